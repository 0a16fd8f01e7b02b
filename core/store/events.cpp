// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/eventrow.h"
#include "core/store/queries.h"
#include "core/store/readerstate.h"

#include <algorithm>
#include <limits>

namespace casebook::store {

namespace {

using Visitor = std::function<bool(const Event &)>;

/// Hands out every row; false when the visitor has enough.
bool visitRows(ReaderState &state, Statement &rows, const Visitor &visit)
{
    while (rows.next()) {
        Event event = readEvent(rows);
        event.senderName = state.names.name(event, senderKey(rows));
        if (!visit(event))
            return false;
    }
    return true;
}

Status statusOf(const ReaderState &state, const Statement &rows)
{
    return rows.failed() ? rows.status() : state.names.status();
}

Result<std::vector<Event>> allRows(ReaderState &state, Statement &rows)
{
    std::vector<Event> events;
    visitRows(state, rows, [&events](const Event &event) {
        events.push_back(event);
        return true;
    });
    if (const Status status = statusOf(state, rows); !status)
        return std::unexpected(status.error());
    return events;
}

Result<Event> oneEvent(ReaderState &state, Statement &rows, const std::string &name)
{
    auto found = allRows(state, rows);
    if (!found)
        return std::unexpected(found.error());
    if (found->empty())
        return failure(Error::Code::NotFound, pathText(state.info.file), "has no event " + name,
                       "Check the event id; `events` lists them");
    Event event = std::move(found->front());
    if (const Status added = addEvidence(state, event); !added)
        return std::unexpected(added.error());
    return event;
}

Status visitByConversation(ReaderState &state, const Selection &selection, const Visitor &visit)
{
    Statement conversations(*state.database, selectConversationsByStart(selection));
    selection.bind(conversations);
    Statement rows(*state.database, selectEventsOfConversation(selection));
    selection.bind(rows);
    bool more = true;
    while (more && !rows.failed() && conversations.next()) {
        rows.bind(":key", conversations.integer(0));
        more = visitRows(state, rows, visit);
        rows.reset();
    }
    return conversations.failed() ? conversations.status() : statusOf(state, rows);
}

Result<std::shared_ptr<const Hits>> hitsOf(Database &database, const EventSet &events)
{
    auto hits = std::make_shared<Hits>();
    hits->events = events;
    Statement row(database, "SELECT conversation FROM event WHERE id = ?");
    events.forEach([&](EventKey event) {
        row.bind(1, static_cast<std::int64_t>(event));
        if (row.next())
            hits->conversations.add(ConversationKey{row.integer(0)});
        row.reset();
    });
    if (row.failed())
        return std::unexpected(row.status().error());
    return hits;
}

} // namespace

Result<std::vector<Event>> CaseReader::events(ConversationKey key, std::int64_t first, std::size_t limit) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    Statement rows(*m_state->database, selectEvents("e.conversation = ?1 AND e.ordinal >= ?2 AND "
                                                    "e.ordinal < ?2 + ?3 ORDER BY e.ordinal"));
    rows.bind(1, static_cast<std::int64_t>(key)).bind(2, first);
    rows.bind(3, static_cast<std::int64_t>(std::min<std::size_t>(limit, std::numeric_limits<std::int32_t>::max())));
    return allRows(*m_state, rows);
}

Status CaseReader::forEachEventByConversation(const query::Query &query, const Visitor &visit) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return snapshot.status();
    const auto selection = selectionOf(*m_state, query);
    if (!selection)
        return std::unexpected(selection.error());
    return visitByConversation(*m_state, *selection, visit);
}

Status CaseReader::forEachEventByConversation(const EventSet &events, const Visitor &visit) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return snapshot.status();
    const auto hits = hitsOf(*m_state->database, events);
    if (!hits)
        return std::unexpected(hits.error());
    return visitByConversation(*m_state, Selection::of(*hits), visit);
}

Result<Event> CaseReader::event(const EventId &id) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    // One id in two conversations is rare (one Conv ID used again); the better place answers.
    Statement rows(*m_state->database, selectEvents("e.key = ? ORDER BY s.kind, s.path, e.offset LIMIT 1"));
    rows.bindBlob(1, id.bytes);
    return oneEvent(*m_state, rows, id.text());
}

Result<Event> CaseReader::event(EventKey key) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    Statement rows(*m_state->database, selectEvents("e.id = ?"));
    rows.bind(1, static_cast<std::int64_t>(key));
    return oneEvent(*m_state, rows, "with this key");
}

} // namespace casebook::store
