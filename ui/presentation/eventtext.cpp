// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/eventtext.h"

#include "core/model/jid.h"
#include "ui/presentation/owndirection.h"
#include "ui/presentation/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <chrono>

namespace casebook::ui {

namespace {

struct EventText
{
    Q_DECLARE_TR_FUNCTIONS(casebook::ui::EventText)
};

QString actor(const Event &event)
{
    return apart(senderText(event));
}

QString nameOf(const std::string &jid)
{
    const QString name = toText(jidDisplayName(jid));
    return name.isEmpty() ? toText(jid) : name;
}

QString inviteSentence(const Event &event, const QString &text)
{
    QStringList invited;
    for (const std::string &jid : event.invited)
        invited << apart(nameOf(jid));
    const QString names = invited.isEmpty() ? EventText::tr("nobody named") : QLocale().createSeparatedList(invited);
    if (text.isEmpty())
        return EventText::tr("%1 invited %2").arg(actor(event), names);
    return EventText::tr("%1 invited %2: “%3”").arg(actor(event), names, text);
}

/// `plain` names who acted as %1; `withText` adds what they said as %2.
QString withReason(const Event &event, const QString &text, const char *plain, const char *withText)
{
    if (text.isEmpty())
        return EventText::tr(plain).arg(actor(event));
    return EventText::tr(withText).arg(actor(event), text);
}

QString withTarget(const Event &event, const char *sentence)
{
    const QString target = event.target.empty() ? EventText::tr("nobody named") : apart(nameOf(event.target));
    return EventText::tr(sentence).arg(actor(event), target);
}

QString createSentence(const Event &event)
{
    if (event.room.empty())
        return EventText::tr("%1 created the room").arg(actor(event));
    return EventText::tr("%1 created the room %2").arg(actor(event), apart(nameOf(event.room)));
}

QString nickSentence(const Event &event)
{
    const QString before = event.oldNick.empty() ? actor(event) : apart(toText(event.oldNick));
    if (event.nick.empty())
        return EventText::tr("%1 has no name any more").arg(before);
    return EventText::tr("%1 is now %2").arg(before, apart(toText(event.nick)));
}

QString callSentence(const Event &event, const QString &text)
{
    QStringList others;
    for (const std::string &jid : event.invited)
        others << apart(nameOf(jid));
    QString called = others.isEmpty()
                         ? EventText::tr("%1 called").arg(actor(event))
                         : EventText::tr("%1 called %2").arg(actor(event), QLocale().createSeparatedList(others));
    if (event.time && event.ended && *event.time <= *event.ended) {
        const std::chrono::nanoseconds length(event.ended->nanoseconds - event.time->nanoseconds);
        called = EventText::tr("%1 (%2)").arg(called, durationText(std::chrono::floor<std::chrono::seconds>(length)));
    }
    return text.isEmpty() ? called : EventText::tr("%1: “%2”").arg(called, text);
}

/// `text` is that of the event, or its beginning.
QString sentence(const Event &event, const QString &text)
{
    switch (event.type) {
    case EventType::Message: return EventText::tr("%1: %2").arg(actor(event), text);
    case EventType::MucCreate: return createSentence(event);
    case EventType::MucDestroy:
        return withReason(event, text, QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 closed the room"),
                          QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 closed the room: “%2”"));
    case EventType::MucInvite: return inviteSentence(event, text);
    case EventType::MucInviteDecline:
        return withReason(event, text, QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 declined"),
                          QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 declined: “%2”"));
    case EventType::MucJoin: return EventText::tr("%1 joined").arg(actor(event));
    case EventType::MucLeave:
        return withReason(event, text, QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 left"),
                          QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 left: “%2”"));
    case EventType::MucNickChange: return nickSentence(event);
    case EventType::MucKick: return withTarget(event, QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 removed %2"));
    case EventType::MucBan: return withTarget(event, QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 banned %2"));
    case EventType::Call: return callSentence(event, text);
    case EventType::System: return text.isEmpty() ? EventText::tr("(the client wrote an empty line)") : text;
    case EventType::Attachment:
        return withReason(event, text, QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 sent a file"),
                          QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 sent a file: “%2”"));
    case EventType::Deletion:
        return EventText::tr("%1 deleted a message; its text is not in the source").arg(actor(event));
    case EventType::Other: break;
    }
    return EventText::tr("%1 (kept record, not understood)").arg(toText(event.typeName));
}

QString withFiles(const QString &sentence, const Event &event)
{
    if (event.attachments.empty())
        return sentence;
    return EventText::tr("%1 [%2]").arg(sentence, QLocale().createSeparatedList(attachmentTexts(event)));
}

/// At least the first `characters` of a text, without looking at the rest of a long one.
std::string_view beginning(std::string_view utf8, qsizetype characters)
{
    constexpr std::size_t mostBytes = 4; // of a character
    std::size_t end = static_cast<std::size_t>(characters) * mostBytes;
    if (end >= utf8.size())
        return utf8;
    while (end > 0 && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U)
        --end;
    return utf8.substr(0, end);
}

} // namespace

QString senderText(const Event &event)
{
    if (!event.senderName.empty())
        return toText(event.senderName);
    return event.sender.empty() ? EventText::tr("Unknown sender") : nameOf(event.sender);
}

QString eventSentence(const Event &event)
{
    return withFiles(sentence(event, apart(toText(event.text))), event);
}

QStringList attachmentTexts(const Event &event)
{
    QStringList texts;
    for (const Attachment &file : event.attachments) {
        const QString name = apart(file.name.empty() ? toText(file.reference) : toText(file.name));
        const QString shown = name.isEmpty() ? EventText::tr("file without a name") : name;
        texts << (file.bytes ? EventText::tr("%1 · %2").arg(shown, bytesText(*file.bytes)) : shown);
    }
    return texts;
}

QString eventLine(const Event &event, qsizetype limit, Attachments files)
{
    QString line = sentence(event, apart(toText(beginning(event.text, limit))));
    if (files == Attachments::Named)
        line = withFiles(line, event);
    const bool cut = line.size() > limit;
    if (cut)
        line.truncate(limit - 1);
    if (cut && line.back().isHighSurrogate())
        line.chop(1);
    line = line.simplified();
    return cut ? line + u'…' : line;
}

QString foldSentence(const std::vector<std::pair<EventType, std::int64_t>> &kinds)
{
    QStringList parts;
    for (const auto &[type, count] : kinds) {
        const int n = static_cast<int>(count);
        switch (type) {
        case EventType::MucJoin: parts << EventText::tr("%n joined", nullptr, n); break;
        case EventType::MucLeave: parts << EventText::tr("%n left", nullptr, n); break;
        case EventType::MucInvite: parts << EventText::tr("%n invitations", nullptr, n); break;
        case EventType::MucInviteDecline: parts << EventText::tr("%n declined", nullptr, n); break;
        case EventType::MucNickChange: parts << EventText::tr("%n changed their name", nullptr, n); break;
        default: parts << EventText::tr("%n of kind “%1”", nullptr, n).arg(eventTypeText(type)); break;
        }
    }
    return parts.join(EventText::tr(", ", "between the parts of a list"));
}

QString eventMarks(const Event &event)
{
    QStringList marks;
    if (event.deleted)
        marks << EventText::tr("marked as deleted");
    if (event.late)
        marks << EventText::tr("after the end");
    if (event.uncertain)
        marks << EventText::tr("conversation uncertain");
    if (event.conflicting)
        marks << EventText::tr("conflicting copies");
    return marks.join(QStringLiteral(" · "));
}

QString callTimes(const Event &event, const QTimeZone &zone)
{
    if (!event.time)
        return EventText::tr("no readable time");
    const QString from = clockText(*event.time, zone);
    if (!event.ended)
        return EventText::tr("from %1, its end is not recorded").arg(from);
    const std::chrono::nanoseconds length(event.ended->nanoseconds - event.time->nanoseconds);
    const QString span = EventText::tr("%1 – %2").arg(from, clockText(*event.ended, zone));
    if (length.count() < 0)
        return EventText::tr("%1 · ends before it begins").arg(span);
    return QStringLiteral("%1 · %2").arg(span, durationText(std::chrono::floor<std::chrono::seconds>(length)));
}

QString eventTypeText(EventType type)
{
    switch (type) {
    case EventType::Message: return EventText::tr("Message");
    case EventType::MucCreate: return EventText::tr("Room created");
    case EventType::MucDestroy: return EventText::tr("Room closed");
    case EventType::MucInvite: return EventText::tr("Invitation");
    case EventType::MucInviteDecline: return EventText::tr("Invitation declined");
    case EventType::MucJoin: return EventText::tr("Person joined");
    case EventType::MucLeave: return EventText::tr("Person left");
    case EventType::MucNickChange: return EventText::tr("Name changed");
    case EventType::MucKick: return EventText::tr("Person removed");
    case EventType::MucBan: return EventText::tr("Person banned");
    case EventType::Call: return EventText::tr("Call");
    case EventType::System: return EventText::tr("Line of the client");
    case EventType::Attachment: return EventText::tr("Attachment");
    case EventType::Deletion: return EventText::tr("Deleted message");
    case EventType::Other: break;
    }
    return EventText::tr("Record of another kind");
}

} // namespace casebook::ui
