// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/eventidentity.h"

#include "core/base/fieldbytes.h"
#include "core/model/jid.h"

#include <algorithm>

namespace casebook::archive {

EventIdentity::EventIdentity(std::string_view tenant, std::string_view conversationId)
{
    appendField(m_prefix, "casebook event 1");
    appendField(m_prefix, tenant);
    appendField(m_prefix, conversationId);
}

void EventIdentity::identify(EventRecord &event)
{
    m_scratch = m_prefix;
    appendField(m_scratch, event.uid);
    if (event.time) {
        m_scratch += 'T';
        appendNumber(m_scratch, static_cast<std::uint64_t>(event.time->nanoseconds));
    } else {
        m_scratch += 'R';
        appendField(m_scratch, event.rawTime);
    }
    appendField(m_scratch, foldJid(event.sender));
    appendField(m_scratch, event.typeName);
    for (const std::string_view field :
         {event.text, event.room, event.threadId, event.nick, event.oldNick, event.target})
        appendField(m_scratch, field);
    for (const auto list : {event.invited, event.extra}) {
        appendNumber(m_scratch, list.size());
        std::ranges::for_each(list, [this](std::string_view field) { appendField(m_scratch, field); });
    }
    if (!event.rawEnded.empty() || !event.attachments.empty())
        addLateComers(event);

    m_hash.add(m_scratch);
    event.id = EventId::fromDigest(m_hash.finish());
    const std::uint32_t ordinal = m_seen[event.id]++;
    if (ordinal == 0)
        return;
    if (event.type == EventType::Message && !event.uid.empty()) {
        event.repeated = true;
        return;
    }
    appendNumber(m_scratch, ordinal);
    m_hash.add(m_scratch);
    event.id = EventId::fromDigest(m_hash.finish());
}

/// Fields that the first events did not have, so that ids of events without them stay as they are.
void EventIdentity::addLateComers(const EventRecord &event)
{
    appendField(m_scratch, event.rawEnded);
    appendNumber(m_scratch, event.attachments.size());
    for (const AttachmentRecord &attachment : event.attachments) {
        for (const std::string_view field : {attachment.name, attachment.type, attachment.reference})
            appendField(m_scratch, field);
    }
}

} // namespace casebook::archive
