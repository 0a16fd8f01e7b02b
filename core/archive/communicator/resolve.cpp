// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/resolve.h"

#include "core/archive/communicator/words.h"
#include "core/archive/imarchive/times.h"

#include <algorithm>
#include <format>

namespace casebook::archive::communicator {

namespace {

using std::chrono::year_month_day;

constexpr std::int64_t perSecond = 1'000'000'000;
constexpr std::chrono::seconds halfADay = std::chrono::hours(12);

bool isSelf(std::string_view name)
{
    const std::string low = folded(name);
    return low == "me" || low == "you" || low == "ich" || low == "moi" || low == "yo";
}

std::optional<year_month_day> dayFromText(const std::string &text)
{
    const auto stamp = stampAt(text);
    return stamp && stamp->date ? stamp->date->day(DateOrder::YearFirst) : std::nullopt;
}

class Resolving
{
public:
    Resolving(const Outline &outline, const Settings &settings, const std::chrono::time_zone *zone,
              std::uint64_t sourceBytes, Transcript &transcript)
        : m_outline(outline)
        , m_settings(settings)
        , m_zone(zone)
        , m_times(zone)
        , m_sourceBytes(sourceBytes)
        , m_transcript(transcript)
    {
    }

    void run()
    {
        takeStamps();
        learnDateOrder();
        m_day = dayFromText(m_settings.date);
        m_dayIsFallback = m_day.has_value();
        for (std::size_t i = 0; i < m_outline.drafts.size(); ++i)
            add(i);
        addSessions();
        remark();
    }

private:
    /// Tables and XML give their times as text.
    void takeStamps()
    {
        m_stamps.reserve(m_outline.drafts.size());
        for (const Draft &draft : m_outline.drafts) {
            auto stamp = draft.stamp ? draft.stamp : stampAt(draft.rawTime);
            if (!draft.stamp && stamp && stamp->length != draft.rawTime.size())
                stamp.reset();
            m_stamps.push_back(stamp);
        }
    }

    void learnDateOrder()
    {
        bool dayFirst = false;
        bool monthFirst = false;
        bool open = false;
        DateOrder other = DateOrder::Unknown;
        for (const auto &stamp : m_stamps) {
            if (!stamp || !stamp->date)
                continue;
            const DateOrder evidence = stamp->date->evidence();
            const bool dotted = stamp->date->form == StampDate::Form::Dot;
            dayFirst = dayFirst || (evidence == DateOrder::DayFirst && !dotted);
            monthFirst = monthFirst || evidence == DateOrder::MonthFirst;
            other = evidence == DateOrder::YearFirst ? evidence : other;
            open = open || stamp->date->isOpen();
        }
        if (dayFirst != monthFirst)
            m_order = dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
        else if (other != DateOrder::Unknown)
            m_order = other;
        const bool known = m_order != DateOrder::Unknown;
        if (dayFirst && monthFirst)
            say(Severity::Warning, "date-orders-differ",
                "Its dates have the day first in some places and the month in "
                "others; those that do not show which are uncertain.");
        if (known && m_settings.dateOrder != DateOrder::Unknown && m_settings.dateOrder != m_order)
            say(Severity::Note, "date-order-overruled",
                "A number above 12 in its dates shows another order of day and month than the one that was chosen.");
        m_transcript.open.dateOrder = open && !known;
        if (!known)
            m_order = m_settings.dateOrder;
        m_transcript.dateOrder = m_order;
        if (m_transcript.open.dateOrder && m_order == DateOrder::Unknown)
            say(Severity::Warning, "date-order-assumed",
                "Nothing in it tells the day from the month; the month was taken to come first.");
    }

    void add(std::size_t number)
    {
        const Draft &draft = m_outline.drafts[number];
        const std::uint64_t end =
            number + 1 < m_outline.drafts.size() ? m_outline.drafts[number + 1].offset : m_sourceBytes;
        Entry entry{.kind = draft.kind,
                    .span = {draft.offset, end - draft.offset},
                    .sender = draft.name,
                    .text = draft.text,
                    .rawTime = draft.rawTime,
                    .uncertain = draft.uncertain};
        const bool spoken = draft.kind == Draft::Kind::Message || draft.kind == Draft::Kind::System;
        if (m_stamps[number])
            entry.time = timeOf(*m_stamps[number], spoken);
        else if (!draft.rawTime.empty())
            entry.time = m_times.read(draft.rawTime).time;
        if (spoken)
            count(entry);
        if (draft.kind == Draft::Kind::Message && isSelf(draft.name) && !m_settings.owner.empty())
            entry.sender = m_settings.owner;
        m_transcript.entries.push_back(std::move(entry));
    }

    void count(const Entry &entry)
    {
        m_selfSpeaks = m_selfSpeaks || isSelf(entry.sender);
        m_untimed += entry.time ? 0 : 1;
        m_unreadable += !entry.time && !entry.rawTime.empty() ? 1 : 0;
        m_assumedZone = m_assumedZone || (entry.time && entry.time->zoneAssumed);
        ++m_spoken;
    }

