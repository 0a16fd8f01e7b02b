// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/eventid.h"
#include "core/model/eventtype.h"
#include "core/model/instant.h"
#include "core/model/records.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace casebook {

/// Row keys of a case file. They mean nothing outside it, and are never shown.
enum class ConversationKey : std::int64_t {};
enum class EventKey : std::int64_t {};
enum class SourceKey : std::int64_t {};

/// Where a record of an event stands.
struct Place
{
    SourceKey source{};
    std::string path;
    Span span;
    std::string targetClient = {}; ///< As this record gives it (U36): one row for each client of the recipient.

    bool operator==(const Place &) const = default;
};

/// A file that was sent (AttachmentRecord).
struct Attachment
{
    std::string name;
    std::string type;
    std::optional<std::uint64_t> bytes;
    std::string reference;
    std::string media;

    bool operator==(const Attachment &) const = default;
};

/// One event as the case has it. Fields that its type does not have, or that were not given, are empty.
struct Event
{
    EventKey key{};
    EventId id;
    ConversationKey conversation{};
    std::string conversationStableId; ///< Conversation::id.
    std::string conversationId;       ///< Conv ID as in the source.
    std::string tenant;
    std::int64_t ordinal = 0; ///< Its place in the conversation, from 0, without holes.
    EventType type = EventType::Message;
    std::string typeName; ///< eventTypeName(), or for Other what the record said.
    std::optional<Instant> time;
    Instant sortTime; ///< `time`, or that of the event before it where there is none.
    std::string rawTime;
    std::string sender;     ///< Bare JID as written in the source; may be empty for Other.
    std::string senderName; ///< For people: nick of that time, else the unescaped local part (U49).
    std::string client;
    std::string text;
    std::string uid;
    std::string targetClient;
    std::string archivedBy;
    std::string room;
    std::string threadId;
    std::string nick;
    std::string oldNick;
    std::string target;
    std::vector<std::string> invited;
    std::vector<std::string> extra;
    std::optional<Instant> ended;
    std::string rawEnded;
    std::vector<Attachment> attachments;
    bool late = false;
    bool uncertain = false;
    bool deleted = false;
    bool conflicting = false;       ///< Another record of its archive UID says something else (U35).
    Place place;                    ///< The preferred one: daily file, else `.conv`, else `.localONLY`.
    std::vector<Place> places;      ///< All of them, the preferred first; filled only where asked for.
    std::vector<EventId> conflicts; ///< The events with those records; filled only where asked for.
};

/// The clients that a message went to, each once, as its records say; those of `places` only where they are filled.
inline std::vector<std::string> targetClients(const Event &event)
{
    std::vector<std::string> clients;
    const auto add = [&clients](const std::string &client) {
        if (!client.empty() && !std::ranges::contains(clients, client))
            clients.push_back(client);
    };
    add(event.targetClient);
    for (const Place &place : event.places)
        add(place.targetClient);
    return clients;
}

} // namespace casebook
