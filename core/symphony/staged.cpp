// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/staged.h"

#include "core/symphony/jsonstring.h"

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
                          .stream = text("stream"_L1)};
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
