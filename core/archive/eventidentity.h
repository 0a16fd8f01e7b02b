// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/digest.h"
#include "core/model/eventid.h"
#include "core/model/records.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace casebook::archive {

/// Remembers ids by their first 64 bits, at 12 to 32 bytes each: there may be millions in one conversation. Two
/// different ids are taken for one with a chance of one in 2^64 a pair.
class IdSet
{
public:
    /// False when it was there already.
    bool add(const EventId &id);

private:
    static std::uint64_t firstBits(const EventId &id);
    bool put(std::uint64_t bits);
    void grow();

    std::vector<std::uint64_t> m_slots; ///< Linear probing; 0 is free.
    std::size_t m_count = 0;
};

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
    void frame(const EventRecord &event);
    void addLateComers(const EventRecord &event);

    crypto::Sha256 m_hash;
    std::size_t m_prefixBytes = 0;
    std::string m_bytes; ///< What is hashed; begins with what all events of the conversation have in common.
    IdSet m_seen;
    std::unordered_map<EventId, std::uint32_t> m_ordinals; ///< Of the last equal, where there is more than one.
};

} // namespace casebook::archive
