// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/timeorder.h"

#include "core/store/readerstate.h"

#include <algorithm>
#include <tuple>

namespace casebook::store {

namespace {

constexpr std::int64_t betweenReports = 65'536;

Error cancelled(const ReaderState &state)
{
    return {Error::Code::Cancelled, pathText(state.info.file), "stopped", {}, std::nullopt};
}

/// Goes through the rows and now and then asks whether anybody still wants the answer.
template <typename Visit>
Status forEachRow(const ReaderState &state, Statement &rows, Progress &progress, const Visit &visit)
{
    std::int64_t row = 0;
    while (rows.next()) {
        if (++row % betweenReports == 0 && progress.stopRequested())
            return std::unexpected(cancelled(state));
        visit(rows);
    }
    return rows.status();
}

void bindPlace(Statement &rows, const TimePlace &place)
{
    rows.bind(1, place.time).bind(2, place.source).bind(3, place.offset);
}

} // namespace

Result<TimeOrder> CaseReader::timeOrder(Progress &progress) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    TimeOrder order;
    Statement rows(*m_state->database,
                   "SELECT time, source, offset FROM event INDEXED BY event_by_time ORDER BY time, source, offset");
    const Status read = forEachRow(*m_state, rows, progress, [&order](const Statement &row) {
        if (order.rows++ % TimeOrder::stride == 0)
            order.marks.push_back({row.integer(0), row.integer(1), row.integer(2)});
    });
    if (!read)
        return std::unexpected(read.error());
    return order;
}

Result<std::vector<Event>> CaseReader::events(const TimeOrder &order, std::int64_t first, std::size_t limit) const
{
    if (first < 0 || first >= order.rows)
        return std::vector<Event>();
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    Statement rows(*m_state->database, "SELECT id FROM event INDEXED BY event_by_time "
                                       "WHERE (time, source, offset) >= (?1, ?2, ?3) "
                                       "ORDER BY time, source, offset LIMIT ?4 OFFSET ?5");
    bindPlace(rows, order.marks[static_cast<std::size_t>(first / TimeOrder::stride)]);
    rows.bind(4, static_cast<std::int64_t>(limit)).bind(5, first % TimeOrder::stride); // less than a stride of steps
    std::vector<EventKey> keys;
    while (rows.next())
        keys.push_back(EventKey{rows.integer(0)});
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return events(keys);
}

Result<std::int64_t> CaseReader::rowAt(const TimeOrder &order, const TimePlace &place) const
{
    const auto key = [](const TimePlace &of) { return std::tuple(of.time, of.source, of.offset); };
    const auto after = std::ranges::lower_bound(order.marks, key(place), {}, key);
    if (after == order.marks.begin())
        return 0;
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    const auto mark = after - order.marks.begin() - 1;
    Statement count(*m_state->database, "SELECT count(*) FROM event INDEXED BY event_by_time "
                                        "WHERE (time, source, offset) >= (?1, ?2, ?3) "
                                        "AND (time, source, offset) < (?4, ?5, ?6)");
    bindPlace(count, order.marks[static_cast<std::size_t>(mark)]);
    count.bind(4, place.time).bind(5, place.source).bind(6, place.offset);
    const std::int64_t behind = count.next() ? count.integer(0) : 0;
    if (count.failed())
        return std::unexpected(count.status().error());
    return std::clamp<std::int64_t>(mark * TimeOrder::stride + behind, 0, std::max<std::int64_t>(order.rows - 1, 0));
}

Result<std::int64_t> CaseReader::ordinalAt(ConversationKey conversation, std::int64_t time) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    Statement last(*m_state->database, "SELECT max(ordinal) FROM event WHERE conversation = ?");
    last.bind(1, static_cast<std::int64_t>(conversation));
    std::int64_t above = last.next() ? last.integer(0) : 0;
    Statement row(*m_state->database, "SELECT time FROM event WHERE conversation = ? AND ordinal = ?");
    std::int64_t below = 0;
    while (below < above && !row.failed()) {
        const std::int64_t middle = below + (above - below) / 2;
        row.bind(1, static_cast<std::int64_t>(conversation)).bind(2, middle);
        const bool earlier = row.next() && row.integer(0) < time;
        row.reset();
        (earlier ? below : above) = earlier ? middle + 1 : middle;
    }
    for (const Statement *each : {&last, &row}) {
        if (each->failed())
            return std::unexpected(each->status().error());
    }
    return below;
}

Result<std::optional<std::int64_t>> CaseReader::nextOrdinal(ConversationKey conversation, std::int64_t from, int step,
                                                            Landmark landmark) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    // Room events by the index alone, which has the type. 1, 2, 4, 16, 32: no time, late, uncertain, deleted, conflict.
    std::string sql = landmark == Landmark::RoomEvent
                          ? "SELECT e.ordinal FROM event e WHERE e.conversation = ?1 AND e.type BETWEEN 1 AND 9"
                          : "SELECT e.ordinal FROM event e WHERE e.conversation = ?1 AND ((e.flags & 55) <> 0 OR "
                            "EXISTS (SELECT 1 FROM issue i WHERE i.source = e.source AND i.offset >= e.offset "
                            "AND i.offset < e.offset + e.length AND i.severity > 0))";
    sql += step > 0 ? " AND e.ordinal > ?2 ORDER BY e.ordinal LIMIT 1"
                    : " AND e.ordinal < ?2 ORDER BY e.ordinal DESC LIMIT 1";
    Statement row(*m_state->database, sql);
    row.bind(1, static_cast<std::int64_t>(conversation)).bind(2, from);
    const std::optional<std::int64_t> found = row.next() ? std::optional(row.integer(0)) : std::nullopt;
    if (row.failed())
        return std::unexpected(row.status().error());
    return found;
}

Status CaseReader::forEachOutline(ConversationKey conversation,
                                  const std::function<void(const OutlineRow &)> &visit) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return snapshot.status();
    Statement rows(*m_state->database, "SELECT id, type FROM event INDEXED BY event_by_conversation "
                                       "WHERE conversation = ? ORDER BY ordinal");
    rows.bind(1, static_cast<std::int64_t>(conversation));
    while (rows.next())
        visit({EventKey{rows.integer(0)}, static_cast<EventType>(rows.integer(1)), 0});
    return rows.status();
}

Result<std::vector<ActivityBar>> CaseReader::activity(std::int64_t from, std::int64_t width, std::size_t bars,
                                                      const EventSet *hits, const EventSet *coded,
                                                      Progress &progress) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    std::vector<ActivityBar> counted(bars);
    Statement rows(*m_state->database, "SELECT time, id FROM event INDEXED BY event_by_time "
                                       "WHERE time >= ?1 AND time < ?2 ORDER BY time, source, offset");
    rows.bind(1, from).bind(2, from + width * static_cast<std::int64_t>(bars));
    const Status read = forEachRow(*m_state, rows, progress, [&](const Statement &row) {
        ActivityBar &bar = counted[static_cast<std::size_t>((row.integer(0) - from) / width)];
        const EventKey key{row.integer(1)};
        ++bar.events;
        bar.hits += hits && hits->contains(key) ? 1 : 0;
        bar.coded += coded && coded->contains(key) ? 1 : 0;
    });
    if (!read)
        return std::unexpected(read.error());
    return counted;
}

} // namespace casebook::store
