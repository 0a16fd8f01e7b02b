// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/rsmfevent.h"

#include "core/base/hex.h"
#include "core/base/qtext.h"
#include "core/exports/mailnames.h"
#include "core/exports/mailtext.h"
#include "core/model/jid.h"

#include <QJsonArray>

#include <algorithm>
#include <format>

namespace casebook::exports {

namespace {

using namespace Qt::StringLiterals;

QLatin1StringView typeOf(EventType type)
{
    switch (type) {
    case EventType::Message:
    case EventType::Attachment: return "message"_L1;
    case EventType::MucJoin: return "join"_L1;
    case EventType::MucLeave:
    case EventType::MucKick:
    case EventType::MucBan: return "leave"_L1;
    case EventType::Other: return "unknown"_L1;
    case EventType::MucCreate:
    case EventType::MucDestroy:
    case EventType::MucInvite:
    case EventType::MucInviteDecline:
    case EventType::MucNickChange:
    case EventType::Call:
    case EventType::System:
    case EventType::Deletion: break;
    }
    return "disclaimer"_L1;
}

bool isRemoval(EventType type)
{
    return type == EventType::MucKick || type == EventType::MucBan;
}

// Messages and what people typed as they are; all else in the words of a transcript.
std::string bodyOf(const Event &event, const TranscriptEntry &entry)
{
    const bool typed = event.type == EventType::Message || event.type == EventType::Attachment ||
                       event.type == EventType::MucLeave || event.type == EventType::MucJoin;
    return typed ? event.text : entry.said;
}

QJsonArray customs(const Event &event, const TranscriptEntry &entry, const std::vector<std::string> &missing)
{
    QJsonArray list;
    const auto add = [&list](std::string_view name, std::string_view value) {
        if (!value.empty())
            list.append(rsmfCustom(name, value));
    };
    add("Archive UID", event.uid);
    add("Client", event.client);
    const std::size_t slash = event.place.path.find_last_of("/\\");
    if (event.place.span.length > 0) // a redacted event does not say where it stands
        add("Source", std::format("{}@offset={}", event.place.path.substr(slash == std::string::npos ? 0 : slash + 1),
                                  event.place.span.offset));
    if (typeOf(event.type) == "disclaimer"_L1 || event.type == EventType::Other || isRemoval(event.type))
        add("Type", event.typeName);
    if (isRemoval(event.type)) {
        add("Reason", event.type == EventType::MucKick ? "kick" : "ban");
        add("By", event.sender);
    }
    if (!event.time)
        add("Time", event.rawTime.empty() ? "none in the record" : "not readable: " + event.rawTime);
    else if (event.time->zoneAssumed)
        add("Time zone", "assumed");
    for (const std::string &name : missing)
        add("Attachment not exported", name.empty() ? "no name" : name);
    for (const std::string &note : entry.notes)
        add("Note", note);
    return list;
}

} // namespace

std::string rsmfPersonId(std::string_view jid)
{
    return foldJid(jid);
}

QJsonObject rsmfCustom(std::string_view name, std::string_view value)
{
    return {{"name"_L1, toQString(name)}, {"value"_L1, toQString(value)}};
}

QJsonObject rsmfPerson(const Person &person)
{
    QJsonObject object{{"id"_L1, toQString(person.key)},
                       {"display"_L1, toQString(person.name.empty() ? person.jid : person.name)},
                       {"account_id"_L1, toQString(person.jid)}};
    if (person.mailbox.empty())
        object.insert("custom"_L1, QJsonArray{rsmfCustom("mapping", "unmapped")});
    else
        object.insert("email"_L1, toQString(person.mailbox));
    return object;
}

std::string rsmfConversationId(const Conversation &conversation)
{
    return conversation.conversationId.empty() ? conversationDigits(conversation) : conversation.conversationId;
}

std::string rsmfFileName(const Event &event, std::size_t number, std::string_view name)
{
    constexpr std::size_t longest = 80;
    std::string safe;
    for (const char c : name.substr(name.size() > longest ? name.size() - longest : 0)) {
        const bool kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
                          c == '-' || c == '_';
        safe += kept ? c : '_';
    }
    while (safe.ends_with('.'))
        safe.pop_back();
    return std::format("A{}_{}_{}", toHex(event.id.bytes).substr(0, 16), number, safe.empty() ? "file" : safe);
}

QJsonObject rsmfEvent(const Event &event, const Conversation &conversation, const TranscriptEntry &entry,
                      const std::vector<MailFile> &files, const std::vector<std::string> &missing)
{
    QJsonObject object{{"id"_L1, toQString(event.id.text())},
                       {"type"_L1, typeOf(event.type)},
                       {"conversation"_L1, toQString(rsmfConversationId(conversation))},
                       {"timestamp"_L1, toQString(toRfc3339(event.time.value_or(event.sortTime)))}};
    const std::string &actor = isRemoval(event.type) ? event.target : event.sender;
    if (!actor.empty())
        object.insert("participant"_L1, toQString(rsmfPersonId(actor)));
    if (const std::string body = bodyOf(event, entry); !body.empty())
        object.insert("body"_L1, toQString(body));
    if (event.deleted)
        object.insert("deleted"_L1, true);
    QJsonArray attachments;
    for (const MailFile &file : files)
        attachments.append(QJsonObject{{"id"_L1, toQString(file.mailName)},
                                       {"display"_L1, toQString(file.name.empty() ? file.mailName : file.name)},
                                       {"size"_L1, static_cast<qint64>(file.bytes)}});
    if (!attachments.isEmpty())
        object.insert("attachments"_L1, attachments);
    if (const QJsonArray custom = customs(event, entry, missing); !custom.isEmpty())
        object.insert("custom"_L1, custom);
    return object;
}

} // namespace casebook::exports
