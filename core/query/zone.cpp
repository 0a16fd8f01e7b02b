// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/zone.h"

#include <algorithm>
#include <stdexcept>

namespace casebook::query {

namespace {

/// `+01:00` as time east of UTC.
std::optional<std::chrono::seconds> fixedOffset(std::string_view text)
{
    constexpr std::string_view shape = "+00:00";
    const auto fits = [](char c, char wanted) { return wanted == '0' ? c >= '0' && c <= '9' : c == wanted; };
    if (text.size() != shape.size() || (text[0] != '+' && text[0] != '-') ||
        !std::ranges::equal(text.substr(1), shape.substr(1), fits))
        return std::nullopt;
    const auto number = [text](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
    if (number(1) > 23 || number(4) > 59)
        return std::nullopt;
    const std::chrono::seconds offset = std::chrono::hours(number(1)) + std::chrono::minutes(number(4));
    return text[0] == '-' ? -offset : offset;
}

} // namespace

std::optional<Zone> Zone::named(std::string_view name)
{
    Zone zone;
    if (name == "Z" || name == "z" || name == "UTC")
        return zone;
    if (const auto offset = fixedOffset(name)) {
        zone.m_offset = *offset;
        return zone;
    }
    try {
        zone.m_zone = std::chrono::locate_zone(name);
    } catch (const std::runtime_error &) {
        return std::nullopt;
    }
    return zone;
}

Zone::Local Zone::local(std::int64_t nanoseconds) const
{
    const std::chrono::sys_time<std::chrono::nanoseconds> time{std::chrono::nanoseconds(nanoseconds)};
    return m_zone ? m_zone->to_local(time) : Local(time.time_since_epoch() + m_offset);
}

std::int64_t Zone::utc(Local time, std::chrono::choose which) const
{
    return m_zone ? m_zone->to_sys(time, which).time_since_epoch().count()
                  : (time.time_since_epoch() - m_offset).count();
}

} // namespace casebook::query
