// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/inspectorcontroller.h"

#include "core/model/jid.h"
#include "ui/presentation/clocktext.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/hexdump.h"
#include "ui/presentation/owndirection.h"
#include "ui/presentation/wording.h"

#include <QDateTime>

namespace casebook::ui {

namespace {

QString fileName(const std::string &path)
{
    const auto cut = path.find_last_of("/\\");
    return toText(cut == std::string::npos ? path : path.substr(cut + 1));
}

class Section
{
public:
    explicit Section(QString title) { m_section.title = std::move(title); }

    Section &add(const QString &label, const QString &value, const QString &toolTip = {})
    {
        if (!value.isEmpty())
            m_section.fields.push_back({label, value, toolTip});
        return *this;
    }
    Section &add(const QString &label, const std::string &value) { return add(label, toText(value)); }
    Section &add(const QString &label, const std::vector<std::string> &values)
    {
        QStringList lines;
        for (const auto &value : values)
            lines += toText(value);
        return add(label, lines.join(QLatin1Char('\n')));
    }

    void moveTo(std::vector<InspectorSection> &sections)
    {
        if (!m_section.fields.empty())
            sections.push_back(std::move(m_section));
    }

private:
    InspectorSection m_section;
};

/// Where the source says that each file is, and whether the case has it.
QString filePlaces(const Event &event)
{
    QStringList lines;
    for (const Attachment &file : event.attachments)
        lines += file.media.empty() ? InspectorController::tr("%1 (not in the case)").arg(toText(file.reference))
                                    : toText(file.media);
    return lines.join(QLatin1Char('\n'));
}

Section eventSection(const Event &event)
{
    Section section(eventTypeText(event.type));
    section
        .add(event.type == EventType::Message ? InspectorController::tr("Sender") : InspectorController::tr("Person"),
             senderText(event))
        .add(InspectorController::tr("Address"), event.sender)
        .add(InspectorController::tr("Client"), std::string(clientDisplayName(event.client)))
        .add(InspectorController::tr("To client"), targetClients(event))
        .add(InspectorController::tr("Nick"), event.nick)
        .add(InspectorController::tr("Nick before"), event.oldNick)
        .add(InspectorController::tr("Whom"), event.target)
        .add(event.type == EventType::Call ? InspectorController::tr("With") : InspectorController::tr("Invited"),
             event.invited)
        .add(InspectorController::tr("Files"), attachmentTexts(event).join(QLatin1Char('\n')), filePlaces(event))
        .add(InspectorController::tr("Text"), event.type == EventType::Message ? std::string() : event.text)
        .add(InspectorController::tr("Room"), event.room)
        .add(InspectorController::tr("Thread"), event.threadId)
        .add(InspectorController::tr("Archive ID"), event.uid)
        .add(InspectorController::tr("Archived by"), event.archivedBy)
        .add(InspectorController::tr("Type"), event.typeName)
        .add(InspectorController::tr("More fields"), event.extra);
    QStringList marks;
    if (event.deleted)
        marks += InspectorController::tr("deleted, says a source");
    if (event.late)
        marks += InspectorController::tr("stands after the end of its conversation");
    if (event.uncertain)
        marks += InspectorController::tr("its conversation is not certain");
    if (event.conflicting)
        marks += InspectorController::tr("conflicting copies: a record of the same archive ID says something else");
    section.add(InspectorController::tr("Note"), marks.join(QLatin1Char('\n')));
    return section;
}

/// Names of more people than this fill the pane; a list of its own has all of them.
constexpr qsizetype mostNamed = 12;

Section presenceSection(const Event &event, const EventSurroundings &around, const QTimeZone &zone)
{
    Section section(InspectorController::tr("Who could see this"));
    QStringList present;
    QStringList uncertain;
    int left = 0;
    for (const SeenBy &seen : seenBy(around.presence, event, around.spans, zone)) {
        QStringList &list = seen.certain ? present : uncertain;
        if (present.size() + uncertain.size() >= mostNamed)
            ++left;
        else
            list << (seen.note.isEmpty()
                         ? seen.name
                         : InspectorController::tr("%1 · %2", "name, note").arg(apart(seen.name), seen.note));
    }
    section.add(InspectorController::tr("Present"),
                present.isEmpty() ? InspectorController::tr("nobody that the records name") : present.join(u'\n'));
    section.add(InspectorController::tr("Uncertain"), uncertain.join(u'\n'));
    if (left > 0)
        section.add(InspectorController::tr("More"),
                    InspectorController::tr("%n further people: press W", nullptr, left));
    return section;
}

Section timeSection(const Event &event, const QTimeZone &zone, const EventSurroundings *around)
{
    Section section(InspectorController::tr("Time truth"));
    section.add(InspectorController::tr("Stored"),
                event.rawTime.empty() ? InspectorController::tr("no time in the record") : toText(event.rawTime));
    if (event.ended)
        section.add(InspectorController::tr("Ended"), exactTime(*event.ended, zone), toText(event.rawEnded));
    else
        section.add(InspectorController::tr("Ended"), event.rawEnded);
    if (event.time) {
        section.add(InspectorController::tr("UTC"), exactTime(*event.time, QTimeZone::utc()));
        if (zone != QTimeZone::utc())
            section.add(InspectorController::tr("Shown"), exactTime(*event.time, zone), QString::fromUtf8(zone.id()));
        const auto here = QTimeZone::systemTimeZone();
        if (here.isValid() && here != zone && here.offsetFromUtc(QDateTime::currentDateTimeUtc()) != 0)
            section.add(InspectorController::tr("Here"), exactTime(*event.time, here), QString::fromUtf8(here.id()));
        if (zone != QTimeZone::utc())
            section.add(InspectorController::tr("Clock"), clockDoubt(*event.time, zone));
        if (around && around->before)
            section.add(InspectorController::tr("Order"), clockJump(event, *around->before));
        if (event.time->zoneAssumed)
            section.add(InspectorController::tr("Zone"),
                        InspectorController::tr("not in the record; the one chosen for the import was taken"));
    } else {
        section.add(InspectorController::tr("UTC"),
                    InspectorController::tr("cannot be read; placed after the event before it"));
    }
    return section;
}

Section sourceSection(const Event &event)
{
    const auto lengthText = [](std::uint64_t length) {
        return InspectorController::tr("%n bytes", nullptr, static_cast<int>(std::min<std::uint64_t>(length, INT_MAX)));
    };
    Section section(InspectorController::tr("Source"));
    section.add(InspectorController::tr("File"), fileName(event.place.path), toText(event.place.path))
        .add(InspectorController::tr("Offset"), countText(event.place.span.offset))
        .add(InspectorController::tr("Length"), lengthText(event.place.span.length));
    QStringList others;
    QStringList paths;
    for (const auto &place : event.places) {
        if (place == event.place)
            continue;
        others += InspectorController::tr("%1, at %2, %3")
                      .arg(fileName(place.path), countText(place.span.offset), lengthText(place.span.length));
        paths += toText(place.path);
    }
    section.add(InspectorController::tr("Also in"), others.join(QLatin1Char('\n')), paths.join(QLatin1Char('\n')));
    section.add(InspectorController::tr("Tenant"), event.tenant);
    return section;
}

} // namespace

QString InspectorContents::text() const
{
    QStringList lines;
    for (const auto &section : sections) {
        lines += section.title;
        for (const auto &field : section.fields)
            lines += QStringLiteral("%1\t%2").arg(field.label, field.value);
        lines += QString();
    }
    lines += raw;
    return lines.join(QLatin1Char('\n'));
}

InspectorController::InspectorController(CaseReads &reads, QObject *parent) : QObject(parent), m_reads(reads) {}

namespace {

std::vector<std::string> idTexts(const std::vector<EventId> &ids)
{
    std::vector<std::string> texts;
    std::ranges::transform(ids, std::back_inserter(texts), &EventId::text);
    return texts;
}

} // namespace

InspectorContents InspectorController::describe(const Event &event, const std::string &raw, const QTimeZone &zone,
                                                const EventSurroundings *around)
{
    InspectorContents contents;
    contents.heading = eventTypeText(event.type);
    eventSection(event).moveTo(contents.sections);
    timeSection(event, zone, around).moveTo(contents.sections);
    if (around)
        presenceSection(event, *around, zone).moveTo(contents.sections);
    sourceSection(event).moveTo(contents.sections);
    Section identity(tr("Identity"));
    identity.add(tr("Event"), event.id.text())
        .add(tr("Other copies"), idTexts(event.conflicts))
        .add(tr("Conversation"), event.conversationId)
        .add(tr("Number"), countText(event.ordinal + 1))
        .moveTo(contents.sections);
    contents.raw = toText(raw);
    contents.hex = hexDump(raw, event.place.span.offset);
    return contents;
}

void InspectorController::show(EventKey key)
{
    struct Found
    {
        Event event;
        std::string raw;
    };
    const auto generation = ++m_generation;
    m_reads.read(
        this,
        [key](const store::CaseReader &reader) -> Result<Found> {
            auto event = reader.event(key);
            if (!event)
                return std::unexpected(event.error());
            auto raw = reader.raw(event->place.source, event->place.span);
            if (!raw)
                return std::unexpected(raw.error());
            return Found{std::move(*event), std::move(*raw)};
        },
        [this, generation](Result<Found> answer) {
            if (generation != m_generation)
                return;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_event = std::move(answer->event);
            m_raw = std::move(answer->raw);
            m_around.reset();
            describeAgain();
            lookAround();
        });
}

/// Apart, as a room may have many thousand people who came and went: fields and record are shown before it is known.
void InspectorController::lookAround()
{
    m_looking.cancel(); // whoever goes on to the next event does not wait for this one
    m_looking = m_reads.read([event = *m_event](const store::CaseReader &reader) -> Result<EventSurroundings> {
        auto presence = reader.presence(event);
        if (!presence)
            return std::unexpected(presence.error());
        auto spans = reader.participants(event.conversation);
        if (!spans)
            return std::unexpected(spans.error());
        auto images = readPreviews(reader, event.attachments);
        if (!images)
            return std::unexpected(images.error());
        EventSurroundings around{*std::move(presence), *std::move(spans), std::nullopt, *std::move(images)};
        if (event.ordinal > 0) {
            auto before = reader.events(event.conversation, event.ordinal - 1, 1);
            if (!before)
                return std::unexpected(before.error());
            if (!before->empty())
                around.before = std::move(before->front());
        }
        return around;
    });
    jobs::deliver(m_looking, this, [this, generation = m_generation](Result<EventSurroundings> answer) {
        if (generation != m_generation)
            return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_around = *std::move(answer);
        describeAgain();
    });
}

void InspectorController::describeAgain()
{
    m_contents = describe(*m_event, m_raw, m_zone, m_around ? &*m_around : nullptr);
    Q_EMIT changed();
}

std::vector<SeenBy> InspectorController::seenBy() const
{
    return m_event && m_around ? ui::seenBy(m_around->presence, *m_event, m_around->spans, m_zone)
                               : std::vector<SeenBy>();
}

void InspectorController::clear()
{
    ++m_generation;
    m_looking.cancel();
    m_around.reset();
    m_event.reset();
    m_contents.reset();
    m_raw.clear();
    Q_EMIT changed();
}

void InspectorController::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (m_event)
        describeAgain();
}

} // namespace casebook::ui
