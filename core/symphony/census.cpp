// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/census.h"

#include "core/base/fieldbytes.h"
#include "core/crypto/digest.h"
#include "core/model/jid.h"
#include "core/symphony/ids.h"

#include <algorithm>
#include <format>
#include <ranges>

namespace casebook::symphony {

namespace {

constexpr std::size_t keyBytes = 6;

std::string keyOf(StreamKind kind, const std::vector<std::string> &identity)
{
    std::string bytes;
    for (const std::string &field : identity)
        appendField(bytes, field);
    const crypto::Sha256Value digest = crypto::sha256(bytes);
    return (kind == StreamKind::Im ? "i-" : "r-") + toHex(std::span(digest).first<keyBytes>());
}

void widen(std::optional<std::int64_t> &first, std::optional<std::int64_t> &last, std::optional<std::int64_t> time)
{
    if (!time)
        return;
    first = std::min(first.value_or(*time), *time);
    last = std::max(last.value_or(*time), *time);
}

/// Of valid UTF-8.
std::string cutText(std::string_view text, std::size_t characters)
{
    std::size_t end = 0;
    for (std::size_t count = 0; end < text.size(); ++end) {
        const bool begins = (static_cast<std::uint8_t>(text[end]) & 0xC0U) != 0x80U;
        if (begins && ++count > characters)
            break;
    }
    return std::string(text.substr(0, end));
}

/// `tomas.berg` as people write it: `Tomas Berg`.
std::string spoken(std::string local)
{
    bool begins = true;
    for (char &c : local) {
        if (c == '.' || c == '_')
            c = ' ';
        else if (begins && c >= 'a' && c <= 'z')
            c = static_cast<char>(c - ('a' - 'A'));
        begins = c == ' ';
    }
    return local;
}

/// First and last name, of `Tomas Berg` or `Berg, Tomas`, or where somebody is called by one of them, of the address.
std::pair<std::string, std::string> namesOf(std::string_view nick, std::string_view ofAddress)
{
    constexpr std::string_view comma = ", ";
    if (const std::size_t end = nick.find(comma); end != std::string_view::npos)
        return {std::string(nick.substr(end + comma.size())), std::string(nick.substr(0, end))};
    const std::string_view name = nick.contains(' ') || !ofAddress.contains(' ') ? nick : ofAddress;
    const std::size_t blank = name.rfind(' ');
    if (blank == std::string_view::npos)
        return {std::string(name), std::string(name)};
    return {std::string(name.substr(0, blank)), std::string(name.substr(blank + 1))};
}

/// An address that may be somebody's e-mail, too; empty where it cannot.
std::string emailOf(std::string_view jid)
{
    const Jid parts = Jid::split(jid);
    const std::string local = jidDisplayName(jid);
    if (parts.domain.empty() || local.empty() || local.contains(' '))
        return {};
    if (local.contains('@')) // an address of elsewhere, escaped (XEP-0106)
        return foldJid(local);
    return foldJid(std::format("{}@{}", local, parts.domain));
}

} // namespace

std::uint32_t Census::numberOf(std::string_view jid, std::string_view nick)
{
    const auto [found, isNew] = m_numbers.emplace(foldJid(jid), static_cast<std::uint32_t>(m_people.size()));
    if (isNew)
        m_people.push_back({.jid = std::string(bareJid(jid))});
    PersonSeen &person = m_people[found->second];
    if (person.nick.empty())
        person.nick = nick;
    return found->second;
}

void Census::join(std::uint32_t person)
{
    if (m_here.insert(person).second)
        ++m_people[person].conversations;
}

const StreamSeen &Census::beginConversation(const Conversation &conversation, std::string_view room,
                                            const std::vector<Participant> &participants)
{
    m_here.clear();
    for (const Participant &participant : participants)
        join(numberOf(participant.jid, participant.nick));
    for (const std::string &jid : conversation.participants)
        join(numberOf(jid, {}));
    constexpr std::size_t pair = 2;
    const bool isIm = conversation.kind == ConversationKind::Chat && m_here.size() <= pair;
    const StreamKind kind = isIm ? StreamKind::Im : StreamKind::Room;
    std::vector<std::string> identity;
    if (isIm) {
        for (const std::uint32_t person : m_here)
            identity.push_back(foldJid(m_people[person].jid));
        std::ranges::sort(identity);
    } else if (m_choice == RoomChoice::PerRoom && !room.empty()) {
        identity = {conversation.tenant, foldJid(room)};
    } else {
        identity = {conversation.tenant, conversation.conversationId, conversation.id};
    }
    m_senders.clear();
    std::string key = keyOf(kind, identity);
    StreamSeen &stream = m_streams[key];
    m_stream = &stream;
    if (stream.key.empty()) {
        stream.key = std::move(key);
        stream.kind = kind;
        stream.room = room;
        stream.title = conversation.title;
    }
    stream.members.insert(m_here.begin(), m_here.end());
    ++stream.conversations;
    return stream;
}

void Census::message(std::string_view sender, std::optional<std::int64_t> time)
{
    auto known = m_senders.find(sender);
    if (known == m_senders.end()) {
        known = m_senders.emplace(sender, numberOf(sender, {})).first;
        join(known->second);
        m_stream->members.insert(known->second);
    }
    PersonSeen &person = m_people[known->second];
    ++person.messages;
    widen(person.first, person.last, time);
    StreamSeen &stream = *m_stream;
    ++stream.messages;
    widen(stream.first, stream.last, time);
}

const PersonSeen *Census::person(std::string_view jid) const
{
    const auto found = m_numbers.find(foldJid(jid));
    return found == m_numbers.end() ? nullptr : &m_people[found->second];
}

std::string roomNameOf(const StreamSeen &stream)
{
    constexpr std::size_t longest = 49;
    constexpr std::size_t digits = 6;
    const std::string tail = " " + stream.key.substr(2, digits);
    std::string name = cutText(stream.title.empty() ? "Room" : stream.title, longest - tail.size());
    std::ranges::replace_if(name, [](char c) { return static_cast<std::uint8_t>(c) < 0x20; }, ' ');
    return name + tail;
}

PersonMapping mappingOf(const PersonSeen &person, const Mapping &mapping)
{
    if (const PersonMapping *known = mapping.person(person.jid))
        return *known;
    constexpr std::size_t longestName = 64;
    const std::string ofAddress = spoken(jidDisplayName(person.jid));
    const std::string &display = person.nick.empty() ? ofAddress : person.nick;
    auto [firstName, lastName] = namesOf(display, ofAddress);
    return {.jid = person.jid,
            .email = emailOf(person.jid),
            .userName = std::string(Jid::split(person.jid).local),
            .firstName = cutText(firstName, longestName),
            .lastName = cutText(lastName, longestName),
            .displayName = display,
            .guessed = true};
}

StreamMapping mappingOf(const StreamSeen &stream, const Mapping &mapping)
{
    const StreamMapping *known = mapping.stream(stream.key);
    StreamMapping row = known ? *known : StreamMapping{.key = stream.key};
    if (stream.kind == StreamKind::Room && row.roomName.empty())
        row.roomName = roomNameOf(stream);
    if (stream.kind == StreamKind::Room && row.description.empty())
        row.description = "Imported history" + (stream.room.empty() ? std::string() : " of " + stream.room);
    return row;
}

std::string usersCsv(const Census &census, const Mapping &mapping)
{
    std::map<std::string, const PersonSeen *> people;
    for (const PersonSeen &person : census.people())
        people.emplace(foldJid(person.jid), &person);
    std::string table(csvMark);
    table +=
        csvRow({"jid", "nick_seen", "first_utc", "last_utc", "messages", "conversations", "action", "symphony_user_id",
                "email", "user_name", "first_name", "last_name", "display_name", "disable_after", "guessed"});
    for (const PersonSeen *person : people | std::views::values) {
        const PersonMapping row = mappingOf(*person, mapping);
        table += csvRow({person->jid, person->nick, timeText(person->first), timeText(person->last),
                         std::to_string(person->messages), std::to_string(person->conversations),
                         std::string(actionName(row.action)), row.userId == 0 ? "" : userIdText(row.userId), row.email,
                         row.userName, row.firstName, row.lastName, row.displayName, row.disableAfter ? "yes" : "no",
                         row.guessed ? "yes" : "no"});
    }
    return table;
}

std::string streamsCsv(const Census &census, const Mapping &mapping)
{
    std::string table(csvMark);
    table += csvRow({"stream_key", "kind", "source_room_id", "title", "participants", "conversations", "messages",
                     "first_utc", "last_utc", "action", "room_name", "description", "owner_jid", "stream_id",
                     "deactivate_after", "remove_after"});
    for (const StreamSeen &stream : census.streams() | std::views::values) {
        const StreamMapping row = mappingOf(stream, mapping);
        table += csvRow({stream.key, std::string(kindName(stream.kind)), stream.room, stream.title,
                         std::to_string(stream.members.size()), std::to_string(stream.conversations),
                         std::to_string(stream.messages), timeText(stream.first), timeText(stream.last),
                         std::string(actionName(row.action)), row.roomName, row.description, row.ownerJid,
                         row.streamId.empty() ? "" : streamIdText(row.streamId), row.deactivateAfter ? "yes" : "no",
                         row.removeAfter});
    }
    return table;
}

std::string membersCsv(const Census &census, const Mapping &mapping)
{
    std::string table(csvMark);
    table += csvRow({"stream_key", "jid", "owner", "remove_after_import"});
    for (const StreamSeen &stream : census.streams() | std::views::values) {
        const StreamMapping row = mappingOf(stream, mapping);
        const std::string owner = foldJid(row.ownerJid);
        const auto leaves = [people = removedAfter(row)](const std::string &jid) {
            return std::ranges::any_of(people,
                                       [&](const std::string &other) { return foldJid(other) == foldJid(jid); });
        };
        for (const std::uint32_t member : stream.members) {
            const std::string &jid = census.people()[member].jid;
            table += csvRow({stream.key, jid, foldJid(jid) == owner ? "yes" : "no", leaves(jid) ? "yes" : "no"});
        }
    }
    return table;
}

std::string timeText(std::optional<std::int64_t> milliseconds)
{
    constexpr std::int64_t nanoseconds = 1'000'000;
    return milliseconds ? toRfc3339(Instant{*milliseconds / 1000 * 1000 * nanoseconds}) : std::string();
}

} // namespace casebook::symphony
