// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/transcript.h"

#include "core/mail/text.h"
#include "core/model/jid.h"

#include <algorithm>
#include <chrono>
#include <format>
#include <span>

namespace casebook::exports {

namespace {

std::string indented(std::string_view typed)
{
    std::string out;
    const std::string shown = mail::shownText(typed);
    for (std::string_view rest = shown; !rest.empty();) {
        const std::size_t line = std::min(rest.find('\n'), rest.size() - 1) + 1;
        out += rest.substr(0, line);
        out += rest[line - 1] == '\n' ? "    " : "";
        rest.remove_prefix(line);
    }
    return out;
}

std::string stamp(const Event &event, LocalTimes &times)
{
    std::string text;
    if (event.time)
        text += times.shown(*event.time);
    else
        text += event.rawTime.empty() ? "no time" : "no time, written as " + inQuotes(event.rawTime);
    if (event.time && event.time->zoneAssumed)
        text += ", zone assumed";
    if (event.late)
        text += ", recorded after the end";
    if (event.uncertain)
        text += ", conversation uncertain";
    if (event.deleted)
        text += ", deleted";
    if (event.conflicting)
        text += ", conflicting copies";
    return text;
}

std::string listed(std::span<const std::string> items, std::string (*show)(std::string_view))
{
    std::string text;
    for (const std::string &item : items)
        text += (text.empty() ? "" : ", ") + show(item);
    return text;
}

// `verb`, and what was said with it.
std::string saying(std::string_view verb, std::string_view typed)
{
    return typed.empty() ? std::string() : std::format(", {}: {}", verb, indented(typed));
}

std::string known(std::string_view label, std::string_view value, std::string (*show)(std::string_view))
{
    return value.empty() ? std::string() : std::format("{}{}", label, show(value));
}

std::string duration(Instant from, Instant to)
{
    return std::format("{:%T}", std::chrono::seconds((to.nanoseconds - from.nanoseconds) / 1'000'000'000));
}

std::string call(const Event &event, LocalTimes &times)
{
    std::string text = "called" + (event.invited.empty() ? "" : " " + listed(event.invited, shownJid));
    if (event.ended)
        text += ", until " + times.shown(*event.ended);
    else
        text += known(", until ", event.rawEnded, inQuotes);
    if (event.time && event.ended && *event.time <= *event.ended)
        text += ", for " + duration(*event.time, *event.ended);
    return text + saying("noted", event.text);
}

/// What the sender did; nothing for lines of another form.
std::string deed(const Event &event, LocalTimes &times)
{
    const bool otherNick = !event.nick.empty() && event.nick != event.senderName;
    const std::string as = otherNick ? " as " + inQuotes(event.nick) : std::string();
    switch (event.type) {
    case EventType::MucCreate:
        return "created the room" + known(" ", event.room, shownJid) + as +
               known(", continuing the chat with thread ID ", event.threadId, shownJid);
    case EventType::MucDestroy: return "closed the room";
    case EventType::MucInvite:
        return "invited " + (event.invited.empty() ? "nobody by name" : listed(event.invited, shownJid)) +
               saying("saying", event.text);
    case EventType::MucInviteDecline: return "declined the invitation" + saying("saying", event.text);
    case EventType::MucJoin: return "joined" + as;
    case EventType::MucLeave: return "left" + saying("noting", event.text);
    case EventType::MucNickChange:
        return std::format("changed the nick: {} → {}", inQuotes(event.oldNick), inQuotes(event.nick));
    case EventType::MucKick: return "kicked " + shownJid(event.target);
    case EventType::MucBan: return "banned " + shownJid(event.target);
    case EventType::Call: return call(event, times);
    case EventType::Attachment: return "sent a file" + saying("saying", event.text);
    case EventType::Deletion:
        return "deleted a message that the source does not hold" + known(", archive ID ", event.uid, inQuotes);
    case EventType::Message:
    case EventType::System:
    case EventType::Other: break;
    }
    return {};
}

std::string attachmentLine(const Attachment &file)
{
    std::string line = "+ attachment: " + (file.name.empty() ? "no name" : inQuotes(file.name));
    line += known(", type ", file.type, shownJid);
    if (file.bytes)
        line += std::format(", {} bytes", *file.bytes);
    line += known(", at ", file.reference, inQuotes);
    return line + (file.media.empty() ? ", not in the case" : "");
}

std::string happening(const Event &event, const std::string &name, LocalTimes &times)
{
    if (event.type == EventType::Other) {
        const std::string type = mail::shownLine(event.typeName);
        return std::format("? {}{}", type, event.extra.empty() ? "" : ": " + listed(event.extra, inQuotes));
    }
    if (event.type == EventType::System)
        return "* (the client) " + indented(event.text);
    return std::format("* {} {}", name, deed(event, times));
}

} // namespace

std::string inQuotes(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        switch (c) {
        case '\n': escaped += "\\n"; break;
        case '\r': escaped += "\\r"; break;
        case '\t': escaped += "\\t"; break;
        case '"': escaped += "\\\""; break;
        case '\\': escaped += "\\\\"; break;
        default: escaped += c;
        }
    }
    return std::format("\"{}\"", mail::shownLine(escaped));
}

std::string shownName(std::string_view name)
{
    if (name.empty())
        return "(no name)";
    const bool outerBlank = name.front() == ' ' || name.back() == ' ';
    const bool misleading = std::string_view("*?+[(").contains(name.front()) || std::ranges::any_of(name, [](char c) {
                                return std::string_view(":<>\"\\\n\r\t").contains(c);
                            });
    return outerBlank || misleading ? inQuotes(name) : mail::shownLine(name);
}

std::string shownJid(std::string_view jid)
{
    const bool word =
        !jid.empty() && std::ranges::none_of(jid, [](char c) { return std::string_view(" ,;<>\"\n\r\t").contains(c); });
    return word ? mail::shownLine(jid) : inQuotes(jid);
}

std::string participantName(std::string_view nick, std::string_view jid)
{
    return nick.empty() ? jidDisplayName(jid) : std::string(nick);
}

NameBook::NameBook(const std::vector<Participant> &participants)
{
    for (const Participant &participant : participants)
        m_owners[shownName(participantName(participant.nick, participant.jid))].insert(foldJid(participant.jid));
}

std::string NameBook::show(std::string_view name, std::string_view jid)
{
    m_asked.first = name;
    m_asked.second = jid;
    auto known = m_known.find(m_asked);
    if (known == m_known.end()) {
        std::string shown = shownName(name);
        Owners &owners = m_owners[shown];
        owners.insert(foldJid(jid));
        std::string withAddress = std::format("{} <{}>", shown, shownJid(bareJid(jid)));
        known = m_known.emplace(m_asked, Known{std::move(shown), std::move(withAddress), &owners}).first;
    }
    return known->second.owners->size() > 1 ? known->second.withAddress : known->second.shown;
}

TranscriptEntry transcriptEntry(const Event &event, NameBook &names, LocalTimes &times)
{
    TranscriptEntry entry{stamp(event, times), {}, {}, {}};
    const bool hasActor = event.type != EventType::Other && event.type != EventType::System;
    std::string name;
    if (hasActor)
        name = names.show(event.senderName.empty() ? jidDisplayName(event.sender) : event.senderName, event.sender);
    if (event.type == EventType::Message) {
        entry.speaker = std::move(name);
        entry.said = event.text;
    } else {
        entry.said = happening(event, name, times);
    }
    for (const Attachment &file : event.attachments)
        entry.notes.push_back(attachmentLine(file));
    if (event.type != EventType::Other && !event.extra.empty())
        entry.notes.push_back("+ further fields: " + listed(event.extra, inQuotes));
    return entry;
}

std::string transcriptLines(const TranscriptEntry &entry)
{
    std::string lines;
    lines.reserve(entry.stamp.size() + entry.speaker.size() + entry.said.size() + std::size_t{8});
    lines += '[';
    lines += entry.stamp;
    lines += "] ";
    if (!entry.speaker.empty()) {
        lines += entry.speaker;
        lines += ": ";
    }
    lines += entry.speaker.empty() ? entry.said : indented(entry.said);
    lines += '\n';
    for (const std::string &note : entry.notes) {
        lines += note;
        lines += '\n';
    }
    return lines;
}

} // namespace casebook::exports
