// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/exportoutput.h"
#include "app/cli/mailoptions.h"
#include "app/cli/scopeoptions.h"
#include "core/work/htmltranscript.h"

#include <CLI/CLI.hpp>

namespace casebook::cli {

namespace {

struct HtmlCommand
{
    std::string file;
    std::string out;
    std::string times;
    ScopeOptions what;
};

ExitCode exportHtml(const HtmlCommand &command, Console &console)
{
    const auto scope = command.what.scope();
    const auto zone = zoneNamed(command.times);
    if (!scope || !zone)
        return console.fail(!scope ? scope.error() : zone.error());
    const QTimeZone times = *zone ? QTimeZone(QByteArray::fromStdString(command.times)) : QTimeZone::utc();
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto report =
        work::exportHtml(absolutePath(command.file), *scope, times, absolutePath(command.out), progress);
    if (!report)
        return console.fail(report.error());
    return tell(*report, command.file, console);
}

} // namespace

void addHtmlExport(CLI::App &exports, Action &action)
{
    auto *html = exports.add_subcommand("html", "One transcript to read and to print");
    auto command = std::make_shared<HtmlCommand>();
    html->add_option("CASE", command->file, "The case file")->required();
    html->add_option("--out", command->out, "The folder to make; must not exist")->required();
    addScope(*html, command->what);
    html->add_option("--times", command->times, "Zone of the times beside UTC, like Europe/Berlin [UTC]");
    html->callback(
        [&action, command] { action = [command](Console &console) { return exportHtml(*command, console); }; });
}

} // namespace casebook::cli
