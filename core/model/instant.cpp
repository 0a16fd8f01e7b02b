// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/instant.h"

#include <chrono>
#include <string_view>

namespace casebook {

namespace {

/// Ends before `end`, with zeros in front.
void putNumber(std::string &text, std::size_t end, std::size_t width, std::int64_t number)
{
    for (; width > 0; --width, number /= 10)
        text[--end] = static_cast<char>('0' + number % 10);
}

} // namespace

// Every export writes several moments an event, and std::format() takes a microsecond for each.
std::string toRfc3339(Instant instant)
{
    using namespace std::chrono;
    constexpr std::string_view form = "0000-00-00T00:00:00.000000000";
    constexpr std::size_t pointAt = form.find('.');
    const sys_time<nanoseconds> time{nanoseconds{instant.nanoseconds}};
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss clock{time - day};
    std::string text(form);
    putNumber(text, 4, 4, static_cast<int>(date.year()));
    putNumber(text, 7, 2, static_cast<unsigned>(date.month()));
    putNumber(text, 10, 2, static_cast<unsigned>(date.day()));
    putNumber(text, 13, 2, clock.hours().count());
    putNumber(text, 16, 2, clock.minutes().count());
    putNumber(text, 19, 2, clock.seconds().count());
    putNumber(text, form.size(), 9, clock.subseconds().count());
    text.resize(instant.digits > 0 ? pointAt + 1 + instant.digits : pointAt);
    return text += 'Z';
}

} // namespace casebook
