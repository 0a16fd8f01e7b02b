// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/instant.h"

#include <chrono>
#include <format>

namespace casebook {

std::string toRfc3339(Instant instant)
{
    using namespace std::chrono;
    const sys_time<nanoseconds> time{nanoseconds{instant.nanoseconds}};
    const auto second = floor<seconds>(time);
    std::string text = std::format("{:%FT%T}", second);
    if (instant.digits > 0)
        text += '.' + std::format("{:09}", (time - second).count()).substr(0, instant.digits);
    return text + 'Z';
}

} // namespace casebook
