// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/peoplecontroller.h"

#include "core/model/jid.h"
#include "core/store/roomevents.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

#include <algorithm>
#include <unordered_map>

namespace casebook::ui {

namespace {

/// The people of a conversation in the order in which they come up.
class Roll
{
public:
    PersonOverTime &of(const std::string &jid)
    {
        const auto [known, isNew] = m_places.try_emplace(foldJid(jid), m_people.size());
        if (isNew) {
            m_people.emplace_back().address = toText(jid);
            m_people.back().name = toText(jidDisplayName(jid));
        }
        return m_people[known->second];
    }
    std::vector<PersonOverTime> take() { return std::move(m_people); }

private:
    std::unordered_map<std::string, std::size_t> m_places;
    std::vector<PersonOverTime> m_people;
};

bool entersBy(EventType type)
{
    return type == EventType::MucJoin || type == EventType::MucCreate;
}

bool leavesBy(EventType type)
{
    return type == EventType::MucLeave || type == EventType::MucKick || type == EventType::MucBan ||
           type == EventType::MucDestroy;
}

/// Where no record of presence says it, coming and going do.
void spansFromActs(PersonOverTime &person, qint64 from, qint64 until)
{
    qint64 since = from;
    bool inside = false;
    for (const auto &act : person.acts) {
        if (entersBy(act.type) && !inside) {
            since = act.time;
            inside = true;
        } else if (leavesBy(act.type)) {
            const bool unknown = !inside && person.spans.empty();
            if (inside || unknown)
                person.spans.push_back({since, act.time, unknown, false});
            inside = false;
        }
    }
    if (inside)
        person.spans.push_back({since, until, false, true});
}

} // namespace

PeopleController::PeopleController(CaseReads &reads, QObject *parent) : QObject(parent), m_reads(reads) {}

std::vector<PersonOverTime> PeopleController::overTime(const std::vector<Participant> &spans,
                                                       const std::vector<Event> &roomEvents, qint64 from, qint64 until)
{
    Roll roll;
    for (const Participant &span : spans) {
        auto &person = roll.of(span.jid);
        if (!span.nick.empty())
            person.name = toText(span.nick);
        person.spans.push_back({span.joined ? span.joined->nanoseconds : from,
                                span.left ? span.left->nanoseconds : until, !span.joined, !span.left});
    }
    for (const Event &event : roomEvents) {
        // Whom it is about: those who are removed or invited, else who acts.
        std::vector<std::string> about{event.sender};
        if ((event.type == EventType::MucKick || event.type == EventType::MucBan) && !event.target.empty())
            about = {event.target};
        else if (event.type == EventType::MucInvite)
            about = event.invited;
        for (const std::string &jid : about) {
            if (!jid.empty())
                roll.of(jid).acts.push_back({event.sortTime.nanoseconds, event.type, event.ordinal, eventLine(event)});
        }
    }
    auto people = roll.take();
    for (auto &person : people) {
        if (person.spans.empty())
            spansFromActs(person, from, until);
        std::ranges::sort(person.spans, {}, &PersonOverTime::Span::from);
    }
    return people;
}

void PeopleController::show(const std::optional<Conversation> &conversation)
{
    const auto generation = ++m_generation;
    m_reading = conversation.has_value();
    m_people.clear();
    Q_EMIT changed();
    if (!conversation)
        return;
    struct Found
    {
        std::vector<PersonOverTime> people;
        qint64 from = 0;
        qint64 until = 0;
    };
    m_reads.read(
        this,
        [conversation = *conversation](const store::CaseReader &reader) -> Result<Found> {
            const auto spans = reader.participants(conversation.key);
            if (!spans)
                return std::unexpected(spans.error());
            const auto events = store::roomEvents(reader, conversation.key);
            if (!events)
                return std::unexpected(events.error());
            Found found;
            std::vector<qint64> times;
            for (const auto &time : {conversation.start, conversation.end, conversation.first, conversation.last}) {
                if (time)
                    times.push_back(time->nanoseconds);
            }
            if (!times.empty()) {
                found.from = std::ranges::min(times);
                found.until = std::ranges::max(times);
            }
            found.people = overTime(*spans, *events, found.from, found.until);
            return found;
        },
        [this, generation](Result<Found> found) {
            if (generation != m_generation)
                return;
            m_reading = false;
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            m_people = std::move(found->people);
            m_from = found->from;
            m_until = found->until;
            Q_EMIT changed();
        });
}

void PeopleController::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    Q_EMIT changed();
}

QString PeopleController::sentence(int row) const
{
    const auto &person = m_people[static_cast<std::size_t>(row)];
    const bool oneDay = longDay(Instant{m_from}, m_zone) == longDay(Instant{m_until}, m_zone);
    const auto at = [&](qint64 time) {
        return oneDay ? clockText(Instant{time}, m_zone) : shortTime(Instant{time}, m_zone);
    };
    QStringList parts;
    for (const auto &span : person.spans)
        parts << tr("%1 to %2")
                     .arg(span.openFrom ? tr("an unknown time") : at(span.from),
                          span.openUntil ? tr("the end") : at(span.until));
    if (parts.isEmpty())
        parts << (person.acts.empty() ? tr("no record says when") : tr("never in it, as far as recorded"));
    return tr("%1: %2", "person, times").arg(person.name, parts.join(QStringLiteral(", ")));
}

} // namespace casebook::ui
