// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/model/instant.h"
#include "core/symphony/agent.h"

#include <QJsonObject>

#include <format>

namespace casebook::symphony {

namespace {

using namespace Qt::StringLiterals;

constexpr int ok = 200;
constexpr int serverError = 500;
constexpr int mostTries = 5; ///< Of what got no answer.

std::string base64Url(std::string_view bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

} // namespace

Result<std::string> Agent::webToken() const
{
    constexpr std::int64_t lifespan = 240; // seconds; five minutes are the most
    constexpr std::int64_t perSecond = 1'000'000'000;
    const std::int64_t now = momentOf(m_clock).nanoseconds / perSecond;
    const std::string head = toJson(QJsonObject{{"alg"_L1, "RS512"_L1}, {"typ"_L1, "JWT"_L1}});
    const std::string claims =
        toJson(QJsonObject{{"sub"_L1, toQString(m_target.user)}, {"exp"_L1, static_cast<qint64>(now + lifespan)}});
    const std::string signedPart = base64Url(head) + "." + base64Url(claims);
    return m_key->signRs512(signedPart).transform([&](const std::string &signature) {
        return signedPart + "." + base64Url(signature);
    });
}

Result<std::string> Agent::authenticate(const std::string &base)
{
    const bool isRsa = m_target.login == AgentTarget::Login::Rsa;
    HttpRequest request{
        .url = base + (isRsa ? "/pubkey/authenticate" : "/v1/authenticate"), .body = "", .withCertificate = !isRsa};
    for (int tries = 1;; ++tries) {
        if (isRsa) {
            const auto token = webToken();
            if (!token)
                return std::unexpected(token.error());
            request.body = toJson(QJsonObject{{"token"_L1, toQString(*token)}});
        }
        const auto answer = m_transport.send(request, m_progress);
        const bool isOver = answer ? answer->status < serverError : answer.error().code != Error::Code::Io;
        if (!isOver && tries < mostTries) {
            if (!waitFor(m_target.retryAfter * (1 << tries), m_progress))
                return failure(Error::Code::Cancelled, request.url, "it was stopped while logging in");
            continue;
        }
        if (!answer)
            return std::unexpected(answer.error());
        const QString token = jsonOf(answer->body).toObject().value("token"_L1).toString();
        if (answer->status == ok && !token.isEmpty())
            return token.toStdString();
        return failure(
            answer->status < serverError ? Error::Code::NotPermitted : Error::Code::Io, request.url,
            std::format("the login was refused with {}: {}", answer->status, messageOf({answer->status, answer->body})),
            "Check account, certificate or key, and the roles of the service account");
    }
}

Status Agent::login()
{
    auto session = authenticate(m_target.session);
    if (!session)
        return std::unexpected(session.error());
    auto keys = authenticate(m_target.keys);
    if (!keys)
        return std::unexpected(keys.error());
    m_sessionToken = std::move(*session);
    m_keyToken = std::move(*keys);
    return {};
}

} // namespace casebook::symphony
