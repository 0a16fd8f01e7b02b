// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/requestdesk.h"

#include "core/audit/log.h"
#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/review/filters.h"
#include "core/store/secret.h"

#include <chrono>
#include <format>

namespace casebook::work {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::seconds patience(10);
constexpr std::uint8_t millisecondDigits = 3;

std::string approvalText(const review::Request &request, const crypto::Certificate &approver)
{
    const review::Measure &measure = request.result->measure;
    const std::string what =
        request.form.standing
            ? std::format("any selection of this query until {}, at most {} events an export",
                          request.form.standing->until, request.form.standing->events)
            : std::format("exactly these {} events in {} conversations", measure.events, measure.conversations);
    const std::string reason = measure.redacted + measure.withheld > 0 ? "" : ": " + request.form.reason;
    return std::format("I, {}, approve that {} leave the case as {}, for {} ({}){}", approver.subject(), what,
                       request.form.delivery.format, request.form.organisation, request.requester.subject(), reason);
}

} // namespace

RequestDesk::RequestDesk(store::CaseFile file, store::CaseReader reader, review::CaseRecord record,
                         const crypto::PrivateKey &key, const Clock &clock)
    : m_file(std::move(file)), m_reader(std::move(reader)), m_record(std::move(record)), m_key(key), m_clock(clock)
{
}

Result<RequestDesk> RequestDesk::open(const Path &caseFile, const crypto::PrivateKey &key, const Clock &clock)
{
    auto file = store::CaseFile::open(caseFile, patience);
    if (!file)
        return std::unexpected(file.error());
    if (const auto secret = store::ensureCaseSecret(*file); !secret)
        return std::unexpected(secret.error());
    auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    auto record = review::CaseRecord::read(*reader, momentOf(clock));
    if (!record)
        return std::unexpected(record.error());
    return RequestDesk(std::move(*file), std::move(*reader), std::move(*record), key, clock);
}

review::Request RequestDesk::draft() const
{
    return {.id = std::format("R{}", m_record.requests.size() + 1),
            .form = {},
            .requester = m_key.certificate(),
            .steps = {},
            .result = {},
            .submission = {},
            .approval = {},
            .until = {}};
}

Status RequestDesk::permit(const review::Request &request, review::RequestAct act)
{
    return permit(request, act, m_key.certificate());
}

Status RequestDesk::permit(const review::Request &request, review::RequestAct act, const crypto::Certificate &person)
{
    const Instant now = momentOf(m_clock);
    const Status allowed =
        review::checkLogIsWhole(m_reader).and_then([&] { return review::checkClock(m_record, now); }).and_then([&] {
            return review::checkPermitted(m_record.roles, request, act, person, now);
        });
    return allowed ? allowed : refuse(request, act, person, allowed.error());
}

Status RequestDesk::checkUnchanged(const review::Request &request, Progress &progress)
{
    const auto changes = changesOf(m_reader, request, progress, momentOf(m_clock));
    if (!changes)
        return std::unexpected(changes.error());
    if (changes->empty() || request.form.standing)
        return {};
    std::string all = "what it selects is not what was submitted.";
    for (const std::string &sentence : *changes)
        all += ' ' + sentence;
    return refuse(
        request, review::RequestAct::Approve, m_key.certificate(),
        {Error::Code::NotPermitted, "request " + request.id, all, "Ask the requester to submit it anew", std::nullopt});
}

Status RequestDesk::refuse(const review::Request &request, review::RequestAct act, const crypto::Certificate &person,
                           const Error &reason)
{
    static_cast<void>(audit::append(m_file, audit::Act::Refused,
                                    {{"request"_L1, toQString(request.id)},
                                     {"step"_L1, toQString(review::requestActName(act))},
                                     {"fingerprint"_L1, toQString(person.fingerprint())},
                                     {"subject"_L1, toQString(person.subject())},
                                     {"reason"_L1, toQString(reason.text())}},
                                    m_clock)); // the answer is no, whether or not it can be logged
    return std::unexpected(reason);
}

Result<review::Request> RequestDesk::take(const review::Request &request, review::RequestAct act, QJsonObject statement)
{
    const auto signedAct = review::signStatement(plan(request, act, std::move(statement)), m_key);
    return signedAct ? keep(request, act, *signedAct) : std::unexpected(signedAct.error());
}

std::string RequestDesk::plan(const review::Request &request, review::RequestAct act, QJsonObject statement) const
{
    return toJson(review::completeStatement(stepStatement(request, act, std::move(statement)), m_record.log,
                                            m_key.certificate(),
                                            toRfc3339({momentOf(m_clock).nanoseconds, millisecondDigits})));
}

