// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/event.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook {

/// Derived from type, events and participants by rule U39. The numbers are stored in case files.
enum class ConversationKind : std::uint8_t { Chat = 0, Room = 1, Group = 2 };

/// `chat`, `room`, `group`.
constexpr std::string_view conversationKindName(ConversationKind kind)
{
    constexpr std::string_view names[]{"chat", "room", "group"};
    return names[static_cast<std::size_t>(kind)];
}

/// One span of presence.
struct Participant
{
    std::string jid;  ///< Bare, as written.
    std::string nick; ///< As written; may be empty.
    std::optional<Instant> joined;
    std::optional<Instant> left; ///< None: still present at the end, or not known.

    bool operator==(const Participant &) const = default;
};

/// Another conversation that belongs to it and is not joined with it: of the same thread (rules U34 and U38), or the
/// same one under another Conv ID (U33).
struct ConversationLink
{
    enum class Kind : std::uint8_t {
        ContinuedFrom, ///< The one before.
        Continues,     ///< The one in which it goes on.
        Copy,          ///< What another UCB archived of it.
    };

    ConversationKey key{};
    std::string id; ///< Conversation::id.
    std::string title;
    Kind kind = Kind::ContinuedFrom;

    bool operator==(const ConversationLink &) const = default;
};

/// `continued-from`, `continues`, `copy`.
constexpr std::string_view linkKindName(ConversationLink::Kind kind)
{
    constexpr std::string_view names[]{"continued-from", "continues", "copy"};
    return names[static_cast<std::size_t>(kind)];
}

struct Conversation
{
    ConversationKey key{};
    std::string id; ///< Stable outside the case file: 32 hex digits over tenant, Conv ID and start.
    std::string conversationId;
    std::string tenant;
    ConversationKind kind = ConversationKind::Chat;
    std::string type; ///< Conv Type as written.
    std::string threadId;
    std::string reason;
    std::optional<Instant> start;          ///< Of BeginConv.
    std::optional<Instant> end;            ///< Of ConvEnd; none when `open`.
    std::optional<Instant> first;          ///< Time of the first event that has one.
    std::optional<Instant> last;           ///< Time of the last event that has one.
    SourceKind origin = SourceKind::Daily; ///< The best kind of source that tells of it; Transcript: a client's export.
    bool open = false;                     ///< No ConvEnd was found: still open, or cut (U24).
    std::int64_t messages = 0;
    std::int64_t events = 0;               ///< Messages included.
    std::string title;                     ///< For people: the names of the participants, or the room.
    std::vector<std::string> participants; ///< Bare JIDs, each once, in order of first presence.
    std::vector<std::string> sources;      ///< Paths; filled only where asked for.
    std::vector<ConversationLink> links;   ///< The one before, the one after, copies; filled only where asked for.
};

} // namespace casebook
