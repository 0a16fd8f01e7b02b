// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/asn1time.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <limits>

namespace casebook::crypto {

std::optional<Instant> instantOf(const ASN1_TIME *time)
{
    using namespace std::chrono;
    constexpr auto first = ceil<seconds>(nanoseconds(std::numeric_limits<std::int64_t>::min()));
    constexpr auto last = floor<seconds>(nanoseconds(std::numeric_limits<std::int64_t>::max()));
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return std::nullopt;
    const sys_days day = year(parts.tm_year + 1900) / (parts.tm_mon + 1) / parts.tm_mday;
    const seconds moment =
        day.time_since_epoch() + hours(parts.tm_hour) + minutes(parts.tm_min) + seconds(parts.tm_sec);
    return Instant{nanoseconds(std::clamp(moment, first, last)).count()};
}

} // namespace casebook::crypto
