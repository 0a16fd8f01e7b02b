// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/csvlines.h"

#include <algorithm>
#include <utility>

namespace casebook {

namespace {

bool isBlank(std::string_view cell)
{
    return cell.find_first_not_of(" \t") == std::string_view::npos;
}

/// Takes lines from a text.
class Reader
{
public:
    Reader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    /// The cells up to a line end, which is passed.
    CsvLine next()
    {
        CsvLine line{{}, m_line};
        do {
            line.cells.push_back(takeCell());
        } while (takeSeparator());
        const bool isPair = m_text.substr(m_at).starts_with("\r\n");
        m_at += isPair ? 2 : 1;
        ++m_line;
        return line;
    }

    bool isQuoteOpen() const { return m_isQuoteOpen; }

private:
    bool takeSeparator()
    {
        const bool isThere = !atEnd() && m_text[m_at] == m_separator;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    /// Ends before a separator or line end.
    std::string takeCell()
    {
        std::string cell;
        bool isQuoted = false;
        for (; !atEnd(); ++m_at) {
            const char c = m_text[m_at];
            if (!isQuoted && (c == m_separator || c == '\r' || c == '\n'))
                break;
            if (c == '"' && isQuoted && m_text.substr(m_at).starts_with("\"\"")) {
                cell += c;
                ++m_at;
            } else if (c == '"' && isQuoted) {
                isQuoted = false;
            } else if (c == '"' && isBlank(cell)) {
                isQuoted = true;
                cell.clear();
            } else {
                m_line += c == '\n' ? 1 : 0;
                cell += c;
            }
        }
        m_isQuoteOpen = isQuoted;
        return cell;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    bool m_isQuoteOpen = false;
};

} // namespace

char csvSeparator(std::string_view text)
{
    const std::string_view first = text.substr(0, text.find_first_of("\r\n"));
    return std::ranges::max(std::string_view(",;\t"), {}, [first](char c) { return std::ranges::count(first, c); });
}

CsvLines csvLines(std::string_view text, char separator)
{
    CsvLines read;
    Reader reader(text, separator);
    while (!reader.atEnd()) {
        CsvLine line = reader.next();
        if (reader.isQuoteOpen())
            read.openQuote = line.line;
        if (!std::ranges::all_of(line.cells, isBlank))
            read.lines.push_back(std::move(line));
    }
    return read;
}

} // namespace casebook
