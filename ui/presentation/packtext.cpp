// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/packtext.h"

#include "ui/presentation/eventtext.h"

#include <QCoreApplication>

namespace casebook::ui {

using archive::requested::Meaning;
using archive::requested::nameOf;
using archive::requested::Question;
using archive::requested::TableKind;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("casebook::ui::PackText", text);
}

} // namespace

QString textOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Messages: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Messages"));
    case TableKind::DirectMessages: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Direct messages"));
    case TableKind::Groups: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Groups"));
    case TableKind::Participants: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Participants"));
    case TableKind::Calls: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Calls"));
    case TableKind::Attachments: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Attachments"));
    case TableKind::Deleted: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Deleted messages"));
    case TableKind::RoomEvents: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Room events"));
    case TableKind::Index: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "A list (kept as it is)"));
    }
    return {};
}

QString textOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Extra: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Something else (kept)"));
    case Meaning::Conversation: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Conversation (ID)"));
    case Meaning::ConversationName: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Conversation (name)"));
    case Meaning::ConversationKind: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Conversation (kind)"));
    case Meaning::Time: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Time"));
    case Meaning::Date: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Date (the clock is apart)"));
    case Meaning::Clock: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Clock (the date is apart)"));
    case Meaning::End: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "End, or time of leaving"));
    case Meaning::Duration: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Duration"));
    case Meaning::Sender: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Sender (address)"));
    case Meaning::SenderId: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Sender (ID)"));
    case Meaning::SenderName: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Sender (name)"));
    case Meaning::Recipients: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Recipients, members"));
    case Meaning::Text: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Text"));
    case Meaning::MessageId: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Message ID"));
    case Meaning::ReplyTo: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "In reply to"));
    case Meaning::AttachmentName: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Attachment (name)"));
    case Meaning::AttachmentType: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Attachment (type)"));
    case Meaning::AttachmentSize: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Attachment (size)"));
    case Meaning::AttachmentPath:
        return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Attachment (file in the pack)"));
    case Meaning::AttachmentUrl: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Attachment (address)"));
    case Meaning::Deleted: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Whether it was deleted"));
    case Meaning::DeletedAt: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Deleted at"));
    case Meaning::DeletedBy: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Deleted by"));
    case Meaning::Edited: return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Edited"));
    default: // of our own deliveries, whose columns nobody has to choose
        return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Of a Casebook delivery: %1"))
            .arg(toText(nameOf(meaning)));
    }
    return {};
}

QString textOf(const Question &question)
{
    switch (question.about) {
    case Question::About::DateOrder:
        return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "Nothing in the table tells the day from the month."));
    case Question::About::Zone:
        return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "The times of the table name no zone."));
    case Question::About::Column: break;
    }
    QStringList headers;
    for (const std::string &choice : question.choices)
        headers += toText(choice);
    return tr(QT_TRANSLATE_NOOP("casebook::ui::PackText", "More than one column may be “%1”: %2."))
        .arg(textOf(question.meaning), headers.join(QStringLiteral(", ")));
}

} // namespace casebook::ui
