// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/exports/localtimes.h"
#include "core/model/event.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace casebook::exports {

/// How a conversation is cut into mails.
struct MailCut
{
    enum class By : std::uint8_t {
        Day,          ///< Of the zone of the export.
        Conversation, ///< Not at all.
        Session,      ///< Where nothing happened for longer than `gap`.
        Message,      ///< Every event is a mail of its own.
    };

    By by = By::Day;
    std::chrono::minutes gap{30};

    /// `day`, `conversation`, `session` (of 30 minutes), `session:45`, `message`.
    static Result<MailCut> parse(std::string_view text);
};

/// Numbers the slices of one conversation. Events come in its order.
class MailSlicer
{
public:
    MailSlicer(const MailCut &cut, LocalTimes &times) : m_cut(cut), m_times(times) {}

    /// The slice of the next event; slices in order of their numbers are in order of time. An event without a time
    /// belongs to the time of the one before it.
    std::int64_t next(const Event &event);

private:
    MailCut m_cut;
    LocalTimes &m_times;
    std::int64_t m_number = 0;
    std::optional<Instant> m_last; ///< The greatest time so far.
};

/// What stands in one slice: the texts by which it is known.
struct MailSlice
{
    Instant from;      ///< Who was present from here…
    Instant to;        ///< … until before here belongs to it.
    std::string date;  ///< `2024-01-05`: of the subject.
    std::string title; ///< A line of the body: `Day: 2024-01-05 (UTC)`.
    std::string mark;  ///< Of the Message-ID: letters and digits.
    std::string stem;  ///< Of the file name, `20240105` or `20240105T090305`.
    std::string tail;  ///< The end of the file name, where the rest does not tell slices apart.
};

/// `first` and `last` are the least and greatest time of its events, `id` the first event of it.
MailSlice sliceOf(const MailCut &cut, std::int64_t number, Instant first, Instant last, const EventId &id,
                  LocalTimes &times);

} // namespace casebook::exports
