// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/stamp.h"

#include "core/archive/communicator/words.h"

#include <algorithm>
#include <array>

namespace casebook::archive::communicator {

namespace {

constexpr int century = 2000;

// English and German, by their first three letters (folded); what follows of the word is taken along.
constexpr std::array<std::array<std::string_view, 3>, 12> months{{{"jan", "jän", ""},
                                                                  {"feb", "", ""},
                                                                  {"mar", "mär", "mrz"},
                                                                  {"apr", "", ""},
                                                                  {"may", "mai", ""},
                                                                  {"jun", "", ""},
                                                                  {"jul", "", ""},
                                                                  {"aug", "", ""},
                                                                  {"sep", "", ""},
                                                                  {"oct", "okt", ""},
                                                                  {"nov", "", ""},
                                                                  {"dec", "dez", ""}}};

constexpr std::array<std::string_view, 21> weekdays{
    "monday", "mon",      "tuesday",  "tue",        "wednesday", "wed",     "thursday",
    "thu",    "friday",   "fri",      "saturday",   "sat",       "sunday",  "sun",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag",   "samstag", "sonntag"};

constexpr std::array<std::string_view, 6> mornings{"a.m.", "a. m.", "vorm.", "vormittags", "am", "a.m"};
constexpr std::array<std::string_view, 6> afternoons{"p.m.", "p. m.", "nachm.", "nachmittags", "pm", "p.m"};

/// Takes the parts of a stamp from the front of a text.
class StampScanner
{
public:
    explicit StampScanner(std::string_view text) : m_text(text) {}

    std::size_t position() const { return m_at; }
    void goTo(std::size_t at) { m_at = at; }
    std::string_view rest() const { return m_text.substr(m_at); }

    bool skip(std::string_view what)
    {
        if (!rest().starts_with(what))
            return false;
        m_at += what.size();
        return true;
    }

    /// Spaces, also those that never break.
    void skipSpaces()
    {
        while (skip(" ") || skip("\xC2\xA0") || skip("\xE2\x80\xAF")) {
        }
    }

    struct Number
    {
        int value = 0;
        std::size_t digits = 0;
    };

    std::optional<Number> number(std::size_t most)
    {
        Number number;
        while (number.digits < most && m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9') {
            number.value = number.value * 10 + (m_text[m_at++] - '0');
            ++number.digits;
        }
        const bool goesOn = m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9';
        return number.digits == 0 || goesOn ? std::nullopt : std::optional(number);
    }

    /// The letters from here on.
    std::string_view word()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && isLetter(m_text[m_at]))
            ++m_at;
        return m_text.substr(begin, m_at - begin);
    }

