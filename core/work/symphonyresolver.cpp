// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/symphonyresolver.h"

#include "core/base/qtext.h"
#include "core/model/jid.h"
#include "core/store/symphony.h"
#include "core/symphony/requests.h"
#include "core/work/symphonymapping.h"

#include <algorithm>
#include <array>

namespace casebook::work {

namespace {

using namespace symphony;

constexpr std::chrono::seconds patience(60);
constexpr std::size_t pair = 2;

/// Two people have an IM; the key tells which it is.
bool isIm(std::string_view key)
{
    return key.starts_with("i-");
}

} // namespace

Status SymphonyResolver::prepare(const SymphonyFolder &folder, const std::set<std::string> &streams,
                                 const std::set<std::string> &senders)
{
    auto kept = symphonyMapping(m_reader);
    const auto rows = store::symphonyStreams(m_reader);
    const auto members = folder.members();
    auto defaults = folder.streams();
    if (!kept || !rows || !members || !defaults)
        return std::unexpected(!kept      ? kept.error()
                               : !rows    ? rows.error()
                               : !members ? members.error()
                                          : defaults.error());
    m_mapping = std::move(*kept);
    for (const auto &[key, usual] : defaults->streams) {
        StreamMapping &stream = m_mapping.streams.try_emplace(key, usual).first->second;
        stream.roomName = stream.roomName.empty() ? usual.roomName : stream.roomName;
        stream.description = stream.description.empty() ? usual.description : stream.description;
    }
    for (const store::SymphonyStream &row : *rows) {
        if (row.making)
            m_making.insert(row.key);
    }
    std::set<std::string> people = senders;
    for (const std::string &key : streams) {
        if (const auto found = members->find(key); found != members->end())
            people.insert(found->second.begin(), found->second.end());
    }
    Status done = resolvePeople(people);
    for (auto key = streams.begin(); key != streams.end() && done; ++key) {
        const auto found = members->find(*key);
        done = resolveStream(*key, found == members->end() ? std::vector<std::string>() : found->second);
    }
    return done;
}

Status SymphonyResolver::refused(Status status, const std::string &what)
{
    const bool goesOn = !status && status.error().code == Error::Code::Conflict;
    if (goesOn)
        m_reasons[what] = status.error().reason;
    return goesOn ? Status() : status;
}

Status SymphonyResolver::resolvePeople(const std::set<std::string> &jids)
{
    std::vector<PersonMapping *> unknown;
    std::vector<std::string> emails;
    for (const std::string &jid : jids) {
        const auto row = m_mapping.people.find(foldJid(jid));
        if (row == m_mapping.people.end() || row->second.action == PersonAction::Skip || row->second.userId != 0)
            continue;
        unknown.push_back(&row->second);
        if (!row->second.email.empty())
            emails.push_back(foldJid(row->second.email));
    }
    const auto found = m_agent.lookUpUsers(emails);
    if (!found)
        return refused(std::unexpected(found.error()), {});
    Status done;
    for (PersonMapping *person : unknown) {
        const auto user = found->find(foldJid(person->email));
        if (user != found->end()) {
            person->userId = user->second;
            done = keep(*person);
        } else if (person->action == PersonAction::Create) {
            done = createPerson(*person);
        }
        if (!done)
            break;
    }
    return done;
}

Status SymphonyResolver::createPerson(PersonMapping &person)
{
    if (const auto missing = missingForUser(person); !missing.empty()) {
        m_reasons[foldJid(person.jid)] = "the mapping has no " + missing.front();
        return {};
    }
    auto id = m_agent.createUser(person);
    if (!id) { // as with rooms
        const std::string email = foldJid(person.email);
        const auto late = m_agent.lookUpUsers(std::span(&email, 1));
        if (late && late->contains(email))
            id = late->at(email);
    }
    if (!id)
        return refused(std::unexpected(id.error()), foldJid(person.jid));
    person.userId = *id;
    return keep(person);
}

Status SymphonyResolver::resolveStream(const std::string &key, const std::vector<std::string> &members)
{
    const auto found = m_mapping.streams.find(key);
    if (found == m_mapping.streams.end() || found->second.action != StreamAction::Create)
        return {};
    StreamMapping &stream = found->second;
    const std::vector<std::int64_t> users = usersOf(members);
    if (isIm(key)) {
        if (users.size() < pair)
            m_tooFew.insert(key);
        if (!stream.streamId.empty() || users.size() != pair)
            return {};
        const auto id = m_agent.createIm(users);
        if (!id)
            return refused(std::unexpected(id.error()), key);
        stream.streamId = *id;
        return keep(stream, false);
    }
    if (stream.streamId.empty()) {
        if (Status made = createRoom(stream); !made || stream.streamId.empty())
            return made;
    }
    return addMembers(stream, users);
}

Status SymphonyResolver::createRoom(StreamMapping &stream)
{
    if (m_making.contains(stream.key)) {
        auto id = m_agent.findRoom(stream.roomName);
        if (!id)
            return refused(std::unexpected(id.error()), stream.key);
        stream.streamId = std::move(*id);
    }
    if (stream.streamId.empty()) {
        if (Status noted = keep(stream, true); !noted)
            return noted;
        auto id = m_agent.createRoom(stream);
        // A request of an earlier push, whose answer nobody waited for, may have made it meanwhile.
        const auto late = id ? Result<std::string>() : m_agent.findRoom(stream.roomName);
        if (late && !late->empty())
            id = *late;
        if (!id)
            return refused(std::unexpected(id.error()), stream.key);
        stream.streamId = std::move(*id);
    }
    return keep(stream, false);
}

Status SymphonyResolver::addMembers(const StreamMapping &stream, const std::vector<std::int64_t> &users)
{
    const auto before = store::symphonyDone(m_reader);
    if (!before)
        return std::unexpected(before.error());
    for (const std::int64_t user : users) {
        const store::SymphonyDone member{"member", stream.streamId, user};
        if (std::ranges::contains(*before, member))
            continue;
        constexpr std::size_t big = 500;
        if (users.size() > big && !m_agent.pauseForBigRoom())
            return failure(Error::Code::Cancelled, stream.roomName, "it was stopped");
        if (Status added = m_agent.addMember(stream.streamId, user); !added) {
            if (Status stop = refused(std::move(added), stream.key); !stop)
                return stop;
            continue;
        }
        auto file = store::CaseFile::open(m_caseFile, patience);
        if (Status noted = file ? store::putSymphonyDone(*file, member) : std::unexpected(file.error()); !noted)
            return noted;
    }
    return {};
}

std::vector<std::int64_t> SymphonyResolver::usersOf(const std::vector<std::string> &jids) const
{
    std::set<std::int64_t> users;
    for (const std::string &jid : jids) {
        const PersonMapping *person = m_mapping.person(jid);
        if (person && person->action != PersonAction::Skip && person->userId != 0)
            users.insert(person->userId);
    }
    return {users.begin(), users.end()};
}

Status SymphonyResolver::keep(const PersonMapping &person)
{
    auto file = store::CaseFile::open(m_caseFile, patience);
    return file ? store::putSymphony(*file, std::array{rowOf(person)}, {}) : std::unexpected(file.error());
}

Status SymphonyResolver::keep(const StreamMapping &stream, bool making)
{
    auto file = store::CaseFile::open(m_caseFile, patience);
    return file ? store::putSymphony(*file, {}, std::array{rowOf(stream, making)}) : std::unexpected(file.error());
}

std::expected<Target, std::string> SymphonyResolver::targetOf(const SymphonyEntry &entry) const
{
    const PersonMapping *person = m_mapping.person(entry.sender);
    const StreamMapping *stream = m_mapping.stream(entry.stream);
    if (person && person->action == PersonAction::Skip)
        return std::unexpected("sender-skipped");
    if (!person || person->userId == 0)
        return std::unexpected("sender-unmapped");
    if (stream && stream->action == StreamAction::Skip)
        return std::unexpected("stream-skipped");
    if (!stream || stream->streamId.empty())
        return std::unexpected(m_tooFew.contains(entry.stream) ? "too-few-users" : "stream-unmapped");
    return Target{person->userId, stream->streamId};
}

std::string SymphonyResolver::reasonFor(const SymphonyEntry &entry) const
{
    const auto person = m_reasons.find(foldJid(entry.sender));
    const auto stream = m_reasons.find(entry.stream);
    return person != m_reasons.end() ? person->second : stream != m_reasons.end() ? stream->second : std::string();
}

Result<std::string> SymphonyResolver::refusedFile(const SymphonyEntry &entry)
{
    if (entry.files.empty())
        return std::string();
    if (!m_fileTypes) {
        auto types = m_agent.allowedFileTypes();
        if (!types)
            return std::unexpected(types.error());
        m_fileTypes = std::move(*types);
    }
    const auto isTaken = [this](const std::string &name) {
        const std::string lower = toQString(name).toLower().toStdString();
        return std::ranges::any_of(*m_fileTypes, [&](const std::string &type) { return lower.ends_with(type); });
    };
    const auto found = std::ranges::find_if_not(entry.files, isTaken);
    return found == entry.files.end() ? std::string() : *found;
}

} // namespace casebook::work
