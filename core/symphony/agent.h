// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/crypto/rsakey.h"
#include "core/symphony/agenttarget.h"
#include "core/symphony/callanswer.h"
#include "core/symphony/http.h"
#include "core/symphony/mapping.h"

#include <QJsonValue>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace casebook::symphony {

/// Calls Symphony's agent and pod with a service account. Logs in when needed and again when a token is no longer good;
/// waits where it is told to; repeats what got no answer or a server's error, with pauses that double. Confined to one
/// thread.
class Agent
{
public:
    /// `key` is of an RSA login. All references outlive this object.
    Agent(AgentTarget target, std::optional<crypto::RsaKey> key, HttpTransport &transport, const Progress &progress,
          const Clock &clock);

    /// Logs in, and answers for the id of the service account. NotPermitted where the login is refused.
    Result<std::int64_t> connect();

    /// `POST /agent/v4/message/import`. An error only where it was stopped, or nobody can log in.
    Result<CallAnswer> importMessages(std::string body);

    /// User ids by e-mail address in lower case; those who are not found are missing.
    Result<std::map<std::string, std::int64_t>> lookUpUsers(std::span<const std::string> emails);
    Result<std::int64_t> createUser(const PersonMapping &person);
    Result<std::string> createIm(std::span<const std::int64_t> users);
    Result<std::string> createRoom(const StreamMapping &stream);
    /// The room of exactly this name that this account has made; empty where there is none.
    Result<std::string> findRoom(const std::string &name);
    /// Rooms of more than 500 members take one every three seconds; false when it was stopped meanwhile.
    bool pauseForBigRoom() const { return waitFor(m_target.bigRoomPause, m_progress); }
    /// Endings of files that the pod takes, in lower case: `.pdf`.
    Result<std::vector<std::string>> allowedFileTypes();
    Status addMember(const std::string &stream, std::int64_t user);
    Status promoteOwner(const std::string &stream, std::int64_t user);
    Status removeMember(const std::string &stream, std::int64_t user);
    Status disableUser(std::int64_t user);
    /// Also where this account is no member.
    Status deactivateRoom(const std::string &stream);

private:
    Status login();
    Result<std::string> authenticate(const std::string &base);
    Result<std::string> webToken() const;
    Result<CallAnswer> call(const std::string &url, std::optional<std::string> body);
    Result<QJsonValue> podCall(const std::string &path, std::optional<std::string> body);
    Status throttle();

    AgentTarget m_target;
    std::optional<crypto::RsaKey> m_key;
    HttpTransport &m_transport;
    const Progress &m_progress;
    const Clock &m_clock;
    std::string m_sessionToken;
    std::string m_keyToken;
    std::int64_t m_account = 0;
    std::chrono::steady_clock::time_point m_nextCall;
};

} // namespace casebook::symphony
