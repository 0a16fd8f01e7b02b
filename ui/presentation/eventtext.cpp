// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/eventtext.h"

#include "core/model/jid.h"

#include <QCoreApplication>
#include <QLocale>

namespace casebook::ui {

namespace {

struct EventText
{
    Q_DECLARE_TR_FUNCTIONS(casebook::ui::EventText)
};

/// A text of the other direction must not pull the words around it along.
QString apart(const QString &text)
{
    constexpr QChar firstStrongIsolate(u'\u2068');
    constexpr QChar popDirectionalIsolate(u'\u2069');
    return text.isRightToLeft() ? firstStrongIsolate + text + popDirectionalIsolate : text;
}

QString actor(const Event &event)
{
    return apart(senderText(event));
}

QString said(const Event &event)
{
    return apart(toText(event.text));
}

QString nameOf(const std::string &jid)
{
    const QString name = toText(jidDisplayName(jid));
    return name.isEmpty() ? toText(jid) : name;
}

QString inviteSentence(const Event &event)
{
    QStringList invited;
    for (const std::string &jid : event.invited)
        invited << nameOf(jid);
    const QString names = invited.isEmpty() ? EventText::tr("nobody named") : QLocale().createSeparatedList(invited);
    if (event.text.empty())
        return EventText::tr("%1 invited %2").arg(senderText(event), names);
    return EventText::tr("%1 invited %2: “%3”").arg(senderText(event), names, toText(event.text));
}

/// `plain` names who acted as %1; `withText` adds what they said as %2.
QString withReason(const Event &event, const char *plain, const char *withText)
{
    if (event.text.empty())
        return EventText::tr(plain).arg(senderText(event));
    return EventText::tr(withText).arg(senderText(event), toText(event.text));
}

QString withTarget(const Event &event, const char *sentence)
{
    return EventText::tr(sentence).arg(senderText(event), event.target.empty() ? EventText::tr("nobody named") : nameOf(event.target));
}

QString createSentence(const Event &event)
{
    if (event.room.empty())
        return EventText::tr("%1 created the room").arg(senderText(event));
    return EventText::tr("%1 created the room %2").arg(senderText(event), nameOf(event.room));
}

QString nickSentence(const Event &event)
{
    const QString before = event.oldNick.empty() ? senderText(event) : toText(event.oldNick);
    return EventText::tr("%1 is now %2").arg(before, event.nick.empty() ? EventText::tr("without a nick") : toText(event.nick));
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
    switch (event.type) {
    case EventType::Message: return EventText::tr("%1: %2").arg(senderText(event), toText(event.text));
    case EventType::MucCreate: return createSentence(event);
    case EventType::MucDestroy:
        return withReason(event, QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 closed the room"),
                          QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 closed the room: “%2”"));
    case EventType::MucInvite: return inviteSentence(event);
    case EventType::MucInviteDecline:
        return withReason(event, QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 declined"),
                          QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 declined: “%2”"));
    case EventType::MucJoin: return EventText::tr("%1 joined").arg(senderText(event));
    case EventType::MucLeave:
        return withReason(event, QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 left"),
                          QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 left: “%2”"));
    case EventType::MucNickChange: return nickSentence(event);
    case EventType::MucKick:
        return withTarget(event, QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 removed %2"));
    case EventType::MucBan: return withTarget(event, QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 banned %2"));
    case EventType::Call:
        return withReason(event, QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 called"),
                          QT_TRANSLATE_NOOP("casebook::ui::EventText", "%1 called: “%2”"));
    case EventType::Other: break;
    }
    return EventText::tr("%1 (kept record, not understood)").arg(toText(event.typeName));
}

QString eventLine(const Event &event, qsizetype limit)
{
    QString line = eventSentence(event);
    const bool cut = line.size() > limit;
    if (cut)
        line.truncate(limit - 1);
    if (cut && line.back().isHighSurrogate())
        line.chop(1);
    line = line.simplified();
    return cut ? line + u'…' : line;
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
    case EventType::Other: break;
    }
    return EventText::tr("Record of another kind");
}

} // namespace casebook::ui
