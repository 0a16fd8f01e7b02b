// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <istream>
#include <string>
#include <string_view>

namespace casebook::archive::imarchive {

/// Which of the first two numbers of a Local time (`3/14/2017 2:02:11 PM`) is the day.
enum class DateOrder : std::uint8_t { Unknown, MonthFirst, DayFirst };

/// Collects what the Local times of a file tell about their order: a number above 12 is a day (section 3.3 of the
/// format page). Only whole fields count, not dates that people wrote about.
class DateOrderFinder
{
public:
    /// The text of a file, in any number of pieces.
    void add(std::string_view text);

    bool sawDates() const { return m_sawDates; }

    /// Unknown when no date tells it, or when they contradict each other.
    DateOrder order() const;

private:
    void look(std::string_view text);

    std::string m_tail; ///< The end of the piece before, where a date may begin.
    bool m_sawDates = false;
    bool m_dayFirst = false;
    bool m_monthFirst = false;
};

/// Whether the beginning of a file has Local times; of any encoding.
bool hasLocalDates(std::string_view start);

/// The order in a whole file of any encoding, which is read to its end.
DateOrder findDateOrder(std::istream &bytes);

} // namespace casebook::archive::imarchive