    std::optional<Instant> timeOf(const Stamp &stamp, bool spoken)
    {
        if (stamp.date) {
            m_day = stamp.date->day(m_order);
            m_dayIsFallback = false;
            m_lastClock.reset();
        }
        if (!m_day || !stamp.clock)
            return std::nullopt;
        if (m_lastClock && *stamp.clock + halfADay < *m_lastClock) {
            m_day = year_month_day(std::chrono::sys_days(*m_day) + std::chrono::days(1));
            ++m_midnights;
        }
        m_lastClock = stamp.clock;
        m_usedFallback = m_usedFallback || (m_dayIsFallback && spoken);
        return instantOf(stamp);
    }

    Instant instantOf(const Stamp &stamp) const
    {
        using namespace std::chrono;
        const local_seconds local = local_days(*m_day) + *stamp.clock;
        sys_seconds utc(local.time_since_epoch());
        if (stamp.offset)
            utc -= *stamp.offset;
        else if (m_zone)
            utc = m_zone->to_sys(local, choose::earliest);
        return {.nanoseconds = utc.time_since_epoch().count() * perSecond + stamp.fraction * (perSecond / 1000),
                .digits = static_cast<std::uint8_t>(stamp.hasFraction ? 3 : 0),
                .zoneAssumed = !stamp.offset};
    }

    /// A title begins a session; so does the front of the file, unless a title stands before anything was said.
    void addSessions()
    {
        std::vector<Session> &sessions = m_transcript.sessions;
        sessions.push_back({.partner = m_settings.partner});
        bool spoken = false;
        const std::vector<Entry> &entries = m_transcript.entries;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (entries[i].kind == Draft::Kind::Title) {
                if (spoken) {
                    sessions.back().end = i;
                    sessions.push_back({.first = i, .partner = m_settings.partner});
                    spoken = false;
                }
                if (!entries[i].sender.empty())
                    sessions.back().partner = entries[i].sender;
            }
            spoken = spoken || entries[i].kind == Draft::Kind::Message || entries[i].kind == Draft::Kind::System;
        }
        sessions.back().end = entries.size();
    }

    void remark()
    {
        OpenQuestions &open = m_transcript.open;
        open.zone = m_assumedZone && m_zone == nullptr;
        open.owner = m_settings.owner.empty();
        open.pattern = m_outline.tied.size() > 1;
        if (m_assumedZone)
            say(m_zone ? Severity::Note : Severity::Warning, "zone-assumed",
                std::format("Its times name no zone; {} was taken.", m_zone ? m_zone->name() : "UTC"));
        if (m_usedFallback)
            say(Severity::Warning, m_settings.dateFromFileName ? "date-from-file-name" : "date-from-modification",
                std::format("Its times have no date; {}, {}, was taken.", m_settings.date,
                            m_settings.dateFromFileName ? "which stands in the name of the file"
                                                        : "the day on which the file was last changed"));
        if (m_midnights > 0)
            say(Severity::Note, "midnight-passed",
                "Its clock goes back by more than half a day; midnight was taken to have passed.");
        if (m_unreadable > 0)
            say(Severity::Warning, "unreadable-time", std::format("{} times could not be read.", m_unreadable));
        else if (m_untimed > 0)
            say(Severity::Note, "no-times", std::format("{} of {} messages have no time.", m_untimed, m_spoken));
        if (open.owner)
            say(m_selfSpeaks ? Severity::Warning : Severity::Note, "owner-unknown",
                m_selfSpeaks ? "It calls its owner \"Me\" or \"You\", and nobody said who that is."
                             : "Nobody said whose history it is.");
        if (open.pattern)
            say(Severity::Warning, "pattern-assumed",
                std::format("Several forms of lines fit it equally well; \"{}\" was taken.",
                            patternName(*m_outline.pattern)));
        if (m_outline.doubtful > 0)
            say(Severity::Warning, "may-be-a-message",
                std::format("{} lines begin like a message by somebody who does not occur otherwise; they were left "
                            "in the message above. The first is at byte {}.",
                            m_outline.doubtful, m_outline.firstDoubtful));
    }

    void say(Severity severity, std::string_view code, std::string message)
    {
        m_transcript.remarks.push_back({severity, code, std::move(message)});
    }

    const Outline &m_outline;
    const Settings &m_settings;
    const std::chrono::time_zone *m_zone;
    imarchive::TimeReader m_times;
    std::uint64_t m_sourceBytes;
    Transcript &m_transcript;
    std::vector<std::optional<Stamp>> m_stamps;
    DateOrder m_order = DateOrder::Unknown;
    std::optional<year_month_day> m_day;
    std::optional<std::chrono::seconds> m_lastClock;
    bool m_dayIsFallback = false;
    bool m_usedFallback = false;
    bool m_selfSpeaks = false;
    bool m_assumedZone = false;
    std::size_t m_midnights = 0;
    std::size_t m_untimed = 0;
    std::size_t m_unreadable = 0;
    std::size_t m_spoken = 0;
};

} // namespace

void resolve(const Outline &outline, const Settings &settings, const std::chrono::time_zone *zone,
             std::uint64_t sourceBytes, Transcript &transcript)
{
    Resolving(outline, settings, zone, sourceBytes, transcript).run();
}

} // namespace casebook::archive::communicator
