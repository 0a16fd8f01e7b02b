// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/csvrow.h"

namespace casebook::archive::requested {

namespace {

/// Goes through one row from left to right.
class RowScan
{
public:
    RowScan(std::string_view text, char delimiter, bool atEnd) : m_text(text), m_delimiter(delimiter), m_atEnd(atEnd) {}

    void run(Quotes quotes, CsvRow &row)
    {
        row = {.size = 0, .fields = std::move(row.fields)};
        row.fields.clear();
        do {
            if (quotes == Quotes::AsText || !quotedField(row))
                bareField(row);
        } while (!row.openQuote && skipDelimiter());
        finish(row);
    }

private:
    bool endsField(std::size_t at) const
    {
        return at == m_text.size() || m_text[at] == m_delimiter || m_text[at] == '\n' || m_text[at] == '\r';
    }

    std::size_t afterSpaces(std::size_t at) const
    {
        while (at < m_text.size() && m_text[at] == ' ')
            ++at;
        return at;
    }

    bool skipDelimiter()
    {
        if (m_at == m_text.size() || m_text[m_at] != m_delimiter)
            return false;
        ++m_at;
        return true;
    }

    void bareField(CsvRow &row)
    {
        const std::size_t begin = m_at;
        while (!endsField(m_at))
            ++m_at;
        row.fields.push_back({m_text.substr(begin, m_at - begin)});
    }

    /// False, and nothing taken, when no quoted field begins here.
    bool quotedField(CsvRow &row)
    {
        const std::size_t open = afterSpaces(m_at);
        if (open == m_text.size() || m_text[open] != '"')
            return false;
        CsvField field;
        std::size_t at = open + 1;
        for (;;) {
            at = m_text.find('"', at);
            if (at == std::string_view::npos) {
                row.openQuote = true;
                at = m_text.size();
                break;
            }
            if (at + 1 < m_text.size() && m_text[at + 1] == '"') {
                field.hasDoubledQuotes = true;
                at += 2;
            } else if (endsField(afterSpaces(at + 1))) {
                break;
            } else {
                row.strayQuotes = true;
                ++at;
            }
        }
        field.raw = m_text.substr(open + 1, at - open - 1);
        row.spansLines = row.spansLines || field.raw.find_first_of("\r\n") != std::string_view::npos;
        row.fields.push_back(field);
        m_at = row.openQuote ? at : afterSpaces(at + 1);
        return true;
    }

    void finish(CsvRow &row)
    {
        if (m_at == m_text.size()) {
            row.complete = m_atEnd && !row.openQuote;
        } else {
            const bool isReturn = m_text[m_at] == '\r';
            ++m_at;
            row.complete = !isReturn || m_at < m_text.size() || m_atEnd;
            if (isReturn && m_at < m_text.size() && m_text[m_at] == '\n')
                ++m_at;
        }
        row.size = m_at;
    }

    std::string_view m_text;
    char m_delimiter;
    bool m_atEnd;
    std::size_t m_at = 0;
};

} // namespace

std::string CsvField::text() const
{
    std::string text(raw);
    if (!hasDoubledQuotes)
        return text;
    std::size_t to = 0;
    for (std::size_t from = 0; from < text.size(); ++from) {
        text[to++] = text[from];
        if (text[from] == '"' && from + 1 < text.size() && text[from + 1] == '"')
            ++from;
    }
    text.resize(to);
    return text;
}

void readCsvRow(std::string_view text, char delimiter, Quotes quotes, bool atEnd, CsvRow &row)
{
    RowScan(text, delimiter, atEnd).run(quotes, row);
}

} // namespace casebook::archive::requested
