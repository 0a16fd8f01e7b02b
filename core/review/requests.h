// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/review/measure.h"
#include "core/review/requestform.h"
#include "core/review/roles.h"
#include "core/review/signedact.h"
#include "core/store/casereader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::review {

enum class RequestState : std::uint8_t {
    Draft,
    Submitted,
    InternalReview, ///< All three points of the checklist hold; an approver decides next.
    Returned,       ///< A point does not hold: the requester mends and submits it again.
    Approved,
    Rejected,
    Processing, ///< An export is under way, or was killed.
    Delivered,
    Expired, ///< The lifespan of the delivery, or of an approval that nobody used, is over.
    Revoked,
};

/// `draft`, `submitted`, `internal review`, …
std::string_view requestStateName(RequestState state);

/// What people do with a request; each is signed by whoever does it.
enum class RequestAct : std::uint8_t { New, Submit, Review, Return, Approve, Reject, Revoke };

/// `new`, `submit`, …
std::string_view requestActName(RequestAct act);

/// The checklist of the internal review.
enum class ReviewPoint : std::uint8_t {
    Legal,   ///< Aligned with legal obligations.
    Scope,   ///< The scope is feasible.
    Details, ///< The details are complete.
};
/// `legal`, `scope`, `details`.
std::string_view reviewPointName(ReviewPoint point);

struct RequestStep
{
    RequestAct act{};
    std::int64_t entry = 0; ///< Its number in the log.
    std::string time;       ///< RFC 3339, UTC; of the entry.
    std::string account;    ///< Of the operating system.
    crypto::Certificate signer;
    QJsonObject statement;
    SignedAct signedAct;
};

/// What a request was found to select when it was submitted: what is approved.
struct RequestResult
{
    std::string query;   ///< In the query language; dates as moments.
    std::string context; ///< toText(ContextRule).
    Measure measure;
    std::vector<std::string> warnings; ///< What an approver should think about, one sentence each.
};
QJsonObject toJson(const RequestResult &result);
/// Corrupt where that is not what the program writes.
Result<RequestResult> resultFromJson(QJsonObject object);

struct Request
{
    std::string id; ///< `R1`, `R2`, … in its case.
    RequestForm form;
    RequestState state = RequestState::Draft;
    crypto::Certificate requester;
    std::vector<RequestStep> steps;      ///< Those that count.
    std::optional<RequestResult> result; ///< Of the last submission.
    std::string submission;              ///< SHA-256 of the statement of the last submission, 64 hex digits.
    std::optional<RequestStep> approval; ///< None unless it is approved.
    std::optional<Instant> until;        ///< When delivery, or approval, is over.
    bool overdue = false;                ///< It has waited for a person longer than `patience`.

    /// SHA-256 of the last statement, 64 hex digits: what the next one names.
    std::string lastDigest() const;
};

/// What an approver signs of a submitted request, which goes out with the export: form, result, and the digest of the
/// submission. Where something of the selection is redacted, the texts that people wrote for the request (filter,
/// reason and so on) stay in the case, since they may name what is hidden; the digest stands for them.
QJsonObject approvedParts(const Request &request);

/// Days after which a request that waits for a reviewer or an approver is shown as overdue.
inline constexpr int patienceDays = 5;

/// What the log of a case says about people and requests. Every signature is checked, and whether its author was
/// allowed to do what they did; a step that does not hold counts for nothing and is a problem.
struct CaseRecord
{
    LogName log = {};
    store::Policy policy = store::Policy::FourEyes; ///< As the log says: at its beginning, or an approver since.
    std::int64_t entries = 0;
    Roles roles;
    std::vector<Request> requests = {};
    std::vector<std::string> problems = {};
    Instant latest = {}; ///< Of the entries that count for the clock, see checkClock().

    /// States are those of `now`.
    static Result<CaseRecord> read(const store::CaseReader &reader, Instant now);

    /// The same from single entries of a log, the first of them entry 0: what a request takes along to another
    /// computer. Corrupt where one is no entry.
    static Result<CaseRecord> fromEntries(const std::vector<std::string> &entries, Instant now);

    /// NotFound.
    Result<Request> find(std::string_view id, const Path &file) const;
};

/// Whether the step can follow this state, whoever takes it.
bool mayFollow(RequestState state, RequestAct act);

/// Whether this person may do this to the request now; NotPermitted with the reason. The one place for this rule: who
/// asks cannot review or approve (by key, whatever the name), and only those who are enrolled can.
Status checkPermitted(const Roles &roles, const Request &request, RequestAct act, const crypto::Certificate &person,
                      Instant moment);

/// NotPermitted: this person is no approver at that moment, with a valid certificate. Who enrols people and changes the
/// policy has to be.
Status checkApprover(const Roles &roles, const crypto::Certificate &person, Instant moment);

/// NotPermitted where the log, on which every state of a request stands, was changed or cut, as far as can be told.
Status checkLogIsWhole(const store::CaseReader &reader);

/// NotPermitted where the clock stands before what the log has seen: somebody set it back. An approver who signs the
/// log
/// (`audit sign`) says that its clock is right, and only what comes after counts.
Status checkClock(const CaseRecord &record, Instant now);

} // namespace casebook::review
