// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace casebook::query {

/// A time zone: a fixed distance from UTC, or one of the IANA database.
class Zone
{
public:
    using Local = std::chrono::local_time<std::chrono::nanoseconds>;

    /// `Z`, `UTC`, `+01:00`, or a name such as `Europe/Berlin`; none for anything else.
    static std::optional<Zone> named(std::string_view name);

    Local local(std::int64_t nanoseconds) const;

    /// The moments when clocks showed this time, in nanoseconds of UTC: the first and the last one where clocks were
    /// set back; for a time that was left out, the moment when they were set forward.
    std::int64_t earliest(Local time) const { return utc(time, std::chrono::choose::earliest); }
    std::int64_t latest(Local time) const { return utc(time, std::chrono::choose::latest); }

private:
    std::int64_t utc(Local time, std::chrono::choose which) const;

    const std::chrono::time_zone *m_zone = nullptr; ///< Null: m_offset alone.
    std::chrono::seconds m_offset{};                ///< East of UTC.
};

} // namespace casebook::query
