// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/digest.h"
#include "core/model/eventid.h"
#include "core/model/records.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace casebook::archive {

/// Gives the events of one conversation piece their ids (ARCHITECTURE.md, "Identity").
///
/// An id is the first half of SHA-256 over length-prefixed fields: tenant, Conv ID, archive UID, time in UTC
/// (nanoseconds; the raw text where it does not parse), folded bare sender, type name, decoded content, and an
/// ordinal among equals. Content is everything that the event says (text, room, nicks, target, invited, extra):
/// no client, place or archiver, which differ between copies.
class EventIdentity
{
public:
    EventIdentity(std::string_view tenant, std::string_view conversationId);

    /// Sets `event.id` and `event.repeated`. Equals without an archive UID are told apart by their ordinal (people
    /// do say "ok" twice, U37); an equal message with one is a repetition of the first (U36).
    void identify(EventRecord &event);

private:
    void addLateComers(const EventRecord &event);

    crypto::Sha256 m_hash;
    std::string m_prefix;
    std::string m_scratch;
    std::unordered_map<EventId, std::uint32_t> m_seen;
};

} // namespace casebook::archive
