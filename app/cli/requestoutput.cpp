// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/requestoutput.h"

#include "app/cli/console.h"
#include "app/cli/eventjson.h"
#include "core/base/hex.h"
#include "core/base/json.h"

#include <QJsonArray>

#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const review::RequestStep &step)
{
    QJsonObject object{{"step"_L1, toQString(review::requestActName(step.act))},
                       {"entry"_L1, static_cast<qint64>(step.entry)},
                       {"time"_L1, toQString(step.time)},
                       {"account"_L1, toQString(step.account)},
                       {"subject"_L1, toQString(step.signer.subject())},
                       {"email"_L1, toQString(step.signer.email())},
                       {"fingerprint"_L1, toQString(step.signer.fingerprint())}};
    for (const auto key : {"reason"_L1, "comment"_L1, "checklist"_L1, "kind"_L1, "preview"_L1, "text"_L1}) {
        if (step.statement.contains(key))
            object.insert(key, step.statement.value(key));
    }
    return object;
}

} // namespace

QJsonObject toJson(const work::RequestStanding &standing)
{
    const review::Request &request = standing.request;
    QJsonArray steps;
    QJsonArray approvals;
    for (const review::RequestStep &step : request.steps) {
        steps.append(toJson(step));
        if (request.approval && step.entry == request.approval->entry)
            approvals.append(toJson(step));
    }
    QJsonObject scope{{"filter"_L1, toQString(request.form.filter)}, {"context"_L1, toQString(request.form.context)}};
    if (!request.form.scope.isEmpty())
        scope.insert("scope"_L1, request.form.scope);
    QJsonObject object{{"id"_L1, toQString(request.id)},
                       {"state"_L1, work::isVoid(standing) ? u"void"_s : toQString(requestStateName(request.state))},
                       {"scope"_L1, scope},
                       {"form"_L1, review::toJson(request.form)},
                       {"requester"_L1, toQString(request.requester.subject())},
                       {"counts"_L1, QJsonValue()},
                       {"root"_L1, QJsonValue()},
                       {"approvals"_L1, approvals},
                       {"steps"_L1, steps},
                       {"overdue"_L1, request.overdue}};
    if (request.result) {
        const QJsonObject result = review::toJson(*request.result);
        for (const auto key : {"counts"_L1, "root"_L1, "redactions"_L1, "warnings"_L1})
            object.insert(key, result.value(key));
        scope.insert("query"_L1, toQString(request.result->query));
        object.insert("scope"_L1, scope);
    }
    if (request.until)
        object.insert("until"_L1, toQString(toRfc3339(*request.until)));
    if (!standing.changes.empty())
        object.insert("changes"_L1, cli::toJson(standing.changes));
    return object;
}

void show(const work::RequestStanding &standing, Console &console)
{
    if (console.json) {
        console.line(casebook::toJson(toJson(standing)));
        return;
    }
    const review::Request &request = standing.request;
    const review::RequestForm &form = request.form;
    console.text(std::format("request    {}, {}{}", request.id,
                             work::isVoid(standing) ? "void" : requestStateName(request.state),
                             request.overdue ? ", OVERDUE" : ""));
    console.text(
        std::format("for        {}: {} ({})", form.organisation, form.requester.name, request.requester.subject()));
    console.text(std::format("reason     {}", form.reason));
    console.text(std::format("law        {}", form.legalJustification));
    console.text(
        std::format("scope      {}  (context {})", form.filter.empty() ? "everything" : form.filter, form.context));
    console.text(std::format("delivery   {}{}{}, {} days", form.delivery.format,
                             form.delivery.target.empty() ? "" : " to ", form.delivery.target,
                             form.delivery.lifespanDays));
    if (request.result) {
        const review::Measure &measure = request.result->measure;
        console.text(std::format("selects    {} events in {} conversations, {} senders, {} bytes of text",
                                 measure.events, measure.conversations, measure.people, measure.bytes));
        if (measure.redacted + measure.withheld > 0)
            console.text(std::format("hidden     {} events redacted, {} withheld", measure.redacted, measure.withheld));
        console.text(std::format("root       {}", toHex(measure.root)));
        for (const std::string &warning : request.result->warnings)
            console.text("warning    " + warning);
    }
    for (const review::RequestStep &step : request.steps)
        console.text(std::format("{:<10} {}  {}  {}", review::requestActName(step.act), step.time,
                                 step.signer.subject(), step.statement.value("reason"_L1).toString().toStdString()));
    if (request.until)
        console.text(std::format("until      {}", toRfc3339(*request.until)));
    for (const std::string &sentence : standing.changes)
        console.text("changed    " + sentence);
}

} // namespace casebook::cli
