// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/csvcolumns.h"

#include <algorithm>
#include <array>
#include <format>

namespace casebook::exports {

namespace {

enum class Level : std::uint8_t { Minimal, Standard, Full };

constexpr unsigned inMessages = 1U << static_cast<unsigned>(EventTable::Messages);
constexpr unsigned inRoomEvents = 1U << static_cast<unsigned>(EventTable::RoomEvents);
constexpr unsigned inCalls = 1U << static_cast<unsigned>(EventTable::Calls);
constexpr unsigned inAll = inMessages | inRoomEvents | inCalls;
constexpr unsigned inTexts = inMessages | inRoomEvents;

std::string_view yes(bool value)
{
    return value ? "yes" : "";
}

std::string utc(const std::optional<Instant> &time)
{
    return time ? toRfc3339(*time) : std::string();
}

std::string duration(const Event &event)
{
    if (!event.time || !event.ended)
        return {};
    constexpr std::int64_t perSecond = 1'000'000'000;
    return std::format("{}", (event.ended->nanoseconds - event.time->nanoseconds) / perSecond);
}

/// One item for each attachment.
template <typename Item> void attachmentList(const EventCells &cells, CsvRow &row, Item item)
{
    std::vector<std::string> items;
    for (std::size_t i = 0; i < cells.event.attachments.size(); ++i)
        items.push_back(item(cells.event.attachments[i], i));
    row.list(items);
}

struct Column
{
    std::string_view header;
    unsigned tables;
    Level level;
    void (*put)(const EventCells &cells, CsvRow &row);
};

constexpr std::array columns{
    Column{"Event ID", inAll, Level::Minimal, [](const EventCells &c, CsvRow &r) { r.given(c.event.id.text()); }},
    Column{"Conversation ID", inAll, Level::Minimal,
           [](const EventCells &c, CsvRow &r) { r.given(c.conversation.id); }},
    Column{"Conversation", inAll, Level::Standard,
           [](const EventCells &c, CsvRow &r) { r.given(c.conversation.title); }},
    Column{"Conversation kind", inAll, Level::Standard,
           [](const EventCells &c, CsvRow &r) { r.own(conversationKindName(c.conversation.kind)); }},
    Column{"Tenant", inAll, Level::Standard, [](const EventCells &c, CsvRow &r) { r.given(c.event.tenant); }},
    Column{"Conv ID", inAll, Level::Full, [](const EventCells &c, CsvRow &r) { r.given(c.event.conversationId); }},
    Column{"Order", inAll, Level::Full,
           [](const EventCells &c, CsvRow &r) { r.own(std::format("{}", c.event.ordinal)); }},
    Column{"Type", inRoomEvents, Level::Minimal, [](const EventCells &c, CsvRow &r) { r.given(c.event.typeName); }},
    Column{"Time", inTexts, Level::Minimal, [](const EventCells &c, CsvRow &r) { r.own(utc(c.event.time)); }},
    Column{"Local time", inTexts, Level::Standard,
           [](const EventCells &c, CsvRow &r) { r.own(c.event.time ? c.local.text(*c.event.time) : ""); }},
    Column{"Time as written", inTexts, Level::Full, [](const EventCells &c, CsvRow &r) { r.given(c.event.rawTime); }},
    Column{"Start", inCalls, Level::Minimal, [](const EventCells &c, CsvRow &r) { r.own(utc(c.event.time)); }},
    Column{"Local start", inCalls, Level::Standard,
           [](const EventCells &c, CsvRow &r) { r.own(c.event.time ? c.local.text(*c.event.time) : ""); }},
    Column{"Start as written", inCalls, Level::Full, [](const EventCells &c, CsvRow &r) { r.given(c.event.rawTime); }},
    Column{"End", inCalls, Level::Minimal, [](const EventCells &c, CsvRow &r) { r.own(utc(c.event.ended)); }},
    Column{"Local end", inCalls, Level::Standard,
           [](const EventCells &c, CsvRow &r) { r.own(c.event.ended ? c.local.text(*c.event.ended) : ""); }},
    Column{"End as written", inCalls, Level::Full, [](const EventCells &c, CsvRow &r) { r.given(c.event.rawEnded); }},
    Column{"Duration in seconds", inCalls, Level::Standard,
           [](const EventCells &c, CsvRow &r) { r.own(duration(c.event)); }},
    Column{"Zone assumed", inAll, Level::Full,
           [](const EventCells &c, CsvRow &r) { r.own(yes(c.event.time && c.event.time->zoneAssumed)); }},
    Column{"Sender", inTexts, Level::Minimal, [](const EventCells &c, CsvRow &r) { r.given(c.event.sender); }},
    Column{"Sender name", inTexts, Level::Standard,
           [](const EventCells &c, CsvRow &r) { r.given(c.event.senderName); }},
    Column{"Initiator", inCalls, Level::Minimal, [](const EventCells &c, CsvRow &r) { r.given(c.event.sender); }},
    Column{"Initiator name", inCalls, Level::Standard,
           [](const EventCells &c, CsvRow &r) { r.given(c.event.senderName); }},
    Column{"Recipients", inMessages, Level::Standard, [](const EventCells &c, CsvRow &r) { r.list(c.event.invited); }},
    Column{"Invited", inRoomEvents, Level::Standard, [](const EventCells &c, CsvRow &r) { r.list(c.event.invited); }},
    Column{"Participants", inCalls, Level::Minimal, [](const EventCells &c, CsvRow &r) { r.list(c.event.invited); }},
    Column{"Room", inAll, Level::Full, [](const EventCells &c, CsvRow &r) { r.given(c.event.room); }},
    Column{"Target", inAll, Level::Full, [](const EventCells &c, CsvRow &r) { r.given(c.event.target); }},
    Column{"Nick", inAll, Level::Full, [](const EventCells &c, CsvRow &r) { r.given(c.event.nick); }},
    Column{"Old nick", inAll, Level::Full, [](const EventCells &c, CsvRow &r) { r.given(c.event.oldNick); }},
    Column{"Thread ID", inAll, Level::Full, [](const EventCells &c, CsvRow &r) { r.given(c.event.threadId); }},
    Column{"Text", inTexts, Level::Minimal, [](const EventCells &c, CsvRow &r) { r.given(c.event.text); }},
    Column{"Call text", inCalls, Level::Full, [](const EventCells &c, CsvRow &r) { r.given(c.event.text); }},
    Column{"Message ID", inTexts, Level::Standard, [](const EventCells &c, CsvRow &r) { r.given(c.event.uid); }},
    Column{"Call ID", inCalls, Level::Standard, [](const EventCells &c, CsvRow &r) { r.given(c.event.uid); }},
    Column{"Client", inAll, Level::Full, [](const EventCells &c, CsvRow &r) { r.given(c.event.client); }},
    Column{"Target client", inAll, Level::Full, [](const EventCells &c, CsvRow &r) { r.given(c.event.targetClient); }},
    Column{"Archived by", inAll, Level::Full, [](const EventCells &c, CsvRow &r) { r.given(c.event.archivedBy); }},
    Column{"Attachment names", inTexts, Level::Standard,
           [](const EventCells &c, CsvRow &r) {
               attachmentList(c, r, [](const Attachment &a, std::size_t) { return a.name; });
           }},
    Column{"Attachment types", inTexts, Level::Full,
           [](const EventCells &c, CsvRow &r) {
               attachmentList(c, r, [](const Attachment &a, std::size_t) { return a.type; });
           }},
    Column{"Attachment sizes", inTexts, Level::Full,
           [](const EventCells &c, CsvRow &r) {
               attachmentList(c, r, [](const Attachment &a, std::size_t) {
                   return a.bytes ? std::format("{}", *a.bytes) : std::string();
               });
           }},
    Column{"Attachment references", inTexts, Level::Full,
           [](const EventCells &c, CsvRow &r) {
               attachmentList(c, r, [](const Attachment &a, std::size_t) { return a.reference; });
           }},
    Column{"Attachment files", inTexts, Level::Standard,
           [](const EventCells &c, CsvRow &r) {
               attachmentList(c, r, [&c](const Attachment &, std::size_t i) { return c.media[i].name; });
           }},
    Column{"Deleted", inAll, Level::Standard, [](const EventCells &c, CsvRow &r) { r.own(yes(c.event.deleted)); }},
    Column{"Late", inAll, Level::Full, [](const EventCells &c, CsvRow &r) { r.own(yes(c.event.late)); }},
    Column{"Uncertain", inAll, Level::Full, [](const EventCells &c, CsvRow &r) { r.own(yes(c.event.uncertain)); }},
    Column{"Conflicting", inAll, Level::Full, [](const EventCells &c, CsvRow &r) { r.own(yes(c.event.conflicting)); }},
    Column{"Further fields", inAll, Level::Full, [](const EventCells &c, CsvRow &r) { r.list(c.event.extra); }},
    Column{"Source", inAll, Level::Full, [](const EventCells &c, CsvRow &r) { r.given(c.event.place.path); }},
    Column{"Offset", inAll, Level::Full,
           [](const EventCells &c, CsvRow &r) { r.own(std::format("{}", c.event.place.span.offset)); }},
    Column{"Length", inAll, Level::Full,
           [](const EventCells &c, CsvRow &r) { r.own(std::format("{}", c.event.place.span.length)); }},
};

std::string folded(std::string_view header)
{
    std::string key;
    for (const char c : header) {
        if (!std::string_view(" _-").contains(c))
            key += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    return key;
}

std::set<std::size_t> upTo(Level level)
{
    std::set<std::size_t> chosen;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].level <= level)
            chosen.insert(i);
    }
    return chosen;
}

