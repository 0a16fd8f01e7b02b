// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/exportoutput.h"
#include "app/cli/mailoptions.h"
#include "app/cli/scopeoptions.h"
#include "core/base/json.h"
#include "core/base/qtext.h"

#include <CLI/CLI.hpp>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct LoadFileCommand
{
    std::string file;
    std::string out;
    std::string fields;
    ScopeOptions what;
    MailOptions mails;
    exports::LoadFileOptions how;
};

ExitCode exportLoadFile(LoadFileCommand command, Console &console)
{
    const auto scope = command.what.scope();
    auto mails = command.mails.read();
    if (!scope || !mails)
        return console.fail(!scope ? scope.error() : mails.error());
    if (!command.fields.empty()) {
        auto fields = exports::parseLoadFileFields(command.fields);
        if (!fields)
            return console.fail(fields.error());
        command.how.fields = std::move(*fields);
    }
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto exported = work::exportLoadFile(absolutePath(command.file), *scope, absolutePath(command.out),
                                               std::move(*mails), command.how, progress);
    if (!exported)
        return console.fail(exported.error());
    const exports::ExportReport &report = exported->report;
    warn(report, command.file, console);
    QJsonObject object = toJson(report);
    object.insert("documents"_L1, static_cast<qint64>(exported->figures.mails));
    for (const auto &[key, document] :
         {std::pair("first_number"_L1, std::int64_t{0}), std::pair("last_number"_L1, exported->figures.mails - 1)}) {
        if (const auto number = command.how.numbers.number(document); number && exported->figures.mails > 0)
            object.insert(key, toQString(*number));
    }
    addProblems(object, report, exported->figures);
    if (console.json) {
        console.line(casebook::toJson(object));
    } else {
        print(report, console);
        console.text(std::format("documents {:>10}", exported->figures.mails));
        printProblems(report, console, exported->figures);
    }
    return report.balanced && report.leftOut.empty() ? ExitCode::Done : ExitCode::Incomplete;
}

} // namespace

void addLoadFileExport(CLI::App &exports, Action &action)
{
    auto *loadfile =
        exports.add_subcommand("loadfile", "A production for review platforms, with Concordance DAT and OPT "
                                           "load files: docs/format-loadfile.md");
    auto command = std::make_shared<LoadFileCommand>();
    loadfile->add_option("CASE", command->file, "The case file")->required();
    loadfile->add_option("--out", command->out, "The folder to make; must not exist")->required();
    addScope(*loadfile, command->what);
    loadfile->add_option("--prefix", command->how.numbers.prefix, "Before each production number [DOC]");
    loadfile->add_option("--digits", command->how.numbers.digits, "Of each production number [7]");
    loadfile->add_option("--start", command->how.numbers.start, "The first production number [1]");
    loadfile->add_option("--volume", command->how.volume, "Name of the load files [VOL001]");
    loadfile->add_option("--fields", command->fields, "Columns of the DAT file, like BEGBATES,FROM,TEXTPATH [all]");
    addDocumentOptions(*loadfile, command->mails);
    loadfile->callback(
        [&action, command] { action = [command](Console &console) { return exportLoadFile(*command, console); }; });
}

} // namespace casebook::cli
