// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/rowframer.h"

#include <algorithm>
#include <utility>

namespace casebook::archive::requested {

namespace {

constexpr std::size_t creditPerByte = 8;
constexpr std::size_t mostCredit = 64 * RowFramer::longestRow;

bool consistsOf(const CsvRow &row, std::string_view characters)
{
    return row.fields.size() == 1 && row.fields[0].raw.find_first_not_of(characters) == std::string_view::npos;
}

} // namespace

RowFramer::Step RowFramer::took(Step step, std::size_t size)
{
    m_size = size;
    m_credit = std::min(mostCredit, m_credit + size * creditPerByte);
    return step;
}

RowFramer::Step RowFramer::next(std::string_view text, bool atEnd)
{
    if (text.empty())
        return atEnd ? Step::End : Step::NeedText;
    m_closedByLine = false;
    if (m_insideLongLine)
        return takeLine(text, atEnd);
    const std::string_view seen = text.substr(0, std::min(longestRow, m_credit));
    const bool whole = atEnd && seen.size() == text.size();
    readCsvRow(seen, m_delimiter, Quotes::Meant, whole, m_row);
    if (!m_row.complete && !whole && seen.size() == text.size() && text.size() < longestRow)
        return Step::NeedText;
    if (m_row.openQuote) {
        m_credit -= seen.size();
        return takeLine(text, atEnd);
    }
    if (!m_row.complete)
        return takeLine(text, atEnd);
    if (m_row.spansLines && firstLineFitsBetter(text, atEnd)) {
        m_credit -= std::min(m_credit, m_row.size);
        return takeLine(text, atEnd);
    }
    if (consistsOf(m_row, " \t"))
        return took(Step::Blank, m_row.size);
    if (consistsOf(m_row, std::string_view("\0 ", 2)))
        return took(Step::Padding, m_row.size);
    return took(Step::Row, m_row.size);
}

bool RowFramer::firstLineFitsBetter(std::string_view text, bool atEnd)
{
    if (m_columns == 0 || (m_row.fields.size() == m_columns && !m_row.strayQuotes))
        return false;
    readCsvRow(text, m_delimiter, Quotes::AsText, atEnd, m_line);
    return m_line.complete && m_line.fields.size() == m_columns;
}

// The line at the front, whatever quotes are in it.
RowFramer::Step RowFramer::takeLine(std::string_view text, bool atEnd)
{
    readCsvRow(text.substr(0, longestRow), m_delimiter, Quotes::AsText, atEnd && text.size() <= longestRow, m_row);
    if (!m_row.complete && text.size() < longestRow && !atEnd)
        return Step::NeedText;
    const bool partOfLine = std::exchange(m_insideLongLine, !m_row.complete);
    if (partOfLine || m_insideLongLine)
        return took(Step::TooLong, m_row.size);
    m_closedByLine = true;
    return took(Step::Row, m_row.size);
}

} // namespace casebook::archive::requested
