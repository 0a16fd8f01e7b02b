// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace casebook::archive::communicator {

/// How a date in figures is to be read.
enum class DateOrder : std::uint8_t { Unknown, DayFirst, MonthFirst, YearFirst };

/// A date as written. Only `figures` with a slash or a dash leave open what is the day and what the month.
struct StampDate
{
    enum class Form : std::uint8_t { YearFirst, Slash, Dash, Dot, Named };

    Form form = Form::Slash;
    int first = 0; ///< YearFirst: the year; Named: the day.
    int second = 0;
    int third = 0; ///< YearFirst: the day; else the year.
    bool shortYear = false;

    bool operator==(const StampDate &) const = default;

    /// What the figures themselves say: a value above 12 is no month, one above 31 is a year; Unknown when they leave
    /// it open, and for forms that leave nothing open.
    DateOrder evidence() const;

    /// True when nothing but an answer from outside tells the order.
    bool isOpen() const;

    /// The day; a value that speaks for itself overrules `order`, and with Unknown a slash or dash has the month first,
    /// a dot the day. None when there is no such day.
    std::optional<std::chrono::year_month_day> day(DateOrder order) const;
};

/// The date, the time of day, or both, in front of a message.
struct Stamp
{
    std::optional<StampDate> date;
    std::optional<std::chrono::seconds> clock; ///< Since midnight.
    int fraction = 0;                          ///< Milliseconds.
    bool hasFraction = false;
    std::optional<std::chrono::minutes> offset; ///< East of UTC, where the stamp names it.
    std::size_t length = 0;                     ///< Of the text that it takes.
};

/// The stamp that `text` begins with (section 6.3 of the format page): `3/14/2017 2:02:11 PM`, `14.03.2017, 14:02`,
/// `2017-03-14T14:02:11Z`, `14:02`, `2:02 nachm.`, `Tuesday, March 14, 2017 2:02 PM`, `2:02 PM 3/14/17`. None when
/// there is neither date nor time.
std::optional<Stamp> stampAt(std::string_view text);

} // namespace casebook::archive::communicator
