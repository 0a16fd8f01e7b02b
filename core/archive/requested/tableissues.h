// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/records.h"

#include <array>
#include <cstdint>
#include <optional>

namespace casebook::archive::requested {

/// Everything that a table can make its reader say.
enum class TableIssue : std::uint8_t {
    // Bytes that belong to no record.
    ByteOrderMark,
    BlankLines,
    NulPadding,
    SeparatorLine,
    TextBeforeTable,
    EmptyRow,
    DamagedRow,
    RowTooLong,
    NotATable,
    OddLastByte,
    // About records.
    ColumnCount,
    UnclosedQuote,
    StrayQuote,
    NulBytes,
    UnreadableTime,
    UnreadableDuration,
    AttachmentMissing,
    AttachmentLeftOut,
    // Once a table.
    Windows1252,
    BrokenUtf16,
    ZoneAssumed,
    DateOrderAssumed,
    TimeOfDayMissing,
    EndComputed,
    NoConversation,
};

/// Hands issues to the sink: runs of equal gaps as one, and what is true of the whole table once.
class TableIssues
{
public:
    explicit TableIssues(RecordSink &sink) : m_sink(sink) {}

    void gap(TableIssue issue, Span span);
    void remark(TableIssue issue, Span span);

    /// Before every record, and at the end: the gap in hand ends here.
    void flush();

private:
    RecordSink &m_sink;
    std::optional<TableIssue> m_gap;
    Span m_span;
    std::array<bool, 25> m_said{};
};

} // namespace casebook::archive::requested
