// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/imarchive/times.h"
#include "core/archive/requested/meaning.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace casebook::archive::requested {

/// Reads the times of a table: all forms that the archive's own reader knows, and what spreadsheets and phones write
/// besides: `2024-09-30 14:02`, `2024/09/30 14:02:11`, `30/09/24, 14:02`, `30.09.2024`, a final `UTC`.
class TableTimes
{
public:
    /// `zone` is that of times that name none; UTC when null.
    TableTimes(const std::chrono::time_zone *zone, DateOrder order);

    imarchive::ReadTime read(std::string_view field);

    /// A day without a clock stood in the last field that read() got; its midnight was given.
    bool wasDayOnly() const { return m_dayOnly; }
    /// Which of the first two numbers is the day was not known.
    bool orderAssumed() const { return m_orderAssumed; }
    bool zoneAssumed() const { return m_zoneAssumed; }

    std::string describe() const { return m_reader.describe(); }

private:
    imarchive::TimeReader m_reader;
    imarchive::TimeReader m_utcReader{nullptr}; ///< Of local forms that say UTC.
    bool m_dayOnly = false;
    bool m_orderAssumed = false;
    bool m_zoneAssumed = false;
};

/// The field in a form that imarchive::TimeReader knows, where it can be brought into one.
struct PlainTime
{
    std::string text;
    bool dayOnly = false;
    bool localUtc = false; ///< A local form with `UTC` behind it, which `text` does not have any more.
};
PlainTime plainTime(std::string_view field);

/// What a date tells about the order of day and month: nothing, unless one of its numbers is above 12.
DateOrder orderTold(std::string_view field);

/// True for a date like `03/04/2024` or `03.04.24`, of whatever order.
bool isLocalDate(std::string_view field);

/// Seconds: `754`, `754 s`, `12:34` (minutes and seconds), `0:12:34`, `PT12M34S`, `12 min 34 s`.
std::optional<std::int64_t> readDuration(std::string_view field);

} // namespace casebook::archive::requested
