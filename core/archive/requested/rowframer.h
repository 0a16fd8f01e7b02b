// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/requested/csvrow.h"

#include <cstdint>

namespace casebook::archive::requested {

/// Cuts the text of a table into rows and what lies between them. Memory is bounded by `longestRow`: what is longer
/// is handed out in parts that belong to no row.
///
/// A quote that is never closed would take the rest of the table into one field. The row then ends with its line, and
/// its quote marks are text: at the end of the table, at `longestRow`, or where the many lines do not have the columns
/// of the table (or have single quote marks inside) but the first alone has them. Looking ahead in vain is paid from a
/// credit that grows with the text taken, so that the time is linear in the size of the table whatever is in it.
class RowFramer
{
public:
    static constexpr std::size_t longestRow = std::size_t{16} << 20;

    enum class Step : std::uint8_t {
        Row,      ///< `row` is set; `size` bytes belong to it.
        Blank,    ///< A line without any character but its line end and spaces.
        Padding,  ///< A line of NUL bytes.
        TooLong,  ///< A part of a line that is longer than longestRow.
        NeedText, ///< More text is needed.
        End,
    };

    explicit RowFramer(char delimiter) : m_delimiter(delimiter) {}

    /// How many columns a row should have; 0 while that is not known.
    void expectColumns(std::size_t columns) { m_columns = columns; }

    /// Looks at the front of `text`. After every step but NeedText and End the caller takes `size()` bytes.
    Step next(std::string_view text, bool atEnd);

    const CsvRow &row() const { return m_row; }
    std::size_t size() const { return m_size; }
    bool closedByLine() const { return m_closedByLine; } ///< The row had a quote that is never closed.

private:
    Step takeLine(std::string_view text, bool atEnd);
    bool firstLineFitsBetter(std::string_view text, bool atEnd);
    Step took(Step step, std::size_t size);

    char m_delimiter;
    std::size_t m_columns = 0;
    std::size_t m_size = 0;
    std::size_t m_credit = 2 * longestRow;
    bool m_insideLongLine = false;
    bool m_closedByLine = false;
    CsvRow m_row;
    CsvRow m_line;
};

} // namespace casebook::archive::requested
