// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/eventlist.h"
#include "app/cli/keyoptions.h"
#include "app/cli/markoutput.h"
#include "app/cli/queryoptions.h"
#include "core/base/json.h"
#include "core/review/actnow.h"
#include "core/review/filters.h"
#include "core/review/selection.h"
#include "core/work/decisions.h"
#include "core/work/reading.h"

#include <CLI/CLI.hpp>

#include <format>
#include <limits>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct FilterOptions
{
    std::string file;
    std::string name;
    std::string other;
    std::optional<std::int64_t> version;
    std::string part;
    QueryOptions what;
    bool count = false;
    OneKeyOptions key;
    std::size_t limit = std::numeric_limits<std::size_t>::max();
};

QJsonObject toJson(const store::CaseReader::Counts &counts)
{
    return {{"conversations"_L1, static_cast<qint64>(counts.conversations)},
            {"events"_L1, static_cast<qint64>(counts.events)}};
}

QJsonObject toJson(const review::FilterText &text)
{
    return {{"query"_L1, toQString(text.query)},
            {"context"_L1, toQString(review::toText(text.context))},
            {"zone"_L1, toQString(text.zone.empty() ? "UTC" : text.zone)}};
}

QJsonObject toJson(const review::FilterVersion &version)
{
    QJsonObject object = version.text ? toJson(*version.text) : QJsonObject{{"deleted"_L1, true}};
    object.insert("version"_L1, static_cast<qint64>(version.number));
    putAct(object, version.act);
    return object;
}

std::string line(const review::FilterVersion &version)
{
    return std::format("{:>3}  {}  {:<12}  {}", version.number, toRfc3339(version.act.time), version.act.author,
                       version.text ? version.text->query + "  [" + review::toText(version.text->context) + ", " +
                                          (version.text->zone.empty() ? "UTC" : version.text->zone) + "]"
                                    : "(deleted)");
}

ExitCode save(const FilterOptions &options, Console &console)
{
    const auto rule = options.what.rule();
    if (!rule)
        return console.fail(rule.error());
    auto file = store::CaseFile::open(absolutePath(options.file));
    if (!file)
        return console.fail(file.error());
    const auto version =
        work::saveFilter(*file, options.name, {options.what.query, *rule, options.what.zone}, review::actNow());
    if (!version)
        return console.fail(version.error());
    if (console.json)
        console.line(casebook::toJson(
            QJsonObject{{"name"_L1, toQString(options.name)}, {"version"_L1, static_cast<qint64>(*version)}}));
    else
        console.text(std::format("{}: version {}", options.name, *version));
    return ExitCode::Done;
}

ExitCode list(const FilterOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto filters = review::savedFilters(*reader);
    if (!filters)
        return console.fail(filters.error());
    QJsonArray array;
    for (const review::SavedFilter &filter : *filters) {
        QJsonObject object = toJson(filter.newest);
        object.insert("name"_L1, toQString(filter.name));
        object.insert("owner"_L1, toQString(filter.owner));
        array.append(object);
        if (!console.json)
            console.text(std::format("{:<24}  {:<12}  {}", filter.name, filter.owner, line(filter.newest)));
    }
    if (console.json)
        console.line(casebook::toJson(array));
    return ExitCode::Done;
}

ExitCode show(const FilterOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto filter = review::savedFilter(*reader, options.name, options.version);
    if (!filter)
        return console.fail(filter.error());
    if (console.json)
        console.line(casebook::toJson(toJson(*filter)));
    else
        console.text(filter->query);
    return ExitCode::Done;
}

ExitCode history(const FilterOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto versions = review::filterHistory(*reader, options.name);
    if (!versions)
        return console.fail(versions.error());
    QJsonArray array;
    for (const review::FilterVersion &version : *versions) {
        array.append(toJson(version));
        if (!console.json)
            console.text(line(version));
    }
    if (console.json)
        console.line(casebook::toJson(array));
    return ExitCode::Done;
}

ExitCode remove(const FilterOptions &options, Console &console)
{
    auto file = store::CaseFile::open(absolutePath(options.file));
    if (!file)
        return console.fail(file.error());
    const Status done = work::removeSaved(*file, store::SavedKind::Filter, options.name, review::actNow());
    return done ? ExitCode::Done : console.fail(done.error());
}

