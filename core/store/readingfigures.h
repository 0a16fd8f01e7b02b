// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/event.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace casebook::store {

/// What is known of one source, for the reading report. The rows on one side, what its reader counted on the other.
struct SourceFigures
{
    SourceKey source{};
    std::int64_t conversations = 0; ///< Or parts of them.

    // Rows of the case.
    std::int64_t events = 0;       ///< Whose own place is in this source.
    std::int64_t duplicates = 0;   ///< Records whose event has its place elsewhere.
    std::int64_t participants = 0; ///< Participant records.
    std::int64_t metadata = 0;     ///< All other records that are no events.
    std::uint64_t recordBytes = 0; ///< Of all these.

    // Bytes that belong to no record.
    std::uint64_t gapBytes = 0;        ///< Noted and harmless: blank lines, a byte order mark.
    std::uint64_t unreadableBytes = 0; ///< Damage.

    std::int64_t countedRecords = 0;  ///< By its reader.
    std::int64_t countedPointers = 0; ///< Records that declare numbers and offsets.
    std::int64_t countedSizes = 0;    ///< Records that declare sizes.
    std::int64_t pointersVerified = 0;

    // Over the conversations that declare numbers.
    std::int64_t declaredMessages = 0;
    std::int64_t foundMessages = 0;
    std::int64_t declaredEvents = 0;
    std::int64_t foundEvents = 0;

    std::int64_t notes = 0;
    std::int64_t countDifferences = 0;     ///< Conversations whose numbers differ.
    std::int64_t sizeDifferences = 0;      ///< Conversations whose sizes do not fit.
    std::int64_t conflictingCopies = 0;    ///< Records that say something else than their copy elsewhere.
    std::optional<std::int64_t> lastEvent; ///< Greatest time in it, nanoseconds since 1970, UTC.
    std::int64_t traffic = 0;              ///< Events found in it, copies included, late ones not.

    std::int64_t records() const { return events + duplicates + participants + metadata; }
};

/// Conversations of one source that began on one day (UTC).
struct StartDay
{
    SourceKey source{};
    std::chrono::sys_days day;
    std::int64_t conversations = 0;
    std::int64_t events = 0;
};

/// Sums over all conversations of the case.
struct ConversationSums
{
    std::int64_t conversations = 0;
    std::int64_t events = 0;
    std::int64_t messages = 0;
};

} // namespace casebook::store
