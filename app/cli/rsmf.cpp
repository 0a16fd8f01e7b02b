// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/exportoutput.h"
#include "app/cli/mailoptions.h"
#include "app/cli/scopeoptions.h"

#include <CLI/CLI.hpp>

namespace casebook::cli {

namespace {

struct RsmfCommand
{
    std::string file;
    std::string out;
    std::string times;
    ScopeOptions what;
    MappingOptions mapping;
    bool attachments = false;
};

ExitCode exportRsmf(const RsmfCommand &command, Console &console)
{
    const auto scope = command.what.scope();
    const auto zone = zoneNamed(command.times);
    auto rules = command.mapping.read();
    if (!scope || !zone || !rules)
        return console.fail(!scope ? scope.error() : !zone ? zone.error() : rules.error());
    exports::RsmfOptions how;
    how.zone = *zone;
    how.attachments = command.attachments;
    how.mailboxes = std::move(*rules);
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto report = work::exportRsmf(absolutePath(command.file), *scope, absolutePath(command.out), how, progress);
    if (!report)
        return console.fail(report.error());
    return tell(*report, command.file, console);
}

} // namespace

void addRsmfExport(CLI::App &exports, Action &action)
{
    auto *rsmf = exports.add_subcommand("rsmf", "Files for review platforms, one a conversation and day: "
                                                "docs/format-rsmf.md");
    auto command = std::make_shared<RsmfCommand>();
    rsmf->add_option("CASE", command->file, "The case file")->required();
    rsmf->add_option("--out", command->out, "The folder to make; must not exist")->required();
    addScope(*rsmf, command->what);
    rsmf->add_option("--times", command->times, "Zone of the days that files are cut by, like Europe/Berlin [UTC]");
    rsmf->add_flag("--attachments", command->attachments, "With the files that were sent");
    addMappingOptions(*rsmf, command->mapping);
    rsmf->callback(
        [&action, command] { action = [command](Console &console) { return exportRsmf(*command, console); }; });
}

} // namespace casebook::cli
