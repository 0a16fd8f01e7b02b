// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/job.h"

namespace casebook::jobs {

namespace {

constexpr auto lookBack = std::chrono::seconds(5);

} // namespace

void JobProgress::report(std::uint64_t done, std::uint64_t total, std::uint64_t items, std::string_view what)
{
    m_done.store(done, std::memory_order_relaxed);
    m_total.store(total, std::memory_order_relaxed);
    m_items.store(items, std::memory_order_relaxed);
    const std::scoped_lock lock(m_mutex);
    if (m_what != what)
        m_what = what;
}

ProgressState JobProgress::state() const
{
    ProgressState state;
    state.done = m_done.load(std::memory_order_relaxed);
    state.total = m_total.load(std::memory_order_relaxed);
    state.items = m_items.load(std::memory_order_relaxed);
    const std::scoped_lock lock(m_mutex);
    state.what = m_what;
    return state;
}

void RateMeter::sample(const ProgressState &state, Time now)
{
    m_done = state.done;
    m_total = state.total;
    if (m_samples.empty() || m_samples.back().at < now)
        m_samples.push_back({now, state.done, state.items});
    while (m_samples.size() > 2 && now - m_samples[1].at >= lookBack)
        m_samples.pop_front();
    const auto &oldest = m_samples.front();
    const double seconds = std::chrono::duration<double>(now - oldest.at).count();
    if (seconds <= 0 || state.done < oldest.done || state.items < oldest.items)
        return;
    m_units = static_cast<double>(state.done - oldest.done) / seconds;
    m_items = static_cast<double>(state.items - oldest.items) / seconds;
}

std::optional<std::chrono::seconds> RateMeter::left() const
{
    if (m_total <= m_done || m_units <= 0)
        return std::nullopt;
    const double seconds = static_cast<double>(m_total - m_done) / m_units;
    constexpr double longest = 360'000; // a hundred hours: whoever waits longer than that wants no figure
    return std::chrono::seconds(static_cast<std::int64_t>(seconds < longest ? seconds + 0.5 : longest));
}

} // namespace casebook::jobs
