// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

namespace {

using namespace casebook;
using namespace casebook::cli;

/// Of char with UTF-8, or of wchar_t where the system's own arguments are that.
template <typename Char> int run(int argc, const Char *const *argv)
{
    const ConsoleMode mode;
    Console console;
    Action action;
    CLI::App app("Casebook: read, check and export instant-message archives", "casebook-cli");
    app.allow_windows_style_options(false); // a path may begin with a slash there, too
    app.set_version_flag("--version", std::string("casebook-cli ") + CASEBOOK_VERSION);
    app.add_flag("--json", console.json, "Print the result as one JSON document");
    app.add_flag("--quiet", console.quiet, "No messages but errors");
    app.require_subcommand(1);
    app.fallthrough();
    addImporting(app, action);
    addProfiles(app, action);
    addPresence(app, action);
    addReading(app, action);
    addExporting(app, action);
    addRequesting(app, action);
    addRedacting(app, action);
    addMapping(app, action);
    addTargets(app, action);
    addSymphony(app, action);
    addDeliveries(app, action);
    addSecrets(app, action);
    addReporting(app, action);
    addSearching(app, action);
    addMarking(app, action);
    addNoting(app, action);
    addFiltering(app, action);
    addContexts(app, action);
    addTerms(app, action);
    addVerifying(app, action);
    addAuditing(app, action);
    addIdentities(app, action);
    addTranscripts(app, action);
    addCollecting(app, action);
    try {
        app.parse(argc, argv);
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

#ifdef _WIN32
int wmain(int argc, wchar_t **argv)
#else
int main(int argc, char **argv)
#endif
{
    return run(argc, argv);
}
