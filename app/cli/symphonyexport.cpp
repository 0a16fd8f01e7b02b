// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/symphonyexport.h"
#include "app/cli/commands.h"
#include "app/cli/exportoutput.h"
#include "app/cli/scopeoptions.h"
#include "app/cli/symphonyoptions.h"

#include <CLI/CLI.hpp>

namespace casebook::cli {

namespace {

struct Command
{
    std::string file;
    std::string out;
    ScopeOptions what;
    SymphonyChoices choices;
    bool repair = false;
};

ExitCode exportSymphony(const Command &command, Console &console)
{
    const auto scope = command.what.scope();
    if (!scope)
        return console.fail(scope.error());
    work::SymphonyExport what = exportOf(command.choices);
    what.repair = command.repair;
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto report =
        work::exportSymphony(absolutePath(command.file), *scope, absolutePath(command.out), what, progress);
    if (!report)
        return console.fail(report.error());
    return tell(*report, command.file, console);
}

} // namespace

void addSymphonyExport(CLI::App &exports, Action &action)
{
    auto *verb = exports.add_subcommand("symphony", "Messages for the import into Symphony: staged, or as batches");
    auto options = std::make_shared<Command>();
    verb->add_option("CASE", options->file, "The case file")->required();
    verb->add_option("--out", options->out, "The folder to make; must not exist")->required();
    addScope(*verb, options->what);
    addSymphonyChoices(*verb, options->choices);
    verb->add_flag("--repair", options->repair, "Only what failed, or whose answer is not known, with the same ids");
    verb->callback(
        [&action, options] { action = [options](Console &console) { return exportSymphony(*options, console); }; });
}

} // namespace casebook::cli
