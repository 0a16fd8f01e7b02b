// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mailboxmapping.h"

#include "core/base/csvlines.h"
#include "core/base/qtext.h"
#include "core/base/utf8.h"
#include "core/mail/mailboxaddress.h"
#include "core/model/jid.h"

#include <algorithm>
#include <array>
#include <format>
#include <ranges>
#include <utility>

namespace casebook::mail {

namespace {

constexpr std::size_t mostFaults = 20; // in one message
constexpr std::size_t fewestPhoneDigits = 5;

enum class Column : std::uint8_t { Source, Jid, Phone, Name, Mailbox, Kind, Shown };

std::string folded(std::string_view text)
{
    return toQString(text).normalized(QString::NormalizationForm_C).toCaseFolded().trimmed().toStdString();
}

std::string trimmed(const std::string &text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// The digits of a phone number; empty for what is none.
std::string phoneDigits(std::string_view text)
{
    if (text.starts_with("tel:"))
        text.remove_prefix(4);
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits += c;
        else if (!std::string_view(" +-./()").contains(c))
            return {};
    }
    if (!text.starts_with('+') && digits.starts_with("00"))
        digits.erase(0, 2);
    return digits.size() < fewestPhoneDigits ? std::string() : digits;
}

MappingKind kindOf(std::string_view source)
{
    if (source.contains('@'))
        return MappingKind::Jid;
    return phoneDigits(source).empty() ? MappingKind::Name : MappingKind::Phone;
}

std::optional<MappingKind> kindNamed(std::string_view name)
{
    if (folded(name) == "nick") // nickname@room reads as a JID
        return MappingKind::Jid;
    using enum MappingKind;
    for (const MappingKind kind : {Jid, Phone, Name, Domain}) {
        if (folded(name) == mappingKindName(kind))
            return kind;
    }
    return std::nullopt;
}

// The spellings under which a header may have each column; what other archives call theirs is among them.
std::optional<Column> columnNamed(std::string_view header)
{
    static const std::map<std::string, Column, std::less<>> names{
        {"source_id", Column::Source},    {"source", Column::Source},   {"externaluserid", Column::Source},
        {"user", Column::Source},         {"username", Column::Source}, {"jid", Column::Jid},
        {"phone", Column::Phone},         {"name", Column::Name},       {"mailbox", Column::Mailbox},
        {"email", Column::Mailbox},       {"e-mail", Column::Mailbox},  {"internalmailbox", Column::Mailbox},
        {"usermailbox", Column::Mailbox}, {"kind", Column::Kind},       {"display_name", Column::Shown},
        {"displayname", Column::Shown}};
    const auto found = names.find(folded(header));
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

/// Which cell is which.
struct Head
{
    std::vector<Column> columns;
    std::vector<std::string> faults;
    bool isThere = false;
};

Head headOf(const CsvLine &first)
{
    Head head;
    head.isThere = std::ranges::none_of(first.cells, [](const std::string &cell) { return cell.contains('@'); });
    if (!head.isThere) {
        head.columns = {Column::Source, Column::Mailbox};
        return head;
    }
    for (const std::string &cell : first.cells) {
        const auto column = columnNamed(cell);
        if (!column)
            head.faults.push_back(std::format("line {}: there is no column \"{}\"", first.line, cell));
        else if (std::ranges::contains(head.columns, *column))
            head.faults.push_back(
                std::format("line {}: the column \"{}\" says what another one says", first.line, cell));
        head.columns.push_back(column.value_or(Column::Shown));
    }
    if (!std::ranges::contains(head.columns, Column::Mailbox))
        head.faults.push_back(std::format("line {}: there is no column mailbox", first.line));
    if (std::ranges::none_of(head.columns, [](Column column) { return column <= Column::Name; }))
        head.faults.push_back(std::format("line {}: there is no column source_id, jid, phone or name", first.line));
    return head;
}

/// The names of one line, and what it says of all of them.
struct Cells
{
    std::vector<std::pair<MappingKind, std::string>> sources;
    MappingRow row;
    std::string fault;
};

Cells cellsOf(const Head &head, const CsvLine &line)
{
    Cells cells;
    cells.row.line = line.line;
    std::optional<MappingKind> kind;
    std::string source;
    for (std::size_t i = 0; i < std::min(line.cells.size(), head.columns.size()); ++i) {
        const std::string &cell = line.cells[i];
        if (cell.empty())
            continue;
        switch (head.columns[i]) {
        case Column::Source: source = cell; break;
        case Column::Jid: cells.sources.emplace_back(MappingKind::Jid, cell); break;
        case Column::Phone: cells.sources.emplace_back(MappingKind::Phone, cell); break;
        case Column::Name: cells.sources.emplace_back(MappingKind::Name, cell); break;
        case Column::Mailbox: cells.row.mailbox = cell; break;
        case Column::Shown: cells.row.name = cell; break;
        case Column::Kind:
            kind = kindNamed(cell);
            if (!kind)
                cells.fault = std::format("\"{}\" is no kind", cell);
            break;
        }
    }
    if (!source.empty())
        cells.sources.emplace_back(kind.value_or(kindOf(source)), source);
    if (line.cells.size() > head.columns.size())
        cells.fault = "there are more cells than columns";
    else if (cells.sources.empty())
        cells.fault = "it does not say whose mailbox";
    return cells;
}

// Gives the row the form in which mailboxes are compared; false where it is no mailbox, or no domain.
bool normalise(MappingRow &row)
{
    if (row.mailbox.empty())
        return true;
    const bool isDomain = row.kind == MappingKind::Domain;
    const auto address = mailboxAddress(isDomain ? "x@" + row.mailbox : row.mailbox);
    if (address)
        row.mailbox = isDomain ? address->substr(2) : *address;
    return address.has_value();
}

std::string jidKey(std::string_view jid)
{
    return folded(foldJid(jid));
}

// The same address with XEP-0106 escapes undone; they cannot tell two people apart.
std::string unescapedKey(std::string_view jid)
{
    const Jid parts = Jid::split(jid);
    return folded(std::format("{}@{}", jidDisplayName(parts.bare), parts.domain));
}

} // namespace

std::string_view mappingKindName(MappingKind kind)
{
    constexpr std::array<std::string_view, 4> names{"jid", "phone", "name", "domain"};
    return names.at(static_cast<std::size_t>(kind));
}

Result<MailboxMapping> MailboxMapping::parse(std::string_view csv, const std::string &subject)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (csv.starts_with(mark))
        csv.remove_prefix(mark.size());
    if (!utf8::isValid(csv))
        return failure(Error::Code::Invalid, subject, "it is not UTF-8", "Save it as CSV in UTF-8");
    auto [lines, openQuote] = csvLines(csv, csvSeparator(csv));
    if (openQuote != 0)
        return failure(Error::Code::Invalid, subject, std::format("a quote in line {} is never closed", openQuote),
                       "Close it, or save the table again");
    if (lines.empty())
        return failure(Error::Code::Invalid, subject, "there is nothing in it",
                       "Write rows like anna@im.example,anna@example.com below a row source_id,mailbox");
    for (CsvLine &line : lines)
        std::ranges::transform(line.cells, line.cells.begin(), trimmed);
    Head head = headOf(lines.front());
    std::vector<std::string> faults = std::move(head.faults);
    MailboxMapping mapping;
    for (std::size_t i = head.isThere ? 1 : 0; i < lines.size() && (i > 0 || faults.empty()); ++i) {
        Cells cells = cellsOf(head, lines[i]);
        for (auto &[kind, source] : cells.sources) {
            if (!cells.fault.empty())
                break;
            MappingRow row = cells.row;
            row.kind = kind;
            row.source = std::move(source);
            cells.fault = normalise(row) ? mapping.add(std::move(row))
                                         : std::format("\"{}\" is no {}", row.mailbox,
                                                       kind == MappingKind::Domain ? "domain" : "mailbox");
        }
        if (!cells.fault.empty())
            faults.push_back(std::format("line {}: {}", lines[i].line, cells.fault));
    }
    if (faults.empty())
        return mapping;
    std::string all;
    for (const std::string &fault : faults | std::views::take(mostFaults))
        all += (all.empty() ? "" : "; ") + fault;
    if (faults.size() > mostFaults)
        all += std::format("; and {} more", faults.size() - mostFaults);
    return failure(Error::Code::Invalid, subject, all, "Correct these lines; nothing of the file was used");
}

// What is wrong with it; empty when nothing is.
std::string MailboxMapping::add(MappingRow row)
{
    Index *index = nullptr;
    std::string key;
    switch (row.kind) {
    case MappingKind::Jid: index = &m_jids, key = jidKey(row.source); break;
    case MappingKind::Phone: index = &m_phones, key = phoneDigits(row.source); break;
    case MappingKind::Name: index = &m_names, key = folded(row.source); break;
    case MappingKind::Domain: index = &m_domains, key = folded(row.source); break;
    }
    if (key.empty())
        return std::format("\"{}\" is no phone number", row.source);
    const auto [place, added] = index->try_emplace(std::move(key), m_rows.size());
    if (!added) {
        const MappingRow &other = m_rows[place->second];
        return other.mailbox == row.mailbox
                   ? std::string()
                   : std::format("\"{}\" has another mailbox in line {}", row.source, other.line);
    }
    m_rows.push_back(std::move(row));
    return {};
}

const MappingRow *MailboxMapping::rowAt(const Index &index, const std::string &key) const
{
    const auto found = key.empty() ? index.end() : index.find(key);
    return found == index.end() ? nullptr : &m_rows[found->second];
}

const MappingRow *MailboxMapping::find(std::string_view jid, std::string_view name) const
{
    if (m_rows.empty())
        return nullptr;
    const std::string_view bare = bareJid(jid);
    for (const std::string &key : {jidKey(bare), unescapedKey(bare)}) {
        if (const MappingRow *row = rowAt(m_jids, key))
            return row;
    }
    for (const std::string_view number : {bare, Jid::split(bare).local, name}) {
        if (const MappingRow *row = rowAt(m_phones, phoneDigits(number)))
            return row;
    }
    if (const MappingRow *row = rowAt(m_names, folded(name)))
        return row;
    return bare.contains('@') ? nullptr : rowAt(m_names, folded(bare));
}

std::optional<std::string> MailboxMapping::inOtherDomain(std::string_view jid) const
{
    const Jid parts = Jid::split(jid);
    const MappingRow *row = rowAt(m_domains, folded(parts.domain));
    if (row == nullptr || row->mailbox.empty())
        return std::nullopt;
    return mailboxAddress(std::format("{}@{}", jidDisplayName(parts.bare), row->mailbox));
}

} // namespace casebook::mail
