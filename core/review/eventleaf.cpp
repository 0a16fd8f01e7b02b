// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/eventleaf.h"

#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/crypto/hmac.h"

#include <QJsonArray>
#include <QJsonObject>

namespace casebook::review {

namespace {

using namespace Qt::StringLiterals;

QJsonArray toJson(const std::vector<std::string> &texts)
{
    QJsonArray array;
    std::ranges::transform(texts, std::back_inserter(array), toQString);
    return array;
}

/// A field with nothing in it is absent, so that fields of later versions leave old leaves as they are.
void add(QJsonObject &object, QLatin1StringView key, const std::string &text)
{
    if (!text.empty())
        object.insert(key, toQString(text));
}

QJsonObject toJson(const Attachment &attachment)
{
    QJsonObject object;
    add(object, "name"_L1, attachment.name);
    add(object, "type"_L1, attachment.type);
    add(object, "reference"_L1, attachment.reference);
    if (attachment.bytes)
        object.insert("bytes"_L1, static_cast<qint64>(*attachment.bytes));
    return object;
}

} // namespace

std::string leafText(const Event &event)
{
    QJsonObject object{{"id"_L1, toQString(event.id.text())},
                       {"tenant"_L1, toQString(event.tenant)},
                       {"conversation_id"_L1, toQString(event.conversationId)},
                       {"type"_L1, toQString(event.typeName)},
                       {"text"_L1, toQString(event.text)}};
    add(object, "time"_L1, event.time ? toRfc3339(*event.time) : event.rawTime);
    add(object, "ended"_L1, event.ended ? toRfc3339(*event.ended) : event.rawEnded);
    add(object, "sender"_L1, event.sender);
    add(object, "uid"_L1, event.uid);
    add(object, "nick"_L1, event.nick);
    add(object, "old_nick"_L1, event.oldNick);
    add(object, "target"_L1, event.target);
    if (!event.invited.empty())
        object.insert("invited"_L1, toJson(event.invited));
    if (!event.extra.empty())
        object.insert("extra"_L1, toJson(event.extra));
    QJsonArray attachments;
    for (const Attachment &attachment : event.attachments)
        attachments.append(toJson(attachment));
    if (!attachments.isEmpty())
        object.insert("attachments"_L1, attachments);
    return casebook::toJson(object);
}

crypto::Sha256Value leafSalt(std::string_view secret, const EventId &id)
{
    return crypto::hmacSha256(secret, id.bytes);
}

crypto::Sha256Value eventLeaf(std::string_view secret, const Event &event)
{
    const crypto::Sha256Value salt = leafSalt(secret, event.id);
    std::string bytes(reinterpret_cast<const char *>(salt.data()), salt.size());
    return crypto::leafHash(bytes += leafText(event));
}

} // namespace casebook::review
