// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/eventidentity.h"

#include "core/base/fieldbytes.h"
#include "core/base/utf8.h"
#include "core/model/jid.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace casebook::archive {

namespace {

/// Writes what fieldbytes.h writes, into room that is there already: this runs for every event.
class Framing
{
public:
    explicit Framing(char *at) : m_at(at) {}

    void number(std::uint64_t value)
    {
        for (int shift = 0; shift < 64; shift += 8)
            *m_at++ = static_cast<char>(value >> shift & 0xFFU);
    }
    void letter(char letter) { *m_at++ = letter; }
    void field(std::string_view field)
    {
        number(field.size());
        m_at = std::ranges::copy(field, m_at).out;
    }
    /// The folded bare address.
    void address(std::string_view jid)
    {
        const std::string_view bare = bareJid(jid);
        if (!utf8::isAscii(bare))
            return field(foldJid(bare));
        number(bare.size());
        m_at = std::ranges::transform(bare, m_at, [](char c) {
                   return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
               }).out;
    }

    char *end() const { return m_at; }

private:
    char *m_at;
};

constexpr std::size_t numberBytes = 8;

/// Folding may make a character longer: at most six bytes of UTF-8 (three characters) for two.
constexpr std::size_t mostFolding = 3;

} // namespace

// ---- IdSet

bool IdSet::add(const EventId &id)
{
    if (m_count * 3 >= m_slots.size() * 2)
        grow();
    const bool isNew = put(firstBits(id));
    m_count += isNew ? 1 : 0;
    return isNew;
}

std::uint64_t IdSet::firstBits(const EventId &id)
{
    std::uint64_t bits = 0;
    std::memcpy(&bits, id.bytes.data(), sizeof bits);
    return bits == 0 ? 1 : bits;
}

bool IdSet::put(std::uint64_t bits)
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = bits & mask;; at = (at + 1) & mask) {
        if (m_slots[at] == bits)
            return false;
        if (m_slots[at] == 0) {
            m_slots[at] = bits;
            return true;
        }
    }
}

void IdSet::grow()
{
    const std::vector<std::uint64_t> old = std::exchange(m_slots, {});
    m_slots.resize(std::max<std::size_t>(64, old.size() * 2));
    for (const std::uint64_t bits : old) {
        if (bits != 0)
            put(bits);
    }
}

// ---- EventIdentity

EventIdentity::EventIdentity(std::string_view tenant, std::string_view conversationId)
{
    appendField(m_bytes, "casebook event 1");
    appendField(m_bytes, tenant);
    appendField(m_bytes, conversationId);
    m_prefixBytes = m_bytes.size();
}

void EventIdentity::frame(const EventRecord &event)
{
    const std::array texts{event.text, event.room, event.threadId, event.nick, event.oldNick, event.target};
    const std::array lists{event.invited, event.extra};
    std::size_t most = m_prefixBytes + 1 + (5 + texts.size()) * numberBytes + event.uid.size() + event.rawTime.size() +
                       event.sender.size() * mostFolding + event.typeName.size();
    for (const std::string_view text : texts)
        most += text.size();
    for (const auto list : lists) {
        most += numberBytes;
        for (const std::string_view text : list)
            most += numberBytes + text.size();
    }
    m_bytes.resize_and_overwrite(most, [&](char *bytes, std::size_t) {
        Framing framing(bytes + m_prefixBytes);
        framing.field(event.uid);
        framing.letter(event.time ? 'T' : 'R');
        event.time ? framing.number(static_cast<std::uint64_t>(event.time->nanoseconds)) : framing.field(event.rawTime);
        framing.address(event.sender);
        framing.field(event.typeName);
        for (const std::string_view text : texts)
            framing.field(text);
        for (const auto list : lists) {
            framing.number(list.size());
            for (const std::string_view text : list)
                framing.field(text);
        }
        return static_cast<std::size_t>(framing.end() - bytes);
    });
}

/// Fields that the first events did not have, so that ids of events without them stay as they are.
void EventIdentity::addLateComers(const EventRecord &event)
{
    appendField(m_bytes, event.rawEnded);
    appendNumber(m_bytes, event.attachments.size());
    for (const AttachmentRecord &attachment : event.attachments) {
        for (const std::string_view field : {attachment.name, attachment.type, attachment.reference})
            appendField(m_bytes, field);
    }
}

void EventIdentity::identify(EventRecord &event)
{
    frame(event);
    if (!event.rawEnded.empty() || !event.attachments.empty())
        addLateComers(event);
    m_hash.add(m_bytes);
    event.id = EventId::fromDigest(m_hash.finish());
    if (m_seen.add(event.id))
        return;
    if (event.type == EventType::Message && !event.uid.empty()) {
        event.repeated = true;
        return;
    }
    appendNumber(m_bytes, ++m_ordinals[event.id]);
    m_hash.add(m_bytes);
    event.id = EventId::fromDigest(m_hash.finish());
}

} // namespace casebook::archive
