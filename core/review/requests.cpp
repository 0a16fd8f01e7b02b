// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/requests.h"

#include "core/audit/check.h"
#include "core/base/hex.h"
#include "core/base/qtext.h"
#include "core/crypto/digest.h"

#include <QJsonArray>

#include <array>
#include <format>

namespace casebook::review {

using namespace Qt::StringLiterals;

std::string_view requestStateName(RequestState state)
{
    constexpr std::array<std::string_view, 10> names{"draft",    "submitted", "internal review", "returned",
                                                     "approved", "rejected",  "processing",      "delivered",
                                                     "expired",  "revoked"};
    return names[static_cast<std::size_t>(state)];
}

std::string_view requestActName(RequestAct act)
{
    constexpr std::array<std::string_view, 7> names{"new", "submit", "review", "return", "approve", "reject", "revoke"};
    return names[static_cast<std::size_t>(act)];
}

std::string_view reviewPointName(ReviewPoint point)
{
    constexpr std::array<std::string_view, 3> names{"legal", "scope", "details"};
    return names[static_cast<std::size_t>(point)];
}

QJsonObject toJson(const RequestResult &result)
{
    QJsonObject object = toJson(result.measure);
    object.insert("query"_L1, toQString(result.query));
    object.insert("context"_L1, toQString(result.context));
    QJsonArray warnings;
    for (const std::string &warning : result.warnings)
        warnings.append(toQString(warning));
    object.insert("warnings"_L1, warnings);
    return object;
}

Result<RequestResult> resultFromJson(QJsonObject object)
{
    RequestResult result{
        object.take("query"_L1).toString().toStdString(), object.take("context"_L1).toString().toStdString(), {}, {}};
    for (const QJsonValue &warning : object.take("warnings"_L1).toArray())
        result.warnings.push_back(warning.toString().toStdString());
    auto measure = measureFromJson(object);
    if (!measure)
        return std::unexpected(measure.error());
    result.measure = std::move(*measure);
    return result;
}

QJsonObject approvedParts(const Request &request)
{
    QJsonObject form = toJson(request.form);
    QJsonObject result = toJson(*request.result);
    if (request.result->measure.redacted + request.result->measure.withheld > 0) {
        for (const auto key : {"filter"_L1, "scope"_L1, "reason"_L1, "legal_justification"_L1, "statement"_L1,
                               "notified"_L1, "documents"_L1})
            form.remove(key);
        result.remove("query"_L1);
        result.remove("warnings"_L1);
    }
    return {{"form"_L1, form}, {"result"_L1, result}, {"submission"_L1, toQString(request.submission)}};
}

std::string Request::lastDigest() const
{
    return toHex(crypto::sha256(steps.back().signedAct.statement));
}

Result<Request> CaseRecord::find(std::string_view id, const Path &file) const
{
    const auto found = std::ranges::find(requests, id, &Request::id);
    if (found == requests.end())
        return failure(Error::Code::NotFound, pathText(file), std::format("has no request \"{}\"", id),
                       "`request list` shows them all");
    return *found;
}

bool mayFollow(RequestState state, RequestAct act)
{
    using enum RequestState;
    switch (act) {
    case RequestAct::New: return true;
    case RequestAct::Submit:
        return state == Draft || state == Returned || state == Submitted || state == InternalReview ||
               state == Approved || state == Expired;
    case RequestAct::Review: return state == Submitted;
    case RequestAct::Return: return state == Submitted || state == InternalReview;
    case RequestAct::Approve: return state == InternalReview;
    case RequestAct::Reject: return state == Submitted || state == InternalReview;
    case RequestAct::Revoke: return state != Rejected && state != Revoked;
    }
    return false;
}

namespace {

std::unexpected<Error> refused(const Request &request, std::string reason, std::string advice)
{
    return failure(Error::Code::NotPermitted, "request " + request.id, std::move(reason), std::move(advice));
}

} // namespace

Status checkPermitted(const Roles &roles, const Request &request, RequestAct act, const crypto::Certificate &person,
                      Instant moment)
{
    const std::string &who = person.subject();
    if (!person.isValidAt(moment))
        return refused(request, std::format("the certificate of {} is not valid at this time", who),
                       "Use a key whose certificate is valid");
    const bool isRequester = !request.steps.empty() && person.keyFingerprint() == request.requester.keyFingerprint();
    switch (act) {
    case RequestAct::New:
        if (!roles.mayRequest(person, moment))
            return refused(request, std::format("{} is not of an authority that may request here", who),
                           "Use the key that your company gave you");
        break;
    case RequestAct::Submit:
        if (!isRequester)
            return refused(request, std::format("{} did not make it, and only its author may submit it", who),
                           "Make a request of your own");
        break;
    case RequestAct::Review:
    case RequestAct::Return:
    case RequestAct::Approve:
    case RequestAct::Reject:
        if (isRequester)
            return refused(request, std::format("{} asked for it, with this same key, and so cannot decide on it", who),
                           "Four eyes: another person has to");
        if (act == RequestAct::Approve ? !roles.isApprover(person, moment) : !roles.isReviewer(person, moment))
            return refused(request,
                           std::format("{} is no {} of this case (fingerprint {})", who,
                                       act == RequestAct::Approve ? "approver" : "reviewer or approver",
                                       person.fingerprint()),
                           "An approver can enrol people: casebook-cli identity enrol");
        break;
    case RequestAct::Revoke:
        if (!isRequester && !roles.isApprover(person, moment))
            return refused(request, std::format("{} neither asked for it nor is an approver of this case", who),
                           "Ask one of them");
        break;
    }
    if (!mayFollow(request.state, act))
        return refused(request,
                       std::format("its state is \"{}\", and \"{}\" does not follow that",
                                   requestStateName(request.state), requestActName(act)),
                       "`request show` tells what has been done");
    return {};
}

Status checkApprover(const Roles &roles, const crypto::Certificate &person, Instant moment)
{
    if (roles.isApprover(person, moment) && person.isValidAt(moment))
        return {};
    return failure(Error::Code::NotPermitted, person.subject(),
                   "is no approver of this case, or their certificate is not valid at this time",
                   "Ask one of those whom `identity members` names");
}

Status checkLogIsWhole(const store::CaseReader &reader)
{
    const auto check = audit::checkLog(reader, {});
    if (!check)
        return std::unexpected(check.error());
    if (check->intact.value_or(false) && check->complete.value_or(true))
        return {};
    return failure(Error::Code::NotPermitted, pathText(reader.info().file),
                   "its log is not whole: " +
                       (check->problems.empty() ? std::string("it is missing") : check->problems.front()),
                   "Somebody changed the case; run: casebook-cli audit verify CASE");
}

Status checkClock(const CaseRecord &record, Instant now)
{
    constexpr std::int64_t tolerated = std::int64_t{5} * 60 * 1'000'000'000;
    if (now.nanoseconds + tolerated >= record.latest.nanoseconds)
        return {};
    return failure(
        Error::Code::NotPermitted, "the clock of this computer",
        std::format("says {}, and the log of the case has an entry of {}", toRfc3339(now), toRfc3339(record.latest)),
        "Set the clock right; if it is right now, an approver can say so with `audit sign`");
}

} // namespace casebook::review
