// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/imarchive/dateorder.h"
#include "core/model/instant.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace casebook::archive::imarchive {

/// The forms of section 3.3 of the format page.
enum class TimeForm : std::uint8_t {
    IsoUtc,
    IsoOffset,
    IsoWithoutZone,
    Legacy, ///< XEP-0091: `20170314T14:02:11`, UTC.
    EpochSeconds,
    EpochMilliseconds,
    EpochMicroseconds,
    EpochNanoseconds,
    FileTime,
    DotNetTicks,
    Local, ///< `3/14/2017 2:02:11 PM`, `14.03.2017 14:02:11`
};

struct ReadTime
{
    enum class State : std::uint8_t { Given, NotGiven, Unreadable };

    State state = State::NotGiven;
    std::optional<Instant> time; ///< Set when Given.
    TimeForm form = TimeForm::IsoUtc;
    bool orderAssumed = false; ///< Local form: nothing in the file tells the month from the day.
};

/// Reads the time fields of one file. Numbers count as times only between 2005 and 2040.
class TimeReader
{
public:
    /// `zone` is that of times that name none; UTC when null.
    explicit TimeReader(const std::chrono::time_zone *zone);

    /// Looks through a text of the file for Local times that tell day from month.
    void learnDateOrder(std::string_view text);

    /// Told by the person: counts as learned.
    void setDateOrder(DateOrder order) { m_order = order; }

    /// For dates whose order nothing tells; they count as assumed all the same.
    void setAssumedOrder(DateOrder order) { m_assumed = order; }

    /// Reads a field and counts its form.
    ReadTime read(std::string_view field);

    /// Reads a field without counting it.
    ReadTime look(std::string_view field) const;

    /// The forms that were read, in words, the most frequent first; empty when there was none.
    std::string describe() const;

    /// Times of more than one kind were read: with a zone, without one, local dates, each kind of numbers.
    bool isMixed() const;

private:
    std::optional<Instant> plainUtc(std::string_view text);
    Instant inZone(std::int64_t localSeconds, std::int64_t nanoseconds, std::uint8_t digits) const;
    ReadTime readIso(std::string_view field) const;
    ReadTime readLegacy(std::string_view field) const;
    ReadTime readNumber(std::string_view field) const;
    ReadTime readLocal(std::string_view field) const;

    const std::chrono::time_zone *m_zone;
    DateOrder m_order = DateOrder::Unknown;
    DateOrder m_assumed = DateOrder::Unknown;
    std::array<std::uint64_t, 11> m_seen{};
    std::array<char, 10> m_day{};  ///< The date of the last plain time, as written…
    std::int64_t m_daySeconds = 0; ///< …and its midnight.
};

} // namespace casebook::archive::imarchive
