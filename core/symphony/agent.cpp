// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/agent.h"

#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/symphony/callanswer.h"
#include "core/symphony/ids.h"
#include "core/symphony/requests.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <format>

namespace casebook::symphony {

namespace {

using namespace Qt::StringLiterals;

constexpr int unauthorized = 401;
constexpr int tooMany = 429;
constexpr int serverError = 500;
constexpr int mostTries = 5;   ///< Of what got no answer.
constexpr int mostLogins = 3;  ///< Within one call.
constexpr int mostWaits = 100; ///< Within one call, because the server asked for them.
constexpr int mostDoublings = 8;
constexpr std::chrono::seconds longestWait(600);

std::string escaped(const std::string &text)
{
    return QUrl::toPercentEncoding(toQString(text)).toStdString();
}

} // namespace

Agent::Agent(AgentTarget target, std::optional<crypto::RsaKey> key, HttpTransport &transport, const Progress &progress,
             const Clock &clock)
    : m_target(std::move(target)), m_key(std::move(key)), m_transport(transport), m_progress(progress), m_clock(clock)
{
}

Status Agent::throttle()
{
    const auto now = std::chrono::steady_clock::now();
    const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(m_nextCall - now);
    const auto gap = std::chrono::duration_cast<std::chrono::steady_clock::duration>(
        std::chrono::duration<double>(1 / m_target.callsPerSecond));
    m_nextCall = std::max(now, m_nextCall) + gap;
    if (wait.count() > 0 && !waitFor(wait, m_progress))
        return failure(Error::Code::Cancelled, m_target.pod, "it was stopped");
    return {};
}

Result<CallAnswer> Agent::call(const std::string &url, std::optional<std::string> body)
{
    CallAnswer last;
    int logins = 0;
    int waits = 0;
    for (int tries = 1;;) {
        if (m_sessionToken.empty()) {
            if (Status in = login(); !in)
                return std::unexpected(in.error());
        }
        const auto answer = m_transport.send(
            {.url = url, .headers = {{"sessionToken", m_sessionToken}, {"keyManagerToken", m_keyToken}}, .body = body},
            m_progress);
        if (!answer && answer.error().code != Error::Code::Io)
            return std::unexpected(answer.error());
        last.repeated = last.repeated || (answer && answer->sentAgain);
        last.status = answer ? answer->status : 0;
        last.body = answer ? answer->body : answer.error().text();
        std::chrono::milliseconds pause(0);
        if (last.status == unauthorized && logins++ < mostLogins) {
            m_sessionToken.clear();
            continue;
        }
        if (last.status == tooMany && waits++ < mostWaits) {
            const auto doubled = m_target.retryAfter * (1 << std::min(waits - 1, mostDoublings));
            pause =
                std::min<std::chrono::milliseconds>(answer->retryAfter ? *answer->retryAfter : doubled, longestWait);
        } else if ((last.status == 0 || last.status >= serverError) && tries < mostTries) {
            pause = m_target.retryAfter * (1 << (tries - 1));
            last.repeated = true;
            ++tries;
        } else {
            return last;
        }
        if (!waitFor(pause, m_progress))
            return failure(Error::Code::Cancelled, url, "it was stopped while waiting to send again");
    }
}

Result<CallAnswer> Agent::importMessages(std::string body)
{
    return call(m_target.agent + "/v4/message/import", std::move(body));
}

Result<QJsonValue> Agent::podCall(const std::string &path, std::optional<std::string> body)
{
    if (Status ready = throttle(); !ready)
        return std::unexpected(ready.error());
    const auto answer = call(m_target.pod + path, std::move(body));
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->done()) {
        QJsonValue said = jsonOf(answer->body);
        if (said.isNull() && !answer->body.empty())
            return failure(Error::Code::Io, path, "the answer is none of Symphony's: " + messageOf(*answer),
                           "Check the addresses of the target, and what lies between (a proxy's page for login?)");
        return said;
    }
    constexpr int forbidden = 403;
    const bool isRefused = answer->status == forbidden || answer->status == unauthorized;
    return failure(isRefused             ? Error::Code::NotPermitted
                   : answer->status == 0 ? Error::Code::Io
                                         : Error::Code::Conflict,
                   path, std::format("Symphony answers {}: {}", answer->status, messageOf(*answer)),
                   isRefused ? "Give the service account the role that this needs (docs/symphony.md)" : "");
}

