// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/fulltext/segments.h"

#include "core/store/database.h"

#include <limits>

namespace casebook::store {

Result<IndexState> readIndexState(Database &database)
{
    IndexState state;
    const auto form = database.number("SELECT form FROM search_state");
    if (!form)
        return std::unexpected(form.error());
    state.current = form->value_or(0) == indexForm;
    if (!state.current)
        return state;
    const auto indexedTo = database.number("SELECT indexed_to FROM search_state");
    if (!indexedTo)
        return std::unexpected(indexedTo.error());
    state.indexedTo = indexedTo->value_or(0);
    Statement rows(database, "SELECT id, first, last, docs FROM search_segment ORDER BY first");
    while (rows.next())
        state.segments.push_back(
            {rows.integer(0), {rows.integer(1), rows.integer(2)}, static_cast<Doc>(rows.integer(3))});
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return state;
}

std::vector<Interval> IndexState::gaps() const
{
    using Limits = std::numeric_limits<std::int64_t>;
    std::vector<Interval> found;
    std::int64_t begin = Limits::min();
    for (const SegmentHead &segment : segments) {
        if (begin < segment.interval.first)
            found.push_back({begin, segment.interval.first - 1});
        if (segment.interval.last == Limits::max())
            return found;
        begin = segment.interval.last + 1;
    }
    found.push_back({begin, Limits::max()});
    return found;
}

} // namespace casebook::store
