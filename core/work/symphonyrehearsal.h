// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/contextrule.h"
#include "core/symphony/census.h"
#include "core/work/symphonyexport.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace casebook::work {

/// Something to look at before the move.
struct SymphonyFinding
{
    bool blocks = false; ///< What it is about will not be imported as things are.
    std::string code;    ///< `person-unmapped`, `room-clash`, `time-future`, `empty-text`, …
    std::string item;    ///< Address, key of a stream, or event id.
    std::string detail;  ///< English.
};

/// One call of the import.
struct SymphonyCall
{
    std::int64_t messages = 0;
    std::uint64_t bytes = 0;
};

/// The move as it would go now, without asking anybody.
struct SymphonyRehearsal
{
    symphony::Census census;
    symphony::Mapping mapping = {};
    std::vector<SymphonyFinding> findings = {};
    std::vector<SymphonyCall> calls = {};
    std::int64_t events = 0;
    std::int64_t messagesInScope = 0;
    std::int64_t messagesOut = 0;
    std::int64_t entries = 0;                                      ///< More than messages where texts are split.
    std::map<std::string, std::int64_t, std::less<>> leftOut = {}; ///< Events by reason.
    std::int64_t presenceSpans = 0;
    std::int64_t boundaries = 0;
    std::int64_t deliveryInfo = 0;
    std::int64_t attachments = 0; ///< Files that stay behind.
    std::int64_t files = 0;       ///< Files that go along.
    std::uint64_t fileBytes = 0;

    /// People by what becomes of them: `map`, `look-up`, `create`, `skip`, `unmapped`.
    std::map<std::string, std::int64_t> people = {};
    /// Streams by kind and by what becomes of them: `IM`, `ROOM`; `create`, `use`, `skip`.
    std::map<std::string, std::int64_t> streams = {};
    std::int64_t members = 0;        ///< To be added to rooms.
    std::int64_t bigRoomMembers = 0; ///< Of them, in rooms above 500.
    std::int64_t podCalls = 0;       ///< Beside the import.

    /// The import, the other calls at two a second, and three seconds for each member of a big room.
    double hours(std::int64_t messagesPerHour) const;
};

/// Goes through everything that the query selects as an export as batches would. Nothing is written or sent. A person
/// whom the mapping does not have is unmapped; streams need no id, since they can be made.
Result<SymphonyRehearsal> rehearseSymphony(const Path &caseFile, const query::Query &query,
                                           const review::ContextRule &context, const SymphonyExport &what,
                                           Progress &progress, const Clock &clock = SystemClock());

} // namespace casebook::work
