// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/presence.h"

#include "core/model/jid.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>

namespace casebook {

namespace {

enum class SpanSays : std::uint8_t { Nothing, Out, Edge, Unfinished, LeftLater, In };

struct Evidence
{
    SpanSays span = SpanSays::Nothing;
    std::optional<bool> before; ///< In or out after the last room event that came earlier.
    std::optional<bool> after;  ///< In or out until the first room event that came later.
    std::string nick;           ///< The last one known before the event.
};

using People = std::map<std::string, Evidence, std::less<>>; ///< By folded address.

/// Both moments in the unit of the coarser one.
std::strong_ordering compareCoarsely(const Instant &a, const Instant &b)
{
    std::int64_t unit = 1;
    for (int digits = std::min(a.digits, b.digits); digits < 9; ++digits)
        unit *= 10;
    const auto floor = [unit](std::int64_t value) { return value / unit - (value % unit < 0 ? 1 : 0); };
    return floor(a.nanoseconds) <=> floor(b.nanoseconds);
}

SpanSays says(const Participant &span, const Instant &moment)
{
    if (span.joined && compareCoarsely(moment, *span.joined) < 0)
        return SpanSays::Out;
    if (span.left && compareCoarsely(moment, *span.left) > 0)
        return SpanSays::Out;
    if (!span.joined)
        return span.left ? SpanSays::LeftLater : SpanSays::Nothing;
    if (compareCoarsely(moment, *span.joined) == 0 || (span.left && compareCoarsely(moment, *span.left) == 0))
        return SpanSays::Edge;
    return span.left ? SpanSays::In : SpanSays::Unfinished;
}

People readSpans(std::span<const Participant> spans, const Event &event)
{
    People people;
    for (const Participant &span : spans) {
        Evidence &person = people[foldJid(span.jid)];
        person.span = std::max(person.span, says(span, event.sortTime));
        if (!span.nick.empty())
            person.nick = span.nick;
    }
    return people;
}

/// Whom a kick or ban means: an address, or the nick that somebody has at that moment.
std::string targetOf(const Event &event, const People &people)
{
    std::string folded = foldJid(event.target);
    if (people.contains(folded) || event.target.contains('@'))
        return folded;
    const auto named = std::ranges::find(people, event.target, [](const auto &person) { return person.second.nick; });
    return named != people.end() ? named->first : folded;
}

void put(Evidence &person, bool isEarlier, bool inBefore, bool inAfter)
{
    if (isEarlier)
        person.before = inAfter;
    else if (!person.after)
        person.after = inBefore;
}

void readRoomEvent(const Event &event, bool isEarlier, People &people)
{
    switch (event.type) {
    case EventType::MucCreate:
    case EventType::MucJoin: put(people[foldJid(event.sender)], isEarlier, false, true); break;
    case EventType::MucNickChange: put(people[foldJid(event.sender)], isEarlier, true, true); break;
    case EventType::MucLeave: put(people[foldJid(event.sender)], isEarlier, true, false); break;
    case EventType::MucKick:
    case EventType::MucBan:
        // A ban may also meet somebody who is not there: it tells nothing about the time before.
        if (isEarlier || event.type == EventType::MucKick)
            put(people[targetOf(event, people)], isEarlier, true, false);
        break;
    case EventType::MucDestroy:
        if (isEarlier) {
            for (auto &[address, person] : people)
                person.before = false;
        }
        break;
    default: return;
    }
    if (isEarlier && !event.nick.empty())
        people[foldJid(event.sender)].nick = event.nick;
}

struct Verdict
{
    bool present = false;
    std::optional<PresenceDoubt> doubt;
};

Verdict judge(const Evidence &person)
{
    using enum SpanSays;
    const bool spanOpen = person.span == Edge || person.span == Unfinished;
    if (person.before) {
        const bool spanIn = person.span == In;
        if (person.span == Nothing || person.span == LeftLater || spanOpen || spanIn == *person.before)
            return {*person.before, {}};
        return {false, PresenceDoubt::Disagree};
    }
    if (person.span == In || spanOpen)
        return {person.after.value_or(true) || person.span != Edge, {}};
    if (person.span == Out)
        return person.after.value_or(false) ? Verdict{false, PresenceDoubt::Disagree} : Verdict{};
    if (person.span == LeftLater || person.after.value_or(false))
        return {false, PresenceDoubt::JoinUnknown};
    return person.after ? Verdict{} : Verdict{false, PresenceDoubt::NoRecord};
}

/// Everybody of whom anything is known, as written, in the order of the conversation.
std::vector<std::string> everybody(const Event &event, const Conversation &conversation,
                                   std::span<const Participant> spans, std::span<const Event> roomEvents)
{
    std::vector<std::string> people;
    std::set<std::string> seen;
    const auto add = [&](const std::string &jid) {
        if (!jid.empty() && seen.insert(foldJid(jid)).second)
            people.emplace_back(bareJid(jid));
    };
    std::ranges::for_each(conversation.participants, add);
    add(event.sender);
    for (const Participant &span : spans)
        add(span.jid);
    for (const Event &other : roomEvents) {
        if (other.type == EventType::MucJoin || other.type == EventType::MucCreate || other.type == EventType::MucLeave)
            add(other.sender);
    }
    return people;
}

} // namespace

Presence presenceAt(const Event &event, const Conversation &conversation, std::span<const Participant> spans,
                    std::span<const Event> roomEvents)
{
    People people = readSpans(spans, event);
    for (const Event &other : roomEvents) {
        if (other.ordinal != event.ordinal)
            readRoomEvent(other, other.ordinal < event.ordinal, people);
    }
    const std::string sender = foldJid(event.sender);
    const bool unsure = !event.time || event.uncertain;
    Presence presence;
    for (std::string &jid : everybody(event, conversation, spans, roomEvents)) {
        const std::string folded = foldJid(jid);
        const Verdict verdict = folded == sender ? Verdict{true, {}} : judge(people[folded]);
        if (verdict.doubt)
            presence.uncertain.push_back({std::move(jid), *verdict.doubt});
        else if (verdict.present && unsure && folded != sender)
            presence.uncertain.push_back({std::move(jid), PresenceDoubt::EventUntimed});
        else if (verdict.present)
            presence.present.push_back(std::move(jid));
    }
    return presence;
}

} // namespace casebook
