// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/clearance.h"

#include "core/review/filters.h"
#include "core/review/requests.h"

#include <algorithm>
#include <format>
#include <utility>

namespace casebook::review {

namespace {

/// Whether it may name what events say: their texts, or their ids, which are digests over them.
bool tellsOfTexts(const query::Node &node)
{
    using enum query::Node::Kind;
    return node.kind == Text || node.kind == Near || node.kind == Regex ||
           (node.kind == Field && node.field == query::Field::Id) || std::ranges::any_of(node.children, tellsOfTexts);
}

std::unexpected<Error> refused(const store::CaseInfo &info, std::string reason, std::string advice)
{
    return failure(Error::Code::NotPermitted, pathText(info.file), std::move(reason), std::move(advice));
}

/// The case says about its policy what its log began with, and the computer allows it.
Status checkPolicy(const store::CaseInfo &info, const CaseRecord &record)
{
    if (record.entries > 0 && info.policy != record.policy)
        return refused(info,
                       std::format("its policy is {}, and its log says {}", store::policyName(info.policy),
                                   store::policyName(record.policy)),
                       "Somebody changed the case; run: casebook-cli audit verify CASE");
    if (info.policy == store::Policy::Single && record.roles.rules().forbidSingle)
        return refused(info, "the settings of this computer forbid exports of cases with the policy single",
                       "Make a four-eyes case, and import the sources into it");
    return {};
}

Status checkApproved(const Request &request, std::string_view format)
{
    using enum RequestState;
    const auto no = [&request](std::string reason, std::string advice) {
        return failure(Error::Code::NotPermitted, "request " + request.id, std::move(reason), std::move(advice));
    };
    if (request.state != Approved && request.state != Processing && request.state != Delivered)
        return no(std::format("its state is \"{}\", and nothing leaves without an approval that holds",
                              requestStateName(request.state)),
                  "`request show` tells what has been done");
    if (format != request.form.delivery.format && !format.starts_with(request.form.delivery.format + '-'))
        return no(std::format("it was approved as {}, not as {}", request.form.delivery.format, format),
                  "Export in that format, or submit the request anew");
    return {};
}

Result<Selection> selectApproved(const store::CaseReader &reader, const Request &request, Instant now,
                                 Progress &progress)
{
    const bool standing = request.form.standing.has_value();
    const auto query = queryOf({.query = standing ? request.form.filter : request.result->query}, now.nanoseconds);
    if (!query)
        return std::unexpected(query.error());
    const auto context = parseContextRule(request.result->context);
    if (!context)
        return std::unexpected(context.error());
    return select(reader, *query, *context, progress);
}

/// What is different from what was submitted, in sentences; empty where nothing is.
Result<std::string> changesOf(const store::CaseReader &reader, const Request &request, const Selection &selection,
                              const Redactions &redactions, Progress &progress)
{
    return measure(reader, selection, redactions, progress).transform([&](const Measure &now) {
        std::string changes;
        for (const std::string &sentence : changesSince(request.result->measure, now))
            changes += (changes.empty() ? "" : " ") + sentence;
        return changes;
    });
}

std::unexpected<Error> different(const Request &request, Error::Code code, const char *reason,
                                 const std::string &changes)
{
    return failure(code, "request " + request.id, reason + changes, "Submit it anew: casebook-cli request submit");
}

/// What is selected now is what was approved.
Status checkResult(const store::CaseReader &reader, const Request &request, const Selection &selection,
                   const Redactions &redactions, Progress &progress)
{
    const auto changes = changesOf(reader, request, selection, redactions, progress);
    if (!changes)
        return std::unexpected(changes.error());
    if (changes->empty())
        return {};
    return different(request, Error::Code::NotPermitted,
                     "its approval is void, since what it selects is not what was approved. ", *changes);
}

Status checkStanding(const Request &request, const Selection &selection, const Path &target)
{
    const StandingTerms &terms = *request.form.standing;
    const auto no = [&request](std::string reason) {
        return failure(Error::Code::NotPermitted, "request " + request.id, std::move(reason),
                       "Ask for a new standing approval");
    };
    if (selection.counts.events > terms.events ||
        (terms.conversations > 0 && selection.counts.conversations > terms.conversations))
        return no(std::format("its query selects {} events in {} conversations now, more than were approved",
                              selection.counts.events, selection.counts.conversations));
    std::error_code error;
    const Path approved = pathFromText(request.form.delivery.target);
    if (!approved.empty() && !std::filesystem::equivalent(approved, target.parent_path(), error))
        return no(std::format("it was approved for the folder {}", pathText(approved)));
    return {};
}

Approval approvalOf(const Request &request)
{
    const RequestStep &step = *request.approval;
    return {.request = request.id,
            .statement = step.signedAct.statement,
            .signature = step.signedAct.signature,
            .certificate = step.signer.pem(),
            .approver = step.signer.subject(),
            .requester = request.requester.subject(),
            .format = request.form.delivery.format,
            .target = request.form.delivery.target,
            .lifespanDays = request.form.delivery.lifespanDays,
            .root = request.result->measure.root};
}

} // namespace

Clearance::Clearance(Kind kind, store::CaseInfo caseInfo, Selection selection, Redactions redactions,
                     std::optional<Approval> approval)
    : m_kind(kind)
    , m_case(std::move(caseInfo))
    , m_selection(std::move(selection))
    , m_redactions(std::move(redactions))
    , m_approval(std::move(approval))
{
}

std::string Clearance::statement() const
{
    switch (m_kind) {
    case Kind::Single:
        return "The policy of this case is \"single\": it was exported without a second person's approval.";
    case Kind::Result:
        return std::format("Request {}, made by {}, was approved by {}: exactly these events.", m_approval->request,
                           m_approval->requester, m_approval->approver);
    case Kind::Standing:
        return std::format("Standing request {}, made by {}, was approved by {}: this query, within limits.",
                           m_approval->request, m_approval->requester, m_approval->approver);
    case Kind::Rehearsal: return "A rehearsal: nothing left the case.";
    }
    std::unreachable();
}

std::string Clearance::queryText() const
{
    const query::Query &query = m_selection.query;
    return m_redactions.empty() || !tellsOfTexts(query.root) ? query::toAbsoluteText(query)
                                                             : "(not told, since parts of the case are redacted)";
}

Result<Clearance> clear(const store::CaseReader &reader, Selection selection)
{
    const store::CaseInfo &info = reader.info();
    const auto record = CaseRecord::read(reader, momentOf());
    if (!record)
        return std::unexpected(record.error());
    if (const Status allowed = checkPolicy(info, *record); !allowed)
        return std::unexpected(allowed.error());
    if (info.policy != store::Policy::Single)
        return refused(info, "the policy of this case is four-eyes, and no approved request covers this export",
                       "An export of this case needs a request that a second person has approved");
    auto redactions = Redactions::read(reader);
    if (!redactions)
        return std::unexpected(redactions.error());
    return Clearance(Clearance::Kind::Single, info, std::move(selection), std::move(*redactions), std::nullopt);
}

Result<Clearance> clearRequest(const store::CaseReader &reader, std::string_view request, std::string_view format,
                               const Path &target, Progress &progress, const Clock &clock)
{
    const Instant now = momentOf(clock);
    const store::CaseInfo &info = reader.info();
    if (const Status whole = checkLogIsWhole(reader); !whole)
        return std::unexpected(whole.error());
    const auto record = CaseRecord::read(reader, now);
    if (!record)
        return std::unexpected(record.error());
    const auto found = record->find(request, info.file);
    if (!found)
        return refused(info, found.error().reason + ", and nothing leaves without an approved one",
                       found.error().advice);
    for (const Status &check : {checkPolicy(info, *record), checkClock(*record, now), checkApproved(*found, format)}) {
        if (!check)
            return std::unexpected(check.error());
    }
    auto selection = selectApproved(reader, *found, now, progress);
    if (!selection)
        return std::unexpected(selection.error());
    auto redactions = Redactions::read(reader);
    if (!redactions)
        return std::unexpected(redactions.error());
    const bool standing = found->form.standing.has_value();
    const Status covered = standing ? checkStanding(*found, *selection, target)
                                    : checkResult(reader, *found, *selection, *redactions, progress);
    if (!covered)
        return std::unexpected(covered.error());
    return Clearance(standing ? Clearance::Kind::Standing : Clearance::Kind::Result, info, std::move(*selection),
                     std::move(*redactions), approvalOf(*found));
}

Result<Clearance> clearRehearsal(const store::CaseReader &reader, Selection selection)
{
    return Redactions::read(reader).transform([&](Redactions redactions) {
        return Clearance(Clearance::Kind::Rehearsal, reader.info(), std::move(selection), std::move(redactions),
                         std::nullopt);
    });
}

Result<Clearance> clearRehearsalOf(const store::CaseReader &reader, std::string_view request, Progress &progress,
                                   const Clock &clock)
{
    const Instant now = momentOf(clock);
    const auto found = CaseRecord::read(reader, now).and_then([&](const CaseRecord &record) {
        return record.find(request, reader.info().file);
    });
    if (!found)
        return std::unexpected(found.error());
    if (!found->result)
        return failure(Error::Code::Invalid, "request " + found->id, "was not submitted yet", "Submit it first");
    auto selection = selectApproved(reader, *found, now, progress);
    auto redactions = Redactions::read(reader);
    if (!selection || !redactions)
        return std::unexpected(!selection ? selection.error() : redactions.error());
    if (!found->form.standing) {
        const auto changes = changesOf(reader, *found, *selection, *redactions, progress);
        if (!changes)
            return std::unexpected(changes.error());
        if (!changes->empty())
            return different(*found, Error::Code::Conflict, "what it selects is not what was submitted. ", *changes);
    }
    return Clearance(Clearance::Kind::Rehearsal, reader.info(), std::move(*selection), std::move(*redactions),
                     std::nullopt);
}

} // namespace casebook::review
