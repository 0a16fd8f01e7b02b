// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/requests.h"

#include "core/audit/log.h"
#include "core/base/qtext.h"
#include "core/review/filters.h"
#include "core/store/secret.h"
#include "core/work/requestwarnings.h"

#include <QJsonArray>

#include <chrono>
#include <format>
#include <fstream>
#include <iterator>

namespace casebook::work {

namespace {

using namespace Qt::StringLiterals;
using review::Request;
using review::RequestAct;

constexpr std::chrono::seconds patience(10);
constexpr std::uint8_t millisecondDigits = 3;

/// A case that one step of a request is taken in: nobody else writes meanwhile.
class Desk
{
public:
    static Result<Desk> open(const Path &caseFile, const crypto::PrivateKey &key, const Clock &clock)
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
        return Desk(std::move(*file), std::move(*reader), std::move(*record), key, clock);
    }

    const store::CaseReader &reader() const { return m_reader; }
    const review::CaseRecord &record() const { return m_record; }

    Request draft() const
    {
        return {.id = std::format("R{}", m_record.requests.size() + 1),
                .form = {},
                .requester = m_key.certificate(),
                .steps = {},
                .result = {},
                .approval = {},
                .until = {}};
    }

    Result<Request> find(std::string_view id) const { return m_record.find(id, m_reader.info().file); }

    /// Whether the step may be taken now. An attempt that may not is logged.
    Status permit(const Request &request, RequestAct act)
    {
        const Instant now = momentOf(m_clock);
        const Status allowed = review::checkClock(m_record, now).and_then([&] {
            return review::checkPermitted(m_record.roles, request, act, m_key.certificate(), now);
        });
        return allowed ? allowed : refuse(request, act, allowed.error());
    }

    /// Logs that it was refused; the answer is the reason.
    Status refuse(const Request &request, RequestAct act, const Error &reason)
    {
        const crypto::Certificate signer = m_key.certificate();
        static_cast<void>(audit::append(m_file, audit::Act::Refused,
                                        {{"request"_L1, toQString(request.id)},
                                         {"step"_L1, toQString(review::requestActName(act))},
                                         {"fingerprint"_L1, toQString(signer.fingerprint())},
                                         {"subject"_L1, toQString(signer.subject())},
                                         {"reason"_L1, toQString(reason.text())}},
                                        m_clock)); // the answer is no, whether or not it can be logged
        return std::unexpected(reason);
    }

    /// Signs it and keeps it; the request as it is then.
    Result<Request> take(const Request &request, RequestAct act, QJsonObject statement)
    {
        const QString id = toQString(request.id);
        const QString step = toQString(review::requestActName(act));
        statement.insert("request"_L1, id);
        statement.insert("step"_L1, step);
        statement.insert("language"_L1, "en"_L1);
        statement.insert("previous"_L1, toQString(request.steps.empty() ? "" : request.lastDigest()));
        const auto signedAct = review::signAct(std::move(statement), m_record.log, m_key,
                                               toRfc3339({momentOf(m_clock).nanoseconds, millisecondDigits}));
        if (!signedAct)
            return std::unexpected(signedAct.error());
        QJsonObject details{{"request"_L1, id}, {"step"_L1, step}};
        review::addTo(details, *signedAct);
        if (const auto kept = audit::appendSigned(m_file, audit::Act::Request, details, m_key, m_clock); !kept)
            return std::unexpected(kept.error());
        return review::CaseRecord::read(m_reader, momentOf(m_clock)).and_then([&](const review::CaseRecord &now) {
            return now.find(request.id, m_reader.info().file);
        });
    }

private:
    Desk(store::CaseFile file, store::CaseReader reader, review::CaseRecord record, const crypto::PrivateKey &key,
         const Clock &clock)
        : m_file(std::move(file)), m_reader(std::move(reader)), m_record(std::move(record)), m_key(key), m_clock(clock)
    {
    }

