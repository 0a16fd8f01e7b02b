// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/longconversations.h"

#include <algorithm>
#include <utility>

namespace casebook::store {

namespace {

/// Parts and hashes: some 50 MB.
constexpr std::size_t mostValues = 1'000'000;

std::size_t valuesOf(const LongConversation &known)
{
    return known.pieces.size() + known.uidHashes.size();
}

bool allTimed(const EventSums &sums)
{
    return sums.timed == sums.events;
}

} // namespace

bool LongConversation::endsBefore(const Piece &part, const EventSums &events) const
{
    if (!allTimed(sums) || !allTimed(events))
        return false;
    if (sums.last && events.first && *events.first <= *sums.last)
        return false;
    return std::ranges::none_of(pieces, [&part](const Piece &piece) {
        return piece.rank.source == part.rank.source && piece.extent.offset + piece.extent.length > part.extent.offset;
    });
}

void LongConversation::append(const Piece &part, const EventSums &events, const std::vector<std::size_t> &hashes)
{
    uidHashes.insert(hashes.begin(), hashes.end());
    pieces.insert(std::ranges::upper_bound(pieces, part, comesBefore), part);
    sums.events += events.events;
    sums.messages += events.messages;
    sums.timed += events.timed;
    if (!sums.first)
        sums.first = events.first;
    if (events.last)
        sums.last = events.last;
}

LongConversation *LongConversations::find(std::int64_t conversation)
{
    const auto known = m_known.find(conversation);
    return known != m_known.end() ? &known->second : nullptr;
}

void LongConversations::keep(std::int64_t conversation, LongConversation known)
{
    std::size_t values = valuesOf(known);
    for (const auto &[other, kept] : m_known)
        values += valuesOf(kept);
    if (values > mostValues)
        m_known.clear();
    m_known.insert_or_assign(conversation, std::move(known));
}

void LongConversations::forget(std::int64_t conversation)
{
    m_known.erase(conversation);
}

void LongConversations::clear()
{
    m_known.clear();
}

} // namespace casebook::store
