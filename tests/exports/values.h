// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/digest.h"
#include "core/model/conversation.h"
#include "core/model/event.h"

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <format>
#include <string>

namespace casebook::test {

inline Instant at(const char *text)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    return {.nanoseconds = time.toMSecsSinceEpoch() * 1'000'000};
}

inline EventId eventId(std::int64_t number)
{
    EventId id;
    const crypto::Sha256Value digest = crypto::sha256(std::format("event {}", number));
    std::copy_n(digest.begin(), id.bytes.size(), id.bytes.begin());
    return id;
}

/// An event of `bob@example.com`, called Bob.
inline Event event(EventType type, const char *time, std::string text = {})
{
    static std::int64_t number = 0;
    Event event;
    event.key = EventKey{++number};
    event.id = eventId(number);
    event.type = type;
    event.typeName = eventTypeName(type);
    event.time = at(time);
    event.sortTime = *event.time;
    event.rawTime = time;
    event.sender = "bob@example.com";
    event.senderName = "Bob";
    event.text = std::move(text);
    return event;
}

inline Event message(const char *time, std::string text)
{
    return event(EventType::Message, time, std::move(text));
}

inline Event messageBy(std::string jid, std::string name, const char *time, std::string text)
{
    Event event = message(time, std::move(text));
    event.sender = std::move(jid);
    event.senderName = std::move(name);
    return event;
}

inline Conversation conversation(std::string title = "Night shift")
{
    Conversation conversation;
    conversation.key = ConversationKey{1};
    conversation.id = "7c1f0e2a9b3d4c55aabbccddeeff0011";
    conversation.conversationId = "8812";
    conversation.tenant = "Tenant 1";
    conversation.kind = ConversationKind::Room;
    conversation.title = std::move(title);
    return conversation;
}

} // namespace casebook::test
