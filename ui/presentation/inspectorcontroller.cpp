// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/inspectorcontroller.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

#include <QDateTime>

namespace casebook::ui {

namespace {

constexpr std::size_t hexBytes = 64 * 1024;

QString fileName(const std::string &path)
{
    const auto cut = path.find_last_of("/\\");
    return toText(cut == std::string::npos ? path : path.substr(cut + 1));
}

QString hexDump(const std::string &bytes, std::uint64_t offset)
{
    static constexpr char digits[] = "0123456789abcdef";
    const auto length = std::min(bytes.size(), hexBytes);
    std::string dump;
    dump.reserve(length / 16 * 78 + 78);
    for (std::size_t line = 0; line < length; line += 16) {
        auto place = std::to_string(offset + line);
        dump.append(place.size() < 10 ? 10 - place.size() : 0, ' ').append(place).append("  ");
        std::string plain;
        for (std::size_t i = line; i < line + 16; ++i) {
            if (i >= length) {
                dump += "   ";
                continue;
            }
            const auto byte = static_cast<unsigned char>(bytes[i]);
            dump += {digits[byte >> 4], digits[byte & 15], ' '};
            plain += byte >= 0x20 && byte < 0x7f ? static_cast<char>(byte) : '.';
        }
        dump.append(" ").append(plain).append("\n");
    }
    return toText(dump);
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

Section eventSection(const Event &event)
{
    using C = InspectorController;
    Section section(eventTypeText(event.type));
    section.add(event.type == EventType::Message ? C::tr("Sender") : C::tr("Person"), senderText(event))
        .add(C::tr("Address"), event.sender)
        .add(C::tr("Client"), event.client)
        .add(C::tr("To client"), event.targetClient)
        .add(C::tr("Nick"), event.nick)
        .add(C::tr("Nick before"), event.oldNick)
        .add(C::tr("Whom"), event.target)
        .add(C::tr("Invited"), event.invited)
        .add(C::tr("Text"), event.type == EventType::Message ? std::string() : event.text)
        .add(C::tr("Room"), event.room)
        .add(C::tr("Thread"), event.threadId)
        .add(C::tr("Archive ID"), event.uid)
        .add(C::tr("Archived by"), event.archivedBy)
        .add(C::tr("Type"), event.typeName)
        .add(C::tr("More fields"), event.extra);
    QStringList marks;
    if (event.deleted)
        marks += C::tr("deleted by a person");
    if (event.late)
        marks += C::tr("stands after the end of its conversation");
    if (event.uncertain)
        marks += C::tr("its conversation is not certain");
    section.add(C::tr("Note"), marks.join(QLatin1Char('\n')));
    return section;
}

Section timeSection(const Event &event, const QTimeZone &zone)
{
    using C = InspectorController;
    Section section(C::tr("Time truth"));
    section.add(C::tr("Stored"), event.rawTime.empty() ? C::tr("no time in the record") : toText(event.rawTime));
    if (event.time) {
        section.add(C::tr("UTC"), exactTime(*event.time, QTimeZone::utc()));
        if (zone != QTimeZone::utc())
            section.add(C::tr("Shown"), exactTime(*event.time, zone), zoneText(zone, QDateTime::currentDateTimeUtc()));
        if (event.time->zoneAssumed)
            section.add(C::tr("Zone"), C::tr("not in the record; the one chosen for the import was taken"));
    } else {
        section.add(C::tr("UTC"), C::tr("cannot be read; placed after the event before it"));
    }
    return section;
}

Section sourceSection(const Event &event)
{
    using C = InspectorController;
    const auto lengthText = [](std::uint64_t length) {
        return C::tr("%n bytes", nullptr, static_cast<int>(std::min<std::uint64_t>(length, INT_MAX)));
    };
    Section section(C::tr("Source"));
    section.add(C::tr("File"), fileName(event.place.path), toText(event.place.path))
        .add(C::tr("Offset"), countText(event.place.span.offset))
        .add(C::tr("Length"), lengthText(event.place.span.length));
    QStringList others;
    QStringList paths;
    for (const auto &place : event.places) {
        if (place == event.place)
            continue;
        others += C::tr("%1, at %2, %3")
                      .arg(fileName(place.path), countText(place.span.offset), lengthText(place.span.length));
        paths += toText(place.path);
    }
    section.add(C::tr("Also in"), others.join(QLatin1Char('\n')), paths.join(QLatin1Char('\n')));
    section.add(C::tr("Tenant"), event.tenant);
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

InspectorContents InspectorController::describe(const Event &event, const std::string &raw, const QTimeZone &zone)
{
    InspectorContents contents;
    contents.heading = eventTypeText(event.type);
    eventSection(event).moveTo(contents.sections);
    timeSection(event, zone).moveTo(contents.sections);
    sourceSection(event).moveTo(contents.sections);
    Section identity(tr("Identity"));
    identity.add(tr("Event"), event.id.text())
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
            m_contents = describe(*m_event, m_raw, m_zone);
            Q_EMIT changed();
        });
}

void InspectorController::clear()
{
    ++m_generation;
    m_event.reset();
    m_contents.reset();
    m_raw.clear();
    Q_EMIT changed();
}

void InspectorController::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!m_event)
        return;
    m_contents = describe(*m_event, m_raw, m_zone);
    Q_EMIT changed();
}

} // namespace casebook::ui
