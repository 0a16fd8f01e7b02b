// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/packchoices.h"

#include "core/work/profilefolder.h"

#include <CLI/CLI.hpp>

namespace casebook::cli {

using archive::requested::PackOptions;

void addPackOptions(CLI::App &command, PackChoices &choices)
{
    command.add_option("--format", choices.format, "What the files are")
        ->check(CLI::IsMember({"auto", "imarchive", "communicator", "export"}))
        ->option_text("auto|imarchive|communicator|export [auto]");
    command.add_option("--profile", choices.profile, "How tables of a requested export are read: a name or a file")
        ->option_text("NAME|FILE.json");
    command
        .add_option("--date-order", choices.dateOrder,
                    "Order of day and month in dates that leave it open (12/10/2024) [mdy]")
        ->check(CLI::IsMember({"dmy", "mdy", "ymd"}))
        ->option_text("dmy|mdy|ymd");
    command.add_option("--media-limit", choices.mediaLimit, "MiB: larger files of a requested export are left out")
        ->option_text("MIB [256]");
}

Result<PackOptions> packOptions(const PackChoices &choices)
{
    PackOptions options;
    const bool noTables = choices.format == "imarchive" || choices.format == "communicator";
    options.take = choices.format == "export" ? PackOptions::Take::All
                   : noTables                 ? PackOptions::Take::Nothing
                                              : PackOptions::Take::Sure;
    options.dateOrder = archive::requested::dateOrderFromName(choices.dateOrder).value_or(options.dateOrder);
    options.largestMedia = choices.mediaLimit << 20U;
    if (choices.profile.empty()) {
        auto saved = work::savedProfiles();
        if (!saved)
            return std::unexpected(saved.error());
        options.profiles = std::move(*saved);
        return options;
    }
    auto profile = work::profileNamed(choices.profile);
    if (!profile)
        return std::unexpected(profile.error());
    options.profiles.push_back(std::move(*profile));
    return options;
}

} // namespace casebook::cli
