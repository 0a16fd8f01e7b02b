// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/tableissues.h"

namespace casebook::archive::requested {

namespace {

using enum TableIssue;

struct Kind
{
    TableIssue issue;
    std::string_view code;
    Severity severity;
    bool onceATable;
    std::string_view message;
};

constexpr auto note = Severity::Note;
constexpr auto warning = Severity::Warning;
constexpr auto error = Severity::Error;

constexpr std::array<Kind, 25> kinds{{
    {ByteOrderMark, "byte-order-mark", note, false, "A byte order mark."},
    {BlankLines, "blank-lines", note, false, "Blank lines."},
    {NulPadding, "nul-padding", note, false, "Padding of NUL bytes."},
    {SeparatorLine, "separator-line", note, false, "A line that names the delimiter."},
    {TextBeforeTable, "text-before-table", note, false,
     "Lines above the row of headers; they are no part of the table."},
    {EmptyRow, "empty-row", note, false, "Rows without any value."},
    {DamagedRow, "damaged-row", error, false,
     "These rows do not have the columns of the table; their bytes are kept as they are."},
    {RowTooLong, "row-too-long", error, false,
     "A row is longer than 16 MiB; its bytes are kept, but it is not shown as an event."},
    {NotATable, "not-a-table", error, false,
     "The row of headers does not stand in this file; its bytes are kept as they are."},
    {OddLastByte, "odd-last-byte", error, false,
     "The UTF-16 text ends in the middle of a character; the last byte is kept."},
    {ColumnCount, "column-count", warning, false,
     "This row has more or fewer fields than the table has columns: missing ones are empty, further ones are kept."},
    {UnclosedQuote, "unclosed-quote", warning, false,
     "A quoted field of this row is never closed; the row was ended with its line."},
    {StrayQuote, "stray-quote", warning, false, "A quoted field has a single quote mark inside; it was taken as text."},
    {NulBytes, "nul-bytes", warning, false, "There are NUL bytes inside this row; they are kept in its fields."},
    {UnreadableTime, "unreadable-time", warning, false, "A time is in no known form; it is kept as written."},
    {UnreadableDuration, "unreadable-duration", warning, false,
     "A duration is in no known form; it is kept as written."},
    {AttachmentMissing, "attachment-missing", warning, false, "The file that this row refers to is not in the pack."},
    {AttachmentLeftOut, "attachment-left-out", warning, false,
     "The file that this row refers to is larger than the limit chosen; it was left out of the case."},
    {Windows1252, "windows-1252", warning, true, "Rows that are no UTF-8 were read as Windows-1252."},
    {BrokenUtf16, "broken-utf-16", warning, true, "The UTF-16 text has half characters; they are shown as U+FFFD."},
    {ZoneAssumed, "zone-assumed", warning, true,
     "Times of this table name no zone; the zone chosen for the import was taken."},
    {DateOrderAssumed, "date-order-assumed", warning, true,
     "Nothing tells the day from the month in the dates of this table; the month was taken to come first."},
    {TimeOfDayMissing, "time-of-day-missing", warning, true, "Times of this table are days alone; midnight was taken."},
    {EndComputed, "end-computed", note, true, "Ends of calls were computed from their start and duration."},
    {NoConversation, "no-conversation", note, true,
     "Rows that name no conversation and no people were put into one that is named after the table."},
}};

const Kind &kindOf(TableIssue issue)
{
    return kinds[static_cast<std::size_t>(issue)];
}

} // namespace

void TableIssues::gap(TableIssue issue, Span span)
{
    if (m_gap != issue || m_span.offset + m_span.length != span.offset) {
        flush();
        m_gap = issue;
        m_span = span;
    } else {
        m_span.length += span.length;
    }
}

void TableIssues::flush()
{
    if (!m_gap)
        return;
    const Kind &kind = kindOf(*m_gap);
    m_gap.reset();
    m_sink.issue({m_span, kind.severity, kind.code, kind.message, true});
}

void TableIssues::remark(TableIssue issue, Span span)
{
    const Kind &kind = kindOf(issue);
    if (kind.onceATable && m_said[static_cast<std::size_t>(issue)])
        return;
    m_said[static_cast<std::size_t>(issue)] = true;
    m_sink.issue({span, kind.severity, kind.code, kind.message, false});
}

} // namespace casebook::archive::requested
