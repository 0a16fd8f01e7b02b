// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/csvtable.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <format>

namespace casebook::symphony {

namespace {

bool needsGuard(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@'\t").contains(text.front());
}

void appendCell(std::string &row, std::string_view text)
{
    const bool quoted = needsGuard(text) || text.find_first_of(",;\"\r\n\t") != std::string_view::npos ||
                        text.starts_with(' ') || text.ends_with(' ');
    if (!quoted) {
        row += text;
        return;
    }
    row += '"';
    if (needsGuard(text))
        row += '\'';
    for (const char c : text)
        row.append(c == '"' ? 2 : 1, c);
    row += '"';
}

/// A cell as it was meant.
std::string unguarded(std::string text)
{
    if (text.starts_with('\'') && needsGuard(std::string_view(text).substr(1)))
        text.erase(0, 1);
    return text;
}

std::string headerOf(std::string_view cell)
{
    std::string header(cell);
    for (char &c : header)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return header;
}

} // namespace

std::string csvRow(const std::vector<std::string> &cells)
{
    std::string row;
    appendCsvRow(row, std::vector<std::string_view>(cells.begin(), cells.end()));
    return row;
}

void appendCsvRow(std::string &text, std::span<const std::string_view> cells)
{
    for (const std::string_view &cell : cells) {
        if (&cell != cells.data())
            text += ',';
        appendCell(text, cell);
    }
    text += "\r\n";
}

Result<CsvTable> CsvTable::parse(std::string_view text, std::string name)
{
    if (text.starts_with(csvMark))
        text.remove_prefix(csvMark.size());
    if (!utf8::isValid(text))
        return failure(Error::Code::Invalid, std::move(name), "it is no UTF-8 text",
                       "Save it as \"CSV UTF-8\" in the spreadsheet");
    CsvTable table;
    table.m_name = std::move(name);
    auto [lines, openQuote] = csvLines(text, csvSeparator(text));
    if (openQuote != 0)
        return failure(Error::Code::Invalid, table.m_name, std::format("a quote in line {} is never closed", openQuote),
                       "Close it, or save the table again");
    if (lines.empty())
        return failure(Error::Code::Invalid, table.m_name, "it is empty", "The first row names the columns");
    for (std::size_t i = 0; i < lines.front().cells.size(); ++i)
        table.m_columns.emplace(headerOf(lines.front().cells[i]), i);
    lines.erase(lines.begin());
    for (CsvLine &line : lines)
        std::ranges::transform(line.cells, line.cells.begin(),
                               [](std::string &cell) { return unguarded(std::move(cell)); });
    table.m_rows = std::move(lines);
    return table;
}

std::string_view CsvTable::cell(std::size_t row, std::string_view header) const
{
    const auto column = m_columns.find(header);
    const std::vector<std::string> &cells = m_rows[row].cells;
    return column == m_columns.end() || column->second >= cells.size() ? std::string_view()
                                                                       : std::string_view(cells[column->second]);
}

std::unexpected<Error> CsvTable::fault(std::size_t row, std::string_view header, std::string reason,
                                       std::string advice) const
{
    return failure(Error::Code::Invalid, m_name,
                   std::format("line {}, column {}: {}", line(row), header, std::move(reason)), std::move(advice));
}

} // namespace casebook::symphony
