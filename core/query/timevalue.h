// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/query.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace casebook::query {

/// What a value of `before:`, `after:`, `on:` or `during:` selects: nanoseconds in UTC, from the first on and earlier
/// than the second.
struct TimeLimits
{
    std::optional<std::int64_t> from;
    std::optional<std::int64_t> until;
};

struct TimeFault
{
    std::size_t at = 0; ///< Byte of the value.
    std::string reason;
};

/// A year, month, day, minute, second or part of it stands for all of its time: `after:` takes its beginning, `on:` the
/// whole. Where a zone sets its clocks back, a minute that came twice means both and what is between them; where
/// it sets them forward, a time that was left out means the moment of the change. Weeks begin on Monday. `now` and
/// `-7d` are moments; days, weeks, months and years are counted on the calendar of the zone, hours and minutes exactly.
std::expected<TimeLimits, TimeFault> timeLimits(Field field, std::string_view value, const Context &context);

} // namespace casebook::query
