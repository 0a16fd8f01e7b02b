// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/outline.h"

#include "core/store/eventrow.h"
#include "core/store/readerstate.h"

namespace casebook::store {

namespace {

/// The conversation of an event; none when there is no such event.
std::optional<std::int64_t> conversationOf(Statement &row, EventKey event)
{
    row.bind(1, static_cast<std::int64_t>(event));
    const std::optional<std::int64_t> found = row.next() ? std::optional(row.integer(0)) : std::nullopt;
    row.reset();
    return found;
}

/// Runs the statement once for each conversation that has one of the events, however many it has: the first column
/// is the row id of an event, and all events of the conversation come. `visit` takes each row, `end` goes on while
/// true.
template <typename Visit, typename End>
Status forEachConversationOf(Database &database, const EventSet &events, std::string_view sql, const Visit &visit,
                             const End &end)
{
    Statement owner(database, "SELECT conversation FROM event WHERE id = ?");
    Statement rows(database, sql);
    EventSet seen;
    bool more = true;
    events.forEach([&](EventKey event) {
        if (!more || rows.failed() || owner.failed() || seen.contains(event))
            return;
        const auto conversation = conversationOf(owner, event);
        if (!conversation)
            return;
        rows.bind(1, *conversation);
        while (rows.next()) {
            seen.add(EventKey{rows.integer(0)});
            visit(rows);
        }
        rows.reset();
        more = end();
    });
    return owner.failed() ? owner.status() : rows.status();
}

} // namespace

Status CaseReader::forEachOutline(const EventSet &events,
                                  const std::function<bool(std::span<const OutlineRow>)> &visit) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return snapshot.status();
    std::vector<OutlineRow> outline;
    return forEachConversationOf(
        *m_state->database, events,
        "SELECT id, type, time FROM event INDEXED BY event_by_conversation WHERE conversation = ? ORDER BY ordinal",
        [&outline](const Statement &row) {
            outline.push_back({EventKey{row.integer(0)}, static_cast<EventType>(row.integer(1)), row.integer(2)});
        },
        [&] {
            const bool more = visit(outline);
            outline.clear();
            return more;
        });
}

Result<CaseReader::Counts> CaseReader::count(const EventSet &events) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    Counts counts;
    const Status read = forEachConversationOf(
        *m_state->database, events, "SELECT id FROM event INDEXED BY event_by_conversation WHERE conversation = ?",
        [&](const Statement &row) { counts.events += events.contains(EventKey{row.integer(0)}) ? 1 : 0; },
        [&] {
            ++counts.conversations;
            return true;
        });
    if (!read)
        return std::unexpected(read.error());
    return counts;
}

Status CaseReader::forEachId(const EventSet &events, const std::function<bool(const EventId &)> &visit) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return snapshot.status();
    Statement row(*m_state->database, "SELECT key FROM event WHERE id = ?");
    bool more = true;
    events.forEach([&](EventKey event) {
        if (!more || row.failed())
            return;
        row.bind(1, static_cast<std::int64_t>(event));
        more = !row.next() || visit(toEventId(row.blob(0)));
        row.reset();
    });
    return row.status();
}

} // namespace casebook::store
