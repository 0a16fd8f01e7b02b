// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/find/unindexed.h"

#include <algorithm>

namespace casebook::store {

namespace {

constexpr int timeColumn = 3;

std::string selectRows(std::string_view condition)
{
    return std::string("SELECT ").append(RowSearch::columns).append(" FROM event WHERE ").append(condition);
}

bool isInSegment(const IndexState &index, std::int64_t time)
{
    const auto segment =
        std::ranges::lower_bound(index.segments, time, {}, [](const SegmentHead &head) { return head.interval.last; });
    return segment != index.segments.end() && segment->interval.first <= time;
}

} // namespace

Status forEachNewRow(Database &database, const IndexState &index, const std::function<bool(const Statement &)> &visit)
{
    if (index.segments.empty())
        return {};
    Statement newer(database, selectRows("id > ?"));
    Statement changed(database, selectRows("id <= ? AND id IN (SELECT event FROM search_stale)"));
    for (Statement *rows : {&newer, &changed}) {
        rows->bind(1, index.indexedTo);
        while (rows->next()) {
            if (isInSegment(index, rows->integer(timeColumn)) && !visit(*rows))
                return {};
        }
        if (rows->failed())
            return rows->status();
    }
    return {};
}

Statement rowsBetween(Database &database, const Interval &gap)
{
    Statement rows(database, selectRows("time >= ? AND time <= ? ORDER BY time, source, offset"));
    rows.bind(1, gap.first).bind(2, gap.last);
    return rows;
}

Result<EventSet> staleEvents(Database &database)
{
    EventSet stale;
    Statement rows(database, "SELECT event FROM search_stale");
    while (rows.next())
        stale.add(EventKey{rows.integer(0)});
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return stale;
}

} // namespace casebook::store
