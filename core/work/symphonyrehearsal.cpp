// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/symphonyrehearsal.h"

#include "core/exports/symphonyfiles.h"
#include "core/model/jid.h"
#include "core/review/selection.h"
#include "core/store/rooms.h"
#include "core/symphony/ids.h"
#include "core/symphony/requests.h"

#include <algorithm>
#include <format>
#include <optional>

namespace casebook::work {

namespace {

using namespace symphony;

constexpr std::size_t bigRoom = 500;

/// Names of rooms are one without regard to case and white space.
std::string clashKey(const std::string &name)
{
    std::string key = foldJid(name);
    std::erase_if(key, [](char c) { return c == ' ' || c == '\t'; });
    return key;
}

std::uint64_t base64Size(std::uint64_t bytes)
{
    return (bytes + 2) / 3 * 4;
}

class Rehearsing final : private StagedSink
{
public:
    Rehearsing(const store::CaseReader &reader, const exports::SymphonyOptions &options)
        : m_reader(reader), m_options(options), m_stager(stagingOf(options), static_cast<StagedSink &>(*this))
    {
        m_result.mapping = options.mapping;
    }

    Status run(const review::Selection &selection, Progress &progress)
    {
        Status done;
        const Status read = review::forEachEventByConversation(m_reader, selection, [&](const Event &event) {
            if (m_conversation != event.conversation)
                done = beginConversation(event.conversation);
            done = done.and_then([&] { return take(event); });
            progress.report(static_cast<std::uint64_t>(m_result.events),
                            static_cast<std::uint64_t>(selection.counts.events),
                            static_cast<std::uint64_t>(m_result.events), {});
            if (done && progress.stopRequested())
                done = failure(Error::Code::Cancelled, pathText(m_reader.info().file), "the rehearsal was stopped");
            return done.has_value();
        });
        return read.and_then([&] { return done; });
    }

    SymphonyRehearsal finish()
    {
        m_result.census = m_stager.takeCensus();
        lookAtPeople();
        lookAtStreams();
        return std::move(m_result);
    }

private:
    static StagerOptions stagingOf(const exports::SymphonyOptions &options)
    {
        StagerOptions staging = options.staging;
        staging.mapping = nullptr;
        return staging;
    }

    Status beginConversation(ConversationKey key)
    {
        const auto conversation = m_reader.conversation(key);
        const auto people = m_reader.participants(key);
        const auto room = store::roomOf(m_reader, key);
        if (!conversation || !people || !room)
            return std::unexpected(!conversation ? conversation.error() : !people ? people.error() : room.error());
        m_conversation = key;
        m_result.presenceSpans += std::ssize(*people);
        m_result.boundaries += (conversation->start ? 1 : 0) + (conversation->end ? 1 : 0);
        m_stager.beginConversation(*conversation, *room, *people);
        return {};
    }

    Status take(const Event &event)
    {
        ++m_result.events;
        m_isOut = false;
        if (event.type == EventType::Message) {
            ++m_result.messagesInScope;
            m_result.deliveryInfo += event.targetClient.empty() && event.archivedBy.empty() ? 0 : 1;
            m_result.attachments += std::ssize(event.attachments);
        }
        Status done = m_stager.event(event);
        m_result.messagesOut += m_isOut ? 1 : 0;
        return done;
    }

    /// Why the mapping leaves this message out; empty when it does not.
    std::string obstacle(const StagedMessage &message) const
    {
        const std::string_view fate = fateOf(m_result.mapping.person(message.jid));
        if (fate == "unmapped" || fate == "skip")
            return fate == "skip" ? "sender-skipped" : "sender-unmapped";
        const StreamSeen &stream = m_stager.census().stream();
        const StreamMapping *known = m_result.mapping.stream(stream.key);
        if (known && known->action == StreamAction::Skip)
            return "stream-skipped";
        if (known && known->action == StreamAction::Use && known->streamId.empty())
            return "stream-unmapped";
        constexpr std::ptrdiff_t pair = 2;
        const bool hasTwo = std::ranges::count_if(stream.members, [&](std::uint32_t member) {
                                const std::string_view other =
                                    fateOf(m_result.mapping.person(m_stager.census().people()[member].jid));
                                return other != "unmapped" && other != "skip";
                            }) >= pair;
        return stream.kind == StreamKind::Im && !hasTwo ? "too-few-users" : "";
    }

    Status staged(const StagedMessage &message, const Target *, const Event &event) override
    {
        if (m_obstacleOf != event.key) {
            m_obstacleOf = event.key;
            m_obstacle = obstacle(message);
            if (!m_obstacle.empty())
                ++m_result.leftOut[m_obstacle];
        }
        if (!m_obstacle.empty())
            return {};
        m_isOut = true;
        ++m_result.entries;
        m_body.clear();
        constexpr std::int64_t someUser = 71'811'853'190'567;
        appendImported(m_body, message, {someUser, "Z3oQRAZGTCNl5KjiUH2G1n___qr9lLT8dA"});
        constexpr std::uint64_t beside = 2;
        std::uint64_t size = m_body.size() + beside;
        for (const StagedFile &file : message.files)
            size += base64Size(file.bytes);
        m_result.attachments -= std::ssize(message.files);
        m_result.files += std::ssize(message.files);
        for (const StagedFile &file : message.files)
            m_result.fileBytes += file.bytes;
        if (m_result.calls.empty() ||
            m_result.calls.back().messages == static_cast<std::int64_t>(m_options.batchMessages) ||
            m_result.calls.back().bytes + size > m_options.batchBytes)
            m_result.calls.push_back({0, beside});
        ++m_result.calls.back().messages;
        m_result.calls.back().bytes += size;
        return {};
    }

