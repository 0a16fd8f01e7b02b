// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/eventjson.h"

#include <utility>

namespace casebook::cli {

namespace {

void addText(QJsonObject &object, QLatin1StringView key, const std::string &value)
{
    if (!value.empty())
        object.insert(key, toQString(value));
}

void addTime(QJsonObject &object, QLatin1StringView key, const std::optional<Instant> &time)
{
    if (time)
        object.insert(key, toQString(toRfc3339(*time)));
}

QJsonObject toJson(const Attachment &attachment)
{
    using namespace Qt::StringLiterals;
    QJsonObject object;
    addText(object, "name"_L1, attachment.name);
    addText(object, "type"_L1, attachment.type);
    if (attachment.bytes)
        object.insert("bytes"_L1, static_cast<qint64>(*attachment.bytes));
    addText(object, "reference"_L1, attachment.reference);
    addText(object, "media"_L1, attachment.media);
    return object;
}

QJsonObject toJson(const Place &place)
{
    return {{QStringLiteral("source"), toQString(place.path)},
            {QStringLiteral("offset"), static_cast<qint64>(place.span.offset)},
            {QStringLiteral("length"), static_cast<qint64>(place.span.length)}};
}

} // namespace

QJsonObject toJson(const std::map<std::string, std::uint64_t> &counts)
{
    QJsonObject object;
    for (const auto &[name, count] : counts)
        object.insert(toQString(name), static_cast<qint64>(count));
    return object;
}

QJsonArray toJson(const std::vector<std::string> &texts)
{
    QJsonArray array;
    for (const std::string &value : texts)
        array.append(toQString(value));
    return array;
}

QJsonObject toJson(const Event &event)
{
    using namespace Qt::StringLiterals;
    QJsonObject object = toJson(event.place);
    object.insert("id"_L1, toQString(event.id.text()));
    object.insert("conversation"_L1, toQString(event.conversationStableId));
    object.insert("conversation_id"_L1, toQString(event.conversationId));
    object.insert("tenant"_L1, toQString(event.tenant));
    object.insert("type"_L1, toQString(eventTypeName(event.type)));
    object.insert("deleted"_L1, event.deleted);
    addTime(object, "time"_L1, event.time);
    addTime(object, "ended"_L1, event.ended);
    const std::pair<QLatin1StringView, const std::string &> fields[]{{"raw_time"_L1, event.rawTime},
                                                                     {"raw_ended"_L1, event.rawEnded},
                                                                     {"sender"_L1, event.sender},
                                                                     {"sender_name"_L1, event.senderName},
                                                                     {"client"_L1, event.client},
                                                                     {"uid"_L1, event.uid},
                                                                     {"target_client"_L1, event.targetClient},
                                                                     {"archived_by"_L1, event.archivedBy},
                                                                     {"room"_L1, event.room},
                                                                     {"thread_id"_L1, event.threadId},
                                                                     {"nick"_L1, event.nick},
                                                                     {"old_nick"_L1, event.oldNick},
                                                                     {"target"_L1, event.target}};
    for (const auto &[key, value] : fields)
        addText(object, key, value);
    if (event.type == EventType::Message)
        object.insert("text"_L1, toQString(event.text));
    else
        addText(object, "text"_L1, event.text);
    if (event.type == EventType::Other)
        addText(object, "record_type"_L1, event.typeName);
    if (!event.invited.empty())
        object.insert("invited"_L1, toJson(event.invited));
    if (event.type == EventType::Call)
        object.insert("participants"_L1, toJson(event.invited));
    if (!event.attachments.empty()) {
        QJsonArray attachments;
        for (const Attachment &attachment : event.attachments)
            attachments.append(toJson(attachment));
        object.insert("attachments"_L1, attachments);
    }
    if (!event.extra.empty())
        object.insert("extra"_L1, toJson(event.extra));
    if (const auto clients = targetClients(event); clients.size() > 1)
        object.insert("target_clients"_L1, toJson(clients));
    if (!event.conflicts.empty()) {
        QJsonArray conflicts;
        for (const EventId &other : event.conflicts)
            conflicts.append(toQString(other.text()));
        object.insert("conflicts"_L1, conflicts);
    }
    QJsonArray places;
    for (const Place &place : event.places)
        places.append(toJson(place));
    object.insert("places"_L1, places);
    return object;
}

QJsonObject toJson(const Conversation &conversation)
{
    using namespace Qt::StringLiterals;
    QJsonObject object{{"id"_L1, toQString(conversation.id)},
                       {"conversation_id"_L1, toQString(conversation.conversationId)},
                       {"tenant"_L1, toQString(conversation.tenant)},
                       {"kind"_L1, toQString(conversationKindName(conversation.kind))},
                       {"type"_L1, toQString(conversation.type)},
                       {"title"_L1, toQString(conversation.title)},
                       {"open"_L1, conversation.open},
                       {"thread_id"_L1, toQString(conversation.threadId)},
                       {"participants"_L1, toJson(conversation.participants)},
                       {"messages"_L1, static_cast<qint64>(conversation.messages)},
                       {"events"_L1, static_cast<qint64>(conversation.events)},
                       {"sources"_L1, toJson(conversation.sources)}};
    object.insert("origin"_L1, toQString(sourceKindName(conversation.origin)));
    if (!conversation.links.empty()) {
        QJsonArray links;
        for (const ConversationLink &link : conversation.links)
            links.append(
                QJsonObject{{"conversation"_L1, toQString(link.id)}, {"kind"_L1, toQString(linkKindName(link.kind))}});
        object.insert("links"_L1, links);
    }
    addTime(object, "start"_L1, conversation.start);
    addTime(object, "end"_L1, conversation.end);
    addTime(object, "first"_L1, conversation.first);
    addTime(object, "last"_L1, conversation.last);
    return object;
}

} // namespace casebook::cli
