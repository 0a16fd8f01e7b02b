// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <compare>
#include <cstdint>
#include <string>

namespace casebook {

/// A moment in UTC, as exactly as the source gave it.
struct Instant
{
    std::int64_t nanoseconds = 0; ///< Since 1970-01-01T00:00:00Z, without leap seconds; covers 1678 to 2262.
    std::uint8_t digits = 0;      ///< How many digits of a second's fraction the source had, 0 to 9.
    bool zoneAssumed = false;     ///< The source named no zone; the one chosen for the import was taken.

    /// Order and equality are those of the moment alone.
    std::strong_ordering operator<=>(const Instant &other) const { return nanoseconds <=> other.nanoseconds; }
    bool operator==(const Instant &other) const { return nanoseconds == other.nanoseconds; }
};

/// What the clock says.
inline Instant momentOf(const Clock &clock = SystemClock())
{
    return Instant{clock.now().time_since_epoch().count()};
}

/// RFC 3339 in UTC with as many fraction digits as the source had: `2017-03-14T14:02:11Z`.
std::string toRfc3339(Instant instant);

} // namespace casebook
