// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/daycalendar.h"

#include <optional>

namespace casebook::work {

/// How long a site has the history of its clients (section 1.1 of the format reference). Whether files are deleted at
/// that age is not known: days past it may still be there, but nobody can count on them.
inline constexpr std::chrono::months keptMonths(18);

/// Days that reach that age within so many days are about to fall out.
inline constexpr std::chrono::days noticeDays(30);

/// How the days of the case stand against what the site still has.
struct Retention
{
    std::chrono::sys_days today;
    std::chrono::sys_days keptFrom;                     ///< The first day that the site still has.
    std::chrono::sys_days fallsOutBefore;               ///< Days before this one are about to fall out.
    std::optional<std::chrono::sys_days> reachesBackTo; ///< The first day of the case; none without daily files.
    std::int64_t onlyHere = 0;   ///< Days with a file in the case that the site need not have any more.
    std::int64_t fallingOut = 0; ///< Days with a file in the case that fall out soon.

    /// A missing day that the site still has.
    struct Day
    {
        std::string tenant;
        std::string ucb;
        std::chrono::sys_days day;
    };
    std::vector<Day> collect;     ///< By day.
    std::int64_t collectSoon = 0; ///< How many of them fall out soon: the first ones.

    /// The site has days before the first one of the case.
    bool beginsLate() const { return reachesBackTo && *reachesBackTo > keptFrom; }
};

Retention judgeRetention(const std::vector<UcbCalendar> &calendars, std::chrono::sys_days today);

} // namespace casebook::work
