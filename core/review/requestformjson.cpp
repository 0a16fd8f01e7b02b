// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/qtext.h"
#include "core/review/requestform.h"

#include <QJsonArray>

namespace casebook::review {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const RequestForm::Person &person, bool hasRole)
{
    QJsonObject object{{"name"_L1, toQString(person.name)}, {"email"_L1, toQString(person.email)}};
    if (hasRole)
        object.insert("role"_L1, toQString(person.role));
    return object;
}

RequestForm::Person personFromJson(const QJsonObject &object)
{
    const auto field = [&object](QLatin1StringView key) { return object.value(key).toString().toStdString(); };
    return {field("name"_L1), field("email"_L1), field("role"_L1)};
}

} // namespace

QJsonObject toJson(const RequestForm &form)
{
    QJsonArray documents;
    for (const SupportingDocument &document : form.documents)
        documents.append(QJsonObject{{"name"_L1, toQString(document.name)},
                                     {"bytes"_L1, static_cast<qint64>(document.bytes)},
                                     {"sha256"_L1, toQString(document.sha256)}});
    QJsonObject object{{"organisation"_L1, toQString(form.organisation)},
                       {"requester"_L1, toJson(form.requester, false)},
                       {"reason"_L1, toQString(form.reason)},
                       {"legal_justification"_L1, toQString(form.legalJustification)},
                       {"documents"_L1, documents},
                       {"filter"_L1, toQString(form.filter)},
                       {"context"_L1, toQString(form.context)},
                       {"approver"_L1, toJson(form.approver, true)},
                       {"statement"_L1, toQString(form.statement)},
                       {"notified"_L1, toQString(form.notified)},
                       {"delivery"_L1, QJsonObject{{"format"_L1, toQString(form.delivery.format)},
                                                   {"target"_L1, toQString(form.delivery.target)},
                                                   {"lifespan_days"_L1, form.delivery.lifespanDays}}}};
    if (!form.scope.isEmpty())
        object.insert("scope"_L1, form.scope);
    if (form.standing)
        object.insert("standing"_L1,
                      QJsonObject{{"until"_L1, toQString(form.standing->until)},
                                  {"events"_L1, static_cast<qint64>(form.standing->events)},
                                  {"conversations"_L1, static_cast<qint64>(form.standing->conversations)}});
    return object;
}

Result<RequestForm> formFromJson(const QJsonObject &object)
{
    const auto field = [&object](QLatin1StringView key) { return object.value(key).toString().toStdString(); };
    RequestForm form;
    form.organisation = field("organisation"_L1);
    form.requester = personFromJson(object.value("requester"_L1).toObject());
    form.reason = field("reason"_L1);
    form.legalJustification = field("legal_justification"_L1);
    for (const QJsonValue &value : object.value("documents"_L1).toArray()) {
        const QJsonObject document = value.toObject();
        form.documents.push_back({document.value("name"_L1).toString().toStdString(),
                                  static_cast<std::uint64_t>(document.value("bytes"_L1).toInteger()),
                                  document.value("sha256"_L1).toString().toStdString()});
    }
    form.filter = field("filter"_L1);
    form.scope = object.value("scope"_L1).toObject();
    form.context = field("context"_L1);
    form.approver = personFromJson(object.value("approver"_L1).toObject());
    form.statement = field("statement"_L1);
    form.notified = field("notified"_L1);
    const QJsonObject delivery = object.value("delivery"_L1).toObject();
    form.delivery = {delivery.value("format"_L1).toString().toStdString(),
                     delivery.value("target"_L1).toString().toStdString(),
                     static_cast<int>(delivery.value("lifespan_days"_L1).toInteger())};
    if (const QJsonObject terms = object.value("standing"_L1).toObject(); !terms.isEmpty())
        form.standing = {terms.value("until"_L1).toString().toStdString(), terms.value("events"_L1).toInteger(),
                         terms.value("conversations"_L1).toInteger()};
    if (toJson(form) != object)
        return failure(Error::Code::Corrupt, "the form of a request", "is not as the program writes it");
    return form;
}

} // namespace casebook::review
