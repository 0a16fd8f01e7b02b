// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace casebook {

/// What happened. The numbers are stored in case files: never change them.
enum class EventType : std::uint8_t {
    Message = 0,
    MucCreate = 1,
    MucDestroy = 2,
    MucInvite = 3,
    MucInviteDecline = 4,
    MucJoin = 5,
    MucLeave = 6,
    MucNickChange = 7,
    MucKick = 8,
    MucBan = 9,
    Call = 10,
    Other = 11,      ///< A record that Casebook keeps without knowing its meaning.
    System = 12,     ///< A line that the client wrote and no person: "is offline", "failure to send message".
    Attachment = 13, ///< A file that was sent, told by a record of its own; `uid` is that of its message, if known.
    Deletion = 14,   ///< A message was deleted, and the source does not hold what it said; `uid` names it, if known.
};

inline constexpr std::array<std::string_view, 15> eventTypeNames{
    "Message", "MUCCreate", "MUCDestroy", "MUCInvite", "MUCInviteDecline", "MUCJoin",    "MUCLeave", "MUCNickChange",
    "MUCKick", "MUCBan",    "Call",       "Other",     "System",           "Attachment", "Deletion"};

/// The name as the archive and all outputs spell it: `Message`, `MUCJoin`, …, `Call`, `Other`.
constexpr std::string_view eventTypeName(EventType type)
{
    return eventTypeNames[static_cast<std::size_t>(type)];
}

/// The exact inverse of eventTypeName().
constexpr std::optional<EventType> eventTypeFromName(std::string_view name)
{
    for (std::size_t i = 0; i < eventTypeNames.size(); ++i) {
        if (eventTypeNames[i] == name)
            return static_cast<EventType>(i);
    }
    return std::nullopt;
}

/// True for the nine events of a room (multi-user chat).
constexpr bool isRoomEvent(EventType type)
{
    return type >= EventType::MucCreate && type <= EventType::MucBan;
}

} // namespace casebook
