// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/symphony.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace casebook::exports {

/// What an export for Symphony counted.
struct SymphonyFigures
{
    std::int64_t messagesInScope = 0; ///< Events that are messages.
    std::int64_t messagesOut = 0;     ///< Of them, those that went out.
    std::int64_t parts = 0;           ///< Entries of the import: more than messages where texts were split.
    std::int64_t batches = 0;
    std::map<std::string, LeftOut, std::less<>> leftOut; ///< By reason, all events.
    std::map<std::string_view, std::int64_t> changes;    ///< By changeName().

    /// What a case holds beside events, and Symphony has no place for.
    std::int64_t presenceSpans = 0;
    std::int64_t conversationBoundaries = 0;
    std::int64_t deliveryInfo = 0;
    std::int64_t attachments = 0; ///< Files that stay behind.
};

/// Hours that the import takes at this many messages an hour.
double importHours(std::int64_t messages, std::int64_t perHour);

inline constexpr std::int64_t vendorRate = 200'000;  ///< Messages an hour, by the vendor's experience.
inline constexpr std::int64_t carefulRate = 100'000; ///< Likewise, to plan with.

/// `report/summary.json`, `report/summary.txt`.
std::string symphonySummaryJson(const SymphonyFigures &figures, const symphony::Census &census);
std::string symphonySummaryText(const SymphonyFigures &figures, const symphony::Census &census);

/// `README.txt`: the steps for a person, and the side effects.
std::string symphonyReadme(const SymphonyOptions &options, const SymphonyFigures &figures,
                           const symphony::Census &census, const std::string &statement);

} // namespace casebook::exports
