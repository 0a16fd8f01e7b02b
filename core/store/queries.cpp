// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries.h"

#include "core/store/conversationrow.h"
#include "core/store/database.h"
#include "core/store/eventrow.h"
#include "core/store/fields.h"

#include <algorithm>
#include <limits>

namespace casebook::store {

namespace {

std::string selectFrom(std::string_view tables, std::string_view condition)
{
    return std::string("SELECT ")
        .append(eventColumns)
        .append(" FROM ")
        .append(tables)
        .append(eventNeighbours)
        .append(" WHERE ")
        .append(condition);
}

// CROSS JOIN keeps SQLite from changing the order of the tables.
constexpr std::string_view eventsFirst = "event e CROSS JOIN conversation c ON c.id = e.conversation";
constexpr std::string_view conversationsFirst = "conversation c CROSS JOIN event e ON e.conversation = c.id";

std::string_view orderColumn(ConversationOrder order)
{
    switch (order) {
    case ConversationOrder::Start: return "c.sort_start";
    case ConversationOrder::End: return "c.sort_end";
    case ConversationOrder::Messages: return "c.messages";
    case ConversationOrder::Title: break;
    }
    return "c.title_key";
}

} // namespace

std::string selectEvents(std::string_view condition)
{
    return selectFrom(eventsFirst, condition);
}

std::string selectEventsByTime(const Selection &selection)
{
    return selectFrom(selection.namesConversation() ? conversationsFirst : eventsFirst,
                      selection.conversationsByName() + " AND " + selection.events()) +
           " ORDER BY e.time, e.source, e.offset";
}

std::string selectConversationsByStart(const Selection &selection)
{
    return "SELECT c.id FROM conversation c WHERE " + selection.conversations() + " ORDER BY c.sort_start, c.uid";
}

std::string selectEventsOfConversation(const Selection &selection)
{
    // The conversation is looked up once, not for each of its events.
    return selectFrom(conversationsFirst, "c.id = :key AND " + selection.events()) + " ORDER BY e.ordinal";
}

std::string selectConversationPage(const Selection &selection, const ConversationPage &page)
{
    const std::string column(orderColumn(page.order));
    const std::string_view direction = page.descending ? " DESC" : "";
    std::string sql =
        "SELECT " + std::string(conversationColumns) + " FROM conversation c WHERE " + selection.conversations();
    if (page.after)
        sql += " AND (" + column + ", c.uid) " + (page.descending ? "<" : ">") + " (:key, :after_uid)";
    return sql.append(" ORDER BY ").append(column).append(direction).append(", c.uid").append(direction) +
           " LIMIT :limit";
}

void bindPage(Statement &statement, const ConversationPage &page)
{
    statement.bind(":limit", static_cast<std::int64_t>(
                                 std::min<std::size_t>(page.limit, std::numeric_limits<std::int32_t>::max())));
    if (!page.after)
        return;
    const Conversation &after = *page.after;
    const EventId uid = EventId::fromText(after.id).value_or(EventId{});
    statement.bindBlob(":after_uid", uid.bytes);
    switch (page.order) {
    case ConversationOrder::Start: statement.bind(":key", startKey(after)); break;
    case ConversationOrder::End: statement.bind(":key", endKey(after)); break;
    case ConversationOrder::Messages: statement.bind(":key", after.messages); break;
    case ConversationOrder::Title: statement.bind(":key", foldText(after.title)); break;
    }
}

} // namespace casebook::store
