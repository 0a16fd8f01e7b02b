// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/queryoptions.h"
#include "core/base/json.h"
#include "core/review/selection.h"

#include <CLI/CLI.hpp>

#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct ContextOptions
{
    std::string file;
    QueryOptions what;
    std::vector<std::string> rules;
};

Result<std::vector<review::ContextRule>> rulesOf(const ContextOptions &options)
{
    if (options.rules.empty())
        return review::usualContextRules(options.what.zone);
    std::vector<review::ContextRule> rules;
    for (const std::string &text : options.rules) {
        auto rule = review::parseContextRule(text, options.what.zone);
        if (!rule)
            return std::unexpected(rule.error());
        rules.push_back(*std::move(rule));
    }
    return rules;
}

ExitCode context(const ContextOptions &options, Console &console)
{
    const auto query = options.what.parse();
    if (!query)
        return console.fail(query.error());
    const auto rules = rulesOf(options);
    if (!rules)
        return console.fail(rules.error());
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto counts = review::countContexts(*reader, *query, *rules, progress);
    if (!counts)
        return console.fail(counts.error());
    QJsonArray array;
    for (std::size_t i = 0; i < rules->size(); ++i) {
        const store::CaseReader::Counts &count = (*counts)[i];
        array.append(QJsonObject{{"context"_L1, toQString(review::toText((*rules)[i]))},
                                 {"events"_L1, static_cast<qint64>(count.events)},
                                 {"conversations"_L1, static_cast<qint64>(count.conversations)}});
        if (!console.json)
            console.text(std::format("{:<20} {:>10} events in {} conversations", review::toText((*rules)[i]),
                                     count.events, count.conversations));
    }
    if (console.json)
        console.line(casebook::toJson(array));
    return ExitCode::Done;
}

} // namespace

void addContexts(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("context", "How much each context rule would add to the hits of a query");
    auto options = std::make_shared<ContextOptions>();
    command->add_option("CASE", options->file, "The case file")->required();
    command->add_option("QUERY", options->what.query, "The query")->required();
    command
        ->add_option("--rule", options->rules,
                     "A rule to count: exact, messages:N, minutes:N, session:N, day, conversation; may be repeated "
                     "[one of each]")
        ->allow_extra_args(false)
        ->option_text("R");
    addZone(*command, options->what);
    command->callback(
        [&action, options] { action = [options](Console &console) { return context(*options, console); }; });
}

} // namespace casebook::cli
