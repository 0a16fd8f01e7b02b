// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/conversation.h"
#include "core/model/event.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::exports {

/// Somebody in a conversation.
struct Person
{
    struct Presence
    {
        std::optional<Instant> joined;
        std::optional<Instant> left;
    };

    std::string key;                ///< foldJid() of the address.
    std::string jid;                ///< Bare, as first written.
    std::string name;               ///< For people; of the last span of presence.
    std::vector<Presence> presence; ///< Empty: only known from what they did.
    std::string mailbox = {};       ///< Empty: none is known.

    /// True when they may have been there at some moment of [begin, end). An unknown time does not shut anybody out.
    bool presentWithin(Instant begin, Instant end) const;
};

/// The participants, each person once, in order of joining.
std::vector<Person> peopleOf(const std::vector<Participant> &participants);

/// The address of a person for whom no mailbox is known: `u-<first 12 hex digits of SHA-256(key)>@unmapped.invalid`
/// (RFC 2606: it can never be delivered).
std::string unmappedAddress(const Person &person);

/// Their mailbox, else unmappedAddress().
std::string addressOf(const Person &person);

} // namespace casebook::exports
