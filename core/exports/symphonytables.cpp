// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/symphonytables.h"

#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/exports/symphonyscripts.h"
#include "core/model/jid.h"
#include "core/symphony/ids.h"
#include "core/symphony/requests.h"

#include <algorithm>
#include <format>
#include <ranges>

namespace casebook::exports {

namespace {

using namespace symphony;

/// `1-users/create`, `1-users/lookup-…`
Status writeUsers(ExportFolder &folder, const Census &census, const Mapping &mapping)
{
    std::vector<std::string> addresses;
    int created = 0;
    Status done;
    for (const PersonSeen &person : census.people()) {
        const PersonMapping row = mappingOf(person, mapping);
        if (row.userId != 0 || row.action == PersonAction::Skip || !done)
            continue;
        if (!row.email.empty())
            addresses.push_back(row.email);
        if (row.action == PersonAction::Create && missingForUser(row).empty())
            done =
                folder.write(std::format("1-users/create/{:04}.json", ++created), toJson(createUserBody(row)) + "\n");
    }
    std::ranges::sort(addresses);
    for (std::size_t begin = 0; begin < addresses.size() && done; begin += mostLookups) {
        std::string list;
        for (std::size_t i = begin; i < std::min(begin + mostLookups, addresses.size()); ++i)
            list += (i > begin ? "," : "") + addresses[i];
        done = folder.write(std::format("1-users/lookup-{:03}.txt", begin / mostLookups + 1), list + "\n");
    }
    return done;
}

/// The body that makes the stream, with `{{uid:…}}` for users whose ids are not known; none such: it is complete.
std::pair<std::string, bool> createBody(const StreamSeen &stream, const Census &census, const Mapping &mapping)
{
    if (stream.kind == StreamKind::Room)
        return {toJson(createRoomBody(mappingOf(stream, mapping))), true};
    QJsonArray users;
    bool isComplete = true;
    for (const std::uint32_t member : stream.members) {
        const PersonMapping row = mappingOf(census.people()[member], mapping);
        users.append(row.userId != 0 ? QJsonValue(static_cast<qint64>(row.userId))
                                     : QJsonValue(toQString(std::format("{{{{uid:{}}}}}", foldJid(row.jid)))));
        isComplete = isComplete && row.userId != 0;
    }
    return {toJson(users), isComplete};
}

/// `2-streams/create`
Status writeStreams(ExportFolder &folder, const Census &census, const Mapping &mapping)
{
    for (const auto &[key, stream] : census.streams()) {
        const StreamMapping row = mappingOf(stream, mapping);
        if (row.action != StreamAction::Create || !row.streamId.empty())
            continue;
        const auto [body, isComplete] = createBody(stream, census, mapping);
        const std::string name = std::format("2-streams/create/{}{}.json", key, isComplete ? "" : ".template");
        if (Status written = folder.write(name, body + "\n"); !written)
            return written;
    }
    return {};
}

/// `4-afterwards`
Status writeAfterwards(ExportFolder &folder, const Census &census, const Mapping &mapping)
{
    std::string promote = std::string(csvMark) + csvRow({"stream_key", "stream_id", "owner_jid", "symphony_user_id"});
    std::string remove = std::string(csvMark) + csvRow({"stream_key", "stream_id", "who"});
    std::string deactivate = std::string(csvMark) + csvRow({"stream_key", "stream_id"});
    std::string disable = std::string(csvMark) + csvRow({"jid", "symphony_user_id"});
    for (const auto &[key, stream] : census.streams()) {
        const StreamMapping row = mappingOf(stream, mapping);
        if (stream.kind == StreamKind::Room && row.action != StreamAction::Skip) {
            for (const std::string &jid : removedAfter(row))
                remove += csvRow({key, row.streamId, jid});
            if (row.deactivateAfter)
                deactivate += csvRow({key, row.streamId});
        }
        const PersonMapping *owner = row.ownerJid.empty() ? nullptr : mapping.person(row.ownerJid);
        if (stream.kind != StreamKind::Room || row.action != StreamAction::Create || owner == nullptr)
            continue;
        promote += csvRow({key, row.streamId, row.ownerJid, owner->userId == 0 ? "" : userIdText(owner->userId)});
        remove += csvRow({key, row.streamId, "the service account"});
    }
    for (const PersonMapping &person : mapping.people | std::views::values) {
        if (person.disableAfter && person.userId != 0)
            disable += csvRow({person.jid, userIdText(person.userId)});
    }
    return folder.write("4-afterwards/promote.csv", promote)
        .and_then([&] { return folder.write("4-afterwards/remove.csv", remove); })
        .and_then([&] { return folder.write("4-afterwards/deactivate-rooms.csv", deactivate); })
        .and_then([&] { return folder.write("4-afterwards/deactivate-users.csv", disable); });
}

} // namespace

Status writeMappingTables(ExportFolder &folder, const Census &census, const Mapping &mapping)
{
    return folder.write("1-users/users.csv", usersCsv(census, mapping))
        .and_then([&] { return folder.write("2-streams/streams.csv", streamsCsv(census, mapping)); })
        .and_then([&] { return folder.write("2-streams/members.csv", membersCsv(census, mapping)); });
}

Status writeHandFiles(ExportFolder &folder, const Census &census, const Mapping &mapping)
{
    return writeUsers(folder, census, mapping)
        .and_then([&] { return writeStreams(folder, census, mapping); })
        .and_then([&] { return writeAfterwards(folder, census, mapping); })
        .and_then([&] { return folder.write("tools/push.sh", pushScriptShell()); })
        .and_then([&] { return folder.write("tools/push.ps1", pushScriptWindows()); })
        .and_then([&] { return folder.write("tools/settings.example.txt", pushSettings()); });
}

} // namespace casebook::exports
