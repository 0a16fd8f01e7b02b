// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/symphonyoptions.h"

#include "app/cli/console.h"

#include <CLI/CLI.hpp>

namespace casebook::cli {

void addSymphonyChoices(CLI::App &command, SymphonyChoices &choices)
{
    command
        .add_option("--mapping", choices.tables,
                    "users.csv or streams.csv (docs/symphony.md), over what the case keeps; may be repeated")
        ->allow_extra_args(false);
    command.add_flag("--mapped", choices.mapped, "Use the mapping that the case keeps");
    command
        .add_option("--rooms-by", choices.rooms, "One room for each room of the source, or each conversation [room]")
        ->check(CLI::IsMember({"room", "conversation"}));
    command
        .add_option("--system", choices.system, "Name of the source system; never change it again [mitel-imarchive]")
        ->check([](const std::string &name) {
            constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:-";
            constexpr std::size_t longest = 64;
            const bool fits =
                !name.empty() && name.size() <= longest && name.find_first_not_of(letters) == std::string::npos;
            return fits ? std::string() : std::string("has up to 64 letters, digits and . _ : -");
        });
    command.add_option("--batch-size", choices.batchMessages, "Messages a batch, up to 5000 [1000]")
        ->check(CLI::Range(std::size_t{1}, exports::SymphonyOptions::mostMessages));
    command.add_option("--batch-megabytes", choices.batchMegabytes, "Size of a batch [20]")
        ->check(CLI::Range(1, 1'000));
    command.add_flag("--keep-times", choices.keepTimes, "Do not move messages of one second apart by milliseconds");
    command.add_flag("--no-split", choices.noSplit, "Leave texts out that are too long for one message");
    command.add_flag("--attachments", choices.attachments,
                     "With the files that were sent: up to 25 and 30 MB a message, and of kinds that the pod takes");
    command.add_flag("--no-redacted", choices.noRedacted, "Leave messages out of which something is redacted");
}

work::SymphonyExport exportOf(const SymphonyChoices &choices)
{
    constexpr std::uint64_t bytes = 1'000'000;
    work::SymphonyExport what;
    what.options.batchMessages = choices.batchMessages;
    what.options.batchBytes = choices.batchMegabytes * bytes;
    what.options.staging.system = choices.system;
    what.options.staging.rooms =
        choices.rooms == "room" ? symphony::RoomChoice::PerRoom : symphony::RoomChoice::PerConversation;
    what.options.staging.shiftTimes = !choices.keepTimes;
    what.options.staging.splitTexts = !choices.noSplit;
    what.options.attachments = choices.attachments;
    what.options.withoutRedacted = choices.noRedacted;
    what.withMapping = choices.mapped;
    for (const std::string &table : choices.tables)
        what.tables.push_back(absolutePath(table));
    return what;
}

} // namespace casebook::cli
