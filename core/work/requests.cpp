// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/requests.h"

#include "core/audit/log.h"
#include "core/base/qtext.h"
#include "core/store/secret.h"
#include "core/work/requestdesk.h"
#include "core/work/requestwarnings.h"

#include <QJsonArray>

#include <algorithm>
#include <format>
#include <fstream>
#include <ranges>

namespace casebook::work {

namespace {

using namespace Qt::StringLiterals;
using review::Request;
using review::RequestAct;

Result<review::RequestForm> readForm(const Path &file)
{
    constexpr std::size_t longest = std::size_t{1} << 20;
    std::ifstream stream(file, std::ios::binary);
    std::string json(longest, '\0');
    stream.read(json.data(), static_cast<std::streamsize>(json.size()));
    json.resize(static_cast<std::size_t>(stream.gcount()));
    if (!stream.is_open() || stream.bad())
        return failure(Error::Code::NotFound, pathText(file), "the request file cannot be read",
                       "Check the path and the permissions");
    return review::parseRequestFile(json, file.parent_path(), pathText(file));
}

/// Whether the person looked at a preview after the submission.
bool hasSeen(const store::CaseReader &reader, const Request &request, const crypto::Certificate &person)
{
    bool seen = false;
    const auto submission =
        std::ranges::find(std::views::reverse(request.steps), RequestAct::Submit, &review::RequestStep::act);
    static_cast<void>(audit::forEachEntry(reader, [&](const audit::Entry &entry, const std::string &) {
        const QJsonObject &details = entry.details;
        seen = seen || (entry.number > submission->entry && entry.act == audit::actName(audit::Act::Read) &&
                        details.value("request"_L1).toString() == toQString(request.id) &&
                        details.value("signer"_L1).toObject().value("fingerprint"_L1).toString() ==
                            toQString(person.fingerprint()));
        return true;
    }));
    return seen;
}

/// The desk with the request on it, for a step that may be taken.
struct OpenRequest
{
    RequestDesk desk;
    Request request;
};

Result<OpenRequest> openFor(RequestAct act, const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                            const Clock &clock)
{
    auto desk = RequestDesk::open(caseFile, key, clock);
    if (!desk)
        return std::unexpected(desk.error());
    auto request = desk->find(id);
    if (!request)
        return std::unexpected(request.error());
    if (const Status allowed = desk->permit(*request, act); !allowed)
        return std::unexpected(allowed.error());
    return OpenRequest{std::move(*desk), std::move(*request)};
}

Status checkReason(std::string_view id, const std::string &reason)
{
    if (reason.find_first_not_of(" \t") != std::string::npos)
        return {};
    return failure(Error::Code::Invalid, "request " + std::string(id), "the reason is missing",
                   "Give one with --reason");
}

Result<Request> decide(const Path &caseFile, std::string_view id, RequestAct act, const crypto::PrivateKey &key,
                       const std::string &reason, const Clock &clock)
{
    if (const Status given = checkReason(id, reason); !given)
        return std::unexpected(given.error());
    auto open = openFor(act, caseFile, id, key, clock);
    if (!open)
        return std::unexpected(open.error());
    auto &[desk, request] = *open;
    return desk.take(request, act, {{"reason"_L1, toQString(reason)}});
}

} // namespace

Result<Request> newRequest(const Path &caseFile, const Path &requestFile, const crypto::PrivateKey &key,
                           const Clock &clock)
{
    const auto form = readForm(requestFile);
    if (!form)
        return std::unexpected(form.error());
    auto desk = RequestDesk::open(caseFile, key, clock);
    if (!desk)
        return std::unexpected(desk.error());
    const Request request = desk->draft();
    if (const Status allowed = desk->permit(request, RequestAct::New); !allowed)
        return std::unexpected(allowed.error());
    return desk->take(request, RequestAct::New, {{"form"_L1, review::toJson(*form)}});
}

Result<Request> submitRequest(const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                              const std::optional<Path> &requestFile, Progress &progress, const Clock &clock)
{
    auto open = openFor(RequestAct::Submit, caseFile, id, key, clock);
    if (!open)
        return std::unexpected(open.error());
    auto &[desk, request] = *open;
    const auto form = requestFile ? readForm(*requestFile) : Result<review::RequestForm>(request.form);
    if (!form)
        return std::unexpected(form.error());
    auto result = measureFor(desk.reader(), form->filter, form->context, progress, momentOf(clock));
    if (!result)
        return std::unexpected(result.error());
    auto warnings = requestWarnings(desk.reader(), *form, *result);
    if (!warnings)
        return std::unexpected(warnings.error());
    result->warnings = std::move(*warnings);
    return desk.take(request, RequestAct::Submit,
                     {{"form"_L1, review::toJson(*form)}, {"result"_L1, review::toJson(*result)}});
}

Result<Request> reviewRequest(const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                              const Review &review, const Clock &clock)
{
    const RequestAct act = review.failed ? RequestAct::Return : RequestAct::Review;
    if (const Status given = review.failed ? checkReason(id, review.reason) : Status(); !given)
        return std::unexpected(given.error());
    auto open = openFor(act, caseFile, id, key, clock);
    if (!open)
        return std::unexpected(open.error());
    auto &[desk, request] = *open;
    QJsonObject checklist;
    for (const auto point : {review::ReviewPoint::Legal, review::ReviewPoint::Scope, review::ReviewPoint::Details})
        checklist.insert(toQString(review::reviewPointName(point)), point != review.failed);
    return desk.take(request, act, {{"checklist"_L1, checklist}, {"reason"_L1, toQString(review.reason)}});
}

Result<Request> approveRequest(const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                               const std::string &comment, Progress &progress, const Clock &clock)
{
    auto open = openFor(RequestAct::Approve, caseFile, id, key, clock);
    if (!open)
        return std::unexpected(open.error());
    auto &[desk, request] = *open;
    if (const Status same = desk.checkUnchanged(request, progress); !same)
        return std::unexpected(same.error());
    const bool seen = hasSeen(desk.reader(), request, key.certificate());
    QJsonObject statement = approvalStatement(request, key.certificate(), seen);
    statement.insert("comment"_L1, toQString(comment));
    return desk.take(request, RequestAct::Approve, std::move(statement));
}

Result<Request> rejectRequest(const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                              const std::string &reason, const Clock &clock)
{
    return decide(caseFile, id, RequestAct::Reject, key, reason, clock);
}

Result<Request> revokeRequest(const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                              const std::string &reason, const Clock &clock)
{
    return decide(caseFile, id, RequestAct::Revoke, key, reason, clock);
}

Result<RequestStanding> requestStanding(const store::CaseReader &reader, std::string_view id, Progress &progress,
                                        const Clock &clock)
{
    const Instant now = momentOf(clock);
    const auto record = review::CaseRecord::read(reader, now);
    if (!record)
        return std::unexpected(record.error());
    auto request = record->find(id, reader.info().file);
    if (!request)
        return std::unexpected(request.error());
    RequestStanding standing{std::move(*request), {}};
    if (!standing.request.result || standing.request.form.standing)
        return standing;
    auto changes = changesOf(reader, standing.request, progress, now);
    if (!changes)
        return std::unexpected(changes.error());
    standing.changes = std::move(*changes);
    return standing;
}

Result<review::Selection> requestSelection(const store::CaseReader &reader, std::string_view id, Progress &progress,
                                           const Clock &clock)
{
    const Instant now = momentOf(clock);
    const auto record = review::CaseRecord::read(reader, now);
    if (!record)
        return std::unexpected(record.error());
    const auto request = record->find(id, reader.info().file);
    if (!request)
        return std::unexpected(request.error());
    if (!request->result)
        return failure(Error::Code::Invalid, "request " + request->id, "was not submitted yet", "Submit it first");
    return selectFor(reader, request->result->query, request->result->context, progress, now);
}

Status previewSelection(const store::CaseReader &reader, const review::Selection &selection,
                        const std::function<bool(const Event &)> &visit)
{
    const auto secret = store::caseSecret(reader.database());
    if (!secret)
        return std::unexpected(secret.error());
    const auto redactions = review::Redactions::read(reader);
    if (!redactions)
        return std::unexpected(redactions.error());
    return review::forEachEventByConversation(reader, selection, [&](const Event &event) {
        return redactions->withheld(event) != nullptr || visit(redactions->redacted(event, *secret));
    });
}

} // namespace casebook::work
