// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/timefields.h"

#include <charconv>
#include <chrono>

namespace casebook::archive::imarchive {

bool CivilTime::exists() const
{
    using namespace std::chrono;
    const year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                              std::chrono::day{static_cast<unsigned>(day)}};
    return date.ok() && hour < 24 && minute < 60 && second <= 60;
}

std::int64_t CivilTime::seconds() const
{
    using namespace std::chrono;
    const sys_days date{std::chrono::year{year} / month / day};
    return std::int64_t{date.time_since_epoch().count()} * 86'400 + hour * 3'600 + minute * 60 + second;
}

bool FieldScanner::skip(char c)
{
    if (atEnd() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

std::optional<int> FieldScanner::digits(std::size_t least, std::size_t most)
{
    int value = 0;
    std::size_t count = 0;
    while (count < most && !atEnd() && isDigit(m_text[m_at])) {
        value = value * 10 + (m_text[m_at++] - '0');
        ++count;
    }
    return count < least ? std::nullopt : std::optional(value);
}

bool FieldScanner::clock(CivilTime &civil, bool colons)
{
    const auto hour = digits(2, 2);
    const bool firstColon = skip(':');
    const auto minute = digits(2, 2);
    const bool secondColon = skip(':');
    const auto second = digits(2, 2);
    if (!hour || !minute || !second || firstColon != secondColon || (colons && !firstColon))
        return false;
    civil.hour = *hour;
    civil.minute = *minute;
    civil.second = *second;
    return civil.exists();
}

std::optional<CivilTime> FieldScanner::extendedDateTime()
{
    CivilTime civil;
    const auto year = digits(4, 4);
    const bool dashes = skip('-');
    const auto month = digits(2, 2);
    if (!year || !dashes || !month || !skip('-'))
        return std::nullopt;
    const auto day = digits(2, 2);
    if (!day || (!skip('T') && !skip(' ') && !skip('t')))
        return std::nullopt;
    civil.year = *year;
    civil.month = *month;
    civil.day = *day;
    return clock(civil, true) ? std::optional(civil) : std::nullopt;
}

std::optional<CivilTime> FieldScanner::basicDateTime()
{
    CivilTime civil;
    const auto year = digits(4, 4);
    const auto month = digits(2, 2);
    const auto day = digits(2, 2);
    if (!year || !month || !day || !skip('T'))
        return std::nullopt;
    civil.year = *year;
    civil.month = *month;
    civil.day = *day;
    return clock(civil, false) ? std::optional(civil) : std::nullopt;
}

std::optional<CivilTime> FieldScanner::localClock()
{
    CivilTime civil{.year = 2000};
    const auto hour = digits(1, 2);
    if (!hour || !skip(':'))
        return std::nullopt;
    const auto minute = digits(2, 2);
    const auto second = skip(':') ? digits(2, 2) : std::optional(0);
    if (!minute || !second)
        return std::nullopt;
    civil.hour = *hour;
    civil.minute = *minute;
    civil.second = *second;
    skip(' ');
    const bool morning = skip('A') || skip('a');
    const bool afternoon = !morning && (skip('P') || skip('p'));
    if (morning || afternoon) {
        if ((!skip('M') && !skip('m')) || civil.hour < 1 || civil.hour > 12)
            return std::nullopt;
        civil.hour = civil.hour % 12 + (afternoon ? 12 : 0);
    }
    return civil.exists() ? std::optional(civil) : std::nullopt;
}

std::optional<SlashedDate> FieldScanner::slashedDate()
{
    SlashedDate date;
    const auto first = digits(1, 2);
    date.dotted = skip('.');
    if (!first || (!date.dotted && !skip('/')))
        return std::nullopt;
    const auto second = digits(1, 2);
    if (!second || !skip(date.dotted ? '.' : '/'))
        return std::nullopt;
    const auto year = digits(4, 4);
    if (!year || *first == 0 || *second == 0)
        return std::nullopt;
    date.first = *first;
    date.second = *second;
    date.year = *year;
    return date;
}

Fraction FieldScanner::fraction()
{
    Fraction fraction;
    if (m_at + 1 >= m_text.size() || m_text[m_at] != '.' || !isDigit(m_text[m_at + 1]))
        return fraction;
    ++m_at;
    std::int64_t weight = 100'000'000;
    while (!atEnd() && isDigit(m_text[m_at])) {
        if (fraction.digits < 9) {
            fraction.nanoseconds += (m_text[m_at] - '0') * weight;
            weight /= 10;
            ++fraction.digits;
        }
        ++m_at;
    }
    return fraction;
}

std::optional<int> FieldScanner::zoneMinutes()
{
    if (skip('Z') || skip('z'))
        return 0;
    const bool east = skip('+');
    if (!east && !skip('-'))
        return std::nullopt;
    const auto hours = digits(2, 2);
    skip(':');
    const auto minutes = atEnd() ? std::optional(0) : digits(2, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    const int offset = *hours * 60 + *minutes;
    return east ? offset : -offset;
}

std::optional<std::int64_t> FieldScanner::number(std::size_t mostDigits)
{
    const char *const begin = m_text.data() + m_at;
    const char *const end = m_text.data() + m_text.size();
    std::int64_t value = 0;
    const auto [stop, error] = std::from_chars(begin, end, value);
    const auto count = static_cast<std::size_t>(stop - begin);
    if (error != std::errc() || count > mostDigits || *begin == '-')
        return std::nullopt;
    m_at += count;
    return value;
}

} // namespace casebook::archive::imarchive
