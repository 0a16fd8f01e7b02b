// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verdicts.h"

#include "app/cli/eventjson.h"
#include "core/base/hex.h"

namespace casebook::cli {

using namespace Qt::StringLiterals;

QJsonValue verdictJson(const std::optional<bool> &verdict)
{
    return verdict ? QJsonValue(*verdict) : QJsonValue(QJsonValue::Null);
}

std::string_view verdictWord(const std::optional<bool> &verdict)
{
    return !verdict ? "cannot be told" : *verdict ? "yes" : "NO";
}

ExitCode exitCode(const std::optional<bool> &intact, const std::optional<bool> &complete,
                  const std::optional<bool> &trusted, bool requireTrusted)
{
    const bool good = intact.value_or(true) && complete.value_or(true) && (!requireTrusted || trusted.value_or(false));
    return good ? ExitCode::Done : ExitCode::Integrity;
}

QJsonObject toJson(const audit::LogCheck &check)
{
    QJsonObject object{
        {"entries"_L1, static_cast<qint64>(check.entries)},
        {"head"_L1, toQString(toHex(check.head.root))},
        {"intact"_L1, verdictJson(check.intact)},
        {"complete"_L1, verdictJson(check.complete)},
        {"trusted"_L1, verdictJson(check.trusted)},
        {"first_bad"_L1, check.firstBad ? QJsonValue(static_cast<qint64>(*check.firstBad)) : QJsonValue()},
        {"problems"_L1, toJson(check.problems)}};
    if (check.signedEntries > 0) {
        object.insert("signed_entries"_L1, static_cast<qint64>(check.signedEntries));
        object.insert("signer"_L1, toQString(check.signer));
    }
    return object;
}

} // namespace casebook::cli
