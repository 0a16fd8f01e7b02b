// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/mailslice.h"

#include "core/base/hex.h"

#include <algorithm>
#include <charconv>
#include <format>
#include <utility>

namespace casebook::exports {

namespace {

// `2024-01-05T09:03:05…` without what is not a digit, up to the seconds.
std::string compactTime(const std::string &shown)
{
    return std::format("{}T{}{}{}", shown.substr(0, 4) + shown.substr(5, 2) + shown.substr(8, 2), shown.substr(11, 2),
                       shown.substr(14, 2), shown.substr(17, 2));
}

std::string lowered(std::string text)
{
    std::ranges::replace(text, 'T', 't');
    return text;
}

} // namespace

Result<MailCut> MailCut::parse(std::string_view text)
{
    constexpr std::string_view session = "session:";
    if (text.empty() || text == "day")
        return MailCut{};
    if (text == "conversation")
        return MailCut{.by = By::Conversation};
    if (text == "message")
        return MailCut{.by = By::Message};
    if (text == "session")
        return MailCut{.by = By::Session};
    if (text.starts_with(session)) {
        constexpr int longest = 7 * 24 * 60;
        int minutes = 0;
        const auto [end, error] = std::from_chars(text.data() + session.size(), text.data() + text.size(), minutes);
        if (error == std::errc() && end == text.data() + text.size() && minutes > 0 && minutes <= longest)
            return MailCut{.by = By::Session, .gap = std::chrono::minutes(minutes)};
    }
    return failure(Error::Code::Invalid, std::string(text), "is no way to cut conversations into mails",
                   "Name day, conversation, session, session:MINUTES or message");
}

std::int64_t MailSlicer::next(const Event &event)
{
    switch (m_cut.by) {
    case MailCut::By::Day: return m_times.localDay(event.sortTime).time_since_epoch().count();
    case MailCut::By::Conversation: return 0;
    case MailCut::By::Message: return ++m_number;
    case MailCut::By::Session: break;
    }
    const std::int64_t gap = std::chrono::nanoseconds(m_cut.gap).count();
    if (m_last && event.sortTime.nanoseconds - m_last->nanoseconds > gap)
        ++m_number;
    m_last = m_last ? std::max(*m_last, event.sortTime) : event.sortTime;
    return m_number;
}

MailSlice sliceOf(const MailCut &cut, std::int64_t number, Instant first, Instant last, const EventId &id,
                  LocalTimes &times)
{
    const std::string begin = times.shown(first);
    MailSlice slice{.from = first,
                    .to = Instant{.nanoseconds = last.nanoseconds + 1},
                    .date = begin.substr(0, begin.find('T')),
                    .title = {},
                    .mark = {},
                    .stem = compactTime(begin),
                    .tail = {}};
    const std::string day = slice.stem.substr(0, slice.stem.find('T'));
    const std::string interval = std::format("{} to {}", begin, times.shown(last));
    switch (cut.by) {
    case MailCut::By::Day: {
        const std::chrono::local_days local{std::chrono::days(number)};
        slice.from = times.beginOf(local);
        slice.to = times.beginOf(local + std::chrono::days(1));
        slice.title = std::format("Day: {} ({})", slice.date, times.zoneName());
        slice.mark = day;
        slice.stem = day;
        break;
    }
    case MailCut::By::Conversation:
        slice.title = "Whole conversation: " + interval;
        slice.mark = "all";
        slice.stem = day;
        break;
    case MailCut::By::Session:
        slice.title = std::format("Session: {} (ended by {} quiet minutes)", interval, cut.gap.count());
        slice.mark = lowered(slice.stem);
        break;
    case MailCut::By::Message:
        slice.title = "Time: " + begin;
        slice.mark = toHex(id.bytes).substr(0, 16);
        slice.tail = '_' + slice.mark;
        break;
    }
    return slice;
}

} // namespace casebook::exports
