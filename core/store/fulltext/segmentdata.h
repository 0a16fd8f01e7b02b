// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/fulltext/codec.h"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace casebook::store {

class Database;

/// Events by time, both ends included.
struct Interval
{
    std::int64_t first = 0;
    std::int64_t last = 0;
};

/// A segment of the full-text index as its tables hold it (resources/sql/0003_search.sql).
///
/// `search_terms.data` has the terms of one part of the alphabet, in ascending order of bytes: varints of how many
/// bytes a term shares with the one before and how many follow, these bytes, the number of its events, then the length
/// of its postings (codec.h) times 2. Plus 1 where they follow at once; else varints of the row of `search_postings`
/// and of the place in it follow.
struct SegmentData
{
    struct Block
    {
        std::int64_t time = 0;
        std::string events;
        std::string conversations;
        std::string times;
    };
    struct Terms
    {
        std::string first;
        std::string data;
    };

    Interval interval;
    Doc docs = 0;
    std::vector<Block> blocks;
    std::vector<Terms> terms;
    std::vector<std::string> postings;
    std::set<std::pair<std::int64_t, std::string>> names; ///< Person and a nick that an event gives: search_name.
};

/// Puts terms, in ascending order, into the segment.
class TermWriter
{
public:
    explicit TermWriter(SegmentData &segment) : m_segment(segment) {}

    void add(std::string_view term, std::span<const Doc> docs);

private:
    SegmentData &m_segment;
    std::string m_before;
    std::string m_postings;
};

/// Ids of rows of a segment: the segment above, the number of the row below.
inline constexpr std::int64_t segmentUnit = std::int64_t{1} << 32;

Status writeSegment(Database &database, std::int64_t id, const SegmentData &segment);

/// With everything that belongs to it.
Status removeSegment(Database &database, std::int64_t id);

} // namespace casebook::store