    store::CaseFile m_file;
    store::CaseReader m_reader;
    review::CaseRecord m_record;
    const crypto::PrivateKey &m_key;
    const Clock &m_clock;
};

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

/// What the form selects now. `query` is as a request keeps it.
Result<review::RequestResult> measured(const store::CaseReader &reader, const std::string &query,
                                       const std::string &context, Progress &progress, Instant now)
{
    const auto parsed = review::queryOf({.query = query}, now.nanoseconds);
    if (!parsed)
        return std::unexpected(parsed.error());
    const auto rule = review::parseContextRule(context);
    if (!rule)
        return std::unexpected(rule.error());
    const auto selection = review::select(reader, *parsed, *rule, progress);
    if (!selection)
        return std::unexpected(selection.error());
    const auto redactions = review::Redactions::read(reader);
    if (!redactions)
        return std::unexpected(redactions.error());
    return review::measure(reader, *selection, *redactions, progress).transform([&](review::Measure measure) {
        return review::RequestResult{query::toAbsoluteText(*parsed), context, std::move(measure), {}};
    });
}

Result<std::vector<std::string>> changesOf(const store::CaseReader &reader, const Request &request, Progress &progress,
                                           Instant now)
{
    return measured(reader, request.result->query, request.result->context, progress, now)
        .transform([&](const review::RequestResult &result) {
            return review::changesSince(request.result->measure, result.measure);
        });
}

std::string approvalText(const Request &request, const crypto::Certificate &approver)
{
    const review::Measure &measure = request.result->measure;
    const std::string what =
        request.form.standing
            ? std::format("any selection of this query until {}, at most {} events an export",
                          request.form.standing->until, request.form.standing->events)
            : std::format("exactly these {} events in {} conversations", measure.events, measure.conversations);
    return std::format("I, {}, approve that {} leave the case as {}, for {} ({}): {}", approver.subject(), what,
                       request.form.delivery.format, request.form.organisation, request.requester.subject(),
                       request.form.reason);
}

/// Whether the person looked at a preview after the submission.
bool hasSeen(const store::CaseReader &reader, const Request &request, const crypto::Certificate &person)
{
    bool seen = false;
    const std::int64_t submitted = request.steps.back().entry;
    static_cast<void>(audit::forEachEntry(reader, [&](const audit::Entry &entry, const std::string &) {
        const QJsonObject &details = entry.details;
        seen = seen || (entry.number > submitted - 2 && entry.act == audit::actName(audit::Act::Read) &&
                        details.value("request"_L1).toString() == toQString(request.id) &&
                        details.value("signer"_L1).toObject().value("fingerprint"_L1).toString() ==
                            toQString(person.fingerprint()));
        return true;
    }));
    return seen;
}

Result<Request> decide(const Path &caseFile, std::string_view id, RequestAct act, const crypto::PrivateKey &key,
                       const std::string &reason, const Clock &clock)
{
    if (reason.find_first_not_of(" \t") == std::string::npos)
        return failure(Error::Code::Invalid, "request " + std::string(id), "the reason is missing",
                       "Give one with --reason");
    auto desk = Desk::open(caseFile, key, clock);
    if (!desk)
        return std::unexpected(desk.error());
    const auto request = desk->find(id);
    if (!request)
        return request;
    if (const Status allowed = desk->permit(*request, act); !allowed)
        return std::unexpected(allowed.error());
    return desk->take(*request, act, {{"reason"_L1, toQString(reason)}});
}

} // namespace

Result<Request> newRequest(const Path &caseFile, const Path &requestFile, const crypto::PrivateKey &key,
                           const Clock &clock)
{
    const auto form = readForm(requestFile);
    if (!form)
        return std::unexpected(form.error());
    auto desk = Desk::open(caseFile, key, clock);
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
    auto desk = Desk::open(caseFile, key, clock);
    if (!desk)
        return std::unexpected(desk.error());
    const auto request = desk->find(id);
    if (!request)
        return request;
    if (const Status allowed = desk->permit(*request, RequestAct::Submit); !allowed)
        return std::unexpected(allowed.error());
    const auto form = requestFile ? readForm(*requestFile) : Result<review::RequestForm>(request->form);
    if (!form)
        return std::unexpected(form.error());
    auto result = measured(desk->reader(), form->filter, form->context, progress, momentOf(clock));
    if (!result)
        return std::unexpected(result.error());
    auto warnings = requestWarnings(desk->reader(), *form, *result);
    if (!warnings)
        return std::unexpected(warnings.error());
    result->warnings = std::move(*warnings);
    return desk->take(*request, RequestAct::Submit,
                      {{"form"_L1, review::toJson(*form)}, {"result"_L1, review::toJson(*result)}});
}