    /// The first of `words` that stands here and ends with its last letter.
    template <std::size_t size> bool skipOneOf(const std::array<std::string_view, size> &words)
    {
        for (const std::string_view candidate : words) {
            if (rest().size() < candidate.size() || folded(rest().substr(0, candidate.size())) != candidate)
                continue;
            const std::size_t end = m_at + candidate.size();
            if (end < m_text.size() && isLetter(m_text[end]) && isLetter(candidate.back()))
                continue;
            m_at = end;
            return true;
        }
        return false;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

std::optional<int> monthOf(std::string_view word)
{
    const std::string low = folded(word);
    for (std::size_t month = 0; month < months.size(); ++month) {
        for (const std::string_view start : months[month]) {
            if (!start.empty() && low.starts_with(start))
                return static_cast<int>(month) + 1;
        }
    }
    return std::nullopt;
}

std::optional<StampDate> dateInFigures(StampScanner &scanner)
{
    const auto first = scanner.number(4);
    if (!first || first->digits == 3)
        return std::nullopt;
    StampDate date;
    if (scanner.skip("/"))
        date.form = StampDate::Form::Slash;
    else if (scanner.skip("-"))
        date.form = StampDate::Form::Dash;
    else if (scanner.skip("."))
        date.form = StampDate::Form::Dot;
    else
        return std::nullopt;
    const std::string_view separator = date.form == StampDate::Form::Slash  ? "/"
                                       : date.form == StampDate::Form::Dash ? "-"
                                                                            : ".";
    const auto second = scanner.number(2);
    if (!second || !scanner.skip(separator))
        return std::nullopt;
    const auto third = scanner.number(4);
    if (!third || (first->digits == 4 ? third->digits > 2 : third->digits != 2 && third->digits != 4))
        return std::nullopt;
    date.first = first->value;
    date.second = second->value;
    date.third = third->value;
    if (first->digits == 4)
        date.form = StampDate::Form::YearFirst;
    date.shortYear = first->digits != 4 && third->digits == 2;
    return date;
}

/// `14 March 2017`, `14. März 2017`, `14-Mar-17`, `March 14, 2017`.
std::optional<StampDate> dateWithName(StampScanner &scanner)
{
    StampDate date{.form = StampDate::Form::Named};
    const auto dayBefore = scanner.number(2);
    if (dayBefore) {
        scanner.skip(".");
        scanner.skip("-");
        scanner.skipSpaces();
    }
    const auto month = monthOf(scanner.word());
    if (!month)
        return std::nullopt;
    scanner.skip(".");
    scanner.skip("-");
    scanner.skipSpaces();
    auto number = scanner.number(4);
    if (number && !dayBefore) {
        date.first = number->value;
        scanner.skip(",");
        scanner.skipSpaces();
        number = scanner.number(4);
    } else if (dayBefore) {
        date.first = dayBefore->value;
    }
    if (!number || (number->digits != 4 && number->digits != 2))
        return std::nullopt;
    date.second = *month;
    date.third = number->value;
    date.shortYear = number->digits == 2;
    return date;
}

std::optional<StampDate> dateAt(StampScanner &scanner)
{
    const std::size_t begin = scanner.position();
    if (scanner.skipOneOf(weekdays)) {
        scanner.skip(".");
        scanner.skip(",");
        scanner.skipSpaces();
    }
    const std::size_t afterWeekday = scanner.position();
    for (const auto take : {dateInFigures, dateWithName}) {
        scanner.goTo(afterWeekday);
        if (const auto date = take(scanner); date && date->day(DateOrder::Unknown))
            return date;
    }
    scanner.goTo(begin);
    return std::nullopt;
}

void takeFraction(StampScanner &scanner, Stamp &stamp)
{
    const std::size_t begin = scanner.position();
    const auto fraction = scanner.skip(".") || scanner.skip(",") ? scanner.number(3) : std::nullopt;
    if (!fraction || fraction->digits != 3) {
        scanner.goTo(begin);
        return;
    }
    stamp.fraction = fraction->value;
    stamp.hasFraction = true;
}

void takeOffset(StampScanner &scanner, Stamp &stamp)
{
    if (scanner.skip("Z")) {
        stamp.offset = std::chrono::minutes(0);
        return;
    }
    const std::size_t begin = scanner.position();
    const bool west = scanner.rest().starts_with("-");
    const auto hours = scanner.skip("+") || scanner.skip("-") ? scanner.number(2) : std::nullopt;
    const auto minutes = hours && scanner.skip(":") ? scanner.number(2) : std::nullopt;
    if (!minutes || hours->value > 14 || minutes->value > 59) {
        scanner.goTo(begin);
        return;
    }
    const int east = hours->value * 60 + minutes->value;
    stamp.offset = std::chrono::minutes(west ? -east : east);
}

bool clockAt(StampScanner &scanner, Stamp &stamp)
{
    const std::size_t begin = scanner.position();
    const auto refuse = [&scanner, begin] {
        scanner.goTo(begin);
        return false;
    };
    const auto hour = scanner.number(2);
    if (!hour || !scanner.skip(":"))
        return refuse();
    const auto minute = scanner.number(2);
    if (!minute || minute->digits != 2)
        return refuse();
    StampScanner::Number second;
    if (scanner.skip(":")) {
        const auto taken = scanner.number(2);
        if (!taken || taken->digits != 2)
            return refuse();
        second = *taken;
        takeFraction(scanner, stamp);
    }
    takeOffset(scanner, stamp);
    int hours = hour->value;
    const std::size_t end = scanner.position();
    scanner.skipSpaces();
    const bool afternoon = scanner.skipOneOf(afternoons);
    if (afternoon || scanner.skipOneOf(mornings)) {
        if (hours < 1 || hours > 12)
            return refuse();
        hours = hours % 12 + (afternoon ? 12 : 0);
    } else {
        scanner.goTo(end);
    }
    if (hours > 23 || minute->value > 59 || second.value > 59)
        return refuse();
    stamp.clock = std::chrono::hours(hours) + std::chrono::minutes(minute->value) + std::chrono::seconds(second.value);
    return true;
}

/// What may stand between a date and a time.
void skipBetween(StampScanner &scanner)
{
    scanner.skip(",");
    if (scanner.skip("T"))
        return;
    scanner.skipSpaces();
    for (const std::string_view word : {"at ", "um ", "- "}) {
        if (scanner.skip(word))
            break;
    }
    scanner.skipSpaces();
}

} // namespace

DateOrder StampDate::evidence() const
{
    if (form == Form::YearFirst || form == Form::Named)
        return DateOrder::Unknown;
    if (shortYear && first > 31)
        return DateOrder::YearFirst;
    if (first > 12 && second <= 12)
        return DateOrder::DayFirst;
    return second > 12 && first <= 12 ? DateOrder::MonthFirst : DateOrder::Unknown;
}

bool StampDate::isOpen() const
{
    return (form == Form::Slash || form == Form::Dash) && evidence() == DateOrder::Unknown;
}

std::optional<std::chrono::year_month_day> StampDate::day(DateOrder order) const
{
    int figures[3]{first, second, third}; // day, month, year
    if (form == Form::YearFirst) {
        std::swap(figures[0], figures[2]);
    } else if (form != Form::Named) {
        const DateOrder speaks = evidence();
        const DateOrder standard = form == Form::Dot ? DateOrder::DayFirst : DateOrder::MonthFirst;
        DateOrder used = speaks != DateOrder::Unknown ? speaks : order != DateOrder::Unknown ? order : standard;
        if (used == DateOrder::YearFirst && !shortYear)
            used = standard;
        if (used == DateOrder::MonthFirst)
            std::swap(figures[0], figures[1]);
        else if (used == DateOrder::YearFirst)
            std::swap(figures[0], figures[2]);
    }
    if (shortYear)
        figures[2] += century;
    const std::chrono::year_month_day date{std::chrono::year{figures[2]},
                                           std::chrono::month{static_cast<unsigned>(figures[1])},
                                           std::chrono::day{static_cast<unsigned>(figures[0])}};
    const bool known = date.ok() && figures[2] >= 1990 && figures[2] <= 2100;
    return known ? std::optional(date) : std::nullopt;
}

std::optional<Stamp> stampAt(std::string_view text)
{
    StampScanner scanner(text);
    Stamp stamp;
    stamp.date = dateAt(scanner);
    std::size_t end = scanner.position();
    if (stamp.date)
        skipBetween(scanner);
    if (clockAt(scanner, stamp)) {
        end = scanner.position();
        if (!stamp.date) {
            skipBetween(scanner);
            stamp.date = dateAt(scanner);
            end = stamp.date ? scanner.position() : end;
        }
    }
    if (!stamp.date && !stamp.clock)
        return std::nullopt;
    stamp.length = end;
    return stamp;
}

} // namespace casebook::archive::communicator