bool isIn(const Column &column, EventTable table)
{
    return (column.tables >> static_cast<unsigned>(table) & 1U) != 0;
}

} // namespace

std::string_view eventTableName(EventTable table)
{
    constexpr std::array<std::string_view, 3> names{"messages", "room_events", "calls"};
    return names[static_cast<std::size_t>(table)];
}

EventTable eventTableOf(EventType type)
{
    return type == EventType::Message ? EventTable::Messages
           : type == EventType::Call  ? EventTable::Calls
                                      : EventTable::RoomEvents;
}

std::string_view rowHeader(CsvCopy copy)
{
    return copy == CsvCopy::Exact ? "Row (exact copy)" : "Row (safe copy)";
}

Result<CsvColumns> CsvColumns::parse(std::string_view choice)
{
    CsvColumns made;
    if (choice.empty() || choice == "full") {
        made.m_columns = upTo(Level::Full);
        made.m_isFull = true;
        return made;
    }
    if (choice == "standard") {
        made.m_columns = upTo(Level::Standard);
        return made;
    }
    made.m_columns = upTo(Level::Minimal);
    if (choice == "minimal")
        return made;
    for (std::string_view rest = choice; !rest.empty();) {
        const std::string_view name = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(name.size() + 1, rest.size()));
        bool found = false;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (folded(columns[i].header) == folded(name)) {
                made.m_columns.insert(i);
                found = true;
            }
        }
        if (!found)
            return failure(Error::Code::Invalid, std::string(name), "no column is called so",
                           "Name full, standard, minimal, or headers that docs/format-csv.md lists");
    }
    return made;
}

void CsvColumns::putHeaders(EventTable table, CsvCopy copy, CsvRow &row) const
{
    row.own(rowHeader(copy));
    for (const std::size_t place : m_columns) {
        if (isIn(columns[place], table))
            row.own(columns[place].header);
    }
}

void CsvColumns::putCells(EventTable table, const EventCells &cells, CsvRow &row) const
{
    for (const std::size_t place : m_columns) {
        if (isIn(columns[place], table))
            columns[place].put(cells, row);
    }
}

} // namespace casebook::exports
