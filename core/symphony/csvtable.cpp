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

/// Takes rows from a text.
class Rows
{
public:
    Rows(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    std::size_t line() const { return m_line; }

    /// False where a quote is never closed.
    bool next(std::vector<std::string> &cells)
    {
        cells.assign(1, {});
        bool isQuoted = false;
        for (; !atEnd(); ++m_at) {
            const char c = m_text[m_at];
            m_line += c == '\n' ? 1 : 0;
            if (c == '"' && isQuoted && m_text.substr(m_at).starts_with("\"\"")) {
                cells.back() += c;
                ++m_at;
            } else if (c == '"' && (isQuoted || cells.back().empty())) {
                isQuoted = !isQuoted;
            } else if (c == m_delimiter && !isQuoted) {
                cells.emplace_back();
            } else if ((c == '\n' || c == '\r') && !isQuoted) {
                const bool isPair = m_text.substr(m_at).starts_with("\r\n");
                m_line += isPair || c == '\r' ? 1 : 0;
                m_at += isPair ? 2 : 1;
                return true;
            } else {
                cells.back() += c;
            }
        }
        return !isQuoted;
    }

private:
    std::string_view m_text;
    char m_delimiter;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

char delimiterOf(std::string_view text)
{
    const std::string_view head = text.substr(0, text.find_first_of("\r\n"));
    return std::ranges::max(std::string_view(",;\t"), {}, [&](char c) { return std::ranges::count(head, c); });
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
    Rows rows(text, delimiterOf(text));
    for (std::vector<std::string> cells; !rows.atEnd();) {
        const std::size_t line = rows.line();
        if (!rows.next(cells))
            return failure(Error::Code::Invalid, table.m_name, std::format("a quote in line {} is never closed", line),
                           "Close it, or save the table again");
        if (std::ranges::all_of(cells, &std::string::empty))
            continue;
        if (table.m_columns.empty()) {
            for (std::size_t i = 0; i < cells.size(); ++i)
                table.m_columns.emplace(headerOf(cells[i]), i);
            continue;
        }
        std::ranges::transform(cells, cells.begin(), [](std::string &cell) { return unguarded(std::move(cell)); });
        table.m_rows.push_back({line, std::move(cells)});
    }
    if (table.m_columns.empty())
        return failure(Error::Code::Invalid, table.m_name, "it is empty", "The first row names the columns");
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
