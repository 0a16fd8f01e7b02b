// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/casereader.h"

#include <format>
#include <string>

namespace casebook::test {

inline std::string text(const std::optional<Instant> &instant)
{
    return instant ? toRfc3339(*instant) + (instant->zoneAssumed ? "?" : "") : "-";
}

inline std::string text(const std::vector<std::string> &list)
{
    std::string all;
    for (const std::string &item : list)
        all += (all.empty() ? "" : ";") + item;
    return '[' + all + ']';
}

inline std::string text(const Place &place)
{
    return std::format("{}@{}+{}", place.path, place.span.offset, place.span.length);
}

inline std::string text(const std::vector<Attachment> &files)
{
    std::string all;
    for (const Attachment &file : files)
        all += std::format(" {}|{}|{}|{}|{}", file.name, file.type, file.bytes.value_or(0), file.reference, file.media);
    return all;
}

inline std::string dump(const Event &event)
{
    std::string line = std::format(
        "  {} {} {} {} {} {} raw={} from={}/{} client={} text={} uid={} to={} by={} room={} thread={} nick={} old={} "
        "target={} invited={}{}{} extra={}{}{}{}",
        event.ordinal, event.id.text(), event.conversationId, event.typeName, text(event.time),
        toRfc3339(event.sortTime), event.rawTime, event.sender, event.senderName, event.client, event.text, event.uid,
        event.targetClient, event.archivedBy, event.room, event.threadId, event.nick, event.oldNick, event.target,
        text(event.invited), event.rawEnded.empty() ? "" : " ended=" + text(event.ended), text(event.attachments),
        text(event.extra), event.late ? " late" : "", event.uncertain ? " uncertain" : "",
        event.deleted ? " deleted" : "");
    for (const Place &place : event.places)
        line += ' ' + text(place) + place.targetClient;
    for (const EventId &other : event.conflicts)
        line += " against " + other.text();
    return line + '\n';
}

inline std::string dump(const Conversation &conversation)
{
    return std::format(
        "{} {} of {}: {} type={} thread={} reason={} {}..{} ({}..{}){} {}/{} '{}' {} {}\n", conversation.id,
        conversation.conversationId, conversation.tenant, conversationKindName(conversation.kind), conversation.type,
        conversation.threadId, conversation.reason, text(conversation.start), text(conversation.end),
        text(conversation.first), text(conversation.last), conversation.open ? " open" : "", conversation.messages,
        conversation.events, conversation.title, text(conversation.participants), text(conversation.sources));
}

/// Conversations with participants, and events with all their places: everything that must not depend on the order
/// of imports. Row keys are left out.
inline std::string dumpContent(const store::CaseReader &reader)
{
    std::string all;
    const auto conversations = reader.conversations({}, {.limit = 1'000'000});
    if (!conversations)
        return conversations.error().text();
    for (const Conversation &listed : *conversations) {
        const auto conversation = reader.conversation(listed.key);
        all += conversation ? dump(*conversation) : conversation.error().text();
        const auto participants = reader.participants(listed.key);
        for (const Participant &participant : participants.value_or(std::vector<Participant>{}))
            all += std::format("  {} '{}' {}..{}\n", participant.jid, participant.nick, text(participant.joined),
                               text(participant.left));
        const auto events = reader.events(listed.key, 0, 1'000'000);
        if (!events)
            return events.error().text();
        for (const Event &event : *events) {
            const auto whole = reader.event(event.key);
            all += whole ? dump(*whole) : whole.error().text();
        }
    }
    return all;
}

inline std::string dump(const store::Totals &totals)
{
    std::string all =
        std::format("{} sources, {} bytes, {} conversations, {} duplicates, {} issues, {} notes;", totals.sources,
                    totals.bytes, totals.conversations, totals.duplicates, totals.issues, totals.notes);
    for (const auto &[type, count] : totals.records)
        all += std::format(" {} {}", type, count);
    all += ';';
    for (const auto &[type, count] : totals.events)
        all += std::format(" {} {}", type, count);
    return all + '\n';
}

/// Everything that a case says, without row keys.
inline std::string dumpCase(const store::CaseReader &reader)
{
    std::string all = dumpContent(reader);
    const auto sources = reader.sources();
    const auto issues = reader.issues(0, 1'000'000);
    const auto overview = reader.overview();
    const auto balance = reader.balance();
    if (!sources || !issues || !overview || !balance)
        return "cannot be read";
    for (const store::SourceRow &source : *sources)
        all += std::format("{} {} {} {} {} {}\n", source.path, source.tenant, source.sha256, source.bytes,
                           source.dialect, source.issues);
    for (const store::IssueRow &issue : *issues)
        all += std::format("{}@{}+{} {} {} {}\n", issue.path, issue.span.offset, issue.span.length,
                           static_cast<int>(issue.severity), issue.code, issue.message);
    all += dump(overview->totals);
    all +=
        std::format("{} participants, {}..{}\n", overview->participants, text(overview->first), text(overview->last));
    for (const std::string &problem : balance->problems)
        all += problem + '\n';
    return all;
}

} // namespace casebook::test
