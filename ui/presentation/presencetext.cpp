// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/presencetext.h"

#include "core/model/jid.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

#include <QCoreApplication>

namespace casebook::ui {

namespace {

struct PresenceText
{
    Q_DECLARE_TR_FUNCTIONS(casebook::ui::PresenceText)
};

bool covers(const Participant &span, Instant moment)
{
    return (!span.joined || *span.joined <= moment) && (!span.left || moment <= *span.left);
}

/// "since 16:01:30, until 16:24:00", with the day where it is another one.
QString spanText(const Participant &span, Instant moment, const QTimeZone &zone)
{
    const auto at = [&](Instant end) {
        return longDay(end, zone) == longDay(moment, zone) ? clockText(end, zone) : exactTime(end, zone);
    };
    if (span.joined && span.left)
        return PresenceText::tr("%1 – %2", "from, until").arg(at(*span.joined), at(*span.left));
    if (span.joined)
        return PresenceText::tr("since %1").arg(at(*span.joined));
    return span.left ? PresenceText::tr("until %1").arg(at(*span.left)) : QString();
}

} // namespace

QString doubtText(PresenceDoubt doubt)
{
    switch (doubt) {
    case PresenceDoubt::NoRecord: return PresenceText::tr("took part, but no record says when");
    case PresenceDoubt::JoinUnknown: return PresenceText::tr("left later; since when they were there is not told");
    case PresenceDoubt::Disagree: return PresenceText::tr("the record of presence and the events of the room disagree");
    case PresenceDoubt::EventUntimed: break;
    }
    return PresenceText::tr("the event has no readable time, or may belong to another conversation");
}

std::vector<SeenBy> seenBy(const Presence &presence, const Event &event, const std::vector<Participant> &spans,
                           const QTimeZone &zone)
{
    const auto person = [&](const std::string &jid) {
        SeenBy seen{toText(jidDisplayName(jid)), toText(jid), true, {}};
        const auto folded = foldJid(jid);
        for (const Participant &span : spans) {
            if (foldJid(span.jid) != folded)
                continue;
            if (!span.nick.empty())
                seen.name = toText(span.nick);
            if (event.time && covers(span, *event.time))
                seen.note = spanText(span, *event.time, zone);
        }
        return seen;
    };
    std::vector<SeenBy> people;
    for (const std::string &jid : presence.present)
        people.push_back(person(jid));
    for (const auto &doubt : presence.uncertain) {
        SeenBy seen = person(doubt.jid);
        seen.certain = false;
        seen.note = doubtText(doubt.reason);
        people.push_back(std::move(seen));
    }
    return people;
}

} // namespace casebook::ui
