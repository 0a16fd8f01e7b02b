// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/dailyfilename.h"

#include <algorithm>
#include <charconv>

namespace casebook::work {

namespace {

constexpr std::string_view separators = " _-.";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int number(std::string_view digits)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// `2017-03-14` or `20170314` at the front, and how many characters it takes.
struct DateInName
{
    std::chrono::sys_days day;
    std::size_t length = 0;
};

std::optional<DateInName> dateAt(std::string_view text)
{
    const auto digits = [&text](std::size_t at, std::size_t count) {
        return text.size() >= at + count && std::ranges::all_of(text.substr(at, count), isDigit);
    };
    if (!digits(0, 4))
        return std::nullopt;
    const bool separated = text.size() > 4 && separators.contains(text[4]);
    const std::size_t month = separated ? 5 : 4;
    const std::size_t day = separated ? 8 : 6;
    if (!digits(month, 2) || !digits(day, 2) || digits(day + 2, 1) || (separated && text[7] != text[4]))
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(number(text.substr(0, 4))),
                                           std::chrono::month(static_cast<unsigned>(number(text.substr(month, 2)))),
                                           std::chrono::day(static_cast<unsigned>(number(text.substr(day, 2)))));
    const int year = static_cast<int>(date.year());
    if (!date.ok() || year < 1990 || year > 2100)
        return std::nullopt;
    return DateInName{date, day + 2};
}

bool beginsRun(std::string_view name, std::size_t at)
{
    return isDigit(name[at]) && (at == 0 || !isDigit(name[at - 1]));
}

std::optional<std::chrono::sys_days> takeDate(std::string &name)
{
    for (std::size_t at = 0; at < name.size(); ++at) {
        const auto date = beginsRun(name, at) ? dateAt(std::string_view(name).substr(at)) : std::nullopt;
        if (date) {
            name.erase(at, date->length);
            return date->day;
        }
    }
    return std::nullopt;
}

/// Runs of six or eight digits, which may be dates of another order: without them a UCB is not a new one every day.
void takeDoubtfulDates(std::string &name)
{
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (!beginsRun(name, at))
            continue;
        const std::size_t end = std::min(name.find_first_not_of("0123456789", at), name.size());
        if (end - at == 6 || end - at == 8)
            name.erase(at, end - at);
    }
}

/// `IMArchive` and, where it ends the name proper, all extensions behind it.
void takeWord(std::string &name)
{
    constexpr std::string_view word = "imarchive";
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    const auto found = std::ranges::search(name, word, {}, lower);
    if (found.empty())
        return;
    const auto end = found.end() != name.end() && lower(*found.end()) == 's' ? std::next(found.end()) : found.end();
    const bool extensions = end != name.end() && *end == '.';
    name.erase(found.begin(), extensions ? name.end() : end);
}

void tidy(std::string &name)
{
    const auto first = name.find_first_not_of(separators);
    const auto last = name.find_last_not_of(separators);
    name = first == std::string::npos ? std::string() : name.substr(first, last - first + 1);
    const auto repeated = [](char a, char b) { return a == b && separators.contains(a); };
    const auto surplus = std::ranges::unique(name, repeated);
    name.erase(surplus.begin(), surplus.end());
}

} // namespace

DailyFileName readDailyFileName(std::string_view path)
{
    const auto slash = path.find_last_of("/\\");
    std::string name(slash == std::string_view::npos ? path : path.substr(slash + 1));
    DailyFileName found;
    found.day = takeDate(name);
    if (!found.day)
        takeDoubtfulDates(name);
    takeWord(name);
    if (const auto dot = name.rfind('.'); dot != std::string::npos && name.size() - dot <= 5)
        name.erase(dot);
    tidy(name);
    found.ucb = std::move(name);
    return found;
}

} // namespace casebook::work