    Status leftOut(const Event &event, std::string_view reason) override
    {
        ++m_result.leftOut[std::string(reason)];
        if (event.type == EventType::Message)
            note(true, reason, event.id.text(),
                 std::format("{}{}{} in {}", event.sender, event.rawTime.empty() ? "" : " at ", event.rawTime,
                             event.conversationStableId));
        return {};
    }

    Status changed(const Event &event, Change change, std::int64_t detail) override
    {
        if (change != Change::TimeShifted)
            note(false, changeName(change), event.id.text(),
                 std::format("{} {} in {}", detail,
                             change == Change::Split         ? "parts"
                             : change == Change::FileLeftOut ? "files"
                                                             : "characters",
                             event.conversationStableId));
        return {};
    }

    void note(bool blocks, std::string_view code, std::string item, std::string detail)
    {
        m_result.findings.push_back({blocks, std::string(code), std::move(item), std::move(detail)});
    }

    void lookAtPeople()
    {
        std::int64_t lookups = 0;
        for (const PersonSeen &person : m_result.census.people()) {
            const PersonMapping *row = m_result.mapping.person(person.jid);
            const std::string_view fate = fateOf(row);
            ++m_result.people[std::string(fate)];
            lookups += fate == "look-up" || fate == "create" ? 1 : 0;
            m_result.podCalls += fate == "create" ? 1 : 0;
            if (fate == "unmapped")
                note(true, "person-unmapped", person.jid, std::format("{} messages", person.messages));
            else if (row->guessed && fate != "skip")
                note(false, "person-guessed", person.jid, "nobody has looked at what was guessed");
        }
        constexpr auto mostLookedUp = static_cast<std::int64_t>(mostLookups);
        m_result.podCalls += (lookups + mostLookedUp - 1) / mostLookedUp;
        for (const std::string &sentence : doubles(m_result.mapping))
            note(true, "user-double", {}, sentence);
    }

    void lookAtStreams()
    {
        std::map<std::string, std::string> names;
        std::map<std::string, std::string> ids;
        for (const auto &[key, stream] : m_result.census.streams()) {
            const StreamMapping row = mappingOf(stream, m_result.mapping);
            ++m_result.streams[std::string(kindName(stream.kind))];
            ++m_result.streams[std::string(actionName(row.action))];
            if (row.action == StreamAction::Skip)
                continue;
            if (row.action == StreamAction::Use && row.streamId.empty())
                note(true, "stream-missing", key, "it is to be used, and has no stream_id");
            if (looksLikeMessageId(row.streamId))
                note(false, "stream-id-doubtful", key, "its stream_id looks like the id of a message");
            if (const auto [other, isFirst] = ids.emplace(row.streamId, key); !row.streamId.empty() && !isFirst)
                note(false, "stream-shared", key, std::format("{} has the same stream_id", other->second));
            if (row.action == StreamAction::Create && row.streamId.empty())
                lookAtNew(stream, row, names);
        }
    }

    void lookAtNew(const StreamSeen &stream, const StreamMapping &row, std::map<std::string, std::string> &names)
    {
        ++m_result.podCalls;
        if (stream.kind != StreamKind::Room)
            return;
        const auto [other, isFirst] = names.emplace(clashKey(row.roomName), stream.key);
        if (!isFirst)
            note(true, "room-clash", stream.key,
                 std::format("the room of {} has the name \"{}\", too", other->second, row.roomName));
        if (!row.ownerJid.empty() && fateOf(m_result.mapping.person(row.ownerJid)) == "unmapped")
            note(false, "owner-unmapped", stream.key, row.ownerJid);
        constexpr std::int64_t handOver = 2; // the owner promoted, the service account removed
        m_result.podCalls += std::ssize(stream.members) + (row.ownerJid.empty() ? 0 : handOver);
        m_result.members += std::ssize(stream.members);
        m_result.bigRoomMembers += stream.members.size() > bigRoom ? std::ssize(stream.members) : 0;
    }

    const store::CaseReader &m_reader;
    const exports::SymphonyOptions &m_options;
    SymphonyRehearsal m_result{.census = Census()};
    Stager m_stager;
    std::optional<ConversationKey> m_conversation;
    EventKey m_obstacleOf{-1};
    std::string m_obstacle;
    std::string m_body;
    bool m_isOut = false;
};

} // namespace

double SymphonyRehearsal::hours(std::int64_t messagesPerHour) const
{
    constexpr double callsPerHour = 2.0 * 3600;
    constexpr double hoursPerBigMember = 3.0 / 3600;
    return static_cast<double>(entries) / static_cast<double>(messagesPerHour) +
           static_cast<double>(podCalls) / callsPerHour + static_cast<double>(bigRoomMembers) * hoursPerBigMember;
}

Result<SymphonyRehearsal> rehearseSymphony(const Path &caseFile, const query::Query &query,
                                           const review::ContextRule &context, const SymphonyExport &what,
                                           Progress &progress, const Clock &clock)
{
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    auto options = symphonyOptions(*reader, what, clock);
    if (!options)
        return std::unexpected(options.error());
    if (options->attachments) {
        using exports::SymphonyFiles;
        auto files = SymphonyFiles::open(*reader, SymphonyFiles::Contents::Leave);
        if (!files)
            return std::unexpected(files.error());
        options->staging.files = [files = std::move(*files)](const Event &event) { return files.of(event); };
    }
    const auto selection = review::select(*reader, query, context, progress);
    if (!selection)
        return std::unexpected(selection.error());
    Rehearsing rehearsal(*reader, *options);
    return rehearsal.run(*selection, progress).transform([&] { return rehearsal.finish(); });
}

} // namespace casebook::work
