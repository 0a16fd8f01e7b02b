// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/symphony/agent.h"
#include "core/work/symphonyfolder.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace casebook::work {

/// Finds or makes the users and streams that messages need, and notes in the case what it learns as soon as it does, so
/// that nothing is made twice.
class SymphonyResolver
{
public:
    /// All outlive this object.
    SymphonyResolver(Path caseFile, const store::CaseReader &reader, symphony::Agent &agent, Progress &progress)
        : m_caseFile(std::move(caseFile)), m_reader(reader), m_agent(agent), m_progress(progress)
    {
    }

    /// For these streams of the folder and everybody in them. An error only where nothing more can be asked (no login,
    /// no answer, stopped); what Symphony refuses leaves people and streams without an id.
    Status prepare(const SymphonyFolder &folder, const std::set<std::string> &streams,
                   const std::set<std::string> &senders);

    /// Where the message goes, or the class of the failure.
    std::expected<symphony::Target, std::string> targetOf(const SymphonyEntry &entry) const;

    /// What Symphony said about this class of failure for a sender or stream; may be empty.
    std::string reasonFor(const SymphonyEntry &entry) const;

    /// A file of the message that the pod does not take; empty where there is none. Asks the pod once.
    Result<std::string> refusedFile(const SymphonyEntry &entry);

private:
    Status resolvePeople(const std::set<std::string> &jids);
    Status createPerson(symphony::PersonMapping &person);
    Status resolveStream(const std::string &key, const std::vector<std::string> &members);
    Status createRoom(symphony::StreamMapping &stream);
    Status addMembers(const symphony::StreamMapping &stream, const std::vector<std::int64_t> &users);
    std::vector<std::int64_t> usersOf(const std::vector<std::string> &jids) const;
    Status keep(const symphony::PersonMapping &person);
    Status keep(const symphony::StreamMapping &stream, bool making);

    /// The refusal of one thing, which does not end the push; other errors do.
    Status refused(Status status, const std::string &what);

    Path m_caseFile;
    const store::CaseReader &m_reader;
    symphony::Agent &m_agent;
    Progress &m_progress;
    symphony::Mapping m_mapping;
    std::set<std::string> m_making; ///< Keys of rooms that an earlier push asked for without an answer.
    std::set<std::string> m_tooFew; ///< Keys.
    std::map<std::string, std::string, std::less<>> m_reasons; ///< By folded address or key.
    std::optional<std::vector<std::string>> m_fileTypes;       ///< That the pod takes; none before they were asked for.
};

} // namespace casebook::work
