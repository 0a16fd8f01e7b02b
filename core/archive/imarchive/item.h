// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/imarchive/issues.h"
#include "core/archive/imarchive/recordword.h"
#include "core/model/records.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace casebook::archive::imarchive {

/// A place in a source in each of the units that pointers may count (U17).
struct Position
{
    std::uint64_t bytes = 0;
    std::uint64_t codePoints = 0;
    std::uint64_t utf16Units = 0;
};

/// The numbers of a Pointers record; none where a field is empty or no number.
struct PointersFields
{
    std::optional<std::int64_t> next;
    std::optional<std::int64_t> messagesBegin;
    std::optional<std::int64_t> postMetadata;
    std::optional<std::int64_t> messages;
    std::optional<std::int64_t> events;
};

/// One record, understood but not yet given to a conversation. Only the members of its type mean anything; the views
/// live until the next record is read.
struct Item
{
    RecordType type = RecordType::Unknown;
    Span span;
    Position begin;
    Position end;
    std::uint8_t lineEnd = 0; ///< Bytes of its line end.
    IssueSet remarks;

    PieceBegin conversation;            ///< BeginConv.
    PieceEnd conversationEnd;           ///< ConvEnd: its time.
    std::string_view conversationEndId; ///< ConvEnd.
    PointersFields pointers;
    std::span<const std::int64_t> sizes; ///< MessageInfo.
    bool sizesReadable = true;
    ParticipantRecord participant;
    EventRecord event;       ///< IMEvent, and records of unknown type.
    bool loneTarget = false; ///< `event.targetClient` is a lone field 8, of which form (b) of U44 is not yet known.
};

/// A copy of an Item that owns what it refers to.
class HeldItem
{
public:
    explicit HeldItem(const Item &item);

    Item &item() { return m_item; }
    std::size_t bytes() const { return m_bytes; } ///< What it takes, roughly.

private:
    Item m_item;
    std::size_t m_bytes = 0;
    std::unique_ptr<char[]> m_text;
    std::vector<std::string_view> m_invited;
    std::vector<std::string_view> m_extra;
    std::vector<std::int64_t> m_sizes;
};

} // namespace casebook::archive::imarchive
