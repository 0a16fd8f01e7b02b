// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/hitoutline.h"

#include "core/query/zone.h"

#include <algorithm>
#include <ranges>

namespace casebook::review {

namespace {

constexpr std::int64_t nanosecondsPerMinute = 60'000'000'000;

/// From `earlier` to `later`; of any two moments, without overflow.
std::uint64_t between(std::int64_t earlier, std::int64_t later)
{
    return static_cast<std::uint64_t>(later) - static_cast<std::uint64_t>(earlier);
}

/// Flags what lies behind a hit up to its n-th message, in the direction of the range of numbers.
void spread(auto &&numbers, std::span<const store::OutlineRow> rows, const HitOutline::Flags &hits,
            std::int64_t messages, HitOutline::Flags &within)
{
    std::int64_t left = 0;
    for (const std::size_t i : numbers) {
        if (hits[i]) {
            left = messages;
        } else if (left > 0) {
            within[i] = true;
            left -= rows[i].type == EventType::Message ? 1 : 0;
        }
    }
}

} // namespace

HitOutline::HitOutline(std::span<const store::OutlineRow> rows, const store::EventSet &hits)
    : m_rows(rows), m_hits(rows.size())
{
    std::ranges::transform(rows, m_hits.begin(),
                           [&hits](const store::OutlineRow &row) { return hits.contains(row.event); });
    m_hitCount = static_cast<std::uint64_t>(std::ranges::count(m_hits, true));
}

HitOutline::Flags HitOutline::around(const ContextRule &rule) const
{
    switch (rule.kind) {
    case ContextRule::Kind::Exact: return m_hits;
    case ContextRule::Kind::Messages: return aroundByMessages(rule.amount);
    case ContextRule::Kind::Minutes: return aroundByTime(rule.amount);
    case ContextRule::Kind::Session: return sessions(rule.amount);
    case ContextRule::Kind::Day: return days(rule.zone);
    case ContextRule::Kind::Conversation: return Flags(m_rows.size(), true);
    }
    std::unreachable();
}

HitOutline::Flags HitOutline::aroundByMessages(std::int64_t messages) const
{
    Flags within = m_hits;
    const auto forwards = std::views::iota(std::size_t{0}, m_rows.size());
    spread(forwards, m_rows, m_hits, messages, within);
    spread(forwards | std::views::reverse, m_rows, m_hits, messages, within);
    return within;
}

HitOutline::Flags HitOutline::aroundByTime(std::int64_t minutes) const
{
    std::vector<std::int64_t> times; // the order of a conversation need not be that of its times
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_hits[i])
            times.push_back(m_rows[i].time);
    }
    std::ranges::sort(times);
    const auto most = static_cast<std::uint64_t>(minutes * nanosecondsPerMinute);
    Flags within(m_rows.size());
    std::ranges::transform(m_rows, within.begin(), [&](const store::OutlineRow &row) {
        const auto next = std::ranges::lower_bound(times, row.time);
        return (next != times.end() && between(row.time, *next) <= most) ||
               (next != times.begin() && between(*std::prev(next), row.time) <= most);
    });
    return within;
}

template <typename Part> HitOutline::Flags HitOutline::partsOfHits(const Part &part) const
{
    std::vector<std::int64_t> parts(m_rows.size());
    std::ranges::transform(m_rows, parts.begin(), [&part](const store::OutlineRow &row) { return part(row.time); });
    std::vector<std::int64_t> wanted;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_hits[i] && (wanted.empty() || wanted.back() != parts[i]))
            wanted.push_back(parts[i]);
    }
    std::ranges::sort(wanted);
    Flags within(m_rows.size());
    std::ranges::transform(parts, within.begin(),
                           [&wanted](std::int64_t each) { return std::ranges::binary_search(wanted, each); });
    return within;
}

HitOutline::Flags HitOutline::sessions(std::int64_t minutes) const
{
    std::vector<std::int64_t> talk;
    for (const store::OutlineRow &row : m_rows) {
        if (row.type == EventType::Message || row.type == EventType::Call)
            talk.push_back(row.time);
    }
    std::ranges::sort(talk);
    const auto pause = static_cast<std::uint64_t>(minutes * nanosecondsPerMinute);
    std::vector<std::int64_t> starts; // of all sessions but the first
    for (std::size_t i = 1; i < talk.size(); ++i) {
        if (between(talk[i - 1], talk[i]) > pause)
            starts.push_back(talk[i]);
    }
    return partsOfHits(
        [&starts](std::int64_t time) { return std::ranges::upper_bound(starts, time) - starts.begin(); });
}

HitOutline::Flags HitOutline::days(std::string_view zone) const
{
    const auto known = query::Zone::named(zone.empty() ? "UTC" : zone).value_or(query::Zone());
    return partsOfHits([&known](std::int64_t time) {
        return std::chrono::floor<std::chrono::days>(known.local(time)).time_since_epoch().count();
    });
}

} // namespace casebook::review
