// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/event.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::work {

/// A daily file, or what one has of one day.
struct DailyFile
{
    SourceKey source{};
    std::string tenant;
    std::string ucb;
    std::chrono::sys_days day;
    std::int64_t conversations = 0;
    std::int64_t events = 0;
    std::optional<std::int64_t> lastEvent{}; ///< Nanoseconds since 1970, UTC.
};

struct CalendarDay
{
    enum class State : std::uint8_t {
        Full,
        Little,      ///< Less than a quarter of the UCB's median day with traffic.
        Empty,       ///< A file is there and has no event.
        NotExpected, ///< No file, as is usual on that weekday.
        Missing,     ///< No file on a day that usually has one.
    };

    std::chrono::sys_days day;
    State state = State::NotExpected;
    std::int64_t conversations = 0; ///< In the largest file of that day: copies of a file add nothing.
    std::int64_t events = 0;
    std::vector<SourceKey> sources;          ///< The largest first.
    std::optional<std::int64_t> lastEvent{}; ///< Of the largest file, nanoseconds since 1970, UTC.
    bool endsEarly = false;                  ///< Against the tenant's other UCBs: what came later may be missing.
};

/// `full`, `little`, `empty`, `not-expected`, `missing`.
std::string_view dayStateName(CalendarDay::State state);

/// The daily files of one UCB of one tenant.
struct UcbCalendar
{
    std::string tenant;
    std::string ucb;
    std::vector<CalendarDay> days; ///< Every day from the first to the last that has a file; never empty.

    std::chrono::sys_days first() const { return days.front().day; }
    std::chrono::sys_days last() const { return days.back().day; }
    std::int64_t missing() const;
    std::int64_t endingEarly() const;
};

/// Calendars by tenant and UCB, in order of both.
///
/// A day without a file is missing where files are usual on its weekday: of the same weekdays in the six weeks before
/// and the six after it, at least half have a file. Weeks without any file are passed over, so that a long outage
/// does not become the rule; weekdays outside of the first and last day do not count. Where fewer than two are
/// left to compare with, Monday to Friday are taken as usual. Nothing is known before the first and after the last day,
/// so nothing is missing there; a holiday on which no file is written looks like a missing day.
///
/// How long before the last event of the tenant's other UCBs a UCB's own last event comes is compared with its other
/// days: a day ends early when it is two hours more than on nine of ten of them. Asks for ten days to compare, and
/// leaves out times that are not of the day itself or the ones beside it.
std::vector<UcbCalendar> makeCalendars(std::vector<DailyFile> files);

} // namespace casebook::work
