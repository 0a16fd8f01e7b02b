// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/verdicts.h"
#include "core/base/json.h"
#include "core/work/verify.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct VerifyOptions
{
    std::string path;
    bool requireTrusted = false;
};

std::string_view stateName(work::ChangedSource::State state)
{
    switch (state) {
    case work::ChangedSource::State::Changed: return "changed";
    case work::ChangedSource::State::Vanished: return "vanished";
    case work::ChangedSource::State::Appeared: return "appeared";
    case work::ChangedSource::State::Unreadable: break;
    }
    return "unreadable";
}

QJsonObject toJson(const work::Verification &result)
{
    QJsonArray sources;
    for (const work::ChangedSource &source : result.sources)
        sources.append(
            QJsonObject{{"path"_L1, toQString(source.path)}, {"state"_L1, toQString(stateName(source.state))}});
    QJsonObject object{{"intact"_L1, verdictJson(result.verdict.intact)},
                       {"complete"_L1, verdictJson(result.verdict.complete)},
                       {"trusted"_L1, verdictJson(result.verdict.trusted)},
                       {"checked"_L1, static_cast<qint64>(result.verdict.checked)},
                       {"problems"_L1, cli::toJson(result.verdict.problems)},
                       {"sources"_L1, sources},
                       {"outdated_index"_L1, static_cast<qint64>(result.outdatedIndex)}};
    if (result.log)
        object.insert("log"_L1, cli::toJson(*result.log));
    return object;
}

void print(const work::Verification &result, Console &console)
{
    for (const work::ChangedSource &source : result.sources)
        console.text(std::format("original file {} since it was read: {}", stateName(source.state), source.path));
    for (const std::string &problem : result.verdict.problems)
        console.text(problem);
    if (result.outdatedIndex > 0)
        console.text(std::format("{} events stand in parts of the full-text index that are older than the case, and "
                                 "were not checked there. Run casebook-cli index, then verify again.",
                                 result.outdatedIndex));
    console.text(std::format("intact    {}", verdictWord(result.verdict.intact)));
    console.text(std::format("complete  {}", verdictWord(result.verdict.complete)));
    console.text(std::format("trusted   {}", verdictWord(result.verdict.trusted)));
    console.text(std::format("checked   {}", result.verdict.checked));
}

ExitCode verify(const VerifyOptions &options, Console &console)
{
    ConsoleProgress progress(console, ConsoleProgress::Unit::Bytes);
    const auto result = work::verify(absolutePath(options.path), progress);
    if (!result)
        return console.fail(result.error());
    if (console.json)
        console.line(casebook::toJson(toJson(*result)));
    else
        print(*result, console);
    const exports::Verdict &verdict = result->verdict;
    return exitCode(verdict.intact, verdict.complete, verdict.trusted, options.requireTrusted);
}

} // namespace

void addVerifying(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("verify", "Check a case or an export against its hashes and records");
    auto options = std::make_shared<VerifyOptions>();
    command->add_option("PATH", options->path, "A case file or the folder of an export")->required();
    command->add_flag("--require-trusted", options->requireTrusted, "Fail also when trust cannot be told");
    command->callback(
        [&action, options] { action = [options](Console &console) { return verify(*options, console); }; });
}

} // namespace casebook::cli
