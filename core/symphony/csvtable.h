// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/csvlines.h"
#include "core/base/result.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::symphony {

/// Mapping tables are edited in spreadsheets, which take texts for formulas and long numbers for rounded ones. Written
/// with a byte order mark, commas and CR LF (RFC 4180); an apostrophe stands before a text that begins with `= + - @`,
/// an apostrophe or a TAB.

inline constexpr std::string_view csvMark = "\xEF\xBB\xBF";

/// One row with its line end.
std::string csvRow(const std::vector<std::string> &cells);
void appendCsvRow(std::string &text, std::span<const std::string_view> cells);

/// A table with a row of headers. Values are without the apostrophe of csvRow().
class CsvTable
{
public:
    /// UTF-8 with or without byte order mark; `,`, `;` or TAB between cells, as the row of headers shows; any line end.
    /// Rows that are empty are left out. Invalid: no UTF-8, no row of headers, a quote that is never closed. `name` is
    /// the subject of errors.
    static Result<CsvTable> parse(std::string_view text, std::string name);

    const std::string &name() const { return m_name; }
    bool has(std::string_view header) const { return m_columns.contains(header); }
    std::size_t rows() const { return m_rows.size(); }

    /// Empty where the row, or the table, has no such cell. Headers are lower case.
    std::string_view cell(std::size_t row, std::string_view header) const;

    /// Of the file, from 1: for messages.
    std::size_t line(std::size_t row) const { return m_rows[row].line; }

    /// Invalid, naming file, line and column.
    std::unexpected<Error> fault(std::size_t row, std::string_view header, std::string reason,
                                 std::string advice) const;

private:
    std::string m_name;
    std::map<std::string, std::size_t, std::less<>> m_columns;
    std::vector<CsvLine> m_rows;
};

} // namespace casebook::symphony
