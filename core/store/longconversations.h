// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/conversationrow.h"
#include "core/store/grouping.h"

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace casebook::store {

/// A conversation of many parts, as it was put together last.
struct LongConversation
{
    std::vector<Piece> pieces; ///< In the order of comesBefore().
    EventSums sums;
    std::unordered_set<std::size_t> uidHashes; ///< See MergedEvent::uidHash; of what CrossCheck looks at.

    /// Whether the events of `part` come behind all of its events without a Merge: each has a time later than all of
    /// them, so that none of them can be an event that is known, and each stands behind them in a source of both.
    bool endsBefore(const Piece &part, const EventSums &events) const;

    /// Adds a part for which endsBefore() holds.
    void append(const Piece &part, const EventSums &events, const std::vector<std::size_t> &hashes);
};

/// What an import remembers of the conversations of many parts that it met last, so that a part at their end costs no
/// more than itself. Bounded; whatever is forgotten is read from the case again.
class LongConversations
{
public:
    /// From this number of parts on.
    static constexpr std::size_t leastParts = 8;

    /// Null where it is not known; good until the next call of any of these.
    LongConversation *find(std::int64_t conversation);
    void keep(std::int64_t conversation, LongConversation known);
    void forget(std::int64_t conversation);
    /// After rows were rolled back.
    void clear();

private:
    std::unordered_map<std::int64_t, LongConversation> m_known;
};

} // namespace casebook::store
