// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/rowvalues.h"

#include "core/archive/requested/tabletext.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <format>

namespace casebook::archive::requested {

namespace {

/// Meanings that no field of an event of this table takes up: the cell stays readable beside the event.
bool isKeptAsExtra(TableKind kind, Meaning meaning, bool isExact)
{
    switch (meaning) {
    case Meaning::Extra:
    case Meaning::EventId:
    case Meaning::ReplyTo:
    case Meaning::Edited:
    case Meaning::DeletedAt:
    case Meaning::DeletedBy:
    case Meaning::Duration: return true;
    case Meaning::End: return kind != TableKind::Calls;
    case Meaning::Text: return kind == TableKind::Calls && !isExact;
    case Meaning::AttachmentName:
    case Meaning::AttachmentType:
    case Meaning::AttachmentSize:
    case Meaning::AttachmentPath:
    case Meaning::AttachmentUrl: return kind == TableKind::Calls;
    default: return false;
    }
}

std::string trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string()
                                           : std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

/// The items of a list in one of our own deliveries (docs/format-csv.md).
std::vector<std::string> exactList(std::string_view cell)
{
    std::vector<std::string> items;
    if (cell.empty())
        return items;
    items.emplace_back();
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const bool isEscape = cell[i] == '\\' && i + 1 < cell.size();
        if (cell[i] == '\n')
            items.emplace_back();
        else if (!isEscape)
            items.back() += cell[i];
        else if (const char c = cell[++i]; c != '-')
            items.back() += c == 'n' ? '\n' : c == 'r' ? '\r' : c;
    }
    return items;
}

} // namespace

RowValues::RowValues(const TableSettings &settings)
    : m_settings(settings)
    , m_isExact(settings.has(Meaning::ExactRow) || settings.has(Meaning::GuardedRow))
    , m_isGuarded(settings.has(Meaning::GuardedRow))
{
}

void RowValues::take(const std::vector<CsvField> &fields)
{
    const auto &columns = m_settings.columns;
    m_values = {};
    m_extra.clear();
    m_fields = fields.size();
    m_empty = true;
    m_isHeader = fields.size() == columns.size();
    m_hasWindows1252 = false;
    m_cells.resize(fields.size());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        std::string &cell = m_cells[i];
        cell = fields[i].text();
        if (!utf8::isValid(cell)) {
            cell = asUtf8(cell);
            m_hasWindows1252 = true;
        }
        m_empty = m_empty && cell.find_first_not_of(" \t") == std::string::npos;
        m_isHeader = m_isHeader && cell == columns[i].header;
        if (m_isGuarded)
            cell = withoutGuards(cell);
    }
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const std::string &cell = m_cells[i];
        if (i < columns.size() && columns[i].meaning == Meaning::FurtherFields)
            m_extra = exactList(cell); // before those that this delivery adds
    }
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const std::string &cell = m_cells[i];
        if (i >= columns.size()) {
            if (!cell.empty())
                m_extra.push_back(std::format("column {}={}", i + 1, cell));
            continue;
        }
        const Meaning meaning = columns[i].meaning;
        std::string_view &value = m_values[static_cast<std::size_t>(meaning)];
        if (value.empty())
            value = cell;
        const bool isSecondName = meaning == Meaning::SenderId && m_settings.has(Meaning::Sender);
        if (!cell.empty() && (isSecondName || isKeptAsExtra(m_settings.kind, meaning, m_isExact)))
            m_extra.push_back(columns[i].header + "=" + cell);
    }
}

std::string RowValues::time() const
{
    if (m_settings.has(Meaning::Time) || of(Meaning::Clock).empty())
        return std::string(of(of(Meaning::Time).empty() ? Meaning::Date : Meaning::Time));
    return trimmed(of(Meaning::Date)) + " " + trimmed(of(Meaning::Clock));
}

std::vector<std::string> RowValues::list(Meaning meaning) const
{
    return m_isExact ? exactList(of(meaning)) : listOf(of(meaning));
}

Person RowValues::sender() const
{
    if (m_isExact)
        return {std::string(of(Meaning::Sender)),
                std::string(of(m_settings.has(Meaning::Nick) ? Meaning::Nick : Meaning::SenderName))};
    Person person = personOf(of(Meaning::Sender));
    if (person.address.empty())
        person.address = trimmed(of(Meaning::SenderId));
    const std::string name = trimmed(of(Meaning::SenderName));
    if (person.address.empty())
        return personOf(name);
    if (!name.empty())
        person.name = name;
    return person;
}

std::vector<Person> RowValues::recipients() const
{
    if (!m_isExact)
        return peopleOf(of(Meaning::Recipients));
    std::vector<Person> people;
    for (std::string &address : exactList(of(Meaning::Recipients)))
        people.push_back({std::move(address), {}});
    return people;
}

bool RowValues::saysDeleted() const
{
    return saysYes(of(Meaning::Deleted)) || !trimmed(of(Meaning::DeletedAt)).empty();
}

std::string withoutGuards(std::string_view cell)
{
    std::string text;
    bool isGuard = true; // at the beginning, and behind what parts cells
    for (const char c : cell) {
        if (!isGuard || c != '\'')
            text += c;
        isGuard = std::string_view(";\t\r\n").contains(c);
    }
    return text;
}

bool saysYes(std::string_view cell)
{
    constexpr std::array<std::string_view, 12> no{"",    "0",    "no",    "n",      "false", "nein",
                                                  "non", "faux", "falso", "falsch", "none",  "null"};
    return !std::ranges::contains(no, headerKey(cell));
}

} // namespace casebook::archive::requested
