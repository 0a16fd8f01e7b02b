// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/exportoutput.h"
#include "app/cli/mailoptions.h"
#include "app/cli/scopeoptions.h"
#include "core/base/json.h"
#include "core/work/export.h"
#include "core/work/rehearsal.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct EmlOptions
{
    std::string file;
    std::string out;
    ScopeOptions what;
    MailOptions mails;
    std::string layout;
    std::string folderName = "IM Archive";

    // A mapping and a copy for each participant: that is what mailboxes are for.
    exports::MailLayout layoutOf() const
    {
        const bool tree = layout.empty() && mails.byParticipants() && !mails.mapping.file.empty();
        return layout == "mbox"                ? exports::MailLayout::Mbox
               : layout == "mailboxes" || tree ? exports::MailLayout::Mailboxes
                                               : exports::MailLayout::Folder;
    }
};

QJsonObject tallyJson(const exports::Tally &tally)
{
    return {{"conversations"_L1, static_cast<qint64>(tally.conversations)},
            {"events"_L1, static_cast<qint64>(tally.events)}};
}

ExitCode exportEml(const EmlOptions &options, Console &console)
{
    const auto scope = options.what.scope();
    if (!scope)
        return console.fail(scope.error());
    auto mails = options.mails.read();
    if (!mails)
        return console.fail(mails.error());
    work::MailExport how{.mails = std::move(*mails),
                         .basis = options.mails.basisOfCopies(),
                         .layout = options.layoutOf(),
                         .folderName = options.folderName};
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto exported =
        work::exportMails(absolutePath(options.file), *scope, absolutePath(options.out), how, progress);
    if (!exported)
        return console.fail(exported.error());
    const exports::ExportReport &report = exported->report;
    warn(report, options.file, console);
    tellMails(report, exported->figures, console);
    const bool somebodyMissed = how.layout != exports::MailLayout::Folder && unmappedCount(exported->figures) > 0;
    return report.balanced && report.leftOut.empty() && !somebodyMissed ? ExitCode::Done : ExitCode::Incomplete;
}

} // namespace

QJsonObject toJson(const exports::ExportReport &report)
{
    QJsonArray leftOut;
    for (const exports::LeftOut &item : report.leftOut)
        leftOut.append(
            QJsonObject{{"reason"_L1, toQString(item.reason)}, {"count"_L1, static_cast<qint64>(item.count)}});
    QJsonObject object{{"selected"_L1, tallyJson(report.selected)},
                       {"exported"_L1, tallyJson(report.exported)},
                       {"left_out"_L1, leftOut},
                       {"files"_L1, static_cast<qint64>(report.files)},
                       {"bytes"_L1, static_cast<qint64>(report.bytes)},
                       {"balanced"_L1, report.balanced},
                       {"seconds"_L1, report.seconds},
                       {"dry_run"_L1, report.rehearsal.has_value()}};
    if (report.rehearsal) {
        object.insert("estimated_seconds"_L1, report.rehearsal->seconds);
        object.insert("largest_file"_L1, static_cast<qint64>(report.rehearsal->largestFile));
        return object;
    }
    object.insert("export"_L1, toQString(report.id));
    object.insert("folder"_L1, toQString(pathText(report.folder)));
    object.insert("manifest"_L1, toQString(pathText(report.manifest)));
    return object;
}

void addProblems(QJsonObject &object, const exports::ExportReport &report,
                 const std::optional<exports::MailFigures> &mails)
{
    if (!report.rehearsal)
        return;
    QJsonArray problems;
    for (const work::RehearsalProblem &problem : work::problemsOf(report, mails))
        problems.append(QJsonObject{{"problem"_L1, toQString(work::problemName(problem.kind))},
                                    {"count"_L1, static_cast<qint64>(problem.count)},
                                    {"detail"_L1, toQString(problem.detail)}});
    object.insert("problems"_L1, problems);
}

void printProblems(const exports::ExportReport &report, Console &console,
                   const std::optional<exports::MailFigures> &mails)
{
    if (!report.rehearsal)
        return;
    for (const work::RehearsalProblem &problem : work::problemsOf(report, mails))
        console.text("problem   " + work::problemText(problem));
    console.text("A dry run: nothing was written or sent.");
}

void print(const exports::ExportReport &report, Console &console)
{
    console.text(std::format("selected  {:>10} events in {} conversations", report.selected.events,
                             report.selected.conversations));
    console.text(std::format("exported  {:>10} events in {} conversations", report.exported.events,
                             report.exported.conversations));
    for (const exports::LeftOut &item : report.leftOut)
        console.text(std::format("left out  {:>10} events: {}", item.count, item.reason));
    const std::string place = report.rehearsal ? std::string() : " in " + pathText(report.folder);
    console.text(std::format("files     {:>10} ({} bytes){}", report.files, report.bytes, place));
    if (report.rehearsal)
        console.text(std::format("about     {:>10.1f} seconds", report.rehearsal->seconds));
    console.text(std::format("balanced  {:>10}", report.balanced ? "yes" : "NO"));
}

void warn(const exports::ExportReport &report, const std::string &caseFile, Console &console)
{
    if (!report.balanced)
        console.say(
            std::format("{}: the export does not balance: {} events in {} conversations were selected, {} in {} "
                        "were written. Check the case: casebook-cli verify {}",
                        pathText(report.folder), report.selected.events, report.selected.conversations,
                        report.exported.events, report.exported.conversations, caseFile));
    if (report.selected.events == 0)
        console.say("The filter selects nothing: the export is empty.");
}

ExitCode tell(const exports::ExportReport &report, const std::string &caseFile, Console &console)
{
    warn(report, caseFile, console);
    if (console.json) {
        QJsonObject object = toJson(report);
        addProblems(object, report);
        console.line(casebook::toJson(object));
    } else {
        print(report, console);
        printProblems(report, console);
    }
    return report.balanced && report.leftOut.empty() ? ExitCode::Done : ExitCode::Incomplete;
}

void addExporting(CLI::App &app, Action &action)
{
    auto *group = app.add_subcommand("export", "Write what a filter selects into a new folder, with a manifest");
    group->require_subcommand(1);
    addCsvExport(*group, action);
    addSmtpExport(*group, action);
    addRsmfExport(*group, action);
    addLoadFileExport(*group, action);
    addHtmlExport(*group, action);
    addSymphonyExport(*group, action);
    auto *eml = group->add_subcommand("eml", "Mail files: docs/format-eml.md");
    auto options = std::make_shared<EmlOptions>();
    eml->add_option("CASE", options->file, "The case file")->required();
    eml->add_option("--out", options->out, "The folder to make; must not exist")->required();
    addScope(*eml, options->what);
    addMailOptions(*eml, options->mails);
    eml->add_option("--layout", options->layout,
                    "How the files lie: folder, mailboxes, or mbox [folder; mailboxes for participants with a mapping]")
        ->check(CLI::IsMember({"folder", "mailboxes", "mbox"}));
    eml->add_option("--folder-name", options->folderName, "Folder in each mailbox [IM Archive]");
    eml->callback(
        [&action, options] { action = [options](Console &console) { return exportEml(*options, console); }; });
}

} // namespace casebook::cli
