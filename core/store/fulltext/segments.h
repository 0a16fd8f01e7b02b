// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/fulltext/segmentdata.h"

#include <cstdint>
#include <vector>

namespace casebook::store {

/// Of the bytes of segments, of their terms, and of the rules of words: an index of another form is made anew.
inline constexpr std::int64_t indexForm = 1;

/// A segment that the index has.
struct SegmentHead
{
    std::int64_t id = 0;
    Interval interval;
    Doc docs = 0;
};

/// What the index stands for. Events that it does not know are those with a greater row id than `indexedTo`, those at
/// times between its segments, and the stale ones.
struct IndexState
{
    std::int64_t indexedTo = 0;
    std::vector<SegmentHead> segments; ///< In order of time.
    bool current = false;              ///< Of the form that this program makes; without, it has no segments.

    /// The intervals that no segment covers, in order of time, from the least to the greatest number.
    std::vector<Interval> gaps() const;
};

Result<IndexState> readIndexState(Database &database);

} // namespace casebook::store
