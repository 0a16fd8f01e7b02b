// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/localtimes.h"

#include <string_view>

namespace casebook::exports {

namespace {

std::chrono::sys_seconds secondOf(Instant instant)
{
    using namespace std::chrono;
    return floor<seconds>(sys_time<nanoseconds>(nanoseconds(instant.nanoseconds)));
}

} // namespace

std::chrono::seconds LocalTimes::offset(std::chrono::sys_seconds second)
{
    if (m_zone == nullptr)
        return {};
    if (!m_info || second < m_info->begin || second >= m_info->end)
        m_info = m_zone->get_info(second);
    return m_info->offset;
}

std::string LocalTimes::text(Instant instant)
{
    using namespace std::chrono;
    const seconds ahead = offset(secondOf(instant));
    Instant shifted = instant;
    shifted.nanoseconds += duration_cast<nanoseconds>(ahead).count();
    std::string text = toRfc3339(shifted);
    text.back() = ahead < seconds(0) ? '-' : '+'; // in place of the Z
    const hh_mm_ss distance(abs(ahead));
    const auto append = [&text](std::int64_t number) {
        text += static_cast<char>('0' + number / 10);
        text += static_cast<char>('0' + number % 10);
    };
    append(distance.hours().count());
    text += ':';
    append(distance.minutes().count());
    return text;
}

std::string LocalTimes::day(Instant instant)
{
    return text(instant).substr(0, std::string_view("2017-03-14").size());
}

std::string LocalTimes::shown(Instant instant)
{
    return m_zone == nullptr ? toRfc3339(instant) : text(instant);
}

std::chrono::local_days LocalTimes::localDay(Instant instant)
{
    using namespace std::chrono;
    const sys_seconds second = secondOf(instant);
    return floor<days>(local_seconds(second.time_since_epoch() + offset(second)));
}

Instant LocalTimes::beginOf(std::chrono::local_days day) const
{
    using namespace std::chrono;
    const sys_seconds begin =
        m_zone == nullptr ? sys_seconds(day.time_since_epoch()) : m_zone->to_sys(local_seconds(day), choose::earliest);
    return Instant{.nanoseconds = duration_cast<nanoseconds>(begin.time_since_epoch()).count()};
}

} // namespace casebook::exports
