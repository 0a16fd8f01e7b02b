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

/// The context of these texts for translators.
struct PackText
{
    Q_DECLARE_TR_FUNCTIONS(casebook::ui::PackText)
};

} // namespace

QString textOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Messages: return PackText::tr("Messages");
    case TableKind::DirectMessages: return PackText::tr("Direct messages");
    case TableKind::Groups: return PackText::tr("Groups");
    case TableKind::Participants: return PackText::tr("Participants");
    case TableKind::Calls: return PackText::tr("Calls");
    case TableKind::Attachments: return PackText::tr("Attachments");
    case TableKind::Deleted: return PackText::tr("Deleted messages");
    case TableKind::RoomEvents: return PackText::tr("Room events");
    case TableKind::Index: return PackText::tr("A list (kept as it is)");
    }
    return {};
}

QString textOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Extra: return PackText::tr("Something else (kept)");
    case Meaning::Conversation: return PackText::tr("Conversation (ID)");
    case Meaning::ConversationName: return PackText::tr("Conversation (name)");
    case Meaning::ConversationKind: return PackText::tr("Conversation (kind)");
    case Meaning::Time: return PackText::tr("Time");
    case Meaning::Date: return PackText::tr("Date (the clock is apart)");
    case Meaning::Clock: return PackText::tr("Clock (the date is apart)");
    case Meaning::End: return PackText::tr("End, or time of leaving");
    case Meaning::Duration: return PackText::tr("Duration");
    case Meaning::Sender: return PackText::tr("Sender (address)");
    case Meaning::SenderId: return PackText::tr("Sender (ID)");
    case Meaning::SenderName: return PackText::tr("Sender (name)");
    case Meaning::Recipients: return PackText::tr("Recipients, members");
    case Meaning::Text: return PackText::tr("Text");
    case Meaning::MessageId: return PackText::tr("Message ID");
    case Meaning::ReplyTo: return PackText::tr("In reply to");
    case Meaning::AttachmentName: return PackText::tr("Attachment (name)");
    case Meaning::AttachmentType: return PackText::tr("Attachment (type)");
    case Meaning::AttachmentSize: return PackText::tr("Attachment (size)");
    case Meaning::AttachmentPath: return PackText::tr("Attachment (file in the pack)");
    case Meaning::AttachmentUrl: return PackText::tr("Attachment (address)");
    case Meaning::Deleted: return PackText::tr("Whether it was deleted");
    case Meaning::DeletedAt: return PackText::tr("Deleted at");
    case Meaning::DeletedBy: return PackText::tr("Deleted by");
    case Meaning::Edited: return PackText::tr("Edited");
    default: // of our own deliveries, whose columns nobody has to choose
        return PackText::tr("Of a Casebook delivery: %1").arg(toText(nameOf(meaning)));
    }
    return {};
}

QString textOf(const Question &question)
{
    switch (question.about) {
    case Question::About::DateOrder: return PackText::tr("Nothing in the table tells the day from the month.");
    case Question::About::Zone: return PackText::tr("The times of the table name no zone.");
    case Question::About::Column: break;
    }
    QStringList headers;
    for (const std::string &choice : question.choices)
        headers += toText(choice);
    return PackText::tr("More than one column may be “%1”: %2.")
        .arg(textOf(question.meaning), headers.join(QStringLiteral(", ")));
}

} // namespace casebook::ui
