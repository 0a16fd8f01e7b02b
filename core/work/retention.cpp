// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/retention.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace casebook::work {

namespace {

using std::chrono::sys_days;

/// The same day of the month, or the last one where the month is shorter.
sys_days monthsBefore(sys_days day, std::chrono::months months)
{
    const auto date = std::chrono::year_month_day(day) - months;
    return date.ok() ? sys_days(date) : sys_days(date.year() / date.month() / std::chrono::last);
}

} // namespace

Retention judgeRetention(const std::vector<UcbCalendar> &calendars, sys_days today)
{
    Retention retention{.today = today,
                        .keptFrom = monthsBefore(today, keptMonths),
                        .fallsOutBefore = monthsBefore(today, keptMonths) + noticeDays,
                        .reachesBackTo = {},
                        .collect = {}};
    std::set<sys_days> present;
    for (const UcbCalendar &calendar : calendars) {
        for (const CalendarDay &day : calendar.days) {
            if (!day.sources.empty())
                present.insert(day.day);
            else if (day.state == CalendarDay::State::Missing && day.day >= retention.keptFrom)
                retention.collect.push_back({calendar.tenant, calendar.ucb, day.day});
        }
    }
    if (!present.empty())
        retention.reachesBackTo = *present.begin();
    for (const sys_days day : present) {
        retention.onlyHere += day < retention.keptFrom;
        retention.fallingOut += day >= retention.keptFrom && day < retention.fallsOutBefore;
    }
    std::ranges::sort(retention.collect, {},
                      [](const Retention::Day &day) { return std::tie(day.day, day.tenant, day.ucb); });
    retention.collectSoon = std::ranges::count_if(
        retention.collect, [&](const Retention::Day &day) { return day.day < retention.fallsOutBefore; });
    return retention;
}

} // namespace casebook::work
