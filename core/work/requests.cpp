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

/// What a step says besides who, when and about what; with what must hold before it is taken.
Result<QJsonObject> partsOf(OpenRequest &open, const StepOrder &order, const crypto::PrivateKey &key,
                            Progress &progress)
{
    const QString words = toQString(order.words);
    if (order.act == RequestAct::Review || order.act == RequestAct::Return) {
        QJsonObject checklist;
        for (const auto point : {review::ReviewPoint::Legal, review::ReviewPoint::Scope, review::ReviewPoint::Details})
            checklist.insert(toQString(review::reviewPointName(point)), point != order.failed);
        return QJsonObject{{"checklist"_L1, checklist}, {"reason"_L1, words}};
    }
    if (order.act != RequestAct::Approve)
        return QJsonObject{{"reason"_L1, words}};
    if (const Status same = open.desk.checkUnchanged(open.request, progress); !same)
        return std::unexpected(same.error());
    const bool seen = hasSeen(open.desk.reader(), open.request, key.certificate());
    QJsonObject parts = approvalStatement(open.request, key.certificate(), seen);
    parts.insert("comment"_L1, words);
    return parts;
}

Result<OpenRequest> openFor(const StepOrder &order, const Path &caseFile, const crypto::PrivateKey &key,
                            const Clock &clock)
{
    const bool freely = order.act == RequestAct::Review || order.act == RequestAct::Approve;
    if (const Status given = freely ? Status() : checkReason(order.request, order.words); !given)
        return std::unexpected(given.error());
    return openFor(order.act, caseFile, order.request, key, clock);
}

/// Plans the step and takes it at once.
Result<Request> take(const StepOrder &order, const Path &caseFile, const crypto::PrivateKey &key, Progress &progress,
                     const Clock &clock)
{
    auto open = openFor(order, caseFile, key, clock);
    if (!open)
        return std::unexpected(open.error());
    auto parts = partsOf(*open, order, key, progress);
    if (!parts)
        return std::unexpected(parts.error());
    return open->desk.take(open->request, order.act, std::move(*parts));
}

} // namespace

Result<review::RequestForm> readRequestFile(const Path &file)
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

Result<Request> newRequest(const Path &caseFile, const review::RequestForm &form, const crypto::PrivateKey &key,
                           const Clock &clock)
{
    auto desk = RequestDesk::open(caseFile, key, clock);
    if (!desk)
        return std::unexpected(desk.error());
    const Request request = desk->draft();
    if (const Status allowed = desk->permit(request, RequestAct::New); !allowed)
        return std::unexpected(allowed.error());
    return desk->take(request, RequestAct::New, {{"form"_L1, review::toJson(form)}});
}

Result<Request> submitRequest(const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                              const std::optional<review::RequestForm> &newForm, Progress &progress, const Clock &clock)
{
    auto open = openFor(RequestAct::Submit, caseFile, id, key, clock);
    if (!open)
        return std::unexpected(open.error());
    auto &[desk, request] = *open;
    const review::RequestForm &form = newForm ? *newForm : request.form;
    auto result = measureFor(desk.reader(), form.filter, form.context, progress, momentOf(clock));
    if (!result)
        return std::unexpected(result.error());
    auto warnings = requestWarnings(desk.reader(), form, *result);
    if (!warnings)
        return std::unexpected(warnings.error());
    result->warnings = std::move(*warnings);
    return desk.take(request, RequestAct::Submit,
                     {{"form"_L1, review::toJson(form)}, {"result"_L1, review::toJson(*result)}});
}

Result<Request> reviewRequest(const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                              const Review &review, const Clock &clock)
{
    NoProgress progress;
    return take(
        {std::string(id), review.failed ? RequestAct::Return : RequestAct::Review, review.reason, review.failed},
        caseFile, key, progress, clock);
}

Result<Request> approveRequest(const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                               const std::string &comment, Progress &progress, const Clock &clock)
{
    return take({std::string(id), RequestAct::Approve, comment}, caseFile, key, progress, clock);
}

Result<Request> rejectRequest(const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                              const std::string &reason, const Clock &clock)
{
    NoProgress progress;
    return take({std::string(id), RequestAct::Reject, reason}, caseFile, key, progress, clock);
}

Result<Request> revokeRequest(const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                              const std::string &reason, const Clock &clock)
{
    NoProgress progress;
    return take({std::string(id), RequestAct::Revoke, reason}, caseFile, key, progress, clock);
}

Result<std::string> planStep(const Path &caseFile, const StepOrder &order, const crypto::PrivateKey &key,
                             Progress &progress, const Clock &clock)
{
    auto open = openFor(order, caseFile, key, clock);
    if (!open)
        return std::unexpected(open.error());
    return partsOf(*open, order, key, progress).transform([&](QJsonObject parts) {
        return open->desk.plan(open->request, order.act, std::move(parts));
    });
}

Result<Request> takeStep(const Path &caseFile, const StepOrder &order, const std::string &statement,
                         const crypto::PrivateKey &key, Progress &progress, const Clock &clock)
{
    auto open = openFor(order, caseFile, key, clock);
    if (!open)
        return std::unexpected(open.error());
    auto &[desk, request] = *open;
    if (order.act == RequestAct::Approve) {
        if (const Status same = desk.checkUnchanged(request, progress); !same)
            return std::unexpected(same.error());
    }
    return desk.takePlanned(request, order.act, statement);
}

bool isVoid(const RequestStanding &standing)
{
    using enum review::RequestState;
    const review::RequestState state = standing.request.state;
    return (state == Approved || state == Processing) && !standing.changes.empty();
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
