// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/symphonymapping.h"

#include "core/model/jid.h"
#include "core/store/rooms.h"
#include "core/symphony/stager.h"
#include "core/work/openedcase.h"
#include "core/work/symphonyfolder.h"

#include <ranges>

namespace casebook::work {

namespace {

constexpr std::chrono::seconds patience(10);

symphony::PersonMapping mappingOf(const store::SymphonyPerson &row)
{
    return {.jid = row.jid,
            .action = static_cast<symphony::PersonAction>(row.action),
            .userId = row.user,
            .email = row.email,
            .userName = row.userName,
            .firstName = row.firstName,
            .lastName = row.lastName,
            .displayName = row.displayName,
            .disableAfter = row.disableAfter,
            .guessed = row.guessed};
}

symphony::StreamMapping mappingOf(const store::SymphonyStream &row)
{
    return {.key = row.key,
            .action = static_cast<symphony::StreamAction>(row.action),
            .roomName = row.roomName,
            .description = row.description,
            .ownerJid = row.owner,
            .streamId = row.stream,
            .deactivateAfter = row.deactivateAfter,
            .removeAfter = row.removeAfter};
}

} // namespace

store::SymphonyPerson rowOf(const symphony::PersonMapping &person)
{
    return {.folded = foldJid(person.jid),
            .jid = person.jid,
            .action = static_cast<std::int64_t>(person.action),
            .user = person.userId,
            .email = person.email,
            .userName = person.userName,
            .firstName = person.firstName,
            .lastName = person.lastName,
            .displayName = person.displayName,
            .disableAfter = person.disableAfter,
            .guessed = person.guessed};
}

store::SymphonyStream rowOf(const symphony::StreamMapping &stream, bool making)
{
    return {.key = stream.key,
            .action = static_cast<std::int64_t>(stream.action),
            .roomName = stream.roomName,
            .description = stream.description,
            .owner = stream.ownerJid,
            .stream = stream.streamId,
            .making = making,
            .deactivateAfter = stream.deactivateAfter,
            .removeAfter = stream.removeAfter};
}

Result<symphony::Mapping> symphonyMapping(const store::CaseReader &reader)
{
    const auto people = store::symphonyPeople(reader);
    const auto streams = store::symphonyStreams(reader);
    if (!people || !streams)
        return std::unexpected(people ? streams.error() : people.error());
    symphony::Mapping mapping;
    for (const store::SymphonyPerson &row : *people)
        mapping.people.emplace(row.folded, mappingOf(row));
    for (const store::SymphonyStream &row : *streams)
        mapping.streams.emplace(row.key, mappingOf(row));
    return mapping;
}

Result<symphony::Mapping> readSymphonyTables(std::span<const Path> files)
{
    symphony::Mapping mapping;
    for (const Path &file : files) {
        const auto text = wholeFile(file);
        if (!text)
            return std::unexpected(text.error());
        if (const auto added = symphony::addTable(*text, pathText(file), mapping); !added)
            return std::unexpected(added.error());
    }
    return mapping;
}

Result<TakenRows> keepSymphonyTables(const Path &caseFile, std::span<const Path> files)
{
    auto mapping = readSymphonyTables(files);
    if (!mapping)
        return std::unexpected(mapping.error());
    const TakenRows taken{std::ssize(mapping->people), std::ssize(mapping->streams)};
    return keepSymphonyMapping(caseFile, *mapping).transform([&] { return taken; });
}

Status keepSymphonyMapping(const Path &caseFile, const symphony::Mapping &mapping)
{
    auto opened = openCase(caseFile, patience);
    if (!opened)
        return std::unexpected(opened.error());
    auto whole = symphonyMapping(opened->reader);
    if (!whole)
        return std::unexpected(whole.error());
    std::vector<store::SymphonyPerson> people;
    for (const auto &[folded, person] : mapping.people) {
        symphony::PersonMapping &kept = whole->people[folded];
        const std::int64_t known = kept.userId;
        kept = person;
        kept.userId = kept.userId != 0 ? kept.userId : known;
        people.push_back(rowOf(kept));
    }
    std::vector<store::SymphonyStream> streams;
    for (const auto &[key, stream] : mapping.streams) {
        symphony::StreamMapping &kept = whole->streams[key];
        const std::string known = kept.streamId;
        kept = stream;
        kept.streamId = kept.streamId.empty() ? known : kept.streamId;
        streams.push_back(rowOf(kept));
    }
    if (const auto sentences = symphony::doubles(*whole); !sentences.empty())
        return failure(Error::Code::Invalid, pathText(caseFile), sentences.front() + ", which falsifies who said what",
                       "Give every person a user of their own, or skip one of them");
    return store::putSymphony(opened->file, people, streams);
}

Result<symphony::Census> symphonyCensus(const store::CaseReader &reader, const query::Query &query,
                                        symphony::RoomChoice rooms, Progress &progress)
{
    symphony::Census census(rooms);
    std::optional<ConversationKey> current;
    Status status;
    const Status read = reader.forEachEventByConversation(query, [&](const Event &event) {
        if (event.conversation != current) {
            current = event.conversation;
            const auto conversation = reader.conversation(event.conversation);
            const auto people = reader.participants(event.conversation);
            const auto room = store::roomOf(reader, event.conversation);
            if (!conversation || !people || !room) {
                status = std::unexpected(!conversation ? conversation.error()
                                         : !people     ? people.error()
                                                       : room.error());
                return false;
            }
            census.beginConversation(*conversation, *room, *people);
        }
        if (event.type == EventType::Message && !event.sender.empty())
            census.message(event.sender,
                           event.time ? std::optional(symphony::millisecondsOf(*event.time)) : std::nullopt);
        if (progress.stopRequested())
            status = failure(Error::Code::Cancelled, pathText(reader.info().file), "the counting was stopped");
        return status.has_value();
    });
    if (!status || !read)
        return std::unexpected(status ? read.error() : status.error());
    return census;
}

} // namespace casebook::work
