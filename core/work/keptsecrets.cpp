// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/keptsecrets.h"

#include "core/base/hex.h"
#include "core/work/actlog.h"
#include "core/work/filedigest.h"

#include <QJsonArray>
#include <QJsonObject>

#include <format>

namespace casebook::work {

using namespace Qt::StringLiterals;

std::string secretName(const mail::SmtpTarget &target)
{
    return std::format("mail {}@{}:{}", target.user, target.host, target.port);
}

std::string secretName(const store::Delivery &delivery)
{
    return "delivery " + toHex(delivery.sha256);
}

Result<std::string> secretNameOfKey(const Path &keyFile)
{
    const auto digest = fileDigest(keyFile, NoProgress());
    if (!digest)
        return failure(Error::Code::NotFound, pathText(keyFile), "the key cannot be read",
                       "Check the path and the permissions");
    return "key " + toHex(*digest);
}

Status noteForgotten(const Path &caseFile, std::span<const std::int64_t> deliveries)
{
    QJsonArray ids;
    for (const std::int64_t id : deliveries)
        ids.append(static_cast<qint64>(id));
    return logAct(caseFile, audit::Act::Purge, {{"passwords"_L1, ids}});
}

} // namespace casebook::work
