// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/scopeoptions.h"

#include <CLI/CLI.hpp>

namespace casebook::cli {

Result<work::ExportScope> ScopeOptions::scope() const
{
    work::ExportScope scope{.request = request};
    if (dryRun)
        scope.rehearsal = work::Rehearsal::CommandLine;
    if (!key.key.empty()) {
        auto signer = readKey(key);
        if (!signer)
            return std::unexpected(signer.error());
        scope.signer = std::move(*signer);
    }
    if (!request.empty() && !filter && context.empty())
        return scope;
    return QueryOptions{filter.value_or(""), zone, context}.chosen().transform([&](QueryOptions::Chosen chosen) {
        scope.query = std::move(chosen.query);
        scope.context = std::move(chosen.rule);
        return scope;
    });
}

void addScope(CLI::App &command, ScopeOptions &options)
{
    command.add_option("--filter", options.filter,
                       "Words and fields of the query language: docs/search.md [everything, or what the request says]");
    command
        .add_option("--context", options.context,
                    "What to take around each hit: exact, messages:N, minutes:N, session:N, day, conversation [exact]")
        ->option_text("R");
    command.add_option("--zone", options.zone, "Zone of dates that name none: UTC, +01:00 or Europe/Berlin [UTC]")
        ->option_text("Z");
    command.add_option("--request", options.request, "The approved request that this export fulfils")
        ->option_text("ID");
    command.add_option("--key", options.key.key, "Your key (PKCS #12), to sign the manifest with");
    auto *out = command.get_option("--out");
    command.add_flag_callback(
        "--dry-run",
        [&options, out] {
            options.dryRun = true;
            out->required(false);
        },
        "Count what it would make, and find its problems; nothing is written or sent, and nobody need approve");
    command.add_option("--key-password-file", options.key.passwordFile,
                       "File whose first line is the password of the key");
}

} // namespace casebook::cli
