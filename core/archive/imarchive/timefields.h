// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace casebook::archive::imarchive {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A moment on a calendar and a clock, zone unknown.
struct CivilTime
{
    int year = 0;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0; ///< 60 in a leap second, which counts as the second after it.

    bool exists() const;
    std::int64_t seconds() const; ///< Since 1970-01-01T00:00:00 on the same clock.
};

/// The part of a second that was written.
struct Fraction
{
    std::int64_t nanoseconds = 0;
    std::uint8_t digits = 0; ///< At most 9; further ones are dropped.
};

/// `3/14/2017`, day and month not yet told apart.
struct SlashedDate
{
    int first = 0;
    int second = 0;
    int year = 0;
    bool dotted = false; ///< `14.03.2017`: day first, by custom.
};

/// Takes the parts of a time from the front of a text. A part that does not fit is none; what was taken of it is
/// then gone, so a caller starts afresh.
class FieldScanner
{
public:
    explicit FieldScanner(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_at == m_text.size(); }
    std::size_t position() const { return m_at; }
    bool skip(char c);

    std::optional<CivilTime> extendedDateTime(); ///< `2017-03-14T14:02:11`, also with a space or `t`.
    std::optional<CivilTime> basicDateTime();    ///< `20170314T14:02:11`, `20170314T140211`
    std::optional<CivilTime> localClock();       ///< `2:02:11 PM`, `14:02`; only the clock's parts are set.
    std::optional<SlashedDate> slashedDate();
    Fraction fraction();                                        ///< `.123`; nothing when there is none.
    std::optional<int> zoneMinutes();                           ///< `Z`, `+01:00`, `+0100`, `-05`
    std::optional<std::int64_t> number(std::size_t mostDigits); ///< All digits up to the next other character.

private:
    std::optional<int> digits(std::size_t least, std::size_t most);
    bool clock(CivilTime &civil, bool colons);

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace casebook::archive::imarchive