Result<std::int64_t> Agent::connect()
{
    return podCall("/v2/sessioninfo", std::nullopt).transform([this](const QJsonValue &answer) {
        m_account = answer.toObject().value("id"_L1).toInteger();
        return m_account;
    }).transform_error([](Error error) {
        if (error.code == Error::Code::Conflict) // a pod that refuses even this is no pod that can be used
            error.code = Error::Code::Io;
        return error;
    });
}

Result<std::map<std::string, std::int64_t>> Agent::lookUpUsers(std::span<const std::string> emails)
{
    std::map<std::string, std::int64_t> found;
    for (std::size_t begin = 0; begin < emails.size(); begin += mostLookups) {
        std::string list;
        for (const std::string &email : emails.subspan(begin, std::min(mostLookups, emails.size() - begin)))
            list += (list.empty() ? "" : ",") + escaped(email);
        const auto answer = podCall("/v3/users?email=" + list + "&local=true", std::nullopt);
        if (!answer)
            return std::unexpected(answer.error());
        for (const QJsonValue &user : answer->toObject().value("users"_L1).toArray())
            found.emplace(user["emailAddress"_L1].toString().toLower().toStdString(), user["id"_L1].toInteger());
    }
    return found;
}

Result<std::int64_t> Agent::createUser(const PersonMapping &person)
{
    return podCall("/v2/admin/user/create", toJson(createUserBody(person))).transform([](const QJsonValue &answer) {
        return std::int64_t{answer["userSystemInfo"_L1]["id"_L1].toInteger()};
    });
}

Result<std::string> Agent::createIm(std::span<const std::int64_t> users)
{
    return podCall("/v1/admin/im/create", toJson(createImBody(users))).transform([](const QJsonValue &answer) {
        return parseStreamId(answer["id"_L1].toString().toStdString()).value_or("");
    });
}

Result<std::string> Agent::createRoom(const StreamMapping &stream)
{
    return podCall("/v3/room/create", toJson(createRoomBody(stream))).transform([](const QJsonValue &answer) {
        return parseStreamId(answer["roomSystemInfo"_L1]["id"_L1].toString().toStdString()).value_or("");
    });
}

Result<std::string> Agent::findRoom(const std::string &name)
{
    const auto answer = podCall("/v3/room/search", toJson(QJsonObject{{"query"_L1, toQString(name)}}));
    if (!answer)
        return std::unexpected(answer.error());
    for (const QJsonValue &room : (*answer)["rooms"_L1].toArray()) {
        const QJsonValue system = room["roomSystemInfo"_L1];
        if (room["roomAttributes"_L1]["name"_L1].toString() == toQString(name) &&
            system["createdByUserId"_L1].toInteger() == m_account)
            return parseStreamId(system["id"_L1].toString().toStdString()).value_or("");
    }
    return std::string();
}

Result<std::vector<std::string>> Agent::allowedFileTypes()
{
    return podCall("/v1/files/allowedTypes", std::nullopt).transform([](const QJsonValue &answer) {
        std::vector<std::string> types;
        for (const QJsonValue &type : answer.toArray())
            types.push_back(type.toString().toLower().toStdString());
        return types;
    });
}

Status Agent::addMember(const std::string &stream, std::int64_t user)
{
    return podCall("/v1/room/" + stream + "/membership/add", toJson(memberBody(user))).transform([](const auto &) {});
}

Status Agent::promoteOwner(const std::string &stream, std::int64_t user)
{
    return podCall("/v1/room/" + stream + "/membership/promoteOwner", toJson(memberBody(user)))
        .transform([](const auto &) {});
}

Status Agent::removeMember(const std::string &stream, std::int64_t user)
{
    return podCall("/v1/room/" + stream + "/membership/remove", toJson(memberBody(user))).transform([](const auto &) {
    });
}

Status Agent::deactivateRoom(const std::string &stream)
{
    return podCall("/v1/admin/room/" + stream + "/setActive?active=false", std::string()).transform([](const auto &) {
    });
}

Status Agent::disableUser(std::int64_t user)
{
    return podCall(std::format("/v1/admin/user/{}/status/update", user), toJson(disableBody()))
        .transform([](const auto &) {});
}

} // namespace casebook::symphony
