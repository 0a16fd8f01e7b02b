// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/conversation.h"
#include "core/model/event.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace casebook {

/// Why it cannot be said whether somebody was present.
enum class PresenceDoubt : std::uint8_t {
    NoRecord,     ///< Took part in the conversation, but no record says when.
    JoinUnknown,  ///< Left later; since when the person was there is not told.
    Disagree,     ///< The record of presence says one thing, the events of the room say the other.
    EventUntimed, ///< The event has no readable time, or it is uncertain whether it belongs to this conversation.
};

/// Who could see an event: the people who were present when it happened.
struct Presence
{
    struct Doubt
    {
        std::string jid;
        PresenceDoubt reason = PresenceDoubt::NoRecord;

        bool operator==(const Doubt &) const = default;
    };

    std::vector<std::string> present; ///< Bare JIDs as written, in the order of Conversation::participants.
    std::vector<Doubt> uncertain;     ///< The same order; nobody is in both.

    bool operator==(const Presence &) const = default;
};

/// Works out who was present at `event`, from all spans of presence and all room events of its conversation (in order
/// of Event::ordinal). People are told apart by foldJid().
///
/// - Who acts in the event is present.
/// - A span counts with both its ends, at the coarser resolution of the two times; one without an end lasts until the
///   conversation ends, or until a room event says otherwise.
/// - The last room event of a person before `event` decides where a span begins or ends in the same second, and where
///   there is none: creating, joining, changing the nick: in; leaving, being kicked or banned, destroying the room:
///   out.
/// - A person who is only known to leave later is uncertain, as is one whom span and events contradict, or of whom
///   nothing is told. Somebody who was only invited is neither.
Presence presenceAt(const Event &event, const Conversation &conversation, std::span<const Participant> spans,
                    std::span<const Event> roomEvents);

} // namespace casebook
