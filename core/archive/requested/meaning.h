// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/imarchive/dateorder.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace casebook::archive::requested {

/// What the rows of a table are.
enum class TableKind : std::uint8_t {
    Messages,
    DirectMessages,
    Groups,
    Participants,
    Calls,
    Attachments,
    Deleted,
    RoomEvents, ///< Of our own deliveries: all events that are neither message nor call.
    Index,      ///< Likewise: rows that say again what other tables say.
};

inline constexpr std::array<std::string_view, 9> tableKindNames{
    "messages", "direct-messages", "groups", "participants", "calls", "attachments", "deleted", "room-events", "index"};

/// What a column says. In a table of participants the person is the sender, `Time` when they joined, `End` when they
/// left; in one of groups the recipients are the members; in one of calls the sender began the call and the recipients
/// took part.
enum class Meaning : std::uint8_t {
    Extra, ///< Kept as `header=value`.
    Conversation,
    ConversationName,
    ConversationKind,
    Time,
    Date,  ///< Of a time whose clock stands in a column of its own.
    Clock, ///< The other half.
    End,
    Duration,
    Sender, ///< Address; `Name <address>` is split.
    SenderId,
    SenderName,
    Recipients, ///< Addresses or names: several are separated by `;`, `|`, a line break or a comma.
    Text,
    MessageId,
    ReplyTo,
    AttachmentName,
    AttachmentType,
    AttachmentSize,
    AttachmentPath, ///< In the pack.
    AttachmentUrl,
    Deleted, ///< Whether it was deleted: yes, true, 1, x.
    DeletedAt,
    DeletedBy,
    Edited,
    // Those of our own deliveries (docs/format-csv.md), which read back without loss.
    ExactRow,   ///< Cells are taken as they are: nothing is trimmed or split but lists.
    GuardedRow, ///< Likewise, after the apostrophes of a safe copy are taken away.
    Derived,    ///< Says what another column or the program says too: not kept.
    EventId,
    EventType,
    WrittenTime, ///< As the first source had it; the time itself stands in another column.
    WrittenEnd,
    ZoneAssumed,
    Client,
    TargetClient,
    ArchivedBy,
    Room,
    ThreadId,
    Nick,
    OldNick,
    Target,
    Late,
    Uncertain,
    FurtherFields,
};

inline constexpr std::array<std::string_view, 44> meaningNames{"extra",
                                                               "conversation",
                                                               "conversation-name",
                                                               "conversation-kind",
                                                               "time",
                                                               "date",
                                                               "clock",
                                                               "end",
                                                               "duration",
                                                               "sender",
                                                               "sender-id",
                                                               "sender-name",
                                                               "recipients",
                                                               "text",
                                                               "message-id",
                                                               "reply-to",
                                                               "attachment-name",
                                                               "attachment-type",
                                                               "attachment-size",
                                                               "attachment-path",
                                                               "attachment-url",
                                                               "deleted",
                                                               "deleted-at",
                                                               "deleted-by",
                                                               "edited",
                                                               "exact-row",
                                                               "guarded-row",
                                                               "derived",
                                                               "event-id",
                                                               "event-type",
                                                               "written-time",
                                                               "written-end",
                                                               "zone-assumed",
                                                               "client",
                                                               "target-client",
                                                               "archived-by",
                                                               "room",
                                                               "thread-id",
                                                               "nick",
                                                               "old-nick",
                                                               "target",
                                                               "late",
                                                               "uncertain",
                                                               "further-fields"};

/// True for columns that hold a date, with or without a clock.
constexpr bool isMoment(Meaning meaning)
{
    return meaning == Meaning::Time || meaning == Meaning::Date || meaning == Meaning::End ||
           meaning == Meaning::DeletedAt;
}

/// As profiles and the command line spell them.
constexpr std::string_view nameOf(TableKind kind)
{
    return tableKindNames[static_cast<std::size_t>(kind)];
}
constexpr std::string_view nameOf(Meaning meaning)
{
    return meaningNames[static_cast<std::size_t>(meaning)];
}

/// The exact inverses of nameOf().
std::optional<TableKind> tableKindFromName(std::string_view name);
std::optional<Meaning> meaningFromName(std::string_view name);

using imarchive::DateOrder;

inline constexpr std::array<std::string_view, 3> dateOrderNames{"", "mdy", "dmy"};

std::optional<DateOrder> dateOrderFromName(std::string_view name);

} // namespace casebook::archive::requested
