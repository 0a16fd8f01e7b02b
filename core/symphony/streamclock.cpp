// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/streamclock.h"

#include <algorithm>

namespace casebook::symphony {

void StreamClock::beginConversation(std::int64_t startMs)
{
    m_seconds.erase(m_seconds.begin(), std::ranges::lower_bound(m_seconds, startMs, {}, &Second::time));
}

std::int64_t StreamClock::take(std::int64_t timeMs)
{
    constexpr std::size_t most = 65'536;
    auto second = m_seconds.empty() || m_seconds.back().time < timeMs
                      ? m_seconds.end()
                      : std::ranges::lower_bound(m_seconds, timeMs, {}, &Second::time);
    if (second == m_seconds.end() || second->time != timeMs)
        second = m_seconds.insert(second, Second{timeMs, 0});
    const std::int64_t shift = second->count++;
    if (m_seconds.size() > most)
        m_seconds.erase(m_seconds.begin(), m_seconds.begin() + most / 2);
    return shift;
}

} // namespace casebook::symphony
