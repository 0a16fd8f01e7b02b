// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/tabletimes.h"

#include "core/archive/imarchive/timefields.h"

#include <algorithm>
#include <array>
#include <format>
#include <utility>
#include <vector>

namespace casebook::archive::requested {

namespace {

using imarchive::isDigit;

constexpr std::string_view spaces = " \t\r\n";

std::string trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(spaces);
    return first == std::string_view::npos ? std::string()
                                           : std::string(text.substr(first, text.find_last_not_of(spaces) - first + 1));
}

/// The numbers of the date at the front of a text, and the mark between them.
struct DateParts
{
    std::array<int, 3> numbers{};
    std::array<std::size_t, 3> digits{};
    char mark = 0;
    std::size_t size = 0;
};

std::optional<DateParts> datePartsOf(std::string_view text)
{
    DateParts parts;
    for (std::size_t i = 0; i < 3; ++i) {
        while (parts.size < text.size() && isDigit(text[parts.size]) && parts.digits[i] < 4) {
            parts.numbers[i] = parts.numbers[i] * 10 + (text[parts.size++] - '0');
            ++parts.digits[i];
        }
        if (parts.digits[i] == 0)
            return std::nullopt;
        if (i == 2)
            break;
        const char mark = parts.size < text.size() ? text[parts.size] : '\0';
        if ((mark != '/' && mark != '.' && mark != '-') || (i == 1 && mark != parts.mark))
            return std::nullopt;
        parts.mark = mark;
        ++parts.size;
    }
    if (parts.size < text.size() && isDigit(text[parts.size]))
        return std::nullopt;
    return parts;
}

bool startsWithYear(const DateParts &parts)
{
    return parts.digits[0] == 4;
}

/// `30/09/24`: phones leave out the century.
bool endsWithYear(const DateParts &parts)
{
    return parts.digits[0] <= 2 && parts.digits[1] <= 2 && (parts.digits[2] == 4 || parts.digits[2] == 2);
}

bool endsWithFolded(std::string_view text, std::string_view upperEnd)
{
    return text.size() > upperEnd.size() &&
           std::ranges::equal(text.substr(text.size() - upperEnd.size()), upperEnd,
                              [](char a, char b) { return (a >= 'a' && a <= 'z' ? a - ('a' - 'A') : a) == b; });
}

/// `14:02` with nothing, or an offset, behind it: the form of ISO 8601 has seconds.
void addSeconds(std::string &text, std::size_t clock)
{
    const bool hasMinutes = text.size() >= clock + 5 && text[clock + 2] == ':' && isDigit(text[clock + 4]);
    if (hasMinutes && (text.size() == clock + 5 || (text[clock + 5] != ':' && !isDigit(text[clock + 5]))))
        text.insert(clock + 5, ":00");
}

std::int64_t secondsOf(std::int64_t value, char unit)
{
    switch (unit) {
    case 'd': return value * 86'400;
    case 'h': return value * 3'600;
    case 'm': return value * 60;
    default: return value;
    }
}

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

TableTimes::TableTimes(const std::chrono::time_zone *zone, DateOrder order) : m_reader(zone)
{
    for (imarchive::TimeReader *reader : {&m_reader, &m_utcReader})
        reader->setDateOrder(order);
}

imarchive::ReadTime TableTimes::read(std::string_view field)
{
    const PlainTime plain = plainTime(field);
    imarchive::ReadTime time = m_reader.read(plain.text);
    if (plain.localUtc && time.time) {
        time = m_utcReader.read(plain.text);
        time.time->zoneAssumed = false;
    }
    m_dayOnly = plain.dayOnly && time.time.has_value();
    m_orderAssumed = m_orderAssumed || time.orderAssumed;
    m_zoneAssumed = m_zoneAssumed || (time.time && time.time->zoneAssumed);
    return time;
}

PlainTime plainTime(std::string_view field)
{
    PlainTime plain{trimmed(field)};
    std::string &text = plain.text;
    bool utc = false;
    for (const std::string_view end : {" UTC", " GMT", " Z"}) {
        if (!utc && endsWithFolded(text, end)) {
            text = trimmed(std::string_view(text).substr(0, text.size() - end.size()));
            utc = true;
        }
    }
    const auto parts = datePartsOf(text);
    if (!parts)
        return plain;
    const std::string_view rest = std::string_view(text).substr(parts->size);
    const std::string clock = trimmed(rest.starts_with(',') ? rest.substr(1) : rest);
    plain.dayOnly = clock.empty();
    if (startsWithYear(*parts)) {
        const bool isIso = parts->mark == '-' && parts->digits[1] == 2 && parts->digits[2] == 2;
        if (!isIso || plain.dayOnly)
            text = std::format("{:04}-{:02}-{:02} {}", parts->numbers[0], parts->numbers[1], parts->numbers[2],
                               plain.dayOnly ? "00:00:00" : clock);
        addSeconds(text, 11);
        if (const auto fraction = text.find(',', 11); fraction == 19)
            text[fraction] = '.';
        if (const auto space = text.rfind(' '); space > 11 && space != std::string::npos) // `14:02:11 +0200`
            text.erase(space, 1);
    } else if (endsWithYear(*parts)) {
        const int year = parts->numbers[2] + (parts->digits[2] == 2 ? 2000 : 0);
        text = std::format("{}{}{}{}{:04} {}", parts->numbers[0], parts->mark == '.' ? '.' : '/', parts->numbers[1],
                           parts->mark == '.' ? '.' : '/', year, plain.dayOnly ? "00:00:00" : clock);
    }
    if (utc && startsWithYear(*parts))
        text += 'Z';
    plain.localUtc = utc && !startsWithYear(*parts);
    return plain;
}

bool isLocalDate(std::string_view field)
{
    const auto parts = datePartsOf(trimmed(field));
    return parts && endsWithYear(*parts);
}

DateOrder orderTold(std::string_view field)
{
    const auto parts = datePartsOf(trimmed(field));
    if (!parts || !endsWithYear(*parts))
        return DateOrder::Unknown;
    const auto &[first, second, year] = parts->numbers;
    if (first > 12 && first <= 31 && second >= 1 && second <= 12)
        return DateOrder::DayFirst;
    if (second > 12 && second <= 31 && first >= 1 && first <= 12)
        return DateOrder::MonthFirst;
    return DateOrder::Unknown;
}

std::optional<std::int64_t> readDuration(std::string_view field)
{
    constexpr std::int64_t most = 366 * 86'400;
    const std::string text = trimmed(field);
    std::vector<std::int64_t> numbers;
    std::int64_t sum = 0;
    bool colons = false;
    for (std::size_t at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            const char c = folded(text[at++]);
            colons = colons || c == ':';
            if (c != ':' && c != ' ' && !((c == 'p' || c == 't') && numbers.empty() && sum == 0))
                return std::nullopt;
            continue;
        }
        std::int64_t value = 0;
        for (; at < text.size() && isDigit(text[at]); ++at)
            value = std::min(most, value * 10 + (text[at] - '0'));
        const std::size_t unit = text.find_first_not_of(' ', at);
        if (unit != std::string::npos && std::string_view("dhmsDHMS").contains(text[unit])) {
            sum += secondsOf(value, folded(text[unit]));
            at = unit;
            while (at < text.size() && folded(text[at]) >= 'a' && folded(text[at]) <= 'z' && folded(text[at]) != 't')
                ++at;
            if (at < text.size() && folded(text[at]) == 't')
                ++at; // P1DT2H
        } else {
            numbers.push_back(value);
        }
    }
    if (numbers.size() > 3 || (numbers.size() > 1 && !colons) || (numbers.empty() && sum == 0 && !text.contains('0')))
        return std::nullopt;
    std::int64_t clock = 0;
    for (const std::int64_t number : numbers)
        clock = clock * 60 + number;
    return std::min(most, sum + clock);
}

} // namespace casebook::archive::requested
