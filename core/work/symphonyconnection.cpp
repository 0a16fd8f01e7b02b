// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/symphonyconnection.h"

#include "core/base/filelock.h"
#include "core/base/qtext.h"
#include "core/work/symphonyfolder.h"
#include "core/work/symphonypush.h"

#include <QLockFile>

namespace casebook::work {

Result<symphony::AgentTarget> readSymphonyTarget(const Path &file)
{
    const auto text = wholeFile(file);
    return text ? symphony::parseTarget(*text, file.parent_path(), pathText(file)) : std::unexpected(text.error());
}

Result<SymphonyConnection> connectSymphony(const symphony::AgentTarget &target, const crypto::Secret &keyPassword,
                                           const Progress &progress)
{
    symphony::HttpSettings settings;
    settings.proxy = target.proxy;
    settings.timeout = target.timeout;
    if (!target.authorities.empty()) {
        auto pem = wholeFile(target.authorities);
        if (!pem)
            return std::unexpected(pem.error());
        settings.authorities = std::move(*pem);
    }
    std::optional<crypto::RsaKey> rsa;
    if (target.login == symphony::AgentTarget::Login::Rsa) {
        auto key = crypto::RsaKey::open(target.key, keyPassword);
        if (!key)
            return std::unexpected(key.error());
        rsa = std::move(*key);
    } else {
        auto key = crypto::PrivateKey::open(target.key, keyPassword);
        if (!key)
            return std::unexpected(key.error());
        settings.certificate = std::move(*key);
    }
    auto transport = symphony::makeHttpTransport(settings);
    if (!transport)
        return std::unexpected(transport.error());
    SymphonyConnection connection{.transport = std::move(*transport), .agent = nullptr};
    static const SystemClock clock;
    connection.agent =
        std::make_unique<symphony::Agent>(target, std::move(rsa), *connection.transport, progress, clock);
    const auto account = connection.agent->connect();
    if (!account)
        return std::unexpected(account.error());
    connection.account = *account;
    return connection;
}

Result<std::unique_ptr<QLockFile>> lockPush(const Path &caseFile)
{
    Path file = caseFile;
    file += ".push.lock";
    auto lock = std::make_unique<QLockFile>(toQString(pathText(file)));
    if (!tryLock(*lock))
        return failure(Error::Code::Conflict, pathText(caseFile), "another push of this case is running",
                       "Wait until it has ended");
    return lock;
}

} // namespace casebook::work
