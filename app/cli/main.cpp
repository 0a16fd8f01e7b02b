// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#endif

namespace {

using namespace casebook;
using namespace casebook::cli;

int run(int argc, char **argv)
{
    Console console;
    Action action;
    CLI::App app("Casebook: read, check and export instant-message archives", "casebook-cli");
    app.set_version_flag("--version", std::string("casebook-cli ") + CASEBOOK_VERSION);
    app.add_flag("--json", console.json, "Print the result as one JSON document");
    app.add_flag("--quiet", console.quiet, "No messages but errors");
    app.require_subcommand(1);
    app.fallthrough();
    addImporting(app, action);
    addProfiles(app, action);
    addReading(app, action);
    addExporting(app, action);
    addReporting(app, action);
    addVerifying(app, action);
    char **arguments = app.ensure_utf8(argv);
    try {
        app.parse(argc, arguments);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : static_cast<int>(ExitCode::Usage);
    }
    try {
        return static_cast<int>(console.finish(action(console)));
    } catch (const std::exception &error) { // of the standard library or SQLite's memory: nothing of ours throws
        return static_cast<int>(
            console.fail({Error::Code::Internal, "casebook-cli", error.what(),
                          "Nothing that was finished is lost; try again with more free memory", std::nullopt}));
    }
}

} // namespace

int main(int argc, char **argv)
{
#ifdef _WIN32
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    return run(argc, argv);
}
