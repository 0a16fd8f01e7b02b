// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/jid.h"
#include "core/store/symphony.h"
#include "core/work/symphonyconnection.h"
#include "core/work/symphonymapping.h"
#include "core/work/symphonypush.h"

#include <QLockFile>

#include <algorithm>
#include <format>

namespace casebook::work {

namespace {

constexpr std::chrono::seconds patience(60);

/// Does what was not done yet, once.
class Finisher
{
public:
    Finisher(const Path &caseFile, SymphonyConnection &connection, std::vector<store::SymphonyDone> before)
        : m_caseFile(caseFile), m_agent(*connection.agent), m_account(connection.account), m_before(std::move(before))
    {
    }

    Result<SymphonyFinished> run(const symphony::Mapping &mapping)
    {
        Status done;
        for (const auto &[key, stream] : mapping.streams) {
            const symphony::PersonMapping *owner = mapping.person(stream.ownerJid);
            const bool isOurs = key.starts_with("r-") && stream.action == symphony::StreamAction::Create;
            if (!done || !key.starts_with("r-") || stream.streamId.empty() ||
                stream.action == symphony::StreamAction::Skip)
                continue;
            done = removeLeavers(mapping, stream);
            if (done && isOurs && owner && owner->userId != 0)
                done = handOver(stream.streamId, owner->userId);
            if (done && stream.deactivateAfter) // nobody can be removed from it afterwards
                done = once({"inactive", stream.streamId, 0}, m_finished.deactivated,
                            [&] { return m_agent.deactivateRoom(stream.streamId); });
        }
        for (const auto &[folded, person] : mapping.people) {
            if (done && person.disableAfter && person.userId != 0 && person.action != symphony::PersonAction::Skip)
                done = once({"disabled", {}, person.userId}, m_finished.disabled,
                            [&] { return m_agent.disableUser(person.userId); });
        }
        return done.transform([this] { return m_finished; });
    }

private:
    Status removeLeavers(const symphony::Mapping &mapping, const symphony::StreamMapping &stream)
    {
        Status done;
        for (const std::string &jid : symphony::removedAfter(stream)) {
            const symphony::PersonMapping *person = mapping.person(jid);
            const bool isOwner = foldJid(jid) == foldJid(stream.ownerJid);
            if (isOwner || person == nullptr || person->userId == 0)
                m_finished.problems.push_back(std::format("{} is not removed from {}: {}", jid, stream.key,
                                                          isOwner ? "owns it" : "is no user that Symphony has"));
            else if (done)
                done = once({"removed", stream.streamId, person->userId}, m_finished.members,
                            [&] { return m_agent.removeMember(stream.streamId, person->userId); });
        }
        return done;
    }

    Status handOver(const std::string &stream, std::int64_t owner)
    {
        const store::SymphonyDone promoted{"owner", stream, owner};
        Status done = once(promoted, m_finished.promoted, [&] { return m_agent.promoteOwner(stream, owner); });
        if (!done || !std::ranges::contains(m_before, promoted))
            return done; // a room must never be without an owner
        return once({"left", stream, m_account}, m_finished.removed,
                    [&] { return m_agent.removeMember(stream, m_account); });
    }

    Status once(const store::SymphonyDone &what, std::int64_t &count, const auto &ask)
    {
        if (std::ranges::contains(m_before, what))
            return {};
        if (const Status asked = ask(); !asked) {
            if (asked.error().code != Error::Code::Conflict)
                return asked;
            m_finished.problems.push_back(asked.error().text());
            return {};
        }
        ++count;
        m_before.push_back(what);
        auto file = store::CaseFile::open(m_caseFile, patience);
        return file ? store::putSymphonyDone(*file, what) : std::unexpected(file.error());
    }

    Path m_caseFile;
    symphony::Agent &m_agent;
    std::int64_t m_account;
    std::vector<store::SymphonyDone> m_before;
    SymphonyFinished m_finished;
};

} // namespace

Result<SymphonyFinished> finishSymphony(const Path &caseFile, const symphony::AgentTarget &target,
                                        const crypto::Secret &keyPassword, bool anyway, Progress &progress)
{
    const auto lock = lockPush(caseFile);
    if (!lock)
        return std::unexpected(lock.error());
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    const auto mapping = symphonyMapping(*reader);
    const auto before = store::symphonyDone(*reader);
    auto counts = store::countSymphony(*reader);
    if (!mapping || !before || !counts)
        return std::unexpected(!mapping ? mapping.error() : !before ? before.error() : counts.error());
    const std::int64_t open =
        counts->states[store::SymphonyState::NotSent] + counts->states[store::SymphonyState::Unknown];
    if (open > 0 && !anyway)
        return failure(Error::Code::Conflict, pathText(caseFile),
                       std::format("{} messages are not sent, or their answer is not known", open),
                       "Push them first: afterwards nothing more can be imported for users who are disabled");
    auto connection = connectSymphony(target, keyPassword, progress);
    if (!connection)
        return std::unexpected(connection.error());
    return Finisher(caseFile, *connection, *before).run(*mapping);
}

} // namespace casebook::work
