// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/eventid.h"
#include "core/model/instant.h"
#include "core/model/records.h"

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace casebook::store {

/// Which of several sources names the place of an event (U31): the kind, then the path. Where one path was read more
/// than once with different content, the longer file, then the later one.
struct SourceRank
{
    std::int64_t kind = 0;
    std::string path;
    std::int64_t bytes = 0;
    std::int64_t modified = 0;
    std::int64_t source = 0;

    bool operator<(const SourceRank &other) const
    {
        return std::tie(kind, path, other.bytes, other.modified, source) <
               std::tie(other.kind, other.path, bytes, modified, other.source);
    }
    bool operator==(const SourceRank &) const = default;
};

struct Member
{
    std::int64_t person = 0;
    std::int64_t group = 0; ///< Equal for all spellings of one address.
    std::string nick;
};

/// A conversation as it stands in one source.
struct Piece
{
    std::int64_t id = 0;
    std::int64_t conversation = 0;
    SourceRank rank;
    Span extent;
    bool hasBegin = true;
    std::string type;
    std::string reason;
    std::string threadId;
    std::string convertedThread;           ///< Of the chat that became this room.
    std::optional<std::int64_t> firstMark; ///< See CopyMarks.
    std::optional<std::int64_t> lastMark;
    std::string title; ///< The name that the source gives the conversation.
    std::optional<Instant> start;
    std::string rawStart;
    bool hasEnd = true;
    std::optional<Instant> end;
    std::string rawEnd;
    std::optional<std::int64_t> first; ///< Least event time.
    std::optional<std::int64_t> last;  ///< Greatest event time.
    std::string room;
    bool roomEvents = false;
    std::int64_t eventFrom = 0; ///< All event rows that it gave have ids in [eventFrom, eventTo).
    std::int64_t eventTo = 0;
    std::vector<Member> members;
};

/// The order of pieces in their conversation: by start (those without at the end), then as sources rank.
bool comesBefore(const Piece &a, const Piece &b);

/// What a user handed in is never taken for a server's record.
bool isClientExport(const Piece &piece);

/// Whether two pieces of the same tenant and Conv ID are one conversation (U29, U31, U34, U25; always, where both stand
/// in tables of requested exports). Looks at the two alone, so that grouping all pieces that hang together gives the
/// same conversations in every order of imports.
bool belongTogether(const Piece &a, const Piece &b);

/// What a conversation is called outside the case file: over tenant, Conv ID and start; where the Conv ID is empty,
/// also over the first event.
EventId conversationUid(std::string_view tenant, std::string_view conversationId, const Piece &head,
                        const EventId &firstEvent);

/// One event of a conversation that is being put in order.
struct Sequenced
{
    std::int64_t row = 0;
    std::optional<std::int64_t> time;
};

/// The order of a conversation that stands in several sources: `runs` are the events by their own source, best source
/// first, each in order of offset. The first run keeps its order; those of the others are put in by time, each run
/// in its own order. Gives (run, place in the run).
std::vector<std::pair<std::size_t, std::size_t>> orderByTime(const std::vector<std::vector<Sequenced>> &runs);

} // namespace casebook::store
