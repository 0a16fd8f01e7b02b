// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/exports/csvtext.h"
#include "core/model/conversation.h"
#include "core/model/event.h"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::exports {

/// The tables that hold events. Together they hold each event once.
enum class EventTable : std::uint8_t {
    Messages,
    RoomEvents, ///< All that is neither message nor call.
    Calls,
};

/// `messages`, `room_events`, `calls`: the name of the file without its extension.
std::string_view eventTableName(EventTable table);
EventTable eventTableOf(EventType type);

/// One file of an event in the pack.
struct PackedMedia
{
    std::string name; ///< In the pack; empty when it is not there.
    std::string sha256;
    std::uint64_t bytes = 0;
};

struct EventCells
{
    const Event &event;
    const Conversation &conversation;
    std::span<const PackedMedia> media; ///< One for each attachment.
    LocalTimes &local;
};

/// The columns of the tables of events that an export has.
class CsvColumns
{
public:
    /// `full` (everything, so that it reads back without loss), `standard`, `minimal`, or headers of columns separated
    /// by commas, which are added to the minimal ones. Invalid for a name that no column has.
    static Result<CsvColumns> parse(std::string_view choice);

    /// The row of headers. The first column numbers the rows, and says which copy it is.
    void putHeaders(EventTable table, CsvCopy copy, CsvRow &row) const;
    void putCells(EventTable table, const EventCells &cells, CsvRow &row) const;

    bool isFull() const { return m_isFull; }

private:
    std::set<std::size_t> m_columns; ///< Places in the list of all columns.
    bool m_isFull = false;
};

/// `Row (exact copy)` or `Row (safe copy)`: the first header of every table.
std::string_view rowHeader(CsvCopy copy);

} // namespace casebook::exports
