// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/mailparts.h"

#include "core/exports/transcript.h"
#include "core/mail/quotedprintable.h"
#include "core/model/jid.h"

#include <algorithm>
#include <utility>

namespace casebook::exports {

namespace {

// What a person adds to a mail at most: an address and a name in the header, and a line in the body.
constexpr std::size_t sizeOfPerson = 200;

MailParts::Day dayOf(Instant time)
{
    return std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::nanoseconds>(std::chrono::nanoseconds(time.nanoseconds)));
}

void addActor(MailPart &part, const Event &event)
{
    if (event.sender.empty() || event.type == EventType::System || event.type == EventType::Other)
        return;
    std::string key = foldJid(event.sender);
    if (event.type == EventType::Message && part.messages == 1)
        part.sender = key;
    if (!part.actorKeys.contains(key)) {
        part.actors.push_back(
            {key, std::string(bareJid(event.sender)), participantName(event.senderName, event.sender), {}});
        part.actorKeys.insert(key);
        part.size += sizeOfPerson + 6 * (event.sender.size() + event.senderName.size());
        if (event.type == EventType::MucInviteDecline)
            part.decliners.insert(std::move(key));
    } else if (event.type != EventType::MucInviteDecline) {
        part.decliners.erase(key);
    }
}

void addTimes(MailPart &part, const Event &event)
{
    const bool firstMessage = event.type == EventType::Message && part.messages == 1;
    if (part.events == 1 || firstMessage)
        part.first = event.sortTime;
    if (!event.time)
        return;
    if (!part.begin || *event.time < *part.begin)
        part.begin = event.time;
    if (!part.end || *event.time > *part.end)
        part.end = event.time;
    part.zoneAssumed = part.zoneAssumed || event.time->zoneAssumed;
}

} // namespace

MailParts::MailParts(ExportFolder &folder, std::size_t largest) : m_folder(folder), m_largest(largest) {}

MailPart &MailParts::partFor(const Event &event, std::size_t size)
{
    std::vector<MailPart> &parts = m_days[dayOf(event.sortTime)];
    if (parts.empty() || (parts.back().events > 0 && parts.back().size + size > m_largest)) {
        parts.emplace_back();
        parts.back().key = ++m_lastKey;
    }
    return parts.back();
}

Status MailParts::add(const Event &event, const std::string &lines)
{
    m_encoded.clear();
    mail::appendQuotedPrintable(m_encoded, lines);
    MailPart &part = partFor(event, m_encoded.size());
    part.transcript += m_encoded;
    part.size += m_encoded.size();
    m_inMemory += m_encoded.size();
    part.events += 1;
    part.messages += event.type == EventType::Message ? 1 : 0;
    part.ids.add(event.id.bytes);
    addActor(part, event);
    addTimes(part, event);
    return m_inMemory > m_largest ? makeRoom(part) : Status();
}

Status MailParts::makeRoom(const MailPart &current)
{
    for (auto &[day, parts] : m_days) {
        for (MailPart &part : parts) {
            if (&part == &current || part.transcript.empty())
                continue;
            if (Status aside = m_folder.putAside(part.key, part.transcript); !aside)
                return aside;
            part.aside = true;
            m_inMemory -= part.transcript.size();
            part.transcript = {};
        }
    }
    return {};
}

Result<std::string> MailParts::wholeTranscript(MailPart &part)
{
    if (!part.aside)
        return std::move(part.transcript);
    return m_folder.takeBack(part.key).transform([&](std::string whole) { return whole + part.transcript; });
}

} // namespace casebook::exports
