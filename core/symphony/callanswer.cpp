// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/callanswer.h"

#include "core/base/qtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace casebook::symphony {

using namespace Qt::StringLiterals;

QJsonValue jsonOf(const std::string &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    return document.isArray()    ? QJsonValue(document.array())
           : document.isObject() ? QJsonValue(document.object())
                                 : QJsonValue(QJsonValue::Null);
}

std::string messageOf(const CallAnswer &answer)
{
    const QString message = jsonOf(answer.body).toObject().value("message"_L1).toString();
    constexpr qsizetype longest = 300;
    return (message.isEmpty() ? toQString(answer.body) : message).simplified().left(longest).toStdString();
}

} // namespace casebook::symphony
