// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/times.h"

#include "core/archive/imarchive/timefields.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace casebook::archive::imarchive {

namespace {

constexpr std::int64_t perSecond = 1'000'000'000;

// 2005-01-01 and 2041-01-01: a bare number outside is something else.
constexpr std::int64_t earliestNumber = 1'104'537'600;
constexpr std::int64_t latestNumber = 2'240'611'200;

// Years that a nanosecond count in 64 bits can hold.
constexpr int firstYear = 1678;
constexpr int lastYear = 2261;

constexpr std::array<std::string_view, 11> formNames{
    "ISO 8601 UTC",       "ISO 8601 with offsets", "ISO 8601 without zone", "legacy XMPP times", "epoch seconds",
    "epoch milliseconds", "epoch microseconds",    "epoch nanoseconds",     "FILETIME",          ".NET ticks",
    "local dates"};

ReadTime unreadable()
{
    return {ReadTime::State::Unreadable, std::nullopt, TimeForm::IsoUtc, false};
}

ReadTime given(Instant instant, TimeForm form)
{
    return {ReadTime::State::Given, instant, form, false};
}

bool representable(const CivilTime &civil)
{
    return civil.year >= firstYear && civil.year <= lastYear;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Values that writers put where they have no time (section 3.3).
bool standsForNothing(std::string_view text)
{
    return text.empty() || text == "0" || text == "-1" || text.starts_with("0001-01-01") ||
           (text.starts_with("1970-01-01T00:00:00") && text.find_first_of("123456789", 19) == std::string_view::npos);
}

} // namespace

TimeReader::TimeReader(const std::chrono::time_zone *zone) : m_zone(zone) {}

void TimeReader::learnDateOrder(std::string_view text)
{
    DateOrderFinder finder;
    finder.add(text);
    m_order = finder.order();
}

// `2017-03-14T14:02:11Z`, which nearly every field of nearly every file is, and mostly of the day of the one before.
std::optional<Instant> TimeReader::plainUtc(std::string_view text)
{
    if (text.size() != 20 || text[19] != 'Z' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    if (!std::equal(m_day.begin(), m_day.end(), text.begin())) {
        const auto civil = FieldScanner(text).extendedDateTime();
        if (!civil || !representable(*civil) || civil->year < 1971)
            return std::nullopt;
        std::copy_n(text.begin(), m_day.size(), m_day.begin());
        m_daySeconds = civil->seconds() - civil->hour * 3'600 - civil->minute * 60 - civil->second;
    }
    const auto pair = [&](std::size_t at) {
        return isDigit(text[at]) && isDigit(text[at + 1]) ? (text[at] - '0') * 10 + (text[at + 1] - '0') : 100;
    };
    const int hour = pair(11);
    const int minute = pair(14);
    const int second = pair(17);
    if (hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    return Instant{(m_daySeconds + hour * 3'600 + minute * 60 + second) * perSecond, 0, false};
}

ReadTime TimeReader::read(std::string_view field)
{
    if (const auto instant = plainUtc(field)) {
        ++m_seen[static_cast<std::size_t>(TimeForm::IsoUtc)];
        return given(*instant, TimeForm::IsoUtc);
    }
    const ReadTime time = look(field);
    if (time.state == ReadTime::State::Given)
        ++m_seen[static_cast<std::size_t>(time.form)];
    return time;
}

ReadTime TimeReader::look(std::string_view field) const
{
    const std::string_view text = trimmed(field);
    if (standsForNothing(text))
        return {};
    if (text.size() > 40 || !isDigit(text[0]))
        return unreadable();
    for (const auto read :
         {&TimeReader::readIso, &TimeReader::readLegacy, &TimeReader::readNumber, &TimeReader::readLocal}) {
        if (ReadTime time = (this->*read)(text); time.state == ReadTime::State::Given)
            return time;
    }
    return unreadable();
}

Instant TimeReader::inZone(std::int64_t localSeconds, std::int64_t nanoseconds, std::uint8_t digits) const
{
    using namespace std::chrono;
    std::int64_t utc = localSeconds;
    if (m_zone)
        utc = m_zone->to_sys(local_seconds{seconds{localSeconds}}, choose::earliest).time_since_epoch().count();
    return {utc * perSecond + nanoseconds, digits, true};
}

ReadTime TimeReader::readIso(std::string_view field) const
{
    FieldScanner scanner(field);
    const auto civil = scanner.extendedDateTime();
    if (!civil || !representable(*civil))
        return unreadable();
    const Fraction fraction = scanner.fraction();
    if (scanner.atEnd())
        return given(inZone(civil->seconds(), fraction.nanoseconds, fraction.digits), TimeForm::IsoWithoutZone);
    const std::optional<int> offset = scanner.zoneMinutes();
    if (!offset || !scanner.atEnd())
        return unreadable();
    const std::int64_t second = civil->seconds() - std::int64_t{*offset} * 60;
    const bool utc = field.back() == 'Z' || field.back() == 'z';
    return given({second * perSecond + fraction.nanoseconds, fraction.digits, false},
                 utc ? TimeForm::IsoUtc : TimeForm::IsoOffset);
}

ReadTime TimeReader::readLegacy(std::string_view field) const
{
    FieldScanner scanner(field);
    const auto civil = scanner.basicDateTime();
    if (!civil || !representable(*civil))
        return unreadable();
    const Fraction fraction = scanner.fraction();
    scanner.skip('Z');
    if (!scanner.atEnd())
        return unreadable();
    return given({civil->seconds() * perSecond + fraction.nanoseconds, fraction.digits, false}, TimeForm::Legacy);
}

ReadTime TimeReader::readNumber(std::string_view field) const
{
    FieldScanner scanner(field);
    const auto number = scanner.number(19);
    if (!number)
        return unreadable();
    const std::size_t digits = scanner.position();
    const Fraction fraction = digits == 10 ? scanner.fraction() : Fraction{};
    if (!scanner.atEnd())
        return unreadable();

    struct Unit
    {
        TimeForm form;
        std::int64_t perSecondUnits;
        std::uint8_t fractionDigits;
        std::int64_t epoch; ///< Seconds from its zero to 1970.
    };
    const bool ticks = field.starts_with("63") || field.starts_with("64");
    const bool fileTime = field.starts_with("12") || field.starts_with("13");
    std::optional<Unit> unit;
    switch (digits) {
    case 10: unit = {TimeForm::EpochSeconds, 1, 0, 0}; break;
    case 13: unit = {TimeForm::EpochMilliseconds, 1'000, 3, 0}; break;
    case 16: unit = {TimeForm::EpochMicroseconds, 1'000'000, 6, 0}; break;
    case 19: unit = {TimeForm::EpochNanoseconds, perSecond, 9, 0}; break;
    case 18:
        if (ticks)
            unit = {TimeForm::DotNetTicks, 10'000'000, 7, 62'135'596'800};
        else if (fileTime)
            unit = {TimeForm::FileTime, 10'000'000, 7, 11'644'473'600};
        break;
    default: break;
    }
    if (!unit)
        return unreadable();
    const std::int64_t second = *number / unit->perSecondUnits - unit->epoch;
    if (second < earliestNumber || second >= latestNumber)
        return unreadable();
    const std::int64_t part = *number % unit->perSecondUnits * (perSecond / unit->perSecondUnits);
    const auto shown = static_cast<std::uint8_t>(unit->fractionDigits + fraction.digits);
    return given({second * perSecond + part + fraction.nanoseconds, shown, false}, unit->form);
}

ReadTime TimeReader::readLocal(std::string_view field) const
{
    FieldScanner scanner(field);
    const auto numbers = scanner.slashedDate();
    if (!numbers || (!scanner.skip(' ') && !scanner.skip(',')))
        return unreadable();
    scanner.skip(' ');
    const auto clock = scanner.localClock();
    if (!clock || !scanner.atEnd())
        return unreadable();

    const bool dayFirstFits = numbers->first <= 31 && numbers->second <= 12;
    const bool monthFirstFits = numbers->second <= 31 && numbers->first <= 12;
    const DateOrder order = m_order != DateOrder::Unknown ? m_order : numbers->dotted ? DateOrder::DayFirst : m_assumed;
    bool dayFirst = order == DateOrder::DayFirst;
    const bool assumed = m_order == DateOrder::Unknown && !numbers->dotted && dayFirstFits && monthFirstFits;
    if (!(dayFirst ? dayFirstFits : monthFirstFits))
        dayFirst = !dayFirst; // this value speaks for itself
    CivilTime civil = *clock;
    civil.year = numbers->year;
    civil.month = dayFirst ? numbers->second : numbers->first;
    civil.day = dayFirst ? numbers->first : numbers->second;
    if (!civil.exists() || !representable(civil))
        return unreadable();
    ReadTime time = given(inZone(civil.seconds(), 0, 0), TimeForm::Local);
    time.orderAssumed = assumed;
    return time;
}

std::string TimeReader::describe() const
{
    std::array<std::size_t, formNames.size()> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, [this](std::size_t form) { return m_seen[form]; });
    std::string words;
    for (const std::size_t form : order) {
        if (m_seen[form] == 0)
            break;
        words += words.empty() ? "" : " and ";
        words += formNames[form];
    }
    return words;
}

bool TimeReader::isMixed() const
{
    const auto seen = [this](TimeForm form) { return m_seen[static_cast<std::size_t>(form)] > 0; };
    int kinds = seen(TimeForm::IsoUtc) || seen(TimeForm::IsoOffset) || seen(TimeForm::Legacy);
    for (const TimeForm form :
         {TimeForm::IsoWithoutZone, TimeForm::EpochSeconds, TimeForm::EpochMilliseconds, TimeForm::EpochMicroseconds,
          TimeForm::EpochNanoseconds, TimeForm::FileTime, TimeForm::DotNetTicks, TimeForm::Local})
        kinds += seen(form);
    return kinds > 1;
}

} // namespace casebook::archive::imarchive
