// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/systemrules.h"

#include "core/base/qtext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace casebook::review {

namespace {

using namespace Qt::StringLiterals;

Error invalid(const Path &file, std::string reason)
{
    return {Error::Code::Invalid, pathText(file), std::move(reason),
            "Ask the administrator of this computer to mend the settings of Casebook", std::nullopt};
}

Result<std::vector<crypto::Certificate>> authorities(const QJsonValue &paths, const Path &file)
{
    std::vector<crypto::Certificate> list;
    if (!paths.isUndefined() && !paths.isArray())
        return std::unexpected(invalid(file, "a list of certificates is none"));
    for (const QJsonValue &path : paths.toArray()) {
        auto certificate = crypto::Certificate::read(file.parent_path() / pathFromText(path.toString().toStdString()));
        if (!certificate)
            return std::unexpected(certificate.error());
        list.push_back(std::move(*certificate));
    }
    return list;
}

} // namespace

Path systemRulesFile()
{
#ifdef Q_OS_WIN
    // The last of them is that of all accounts.
    const QString folder = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation).last();
    return pathFromText(folder.toStdString()) / "Casebook" / "settings.json";
#else
    return "/etc/casebook/settings.json";
#endif
}

Result<SystemRules> readSystemRules(const Path &file)
{
    QFile stream(toQString(pathText(file)));
    if (!stream.open(QIODevice::ReadOnly))
        return std::unexpected(invalid(file, "cannot be read: " + stream.errorString().toStdString()));
    const QJsonDocument document = QJsonDocument::fromJson(stream.readAll());
    if (!document.isObject())
        return std::unexpected(invalid(file, "it is no JSON object"));
    const QJsonObject root = document.object();
    constexpr std::array known{"forbid_single"_L1, "requesters"_L1, "approvers"_L1};
    for (const QString &key : root.keys()) {
        if (std::ranges::find(known, key) == known.end())
            return std::unexpected(invalid(file, "it has an unknown key \"" + key.toStdString() + '"'));
    }
    const QJsonValue forbid = root.value("forbid_single"_L1);
    if (!forbid.isUndefined() && !forbid.isBool())
        return std::unexpected(invalid(file, "\"forbid_single\" is neither true nor false"));
    auto requesters = authorities(root.value("requesters"_L1), file);
    if (!requesters)
        return std::unexpected(requesters.error());
    auto approvers = authorities(root.value("approvers"_L1), file);
    if (!approvers)
        return std::unexpected(approvers.error());
    return SystemRules{forbid.toBool(), std::move(*requesters), std::move(*approvers)};
}

Result<SystemRules> systemRules()
{
    SystemRules rules;
    std::error_code error;
    if (const Path file = systemRulesFile(); std::filesystem::exists(file, error)) {
        auto read = readSystemRules(file);
        if (!read)
            return read;
        rules = std::move(*read);
    }
    const QString further = qEnvironmentVariable("CASEBOOK_SETTINGS");
    if (further.isEmpty())
        return rules;
    auto more = readSystemRules(pathFromText(further.toStdString()));
    if (!more)
        return more;
    rules.forbidSingle = rules.forbidSingle || more->forbidSingle;
    if (rules.requesters.empty())
        rules.requesters = std::move(more->requesters);
    return rules;
}

} // namespace casebook::review
