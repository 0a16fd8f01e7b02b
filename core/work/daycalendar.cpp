// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/daycalendar.h"

#include <algorithm>
#include <functional>
#include <map>
#include <span>
#include <tuple>
#include <utility>

namespace casebook::work {

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using State = CalendarDay::State;

constexpr std::ptrdiff_t weeksAround = 6; ///< On either side.
constexpr int littleShare = 4;            ///< Less than one in so many of the median.
constexpr std::size_t leastCompared = 10; ///< Days on which several UCBs have an end.
constexpr std::int64_t earlyBy = std::chrono::nanoseconds(std::chrono::hours(2)).count();

/// What is usual for one UCB.
class Pattern
{
public:
    explicit Pattern(const std::vector<CalendarDay> &calendar) : m_calendar(calendar)
    {
        for (const CalendarDay &day : calendar) {
            if (!day.sources.empty() && (m_weeks.empty() || m_weeks.back() != monday(day.day)))
                m_weeks.push_back(monday(day.day));
        }
    }

    bool expects(sys_days day) const
    {
        const sys_days week = monday(day);
        const auto behind = std::ranges::upper_bound(m_weeks, week);
        const auto here = std::ranges::lower_bound(m_weeks, week);
        const auto from = std::prev(here, std::min(weeksAround, std::distance(m_weeks.begin(), here)));
        const auto to = std::next(behind, std::min(weeksAround, std::distance(behind, m_weeks.end())));
        int compared = 0;
        int present = 0;
        for (auto each = from; each != to; ++each) {
            const sys_days same = *each + (day - week);
            if (*each == week || same < m_calendar.front().day || same > m_calendar.back().day)
                continue;
            ++compared;
            present += hasFile(same);
        }
        return compared > 1 ? 2 * present >= compared : present > 0 || day - week < days(5);
    }

private:
    static sys_days monday(sys_days day) { return day - (std::chrono::weekday(day) - std::chrono::Monday); }

    bool hasFile(sys_days day) const
    {
        return !m_calendar[static_cast<std::size_t>((day - m_calendar.front().day).count())].sources.empty();
    }

    const std::vector<CalendarDay> &m_calendar;
    std::vector<sys_days> m_weeks; ///< Mondays of the weeks that have a file.
};

std::int64_t medianTraffic(const std::vector<CalendarDay> &calendar)
{
    std::vector<std::int64_t> traffic;
    for (const CalendarDay &day : calendar) {
        if (day.events > 0)
            traffic.push_back(day.events);
    }
    if (traffic.empty())
        return 0;
    const auto middle = traffic.begin() + static_cast<std::ptrdiff_t>(traffic.size() / 2);
    std::ranges::nth_element(traffic, middle);
    return *middle;
}

void judge(std::vector<CalendarDay> &calendar)
{
    const Pattern pattern(calendar);
    const std::int64_t median = medianTraffic(calendar);
    for (CalendarDay &day : calendar) {
        if (day.sources.empty())
            day.state = pattern.expects(day.day) ? State::Missing : State::NotExpected;
        else if (day.events == 0)
            day.state = State::Empty;
        else
            day.state = day.events * littleShare < median ? State::Little : State::Full;
    }
}

/// A time that may be of the day: clocks jump.
std::optional<std::int64_t> plausibleEnd(const CalendarDay &day)
{
    if (!day.lastEvent)
        return std::nullopt;
    const std::chrono::sys_time<std::chrono::nanoseconds> last{std::chrono::nanoseconds(*day.lastEvent)};
    return last >= day.day - days(1) && last < day.day + days(2) ? day.lastEvent : std::nullopt;
}

/// For the UCBs of one tenant.
void judgeEnds(std::span<UcbCalendar> tenant)
{
    std::map<sys_days, std::map<std::int64_t, int, std::greater<>>> ends; // how many UCBs end at each moment
    for (const UcbCalendar &calendar : tenant) {
        for (const CalendarDay &day : calendar.days) {
            if (const auto end = plausibleEnd(day))
                ++ends[day.day][*end];
        }
    }
    for (UcbCalendar &calendar : tenant) {
        std::vector<std::pair<std::int64_t, CalendarDay *>> gaps;
        for (CalendarDay &day : calendar.days) {
            const auto end = plausibleEnd(day);
            if (!end)
                continue;
            const auto &all = ends.at(day.day);
            const auto latest = all.begin();
            const bool isOwn = latest->first == *end && latest->second == 1;
            if (!isOwn)
                gaps.emplace_back(latest->first - *end, &day);
            else if (all.size() > 1)
                gaps.emplace_back(0, &day); // the others end earlier
        }
        if (gaps.size() < leastCompared)
            continue;
        std::vector<std::int64_t> sorted;
        for (const auto &[gap, day] : gaps)
            sorted.push_back(gap);
        const auto usual = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() * 9 / 10);
        std::ranges::nth_element(sorted, usual);
        for (const auto &[gap, day] : gaps)
            day->endsEarly = gap > *usual + earlyBy;
    }
}

} // namespace

std::string_view dayStateName(State state)
{
    constexpr std::string_view names[]{"full", "little", "empty", "not-expected", "missing"};
    return names[static_cast<std::size_t>(state)];
}

std::int64_t UcbCalendar::missing() const
{
    return std::ranges::count(days, State::Missing, &CalendarDay::state);
}

std::int64_t UcbCalendar::endingEarly() const
{
    return std::ranges::count(days, true, &CalendarDay::endsEarly);
}

std::vector<UcbCalendar> makeCalendars(std::vector<DailyFile> files)
{
    std::ranges::sort(files, [](const DailyFile &a, const DailyFile &b) {
        return std::tie(a.tenant, a.ucb, a.day, b.events, b.conversations, a.source) <
               std::tie(b.tenant, b.ucb, b.day, a.events, a.conversations, b.source);
    });
    std::vector<UcbCalendar> calendars;
    for (const DailyFile &file : files) {
        if (calendars.empty() || calendars.back().tenant != file.tenant || calendars.back().ucb != file.ucb)
            calendars.push_back({file.tenant, file.ucb, {}});
        std::vector<CalendarDay> &calendar = calendars.back().days;
        while (!calendar.empty() && calendar.back().day + days(1) < file.day)
            calendar.push_back({.day = calendar.back().day + days(1), .sources = {}});
        if (calendar.empty() || calendar.back().day != file.day)
            calendar.push_back({file.day, State::Full, file.conversations, file.events, {}, file.lastEvent});
        calendar.back().sources.push_back(file.source);
    }
    for (UcbCalendar &calendar : calendars)
        judge(calendar.days);
    for (auto first = calendars.begin(); first != calendars.end();) {
        const auto end =
            std::find_if(first, calendars.end(), [&](const UcbCalendar &each) { return each.tenant != first->tenant; });
        judgeEnds({first, end});
        first = end;
    }
    return calendars;
}

} // namespace casebook::work
