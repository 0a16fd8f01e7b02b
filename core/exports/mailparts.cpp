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

// Of the keys under which texts are put aside; the bits above tell conversations apart.
constexpr unsigned bitsOfText = 32;

// To whom it went, where its record says so: messages of requested exports, and calls.
void addReceivers(MailPart &part, const Event &event)
{
    if (event.type != EventType::Message && event.type != EventType::Call)
        return;
    for (const std::string &jid : event.invited) {
        std::string key = foldJid(jid);
        part.decliners.erase(key);
        if (!part.actorKeys.insert(key).second)
            continue;
        part.actors.push_back({std::move(key), std::string(bareJid(jid)), participantName({}, jid), {}});
        part.size += sizeOfPerson + 6 * jid.size();
    }
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
    part.least = part.events == 1 ? event.sortTime : std::min(part.least, event.sortTime);
    part.greatest = part.events == 1 ? event.sortTime : std::max(part.greatest, event.sortTime);
    if (!event.time)
        return;
    if (!part.begin || *event.time < *part.begin)
        part.begin = event.time;
    if (!part.end || *event.time > *part.end)
        part.end = event.time;
    part.zoneAssumed = part.zoneAssumed || event.time->zoneAssumed;
}

} // namespace

MailParts::MailParts(ExportFolder &folder, std::size_t largest, std::uint64_t number, std::int64_t mostEvents)
    : m_folder(folder), m_largest(largest), m_mostEvents(mostEvents), m_lastKey(number << bitsOfText)
{
}

MailPart &MailParts::partFor(std::int64_t slice, std::size_t size)
{
    std::vector<MailPart> &parts = m_slices[slice];
    const bool isFull = !parts.empty() && parts.back().events > 0 &&
                        (parts.back().size + size > m_largest || parts.back().events >= m_mostEvents);
    if (parts.empty() || isFull) {
        MailPart &part = parts.emplace_back();
        for (MailText *text : {&part.transcript, &part.rows, &part.records})
            text->key = ++m_lastKey;
    }
    return parts.back();
}

Status MailParts::add(std::int64_t slice, const MailEvent &given)
{
    const Event &event = given.event;
    m_lines.clear();
    m_row.clear();
    mail::appendQuotedPrintable(m_lines, given.lines);
    mail::appendQuotedPrintable(m_row, given.row);
    std::size_t size = m_lines.size() + m_row.size() + sizeInBase64(given.record.size());
    for (const MailFile &file : given.files)
        size += sizeInBase64(file.bytes) + file.name.size() * 3 + 200;
    MailPart &part = partFor(slice, size);
    part.transcript.encoded += m_lines;
    part.rows.encoded += m_row;
    part.records.encoded += given.record;
    part.files.insert(part.files.end(), given.files.begin(), given.files.end());
    part.size += size;
    m_inMemory += m_lines.size() + m_row.size() + given.record.size();
    part.events += 1;
    part.messages += event.type == EventType::Message ? 1 : 0;
    if (part.events == 1)
        part.id = event.id;
    part.redacted += given.redactions.empty() ? 0 : 1;
    part.reasons.insert(given.redactions.begin(), given.redactions.end());
    part.sources.insert(event.place.source);
    part.ids.add(event.id.bytes);
    addActor(part, event);
    addReceivers(part, event);
    addTimes(part, event);
    return m_inMemory > m_largest ? makeRoom(part) : Status();
}

Status MailParts::makeRoom(const MailPart &current)
{
    for (auto &[slice, parts] : m_slices) {
        for (MailPart &part : parts) {
            if (&part == &current)
                continue;
            for (MailText *text : {&part.transcript, &part.rows, &part.records}) {
                if (text->encoded.empty())
                    continue;
                if (Status aside = m_folder.putAside(text->key, text->encoded); !aside)
                    return aside;
                text->aside = true;
                m_inMemory -= text->encoded.size();
                text->encoded = {};
            }
        }
    }
    return {};
}

Result<std::string> MailParts::whole(MailText &text)
{
    if (!text.aside)
        return std::move(text.encoded);
    return m_folder.takeBack(text.key).transform([&](std::string whole) { return whole + text.encoded; });
}

void MailParts::clear()
{
    m_slices.clear();
    m_inMemory = 0;
}

} // namespace casebook::exports