ExitCode run(const FilterOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto filter = review::savedFilter(*reader, options.name, options.version);
    if (!filter)
        return console.fail(filter.error());
    const auto query = review::queryOf(*filter, momentOf().nanoseconds);
    if (!query)
        return console.fail(query.error());
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto selection = review::select(*reader, *query, filter->context, progress);
    if (!selection)
        return console.fail(selection.error());
    const std::size_t shown = options.count ? 0 : options.limit;
    if (const Status noted = noteReading(*reader, options.key, work::readingDetails("filter run", *selection, shown));
        !noted)
        return console.fail(noted.error());
    if (!options.count)
        return printEvents(*reader, *selection, options.limit, console);
    console.line(casebook::toJson(toJson(selection->counts)));
    return ExitCode::Done;
}

ExitCode compare(const FilterOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto first = review::savedFilter(*reader, options.name);
    if (!first)
        return console.fail(first.error());
    const auto second = review::savedFilter(*reader, options.other);
    if (!second)
        return console.fail(second.error());
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    auto found = review::compareFilters(*reader, *first, *second, momentOf().nanoseconds, progress);
    if (!found)
        return console.fail(found.error());
    const std::pair<const char *, review::Surroundings &> parts[]{
        {"only_a", found->onlyFirst}, {"only_b", found->onlySecond}, {"both", found->both}};
    for (const auto &[name, part] : parts) {
        if (options.part != name)
            continue;
        const review::Selection selection{.counts = part.counts, .events = part.events, .hits = part.events};
        QJsonObject details = work::readingDetails("filter compare", selection, options.limit);
        details.insert("filter"_L1, toQString(std::format("{} of {} and {}", name, options.name, options.other)));
        if (const Status noted = noteReading(*reader, options.key, details); !noted)
            return console.fail(noted.error());
        return printEvents(*reader, selection, options.limit, console);
    }
    QJsonObject object{{"a"_L1, toQString(options.name)}, {"b"_L1, toQString(options.other)}};
    for (const auto &[name, part] : parts) {
        object.insert(QLatin1StringView(name), toJson(part.counts));
        if (!console.json)
            console.text(std::format("{:<6} {:>10} events in {} conversations", name, part.counts.events,
                                     part.counts.conversations));
    }
    if (console.json)
        console.line(casebook::toJson(object));
    return ExitCode::Done;
}

} // namespace

void addFiltering(CLI::App &app, Action &action)
{
    auto *filter = app.add_subcommand("filter", "Saved filters");
    filter->require_subcommand(1);
    auto options = std::make_shared<FilterOptions>();
    const auto verb = [&](const char *name, const char *help, ExitCode (*act)(const FilterOptions &, Console &)) {
        auto *command = filter->add_subcommand(name, help);
        command->add_option("CASE", options->file, "The case file")->required();
        command->callback(
            [&action, options, act] { action = [options, act](Console &console) { return act(*options, console); }; });
        return command;
    };
    const auto named = [&](CLI::App *command) {
        command->add_option("NAME", options->name, "Its name, compared without regard to case")->required();
        return command;
    };
    auto *saving = named(verb("save", "Save a filter, or a new version of it", save));
    saving->add_option("QUERY", options->what.query, "The query; relative dates stay relative")->required();
    addContext(*saving, options->what);
    addZone(*saving, options->what);
    verb("list", "All filters", list);
    for (auto *command : {named(verb("show", "The query of a filter", show)),
                          named(verb("run", "The events that a filter selects, with its context", run))})
        command->add_option("--version", options->version, "Of an older version [the newest]")->option_text("N");
    auto *running = filter->get_subcommand("run");
    running->add_flag("--count", options->count, "Only how many");
    addReaderKey(*running, options->key);
    running->add_option("--limit", options->limit, "Print at most so many [all]")->option_text("N");
    named(verb("history", "All versions, with who saved them and when", history));
    named(verb("delete", "Take a filter off the list; its history stays", remove));
    auto *comparing = verb("compare", "What one filter selects and another does not", compare);
    comparing->add_option("A", options->name, "The first filter")->required();
    comparing->add_option("B", options->other, "The second filter")->required();
    comparing->add_option("--show", options->part, "Print these events in place of the counts")
        ->check(CLI::IsMember({"only_a", "only_b", "both"}));
    comparing->add_option("--limit", options->limit, "Print at most so many [all]")->option_text("N");
    addReaderKey(*comparing, options->key);
}

} // namespace casebook::cli