Result<Request> reviewRequest(const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                              const Review &review, const Clock &clock)
{
    const RequestAct act = review.failed ? RequestAct::Return : RequestAct::Review;
    if (review.failed && review.reason.find_first_not_of(" \t") == std::string::npos)
        return failure(Error::Code::Invalid, "request " + std::string(id), "the reason is missing",
                       "Give one with --reason");
    auto desk = Desk::open(caseFile, key, clock);
    if (!desk)
        return std::unexpected(desk.error());
    const auto request = desk->find(id);
    if (!request)
        return request;
    if (const Status allowed = desk->permit(*request, act); !allowed)
        return std::unexpected(allowed.error());
    QJsonObject checklist;
    for (const auto point : {review::ReviewPoint::Legal, review::ReviewPoint::Scope, review::ReviewPoint::Details})
        checklist.insert(toQString(review::reviewPointName(point)), point != review.failed);
    return desk->take(*request, act, {{"checklist"_L1, checklist}, {"reason"_L1, toQString(review.reason)}});
}

Result<Request> approveRequest(const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                               const std::string &comment, Progress &progress, const Clock &clock)
{
    auto desk = Desk::open(caseFile, key, clock);
    if (!desk)
        return std::unexpected(desk.error());
    const auto request = desk->find(id);
    if (!request)
        return request;
    if (const Status allowed = desk->permit(*request, RequestAct::Approve); !allowed)
        return std::unexpected(allowed.error());
    const auto changes = changesOf(desk->reader(), *request, progress, momentOf(clock));
    if (!changes)
        return std::unexpected(changes.error());
    if (!changes->empty() && !request->form.standing) {
        std::string all = "what it selects is not what was submitted.";
        for (const std::string &sentence : *changes)
            all += ' ' + sentence;
        const Status refused = desk->refuse(*request, RequestAct::Approve,
                                            {Error::Code::NotPermitted, "request " + request->id, all,
                                             "Ask the requester to submit it anew", std::nullopt});
        return std::unexpected(refused.error());
    }
    const bool seen = hasSeen(desk->reader(), *request, key.certificate());
    return desk->take(*request, RequestAct::Approve,
                      {{"kind"_L1, request->form.standing ? "standing"_L1 : "result"_L1},
                       {"form"_L1, review::toJson(request->form)},
                       {"result"_L1, review::toJson(*request->result)},
                       {"preview"_L1, seen ? "seen"_L1 : "not seen"_L1},
                       {"comment"_L1, toQString(comment)},
                       {"text"_L1, toQString(approvalText(*request, key.certificate()))}});
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

Status enrol(const Path &caseFile, const crypto::Certificate &person, std::optional<review::Role> role,
             const crypto::PrivateKey &key, const Clock &clock)
{
    auto file = store::CaseFile::open(caseFile, patience);
    if (!file)
        return std::unexpected(file.error());
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    const Instant now = momentOf(clock);
    const auto record = review::CaseRecord::read(*reader, now);
    if (!record)
        return std::unexpected(record.error());
    const crypto::Certificate signer = key.certificate();
    const QJsonObject what{{"statement"_L1, "enrol"_L1},
                           {"role"_L1, role ? toQString(review::roleName(*role)) : u"none"_s},
                           {"fingerprint"_L1, toQString(person.fingerprint())},
                           {"subject"_L1, toQString(person.subject())},
                           {"certificate"_L1, toQString(person.pem())}};
    if (!record->roles.isApprover(signer, now) || !signer.isValidAt(now)) {
        const Error error{Error::Code::NotPermitted, signer.subject(), "is no approver of this case",
                          "Only an approver can enrol people", std::nullopt};
        QJsonObject details = what;
        details.insert("reason"_L1, toQString(error.text()));
        static_cast<void>(audit::append(*file, audit::Act::Refused, details, clock));
        return std::unexpected(error);
    }
    const auto signedAct = review::signAct(what, record->log, key, toRfc3339({now.nanoseconds, millisecondDigits}));
    if (!signedAct)
        return std::unexpected(signedAct.error());
    QJsonObject details;
    review::addTo(details, *signedAct);
    return audit::appendSigned(*file, audit::Act::Enrol, details, key, clock).transform([](const auto &) {});
}

} // namespace casebook::work
