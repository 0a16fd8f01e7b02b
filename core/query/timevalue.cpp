// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/timevalue.h"

#include "core/query/zone.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <format>

namespace casebook::query {

namespace {

using namespace std::chrono;
using Local = local_time<nanoseconds>;

/// The time that a value stands for.
struct Stretch
{
    std::int64_t begin = 0;
    std::int64_t end = 0; ///< The same for a moment.
};

using Read = std::expected<Stretch, TimeFault>;

std::unexpected<TimeFault> fault(std::string reason)
{
    return std::unexpected(TimeFault{0, std::move(reason)});
}

std::unexpected<TimeFault> noDate(std::string_view value)
{
    return fault(std::format("\"{}\" is no date: write 2017-03-14, 2017-03-14T14:02:11Z, yesterday or -7d", value));
}

/// Takes `count` digits off the front.
std::optional<int> takeNumber(std::string_view &rest, std::size_t count)
{
    if (rest.size() < count || !std::ranges::all_of(rest.substr(0, count), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    int value = 0;
    std::from_chars(rest.data(), rest.data() + count, value);
    rest.remove_prefix(count);
    return value;
}

/// Takes `mark` and the digits after it; nothing, and `rest` as it was, where they do not follow.
std::optional<int> takePart(std::string_view &rest, std::string_view marks, std::size_t count)
{
    std::string_view after = rest;
    if (after.empty() || !marks.contains(after.front()))
        return std::nullopt;
    after.remove_prefix(1);
    const auto number = takeNumber(after, count);
    if (number)
        rest = after;
    return number;
}

/// A stretch of local time.
struct Civil
{
    Local begin;
    Local end;
    bool withinDay = false; ///< Minutes and less.
};

Civil ofDays(local_days first, local_days afterLast)
{
    return {first, afterLast};
}

/// `.5`: the digits after the point, as a tenth and so on of a second.
Civil fraction(Local second, std::string_view &rest)
{
    std::size_t digits = 1;
    while (digits < rest.size() && digits <= 9 && rest[digits] >= '0' && rest[digits] <= '9')
        ++digits;
    if (rest.empty() || rest.front() != '.' || --digits == 0)
        return {second, second + seconds(1), true};
    rest.remove_prefix(1);
    nanoseconds unit(1s);
    const int value = *takeNumber(rest, digits);
    for (; digits > 0; --digits)
        unit /= 10;
    return {second + value * unit, second + (value + 1) * unit, true};
}

std::optional<Civil> takeClock(local_days day, std::string_view &rest)
{
    const auto hour = takePart(rest, "Tt ", 2);
    if (!hour)
        return ofDays(day, day + days(1));
    const auto minute = takePart(rest, ":", 2);
    if (!minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    const Local begin = day + hours(*hour) + minutes(*minute);
    const auto second = takePart(rest, ":", 2);
    if (!second)
        return Civil{begin, begin + minutes(1), true};
    if (*second > 59)
        return std::nullopt;
    return fraction(begin + seconds(*second), rest);
}

/// What nanoseconds since 1970 can hold in whole years, and a day more for zones.
bool canBeHeld(local_days first, local_days afterLast)
{
    return first >= local_days(1677y / December / 31) && afterLast <= local_days(2262y / January / 2);
}

/// `2017` to `2017-03-14T14:02:11.5` off the front.
std::optional<Civil> takeCivil(std::string_view &rest)
{
    const auto year = takeNumber(rest, 4);
    if (!year)
        return std::nullopt;
    const auto month = takePart(rest, "-", 2);
    const auto day = month ? takePart(rest, "-", 2) : std::nullopt;
    const year_month_day date(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(month.value_or(1))),
                              std::chrono::day(static_cast<unsigned>(day.value_or(1))));
    const local_days first(date);
    const local_days afterLast = day     ? first + days(1)
                                 : month ? local_days(date + months(1))
                                         : local_days(date + years(1));
    if (!date.ok() || !canBeHeld(first, afterLast))
        return std::nullopt;
    return day ? takeClock(first, rest) : ofDays(first, afterLast);
}

/// `today` to `last-year`.
std::optional<Civil> namedDays(std::string_view name, local_days today)
{
    const year_month_day date(today);
    const local_days monday = today - (weekday(today) - Monday);
    const year_month_day month(date.year(), date.month(), std::chrono::day(1));
    const year_month_day year(date.year(), January, std::chrono::day(1));
    const auto monthFrom = [&](int from) {
        return ofDays(local_days(month + std::chrono::months(from)), local_days(month + std::chrono::months(from + 1)));
    };
    const auto yearFrom = [&](int from) {
        return ofDays(local_days(year + std::chrono::years(from)), local_days(year + std::chrono::years(from + 1)));
    };
    if (name == "today")
        return ofDays(today, today + days(1));
    if (name == "yesterday")
        return ofDays(today - days(1), today);
    if (name == "this-week")
        return ofDays(monday, monday + days(7));
    if (name == "last-week")
        return ofDays(monday - days(7), monday);
    if (name == "this-month" || name == "last-month")
        return monthFrom(name == "this-month" ? 0 : -1);
    if (name == "this-year" || name == "last-year")
        return yearFrom(name == "this-year" ? 0 : -1);
    return std::nullopt;
}

/// `-7d` and its like before `now`; none where the unit is not known or the year cannot be held.
std::optional<std::int64_t> ago(std::string_view text, std::int64_t now, const Zone &zone)
{
    int amount = 0;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), amount);
    const std::string_view unit(end, text.data() + text.size());
    if (error != std::errc() || amount < 0 || amount > 100'000'000)
        return std::nullopt;
    constexpr std::int64_t minute = 60'000'000'000;
    constexpr std::int64_t longest = 100LL * 366 * 24 * 60 * minute;
    if (unit == "m" || unit == "h") {
        const std::int64_t length = unit == "h" ? 60 * minute : minute;
        return amount < longest / length ? std::optional(now - amount * length) : std::nullopt;
    }
    const Local local = zone.local(now);
    const local_days day = floor<days>(local);
    year_month_day date(day);
    if (amount > 366 * 600)
        return std::nullopt;
    if (unit == "d" || unit == "w")
        date = year_month_day(day - days(unit == "w" ? 7 * amount : amount));
    else if (unit == "mo")
        date -= months(amount);
    else if (unit == "y")
        date -= years(amount);
    else
        return std::nullopt;
    if (!date.ok())
        date = date.year() / date.month() / last;
    if (date.year() < year(1678))
        return std::nullopt;
    return zone.earliest(local_days(date) + (local - day));
}

/// The zone at the end of `value`, or what `otherwise` names.
std::expected<Zone, TimeFault> takeZone(std::string_view &rest, const std::string &otherwise)
{
    const std::string_view name = rest.starts_with(' ') ? rest.substr(1) : rest;
    const auto zone = Zone::named(rest.empty() ? otherwise : name);
    if (!zone)
        return fault(std::format("\"{}\" is no time zone: write Z, +01:00 or a name like Europe/Berlin",
                                 rest.empty() ? otherwise : name));
    rest = {};
    return *zone;
}

Read stretchOf(const Civil &civil, const Zone &zone)
{
    if (!civil.withinDay)
        return Stretch{zone.earliest(civil.begin), zone.earliest(civil.end)};
    return Stretch{zone.earliest(civil.begin), zone.latest(civil.begin) + (civil.end - civil.begin).count()};
}

Read read(std::string_view value, const Context &context)
{
    std::string_view rest = value;
    if (const auto civil = takeCivil(rest)) {
        const bool isZone = rest.starts_with(' ') || rest == "Z" || rest == "z" || rest.contains(':');
        if (!rest.empty() && !isZone)
            return noDate(value);
        return takeZone(rest, context.zone).and_then([&](const Zone &zone) { return stretchOf(*civil, zone); });
    }
    const std::string_view name = value.substr(0, value.find(' '));
    rest = value.substr(name.size());
    const auto zone = takeZone(rest, context.zone);
    if (!zone)
        return std::unexpected(zone.error());
    if (name == "now")
        return Stretch{context.now, context.now};
    if (const auto days = namedDays(name, floor<std::chrono::days>(zone->local(context.now))))
        return stretchOf(*days, *zone);
    if (name.starts_with('-')) {
        if (const auto moment = ago(name, context.now, *zone))
            return Stretch{*moment, *moment};
        return fault(std::format("\"{}\" is no time ago: write -7d, -12h, -30m, -2w, -3mo or -1y", name));
    }
    return noDate(value);
}

/// `A..B`, or one date.
Read readDuring(std::string_view value, const Context &context)
{
    const std::size_t dots = value.find("..");
    if (dots == std::string_view::npos)
        return read(value, context);
    Context first = context;
    const std::string_view to = value.substr(dots + 2);
    if (const std::size_t blank = to.rfind(' '); blank != std::string_view::npos && Zone::named(to.substr(blank + 1)))
        first.zone = to.substr(blank + 1);
    const auto begin = read(value.substr(0, dots), first);
    if (!begin)
        return begin;
    auto end = read(to, context);
    if (!end) {
        end.error().at += dots + 2;
        return end;
    }
    if (end->end <= begin->begin)
        return fault("it ends before it begins");
    return Stretch{begin->begin, end->end};
}

} // namespace

std::expected<TimeLimits, TimeFault> timeLimits(Field field, std::string_view value, const Context &context)
{
    const auto found = field == Field::During ? readDuring(value, context) : read(value, context);
    if (!found)
        return std::unexpected(found.error());
    switch (field) {
    case Field::After: return TimeLimits{found->begin, std::nullopt};
    case Field::Before: return TimeLimits{std::nullopt, found->begin};
    default: break;
    }
    if (found->begin == found->end)
        return fault(std::format("\"{}\" is a moment and has no length: use after: or during:A..B", value));
    return TimeLimits{found->begin, found->end};
}

} // namespace casebook::query
