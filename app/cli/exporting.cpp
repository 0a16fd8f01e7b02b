// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/exportoutput.h"
#include "app/cli/queryoptions.h"
#include "core/base/json.h"
#include "core/work/export.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct ExportOptions
{
    std::string file;
    std::string out;
    QueryOptions what;
};

QJsonObject tallyJson(const exports::Tally &tally)
{
    return {{"conversations"_L1, static_cast<qint64>(tally.conversations)},
            {"events"_L1, static_cast<qint64>(tally.events)}};
}

ExitCode exportEml(const ExportOptions &options, Console &console)
{
    const auto chosen = options.what.chosen();
    if (!chosen)
        return console.fail(chosen.error());
    const auto &[query, rule] = *chosen;
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto report = work::exportEml(absolutePath(options.file), query, rule, absolutePath(options.out), progress);
    if (!report)
        return console.fail(report.error());
    if (!report->balanced)
        console.say(
            std::format("{}: the export does not balance: {} events in {} conversations were selected, {} in {} "
                        "were written. Check the case: casebook-cli verify {}",
                        pathText(report->folder), report->selected.events, report->selected.conversations,
                        report->exported.events, report->exported.conversations, options.file));
    if (report->selected.events == 0)
        console.say("The filter selects nothing: the export is empty.");
    if (console.json)
        console.line(casebook::toJson(toJson(*report)));
    else
        print(*report, console);
    return report->balanced && report->leftOut.empty() ? ExitCode::Done : ExitCode::Incomplete;
}

} // namespace

QJsonObject toJson(const exports::ExportReport &report)
{
    QJsonArray leftOut;
    for (const exports::LeftOut &item : report.leftOut)
        leftOut.append(
            QJsonObject{{"reason"_L1, toQString(item.reason)}, {"count"_L1, static_cast<qint64>(item.count)}});
    return {{"export"_L1, toQString(report.id)},
            {"folder"_L1, toQString(pathText(report.folder))},
            {"selected"_L1, tallyJson(report.selected)},
            {"exported"_L1, tallyJson(report.exported)},
            {"left_out"_L1, leftOut},
            {"files"_L1, static_cast<qint64>(report.files)},
            {"bytes"_L1, static_cast<qint64>(report.bytes)},
            {"manifest"_L1, toQString(pathText(report.manifest))},
            {"balanced"_L1, report.balanced},
            {"seconds"_L1, report.seconds}};
}

void print(const exports::ExportReport &report, Console &console)
{
    console.text(std::format("selected  {:>10} events in {} conversations", report.selected.events,
                             report.selected.conversations));
    console.text(std::format("exported  {:>10} events in {} conversations", report.exported.events,
                             report.exported.conversations));
    for (const exports::LeftOut &item : report.leftOut)
        console.text(std::format("left out  {:>10} events: {}", item.count, item.reason));
    console.text(std::format("files     {:>10} ({} bytes) in {}", report.files, report.bytes, pathText(report.folder)));
    console.text(std::format("balanced  {:>10}", report.balanced ? "yes" : "NO"));
}

void addExporting(CLI::App &app, Action &action)
{
    auto *group = app.add_subcommand("export", "Write what a filter selects into a new folder, with a manifest");
    group->require_subcommand(1);
    addCsvExport(*group, action);
    addSymphonyExport(*group, action);
    auto *eml = group->add_subcommand("eml", "One mail file for each conversation and day");
    auto options = std::make_shared<ExportOptions>();
    eml->add_option("CASE", options->file, "The case file")->required();
    eml->add_option("--out", options->out, "The folder to make; must not exist")->required();
    eml->add_option("--filter", options->what.query,
                    "Words and fields of the query language: docs/search.md [everything]");
    addContext(*eml, options->what);
    addZone(*eml, options->what);
    eml->add_option("--based-on", "How the mails are cut")
        ->check(CLI::IsMember({"conversations"}))
        ->option_text("conversations");
    eml->callback(
        [&action, options] { action = [options](Console &console) { return exportEml(*options, console); }; });
}

} // namespace casebook::cli
