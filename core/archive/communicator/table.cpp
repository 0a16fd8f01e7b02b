// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/draft.h"
#include "core/archive/communicator/words.h"
#include "core/archive/imarchive/fields.h"

#include <algorithm>
#include <array>

namespace casebook::archive::communicator {

namespace {

/// The row from `at` on, its line end left out: one outside quotes.
std::string_view rowAt(std::string_view text, std::size_t at)
{
    bool quoted = false;
    std::size_t end = at;
    for (; end < text.size(); ++end) {
        if (text[end] == '"')
            quoted = !quoted;
        else if (!quoted && (text[end] == '\n' || text[end] == '\r'))
            break;
    }
    return text.substr(at, end - at);
}

class TableReading
{
public:
    TableReading(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter) {}

    /// False when the first row does not name a column for the sender and one for the text.
    bool readTitles()
    {
        const std::vector<std::string> titles = nextRow();
        m_roles.reserve(titles.size());
        for (const std::string &title : titles) {
            const FieldRole role = roleOf(title);
            // The first column of a kind counts: a second sender would be the other side.
            m_roles.push_back(std::ranges::contains(m_roles, role) ? FieldRole::None : role);
        }
        return has(FieldRole::Sender) && has(FieldRole::Text);
    }

    bool has(FieldRole role) const { return std::ranges::contains(m_roles, role); }
    bool atEnd() const { return m_at >= m_text.size(); }
    std::size_t position() const { return m_at; }

    /// The fields of the next row; the position is behind its line end.
    std::vector<std::string> nextRow()
    {
        const std::string_view row = rowAt(m_text, m_at);
        m_at += row.size();
        m_at += m_text.substr(m_at).starts_with("\r\n") ? 2 : m_at < m_text.size() ? 1 : 0;
        std::vector<imarchive::Field> fields;
        imarchive::splitFields(row, m_delimiter, imarchive::QuoteStyle::Doubled, fields);
        m_arena.reset(row.size());
        std::vector<std::string> values;
        for (const imarchive::Field &field : fields)
            values.emplace_back(imarchive::fieldValue(field, imarchive::QuoteStyle::Doubled, m_delimiter, m_arena));
        return values;
    }

    Draft draftOf(const std::vector<std::string> &values) const
    {
        Draft draft{.kind = Draft::Kind::Message};
        std::string date;
        for (std::size_t i = 0; i < std::min(values.size(), m_roles.size()); ++i) {
            const std::string_view value = trimmed(values[i]);
            switch (m_roles[i]) {
            case FieldRole::Sender: draft.name = value; break;
            case FieldRole::Text: draft.text = value; break;
            case FieldRole::Time: draft.rawTime = value; break;
            case FieldRole::Date: date = value; break;
            case FieldRole::Call:
            case FieldRole::None: break;
            }
        }
        if (!date.empty())
            draft.rawTime = draft.rawTime.empty() ? date : date + ' ' + draft.rawTime;
        if (draft.name.empty() && draft.text.empty() && draft.rawTime.empty())
            draft.kind = Draft::Kind::Header;
        return draft;
    }

private:
    std::string_view m_text;
    char m_delimiter;
    std::size_t m_at = 0;
    std::vector<FieldRole> m_roles;
    imarchive::TextArena m_arena;
};

std::optional<char> delimiterOf(std::string_view text)
{
    for (const char delimiter : {',', ';', '\t'}) {
        if (TableReading(text, delimiter).readTitles())
            return delimiter;
    }
    return std::nullopt;
}

} // namespace

bool isTable(std::string_view text)
{
    // A long first line is no row of titles.
    return text.find_first_of("\r\n") < 4096 && delimiterOf(text).has_value();
}

Outline outlineTable(const MappedText &text)
{
    Outline outline;
    const auto delimiter = delimiterOf(text.text());
    if (!delimiter)
        return outline;
    TableReading table(text.text(), *delimiter);
    table.readTitles();
    if (table.has(FieldRole::Call)) {
        outline.callLog = true;
        return outline;
    }
    outline.drafts.push_back({.kind = Draft::Kind::Header, .offset = text.origin(0)});
    while (!table.atEnd()) {
        const std::uint64_t offset = text.origin(table.position());
        Draft draft = table.draftOf(table.nextRow());
        draft.offset = offset;
        outline.drafts.push_back(std::move(draft));
    }
    return outline;
}

} // namespace casebook::archive::communicator
