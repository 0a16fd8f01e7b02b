// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/eventrow.h"
#include "core/store/find/finder.h"
#include "core/store/queries.h"
#include "core/store/readerstate.h"
#include "core/store/setfunction.h"

#include <algorithm>
#include <tuple>

namespace casebook::store {

namespace {

using Visitor = std::function<bool(const Event &)>;

/// Sets up to this size are put in order event by event; greater ones by going through all events.
constexpr std::int64_t fewEvents = 20'000;

Result<CaseReader::Counts> countPlain(ReaderState &state, const query::Query &query)
{
    const auto selection = Selection::compile(*state.database, query);
    if (!selection)
        return std::unexpected(selection.error());
    Statement row(*state.database, "SELECT count(*), coalesce(sum(n), 0) FROM (SELECT " + selection->eventCount() +
                                       " AS n FROM conversation c WHERE " + selection->conversations() +
                                       ") WHERE n > 0");
    selection->bind(row);
    CaseReader::Counts counts;
    if (row.next())
        counts = {row.integer(0), row.integer(1)};
    if (row.failed())
        return std::unexpected(row.status().error());
    return counts;
}

/// False when the visitor has enough.
bool visitRow(ReaderState &state, Statement &rows, const Visitor &visit)
{
    Event event = readEvent(rows);
    event.senderName = state.names.name(event, senderKey(rows));
    return visit(event);
}

Status visitAll(ReaderState &state, Statement &rows, const Visitor &visit)
{
    while (rows.next() && visitRow(state, rows, visit)) {
    }
    return rows.failed() ? rows.status() : state.names.status();
}

/// The events with these keys, one by one.
class EventRows
{
public:
    explicit EventRows(ReaderState &state) : m_state(state), m_row(*state.database, selectEvents("e.id = ?1")) {}

    bool visit(std::span<const EventKey> keys, const Visitor &visitor)
    {
        for (const EventKey key : keys) {
            m_row.bind(1, static_cast<std::int64_t>(key));
            const bool more = !m_row.next() || visitRow(m_state, m_row, visitor);
            m_row.reset();
            if (!more || m_row.failed())
                return false;
        }
        return true;
    }

    Status status() const { return m_row.failed() ? m_row.status() : m_state.names.status(); }

private:
    ReaderState &m_state;
    Statement m_row;
};

Result<std::vector<EventKey>> inOrder(Database &database, const EventSet &events)
{
    struct Placed
    {
        std::int64_t time = 0;
        std::int64_t source = 0;
        std::int64_t offset = 0;
        EventKey key{};
    };
    std::vector<Placed> placed;
    Statement row(database, "SELECT time, source, offset FROM event WHERE id = ?");
    events.forEach([&](EventKey key) {
        row.bind(1, static_cast<std::int64_t>(key));
        if (row.next())
            placed.push_back({row.integer(0), row.integer(1), row.integer(2), key});
        row.reset();
    });
    if (row.failed())
        return std::unexpected(row.status().error());
    std::ranges::sort(placed, {},
                      [](const Placed &event) { return std::tuple(event.time, event.source, event.offset); });
    std::vector<EventKey> keys;
    std::ranges::transform(placed, std::back_inserter(keys), &Placed::key);
    return keys;
}

} // namespace

Result<Selection> selectionOf(ReaderState &state, const query::Query &query)
{
    if (Selection::isPlain(query))
        return Selection::compile(*state.database, query);
    NoProgress progress;
    return findAll(state, query, progress).transform([](auto hits) { return Selection::of(std::move(hits)); });
}

Result<CaseReader::Counts> CaseReader::count(const query::Query &query) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    if (Selection::isPlain(query))
        return countPlain(*m_state, query);
    NoProgress progress;
    return findAll(*m_state, query, progress).transform([](const auto &hits) {
        return Counts{hits->conversations.count(), hits->events.count()};
    });
}

Result<CaseReader::Answer> CaseReader::count(const query::Query &query, Progress &progress) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    if (query.selectsAll())
        return countPlain(*m_state, query).transform([](Counts counts) { return Answer{counts, {}}; });
    return findAll(*m_state, query, progress).transform([](const auto &hits) {
        return Answer{{hits->conversations.count(), hits->events.count()}, hits->coverage};
    });
}

Status CaseReader::forEachEvent(const query::Query &query, const Visitor &visit) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return snapshot.status();
    if (Selection::isPlain(query)) {
        const auto selection = Selection::compile(*m_state->database, query);
        if (!selection)
            return std::unexpected(selection.error());
        Statement rows(*m_state->database, selectEventsByTime(*selection));
        selection->bind(rows);
        return visitAll(*m_state, rows, visit);
    }
    NoProgress progress;
    EventRows rows(*m_state);
    const auto found =
        find(*m_state, query, progress, [&](const Found &part) { return rows.visit(part.events, visit); });
    return found ? rows.status() : std::unexpected(found.error());
}

Status CaseReader::forEachEvent(const EventSet &events, const Visitor &visit) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return snapshot.status();
    if (events.count() > fewEvents) {
        Statement rows(*m_state->database, selectEvents("in_set(:events, e.id) ORDER BY e.time, e.source, e.offset"));
        bindSet(rows, ":events", events);
        return visitAll(*m_state, rows, visit);
    }
    const auto keys = inOrder(*m_state->database, events);
    if (!keys)
        return std::unexpected(keys.error());
    EventRows rows(*m_state);
    rows.visit(*keys, visit);
    return rows.status();
}

Result<std::vector<Event>> CaseReader::events(std::span<const EventKey> keys) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    std::vector<Event> found;
    EventRows rows(*m_state);
    rows.visit(keys, [&found](const Event &event) {
        found.push_back(event);
        return true;
    });
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    return found;
}

Result<SearchCoverage>
CaseReader::search(const query::Query &query, Progress &progress,
                   const std::function<bool(std::span<const EventKey>, const SearchCoverage &)> &visit) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    return find(*m_state, query, progress, [&](const Found &part) { return visit(part.events, part.coverage); });
}

Result<EventSet> CaseReader::select(const query::Query &query, Progress &progress) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    return findAll(*m_state, query, progress).transform([](const auto &hits) { return hits->events; });
}

Result<SearchState> CaseReader::searchState() const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    const auto events = m_state->database->number("SELECT coalesce(sum(events), 0) FROM conversation");
    const auto indexed = m_state->database->number(
        "SELECT coalesce(sum(docs), 0) - (SELECT count(*) FROM search_stale) FROM search_segment");
    for (const auto *number : {&events, &indexed}) {
        if (!*number)
            return std::unexpected(number->error());
    }
    return SearchState{indexed->value_or(0), events->value_or(0) - indexed->value_or(0)};
}

} // namespace casebook::store
