// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/find/eventtexts.h"
#include "core/store/fulltext/segmentreader.h"

#include <optional>
#include <vector>

namespace casebook::store {

/// Answers a condition for the events of one segment, slice by slice: terms are looked up once for the whole segment,
/// columns and texts only where they are still needed.
class SegmentSearch
{
public:
    /// `stale`: events that the segment no longer tells of, in it or not. All must outlive it.
    SegmentSearch(SegmentReader &segment, EventTexts &texts, const Condition &condition, const EventSet &stale)
        : m_segment(segment), m_texts(texts), m_condition(condition), m_stale(stale)
    {
    }

    /// The documents [begin, end) that satisfy it, bit 0 for `begin`, which is a multiple of columnBlock.
    Result<Bits> slice(Doc begin, Doc end);

private:
    /// Keeps those of `within` that satisfy the condition.
    Status narrow(const Condition &condition, Bits &within);
    Status narrowToAll(const Condition &condition, Bits &within);
    Status narrowToAny(const Condition &condition, Bits &within);
    Status narrowByTerms(const Condition &condition, Bits &within);
    Status narrowByTexts(const Condition &condition, Bits &within);
    Status narrowByTime(const Condition &condition, Bits &within);
    template <typename Wanted> Status narrowByColumn(SegmentReader::Column column, const Wanted &wanted, Bits &within);

    Status lookUp(const Condition &condition, Bits &bits);
    Status lookUpWords(const Condition &condition, Bits &bits);
    Status lookUpPeople(const PersonSet &people, Bits &bits);
    Status lookUpWord(const Pattern &word, Bits &bits);

    SegmentReader &m_segment;
    EventTexts &m_texts;
    const Condition &m_condition;
    const EventSet &m_stale;
    Doc m_begin = 0;                         ///< Of the slice in hand.
    std::vector<std::optional<Bits>> m_bits; ///< By Condition::slot, of the whole segment.
    std::vector<EventTexts::Candidate> m_candidates;
};

} // namespace casebook::store
