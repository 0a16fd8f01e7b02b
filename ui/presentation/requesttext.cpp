// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/requesttext.h"

#include "core/base/hex.h"
#include "core/review/contextrule.h"
#include "ui/presentation/contextcontroller.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::ui {

using namespace Qt::StringLiterals;

namespace {

struct Requests
{
    Q_DECLARE_TR_FUNCTIONS(Requests)
};

QString listed(const QJsonValue &values)
{
    QStringList texts;
    for (const QJsonValue &value : values.toArray())
        texts += value.toString();
    return texts.join(u", "_s);
}

QString kindsText(const QJsonObject &scope)
{
    QStringList kinds;
    if (scope.value("direct_messages"_L1).toBool())
        kinds += Requests::tr("direct messages");
    if (scope.value("private_groups"_L1).toBool())
        kinds += Requests::tr("private groups");
    if (scope.value("public_groups"_L1).toBool())
        kinds += Requests::tr("public groups");
    return kinds.join(u", "_s);
}

QString datesText(const QJsonObject &scope)
{
    const QString from = scope.value("from"_L1).toString();
    const QString to = scope.value("to"_L1).toString();
    if (!from.isEmpty() && !to.isEmpty())
        return Requests::tr("%1 to %2", "dates").arg(from, to);
    if (!from.isEmpty())
        return Requests::tr("from %1 on", "date").arg(from);
    return to.isEmpty() ? QString() : Requests::tr("up to %1", "date").arg(to);
}

QString personText(const review::RequestForm::Person &person)
{
    QStringList parts{toText(person.name)};
    for (const auto &part : {person.role, person.email}) {
        if (!part.empty())
            parts += toText(part);
    }
    return parts.join(u" · "_s);
}

QString documentsText(const std::vector<review::SupportingDocument> &documents)
{
    constexpr int shown = 16;
    QStringList names;
    for (const auto &document : documents)
        names += Requests::tr("%1 (%2, SHA-256 %3…)", "file, size, digest")
                     .arg(toText(document.name), bytesText(document.bytes), toText(document.sha256).left(shown));
    return names.isEmpty() ? Requests::tr("none") : names.join(u'\n');
}

QString contextText(const std::string &rule)
{
    const auto parsed = review::parseContextRule(rule);
    return parsed ? ContextController::text(*parsed) : toText(rule);
}

} // namespace

QString requestStateText(review::RequestState state)
{
    using enum review::RequestState;
    switch (state) {
    case Draft: return Requests::tr("draft");
    case Submitted: return Requests::tr("to review");
    case InternalReview: return Requests::tr("to approve");
    case Returned: return Requests::tr("returned");
    case Approved: return Requests::tr("approved");
    case Rejected: return Requests::tr("rejected");
    case Processing: return Requests::tr("processing");
    case Delivered: return Requests::tr("delivered");
    case Expired: return Requests::tr("expired");
    case Revoked: return Requests::tr("revoked");
    }
    return {};
}

QString requestActText(review::RequestAct act)
{
    using enum review::RequestAct;
    switch (act) {
    case New: return Requests::tr("Draft made");
    case Submit: return Requests::tr("Submitted");
    case Review: return Requests::tr("Reviewed");
    case Return: return Requests::tr("Returned");
    case Approve: return Requests::tr("Approved");
    case Reject: return Requests::tr("Rejected");
    case Revoke: return Requests::tr("Revoked");
    }
    return {};
}

QString reviewPointText(review::ReviewPoint point)
{
    switch (point) {
    case review::ReviewPoint::Legal: return Requests::tr("It is aligned with legal obligations.");
    case review::ReviewPoint::Scope: return Requests::tr("Its scope is feasible.");
    case review::ReviewPoint::Details: return Requests::tr("Its details are complete.");
    }
    return {};
}

QString deliveryFormatText(const std::string &format)
{
    const QString name = toText(format);
    if (name == "eml"_L1)
        return Requests::tr("Mail files (EML)");
    if (name == "smtp"_L1)
        return Requests::tr("Mails to a server (SMTP)");
    if (name == "csv"_L1)
        return Requests::tr("CSV tables in an encrypted pack");
    if (name == "symphony"_L1)
        return Requests::tr("Messages for Symphony");
    if (name == "rsmf"_L1)
        return Requests::tr("RSMF for review platforms");
    if (name == "loadfile"_L1)
        return Requests::tr("Load file for review");
    if (name == "html"_L1)
        return Requests::tr("HTML transcript");
    if (name == "pdf"_L1)
        return Requests::tr("PDF");
    return name == "print"_L1 ? Requests::tr("Print") : name;
}

