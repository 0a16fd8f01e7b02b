// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/agenttarget.h"

#include "core/base/qtext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <format>
#include <set>

namespace casebook::symphony {

namespace {

using namespace Qt::StringLiterals;

/// Takes keys out of the object, and remembers the first fault.
class Keys
{
public:
    Keys(QJsonObject object, const std::string &name) : m_object(std::move(object)), m_name(name) {}

    std::string text(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isString())
            fault(std::format("\"{}\" is no text", std::string_view(key)));
        return value.toString().toStdString();
    }

    std::string needed(QLatin1StringView key)
    {
        std::string value = text(key);
        if (value.empty())
            fault(std::format("\"{}\" is missing", std::string_view(key)));
        return value;
    }

    std::string address(QLatin1StringView key)
    {
        std::string value = needed(key);
        while (value.ends_with('/'))
            value.pop_back();
        const QUrl url(toQString(value));
        const bool isHere = url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1 || url.host() == "::1"_L1;
        if (!url.isValid() || !(url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isHere)) ||
            !url.userInfo().isEmpty())
            fault(std::format("\"{}\" is no https address", std::string_view(key)));
        return value;
    }

    double number(QLatin1StringView key, double usual, double least, double most)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return usual;
        const double found = value.toDouble(least - 1);
        if (found < least || found > most)
            fault(std::format("\"{}\" is no number from {} to {}", std::string_view(key), least, most));
        return found;
    }

    void fault(std::string reason)
    {
        if (m_fault.empty())
            m_fault = std::move(reason);
    }

    Status status()
    {
        if (m_fault.empty() && !m_object.isEmpty())
            m_fault = std::format("\"{}\" is no key of a target", m_object.begin().key().toStdString());
        return m_fault.empty() ? Status() : failure(Error::Code::Invalid, m_name, m_fault, "See docs/symphony.md");
    }

private:
    QJsonValue take(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        m_object.remove(key);
        return value;
    }

    QJsonObject m_object;
    std::string m_name;
    std::string m_fault;
};

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::duration<double>(seconds));
}

} // namespace

Result<AgentTarget> parseTarget(std::string_view json, const Path &folder, const std::string &name)
{
    QJsonParseError parsed;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), &parsed);
    if (!document.isObject())
        return failure(Error::Code::Invalid, name, "it is no JSON object: " + parsed.errorString().toStdString(),
                       "See docs/symphony.md");
    Keys keys(document.object(), name);
    AgentTarget target;
    const std::string login = keys.needed("login"_L1);
    target.login = login == "rsa" ? AgentTarget::Login::Rsa : AgentTarget::Login::Certificate;
    if (login != "rsa" && login != "certificate")
        keys.fault("\"login\" is neither \"certificate\" nor \"rsa\"");
    target.agent = keys.address("agent"_L1);
    target.pod = keys.address("pod"_L1);
    target.session = keys.address("session"_L1);
    target.keys = keys.address("key_manager"_L1);
    if (target.login == AgentTarget::Login::Rsa)
        target.user = keys.needed("user"_L1);
    target.key = folder / pathFromText(keys.needed("key"_L1));
    if (const std::string authorities = keys.text("ca"_L1); !authorities.empty())
        target.authorities = folder / pathFromText(authorities);
    target.proxy = keys.text("proxy"_L1);
    constexpr double megabyte = 1e6;
    target.batchMessages = static_cast<std::size_t>(keys.number("batch_size"_L1, 1'000, 1, 5'000));
    target.batchBytes = static_cast<std::uint64_t>(keys.number("batch_megabytes"_L1, 20, 0.001, 1'000) * megabyte);
    target.callsPerSecond = keys.number("calls_per_second"_L1, 2, 0.01, 100'000);
    target.retryAfter = milliseconds(keys.number("retry_seconds"_L1, 2, 0.001, 600));
    target.bigRoomPause = milliseconds(keys.number("big_room_seconds"_L1, 3, 0, 600));
    target.timeout = std::chrono::seconds(static_cast<int>(keys.number("timeout_seconds"_L1, 900, 1, 7'200)));
    return keys.status().transform([&] { return target; });
}

} // namespace casebook::symphony
