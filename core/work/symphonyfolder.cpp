// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/symphonyfolder.h"

#include "core/base/bytestream.h"
#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/exports/layout.h"
#include "core/exports/manifest.h"
#include "core/exports/verify.h"
#include "core/symphony/csvtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <fstream>

namespace casebook::work {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view stagedName = "staged.jsonl";

} // namespace

Result<std::string> wholeFile(const Path &file)
{
    const auto stream = FileStream::open(file);
    if (!stream)
        return std::unexpected(stream.error());
    std::string text(static_cast<std::size_t>((*stream)->size().value_or(0)), '\0');
    const auto read = readFully(**stream, text);
    if (!read)
        return std::unexpected(read.error());
    text.resize(*read);
    return text;
}

Result<SymphonyFolder> SymphonyFolder::open(const Path &folder, const store::CaseReader &reader, Progress &progress)
{
    const std::string name = pathText(folder);
    const auto text = wholeFile(folder / exports::layout::manifest);
    const auto manifest = text ? exports::parseManifest(*text, name) : std::unexpected(text.error());
    if (!manifest)
        return std::unexpected(manifest.error());
    if (manifest->format != "symphony")
        return failure(Error::Code::Invalid, name, "it is no export for Symphony",
                       "Make one: casebook-cli export symphony");
    if (manifest->caseId != reader.info().id)
        return failure(Error::Code::Invalid, name, "it was exported from another case", "Name the case it came from");
    const auto verdict = exports::verifyExport(folder, progress);
    if (!verdict)
        return std::unexpected(verdict.error());
    if (verdict->intact != true || verdict->complete != true)
        return failure(Error::Code::Corrupt, name,
                       "it is not as it was exported: " + (verdict->problems.empty()
                                                               ? std::string("it cannot be checked")
                                                               : verdict->problems.front()),
                       "Export again; answers of a push by hand belong into a folder beside it");
    SymphonyFolder opened;
    opened.m_folder = folder;
    opened.m_exportId = manifest->id;
    opened.m_request = manifest->request;
    for (const exports::ExportedFile &file : manifest->files) {
        opened.m_isStaged = opened.m_isStaged || file.name == stagedName;
        if (file.name.starts_with("3-messages/batches/") && file.name.ends_with(".json"))
            opened.m_batches.push_back(folder / pathFromText(file.name));
    }
    return opened;
}

Status SymphonyFolder::forEach(const std::function<bool(SymphonyEntry &&)> &visit) const
{
    bool more = true;
    for (const Path &batch : m_batches) {
        const Status read = forEachOf(batch, [&](SymphonyEntry &&entry) { return more = visit(std::move(entry)); });
        if (!read || !more)
            return read;
    }
    if (!m_isStaged)
        return {};
    const Path path = m_folder / stagedName;
    std::ifstream file(path, std::ios::binary);
    for (std::string line; more && std::getline(file, line);) {
        auto staged = symphony::parseStaged(line, pathText(path));
        if (!staged)
            return std::unexpected(staged.error());
        SymphonyEntry entry{staged->id, staged->jid, staged->stream, std::nullopt, {}};
        for (const symphony::StagedFile &sent : staged->files)
            entry.files.push_back(sent.name);
        entry.staged = std::move(*staged);
        more = visit(std::move(entry));
    }
    if (file.bad() || !file.is_open())
        return failure(Error::Code::Io, pathText(path), "it cannot be read", "Check the disk");
    return {};
}

Status SymphonyFolder::forEachOf(const Path &batch, const std::function<bool(SymphonyEntry &&)> &visit) const
{
    const auto text = wholeFile(batch);
    if (!text)
        return std::unexpected(text.error());
    for (const QJsonValue &value : QJsonDocument::fromJson(QByteArray::fromStdString(*text)).array()) {
        const QJsonObject object = value.toObject();
        SymphonyEntry entry{object.value("originalMessageId"_L1).toString().toStdString(),
                            std::to_string(object.value("intendedMessageFromUserId"_L1).toInteger()),
                            object.value("streamId"_L1).toString().toStdString(), std::nullopt, toJson(object)};
        for (const QJsonValue &sent : object.value("attachments"_L1).toArray())
            entry.files.push_back(sent["filename"_L1].toString().toStdString());
        if (!visit(std::move(entry)))
            break;
    }
    return {};
}

Result<symphony::Mapping> SymphonyFolder::streams() const
{
    const Path path = m_folder / "2-streams" / "streams.csv";
    const auto text = wholeFile(path);
    symphony::Mapping mapping;
    const auto rows = text ? symphony::addTable(*text, pathText(path), mapping) : std::unexpected(text.error());
    return rows.transform([&](std::size_t) { return mapping; });
}

Result<std::map<std::string, std::vector<std::string>>> SymphonyFolder::members() const
{
    const Path path = m_folder / "2-streams" / "members.csv";
    const auto text = wholeFile(path);
    const auto table = text ? symphony::CsvTable::parse(*text, pathText(path)) : std::unexpected(text.error());
    if (!table)
        return std::unexpected(table.error());
    std::map<std::string, std::vector<std::string>> members;
    for (std::size_t row = 0; row < table->rows(); ++row)
        members[std::string(table->cell(row, "stream_key"))].emplace_back(table->cell(row, "jid"));
    return members;
}

} // namespace casebook::work
