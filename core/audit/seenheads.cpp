// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/audit/seenheads.h"

#include "core/audit/base64.h"
#include "core/base/json.h"
#include "core/base/qtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace casebook::audit {

namespace {

using namespace Qt::StringLiterals;

/// The id comes out of the case, and must lead nowhere else.
std::optional<Path> fileOf(const std::string &caseId)
{
    const bool isId = !caseId.empty() && std::ranges::all_of(caseId, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
    return isId ? std::optional(seenFolder() / (caseId + ".json")) : std::nullopt;
}

/// One spelling for a file, whichever way it was named.
Path settled(const Path &file)
{
    std::error_code error;
    const Path whole = std::filesystem::weakly_canonical(file, error);
    return error ? std::filesystem::absolute(file, error) : whole;
}

QJsonObject toJson(const SeenHead &seen)
{
    return {{"file"_L1, toQString(pathText(seen.file))},
            {"entries"_L1, static_cast<qint64>(seen.head.size)},
            {"root"_L1, toQString(toBase64(seen.head.root))},
            {"time"_L1, toQString(seen.time)}};
}

} // namespace

Path seenFolder()
{
    const QString chosen = qEnvironmentVariable("CASEBOOK_LOGS");
    if (!chosen.isEmpty())
        return pathFromText(chosen.toStdString());
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return pathFromText(data.toStdString()) / "Casebook" / "logs";
}

std::vector<SeenHead> seenHeads(const std::string &caseId)
{
    const auto file = fileOf(caseId);
    if (!file)
        return {};
    std::ifstream stream(*file, std::ios::binary);
    const std::string json{std::istreambuf_iterator<char>(stream), {}};
    const QJsonArray all = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object().value("seen"_L1).toArray();
    std::vector<SeenHead> heads;
    for (const QJsonValue &one : all) {
        SeenHead seen{.file = pathFromText(one["file"_L1].toString().toStdString()),
                      .head = {.size = static_cast<std::uint64_t>(one["entries"_L1].toInteger()), .root = {}},
                      .time = one["time"_L1].toString().toStdString()};
        if (fromBase64(one["root"_L1].toString().toStdString(), seen.head.root))
            heads.push_back(std::move(seen));
    }
    return heads;
}

std::optional<SeenHead> seenHead(const std::string &caseId, const Path &file)
{
    const std::vector<SeenHead> heads = seenHeads(caseId);
    const auto found = std::ranges::find(heads, settled(file), &SeenHead::file);
    return found != heads.end() ? std::optional(*found) : std::nullopt;
}

Status keepSeenHead(const std::string &caseId, SeenHead seen)
{
    const auto file = fileOf(caseId);
    if (!file)
        return {};
    seen.file = settled(seen.file);
    std::vector<SeenHead> heads = seenHeads(caseId);
    std::erase_if(heads, [&seen](const SeenHead &old) { return old.file == seen.file; });
    heads.push_back(std::move(seen));
    QJsonArray all;
    std::ranges::for_each(heads, [&all](const SeenHead &head) { all.append(toJson(head)); });
    const std::string json = casebook::toJson(QJsonObject{{"case"_L1, toQString(caseId)}, {"seen"_L1, all}}) + '\n';
    std::error_code error;
    std::filesystem::create_directories(file->parent_path(), error);
    QSaveFile out(toQString(pathText(*file)));
    if (error || !out.open(QIODevice::WriteOnly) || out.write(json.data(), static_cast<qint64>(json.size())) < 0 ||
        !out.commit())
        return failure(Error::Code::Io, pathText(*file),
                       "the state of the log cannot be kept: " + out.errorString().toStdString(),
                       "Check the permissions and the room on the disk");
    return {};
}

} // namespace casebook::audit