Result<review::Request> RequestDesk::takePlanned(const review::Request &request, review::RequestAct act,
                                                 const std::string &statement)
{
    const auto signedAct = review::signStatement(statement, m_key);
    if (!signedAct)
        return std::unexpected(signedAct.error());
    const auto said = review::checkAct(*signedAct, m_record.log, "the statement");
    if (!said)
        return std::unexpected(said.error());
    if (said->statement.value("previous"_L1).toString() == toQString(request.lastDigest()) &&
        said->statement.value("step"_L1).toString() == toQString(review::requestActName(act)))
        return keep(request, act, *signedAct);
    return std::unexpected(refuse(request, act, m_key.certificate(),
                                  {Error::Code::NotPermitted, "request " + request.id,
                                   "it has gone on since that statement was made", "Look at it again", std::nullopt})
                               .error());
}

Status RequestDesk::permitAsApprover(QJsonObject statement)
{
    const Instant now = momentOf(m_clock);
    const Status allowed =
        review::checkLogIsWhole(m_reader).and_then([&] { return review::checkClock(m_record, now); }).and_then([&] {
            return review::checkApprover(m_record.roles, m_key.certificate(), now);
        });
    if (!allowed) {
        statement.insert("by"_L1, toQString(m_key.certificate().fingerprint()));
        statement.insert("reason"_L1, toQString(allowed.error().text()));
        static_cast<void>(audit::append(m_file, audit::Act::Refused, statement, m_clock)); // no is no, logged or not
    }
    return allowed;
}

std::string RequestDesk::planAsApprover(QJsonObject statement) const
{
    return toJson(review::completeStatement(std::move(statement), m_record.log, m_key.certificate(),
                                            toRfc3339({momentOf(m_clock).nanoseconds, millisecondDigits})));
}

Status RequestDesk::takeAsApprover(audit::Act act, const std::string &statement, QJsonObject details)
{
    const auto signedAct = review::signStatement(statement, m_key);
    if (!signedAct)
        return std::unexpected(signedAct.error());
    const auto said = review::checkAct(*signedAct, m_record.log, "the statement");
    if (!said)
        return std::unexpected(said.error());
    if (const Status allowed = permitAsApprover(said->statement); !allowed)
        return allowed;
    review::addTo(details, *signedAct);
    return audit::appendSigned(m_file, act, details, m_key, m_clock).transform([](const auto &) {});
}

Result<review::Request> RequestDesk::keep(const review::Request &request, review::RequestAct act,
                                          const review::SignedAct &signedAct)
{
    QJsonObject details{{"request"_L1, toQString(request.id)}, {"step"_L1, toQString(review::requestActName(act))}};
    review::addTo(details, signedAct);
    if (const auto kept = audit::appendSigned(m_file, audit::Act::Request, details, m_key, m_clock); !kept)
        return std::unexpected(kept.error());
    return review::CaseRecord::read(m_reader, momentOf(m_clock)).and_then([&](const review::CaseRecord &now) {
        return now.find(request.id, m_reader.info().file);
    });
}

QJsonObject stepStatement(const review::Request &request, review::RequestAct act, QJsonObject parts)
{
    parts.insert("request"_L1, toQString(request.id));
    parts.insert("step"_L1, toQString(review::requestActName(act)));
    parts.insert("language"_L1, "en"_L1);
    parts.insert("previous"_L1, toQString(request.steps.empty() ? std::string() : request.lastDigest()));
    return parts;
}

QJsonObject approvalStatement(const review::Request &request, const crypto::Certificate &approver, bool seen)
{
    QJsonObject statement = review::approvedParts(request);
    statement.insert("kind"_L1, request.form.standing ? "standing"_L1 : "result"_L1);
    statement.insert("preview"_L1, seen ? "seen"_L1 : "not seen"_L1);
    statement.insert("text"_L1, toQString(approvalText(request, approver)));
    return statement;
}

Result<review::Selection> selectFor(const store::CaseReader &reader, const std::string &query,
                                    const std::string &context, Progress &progress, Instant now)
{
    const auto parsed = review::queryOf({.query = query}, now.nanoseconds);
    if (!parsed)
        return std::unexpected(parsed.error());
    const auto rule = review::parseContextRule(context);
    if (!rule)
        return std::unexpected(rule.error());
    return review::select(reader, *parsed, *rule, progress);
}

/// What the form selects now. `query` is as a request keeps it.
Result<review::RequestResult> measureFor(const store::CaseReader &reader, const std::string &query,
                                         const std::string &context, Progress &progress, Instant now)
{
    const auto selection = selectFor(reader, query, context, progress, now);
    if (!selection)
        return std::unexpected(selection.error());
    const auto redactions = review::Redactions::read(reader);
    if (!redactions)
        return std::unexpected(redactions.error());
    return review::measure(reader, *selection, *redactions, progress).transform([&](review::Measure measure) {
        return review::RequestResult{query::toAbsoluteText(selection->query), context, std::move(measure), {}};
    });
}

Result<std::vector<std::string>> changesOf(const store::CaseReader &reader, const review::Request &request,
                                           Progress &progress, Instant now)
{
    return measureFor(reader, request.result->query, request.result->context, progress, now)
        .transform([&](const review::RequestResult &result) {
            return review::changesSince(request.result->measure, result.measure);
        });
}

} // namespace casebook::work