QString personText(const crypto::Certificate &person)
{
    const QString subject = toText(person.subject());
    for (const QString &part : subject.split(u',')) {
        if (part.trimmed().startsWith("CN="_L1))
            return part.trimmed().sliced(3);
    }
    return subject;
}

QString fingerprintText(std::string_view hex)
{
    constexpr qsizetype group = 4;
    const QString digits = toText(hex);
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += group)
        groups += digits.sliced(at, qMin(group, digits.size() - at));
    return groups.join(u' ');
}

QString digestText(std::string_view bytes)
{
    return toText(toHex(crypto::sha256(bytes)));
}

QString lifeText(const review::Request &request, Instant now, const QTimeZone &zone)
{
    constexpr std::int64_t perDay = std::int64_t{24} * 60 * 60 * 1'000'000'000;
    if (!request.until)
        return {};
    if (*request.until <= now)
        return Requests::tr("over since %1").arg(shortTime(*request.until, zone));
    const auto days = static_cast<int>((request.until->nanoseconds - now.nanoseconds) / perDay);
    return days == 0 ? Requests::tr("ends today") : Requests::tr("ends in %n days", nullptr, days);
}

QString scopeText(const review::RequestForm &form)
{
    if (form.scope.isEmpty())
        return form.filter.empty() ? Requests::tr("the whole case") : toText(form.filter);
    QStringList parts;
    for (const QString &part : {listed(form.scope.value("users"_L1)), listed(form.scope.value("groups"_L1)),
                                datesText(form.scope), kindsText(form.scope)}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.isEmpty() ? Requests::tr("the whole case") : parts.join(u" · "_s);
}

RequestFields askedFields(const review::RequestForm &form)
{
    return {{Requests::tr("Organisation"), toText(form.organisation)},
            {Requests::tr("Requester"), personText(form.requester)},
            {Requests::tr("Reason"), toText(form.reason)},
            {Requests::tr("Legal justification"), toText(form.legalJustification)},
            {Requests::tr("Documents"), documentsText(form.documents)},
            {Requests::tr("Necessity"), toText(form.statement)},
            {Requests::tr("People concerned"),
             form.notified.empty() ? Requests::tr("nothing is said about telling them") : toText(form.notified)},
            {Requests::tr("Approver"), personText(form.approver)}};
}

RequestFields scopeFields(const review::Request &request)
{
    const auto &form = request.form;
    RequestFields fields;
    if (!form.scope.isEmpty())
        fields += {Requests::tr("Asked for"), scopeText(form)};
    const std::string &query = request.result ? request.result->query : form.filter;
    fields += {Requests::tr("Query"), query.empty() ? Requests::tr("everything") : toText(query)};
    fields += {Requests::tr("Context rule"), contextText(request.result ? request.result->context : form.context)};
    QStringList delivery{deliveryFormatText(form.delivery.format)};
    if (!form.delivery.target.empty())
        delivery += Requests::tr("to %1").arg(toText(form.delivery.target));
    delivery += Requests::tr("lives %n days", nullptr, form.delivery.lifespanDays);
    fields += {Requests::tr("Delivery"), delivery.join(u" · "_s)};
    if (form.standing)
        fields += {Requests::tr("Standing"),
                   Requests::tr("any selection of this query until %1, at most %2 events in %3 conversations each time")
                       .arg(toText(form.standing->until), countText(form.standing->events),
                            form.standing->conversations == 0 ? Requests::tr("any number of")
                                                              : countText(form.standing->conversations))};
    return fields;
}

RequestFields foundFields(const review::Request &request)
{
    if (!request.result)
        return {};
    const auto &measure = request.result->measure;
    QStringList types;
    for (const auto &[type, count] : measure.byType)
        types += Requests::tr("%1 × %2", "count, type of event").arg(countText(count), toText(type));
    RequestFields fields{{Requests::tr("Conversations"), countText(measure.conversations)},
                         {Requests::tr("Events"), countText(measure.events)},
                         {Requests::tr("By type"), types.join(u" · "_s)},
                         {Requests::tr("Senders"), countText(measure.people)},
                         {Requests::tr("Text"), bytesText(measure.bytes)}};
    fields += {Requests::tr("Redactions"), measure.redacted + measure.withheld == 0
                                               ? Requests::tr("none")
                                               : Requests::tr("%1 events have parts hidden, %2 are withheld")
                                                     .arg(countText(measure.redacted), countText(measure.withheld))};
    fields += {Requests::tr("Merkle root"), fingerprintText(toHex(measure.root))};
    return fields;
}

} // namespace casebook::ui
