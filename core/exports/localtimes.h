// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/instant.h"

#include <chrono>
#include <optional>
#include <string>

namespace casebook::exports {

/// Times in a zone, with its distance from UTC: `2017-03-14T15:02:11+01:00`. Cheap for times that lie close together.
class LocalTimes
{
public:
    /// UTC without a zone.
    explicit LocalTimes(const std::chrono::time_zone *zone) : m_zone(zone) {}

    std::string text(Instant instant);
    /// The same, but UTC as `2017-03-14T14:02:11Z`.
    std::string shown(Instant instant);
    /// `2017-03-14`
    std::string day(Instant instant);

    std::chrono::local_days localDay(Instant instant);
    /// The first moment of a day, which may last 23 or 25 hours.
    Instant beginOf(std::chrono::local_days day) const;

    /// `UTC`, or the name of the zone.
    std::string zoneName() const { return m_zone == nullptr ? "UTC" : std::string(m_zone->name()); }

private:
    std::chrono::seconds offset(std::chrono::sys_seconds second);

    const std::chrono::time_zone *m_zone;
    std::optional<std::chrono::sys_info> m_info;
};

} // namespace casebook::exports
