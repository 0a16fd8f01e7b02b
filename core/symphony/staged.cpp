// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/staged.h"

#include "core/symphony/jsonstring.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace casebook::symphony {

namespace {

using namespace Qt::StringLiterals;

/// What both forms have.
void appendCommon(std::string &json, const StagedMessage &message)
{
    json += "{\"message\":";
    appendJsonString(json, message.message);
    json += ",\"intendedMessageTimestamp\":";
    json += std::to_string(message.time);
    json += ",\"originatingSystemId\":";
    appendJsonString(json, message.system);
    json += ",\"originalMessageId\":";
    appendJsonString(json, message.id);
    if (message.files.empty())
        return;
    json += ",\"attachments\":";
    for (const StagedFile &file : message.files) {
        json += &file == message.files.data() ? "[{\"filename\":" : ",{\"filename\":";
        appendJsonString(json, file.name);
        json += ",\"content\":\"";
        json += QByteArray::fromRawData(file.content.data(), static_cast<qsizetype>(file.content.size()))
                    .toBase64()
                    .toStdString();
        json += "\"}";
    }
    json += ']';
}

std::vector<StagedFile> filesOf(const QJsonArray &attachments)
{
    std::vector<StagedFile> files;
    for (const QJsonValue &one : attachments) {
        std::string content = QByteArray::fromBase64(one["content"_L1].toString().toLatin1()).toStdString();
        const std::uint64_t bytes = content.size();
        files.push_back({one["filename"_L1].toString().toStdString(), std::move(content), bytes});
    }
    return files;
}

} // namespace

void appendStaged(std::string &json, const StagedMessage &message)
{
    appendCommon(json, message);
    json += ",\"jid\":";
    appendJsonString(json, message.jid);
    json += ",\"stream\":";
    appendJsonString(json, message.stream);
    json += '}';
}

Result<StagedMessage> parseStaged(std::string_view line, const std::string &name)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(line.data(), static_cast<qsizetype>(line.size()))).object();
    const auto text = [&](QLatin1StringView key) { return object.value(key).toString().toStdString(); };
    StagedMessage message{.message = text("message"_L1),
                          .time = object.value("intendedMessageTimestamp"_L1).toInteger(),
                          .system = text("originatingSystemId"_L1),
                          .id = text("originalMessageId"_L1),
                          .jid = text("jid"_L1),
                          .stream = text("stream"_L1),
                          .files = filesOf(object.value("attachments"_L1).toArray())};
    if (message.message.empty() || message.id.empty() || message.jid.empty() || message.stream.empty())
        return failure(Error::Code::Corrupt, name, "a line of it is no staged message", "Export again");
    return message;
}

void appendImported(std::string &json, const StagedMessage &message, const Target &target)
{
    appendCommon(json, message);
    json += ",\"intendedMessageFromUserId\":";
    json += std::to_string(target.userId);
    json += ",\"streamId\":";
    appendJsonString(json, target.streamId);
    json += '}';
}

} // namespace casebook::symphony
