// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/symphonyexport.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace casebook::cli {

/// How messages are laid out for Symphony.
struct SymphonyChoices
{
    std::vector<std::string> tables;
    bool mapped = false;
    std::string rooms = "room";
    std::string system = std::string(symphony::defaultSystem);
    std::size_t batchMessages = 1'000;
    std::uint64_t batchMegabytes = 20;
    bool keepTimes = false;
    bool noSplit = false;
    bool attachments = false;
    bool noRedacted = false;
};

/// `--mapping F.csv`, `--mapped`, `--rooms-by`, `--batch-size`, …
void addSymphonyChoices(CLI::App &command, SymphonyChoices &choices);

work::SymphonyExport exportOf(const SymphonyChoices &choices);

} // namespace casebook::cli
