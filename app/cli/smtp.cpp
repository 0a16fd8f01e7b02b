// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/smtp.h"
#include "app/cli/commands.h"
#include "app/cli/exportoutput.h"
#include "app/cli/mailoptions.h"
#include "app/cli/network.h"
#include "app/cli/scopeoptions.h"
#include "app/cli/smtppassword.h"
#include "core/base/json.h"
#include "core/base/qtext.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

#include <algorithm>
#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct SmtpOptions
{
    std::string file;
    std::string out;
    std::string target;
    std::string passwordFile;
    ScopeOptions what;
    MailOptions mails;
};

void addDeliveries(QJsonObject &object, const exports::SmtpFigures &figures)
{
    QJsonArray twice;
    std::ranges::for_each(figures.twice, [&](const std::string &id) { twice.append(toQString(id)); });
    object.insert("deliveries"_L1, QJsonObject{{"sent"_L1, static_cast<qint64>(figures.sent)},
                                               {"sent_before"_L1, static_cast<qint64>(figures.before)},
                                               {"deferred"_L1, static_cast<qint64>(figures.deferred)},
                                               {"refused"_L1, static_cast<qint64>(figures.refused)},
                                               {"possibly_twice"_L1, twice}});
}

void print(const exports::SmtpFigures &figures, Console &console)
{
    console.text(std::format("delivered {:>10} ({} of them by an earlier run)", figures.sent, figures.before));
    console.text(std::format("deferred  {:>10}", figures.deferred));
    console.text(std::format("refused   {:>10}", figures.refused));
    for (const std::string &id : figures.twice)
        console.text(std::format("possibly twice: {}", id));
}

/// Without a server, and so without its password.
ExitCode rehearseSmtp(const SmtpOptions &options, const work::ExportScope &scope, const work::SmtpExport &how,
                      Console &console)
{
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto rehearsed = work::rehearseSmtp(absolutePath(options.file), scope, how, progress);
    if (!rehearsed)
        return console.fail(rehearsed.error());
    const exports::ExportReport &report = rehearsed->report;
    tellMails(report, rehearsed->figures, console);
    const bool everything = report.balanced && report.leftOut.empty() && unmappedCount(rehearsed->figures) == 0;
    return everything ? ExitCode::Done : ExitCode::Incomplete;
}

ExitCode exportSmtp(const SmtpOptions &options, Console &console)
{
    const auto scope = options.what.scope();
    if (!scope)
        return console.fail(scope.error());
    auto mails = options.mails.read();
    if (!mails)
        return console.fail(mails.error());
    const Path file = absolutePath(options.file);
    const auto target = work::mailTarget(file, options.target);
    if (!target)
        return console.fail(target.error());
    work::SmtpExport how{
        .mails = std::move(*mails), .target = options.target, .basis = options.mails.basisOfCopies(), .password = {}};
    if (options.what.dryRun)
        return rehearseSmtp(options, *scope, how, console);
    auto password = passwordFor(target->target, options.passwordFile, console);
    if (!password)
        return console.fail(password.error());
    how.password = std::move(*password);
    const Network network;
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto exported = work::exportSmtp(file, *scope, absolutePath(options.out), how, progress);
    if (!exported)
        return console.fail(exported.error());
    const exports::ExportReport &report = exported->report;
    warn(report, options.file, console);
    QJsonObject object = toJson(report);
    addFigures(object, exported->mails);
    addDeliveries(object, exported->deliveries);
    if (console.json) {
        console.line(casebook::toJson(object));
    } else {
        print(report, exported->mails, console);
        print(exported->deliveries, console);
    }
    const bool everything = report.balanced && report.leftOut.empty() && unmappedCount(exported->mails) == 0 &&
                            exported->deliveries.deferred == 0 && exported->deliveries.refused == 0;
    return everything ? ExitCode::Done : ExitCode::Incomplete;
}

} // namespace

void addSmtpExport(CLI::App &exports, Action &action)
{
    auto *smtp = exports.add_subcommand("smtp", "Deliver mails to a saved target: docs/smtp.md");
    auto options = std::make_shared<SmtpOptions>();
    options->mails.basis = "participants";
    smtp->add_option("CASE", options->file, "The case file")->required();
    smtp->add_option("--target", options->target, "Name of the target, see `target save`")->required();
    smtp->add_option("--out", options->out, "Folder to make for the record of the delivery; must not exist")
        ->required();
    addScope(*smtp, options->what);
    smtp->add_option("--password-file", options->passwordFile,
                     "File whose first line is the password or token [asked for on the terminal]");
    addMailOptions(*smtp, options->mails);
    smtp->callback(
        [&action, options] { action = [options](Console &console) { return exportSmtp(*options, console); }; });
}

} // namespace casebook::cli
