// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/transcripts.h"

#include <string>

namespace CLI {
class App;
}

namespace casebook::cli {

/// The answers about clients' histories, as options.
struct TranscriptOptions
{
    std::string pattern;
    work::TranscriptAnswers answers;

    void addTo(CLI::App &command);                                   ///< Must outlive `command`.
    work::TranscriptAnswers all(const std::string &dateOrder) const; ///< `dmy`, `mdy`, `ymd`, or empty.
};

/// The zone of that name, null for none; throws CLI::ValidationError about `--zone` when there is no such zone.
const std::chrono::time_zone *zoneOption(const std::string &name);

} // namespace casebook::cli
