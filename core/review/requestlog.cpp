// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/audit/log.h"
#include "core/base/hex.h"
#include "core/base/qtext.h"
#include "core/crypto/digest.h"
#include "core/crypto/merkle.h"
#include "core/review/casepeople.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <format>

namespace casebook::review {

namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t perMillisecond = 1'000'000;
constexpr std::int64_t perDay = std::int64_t{24} * 60 * 60 * 1000 * perMillisecond;

Instant instantOf(std::string_view rfc3339)
{
    return Instant{QDateTime::fromString(toQString(rfc3339), Qt::ISODateWithMs).toMSecsSinceEpoch() * perMillisecond};
}

std::optional<RequestAct> actFromName(const QString &name)
{
    using enum RequestAct;
    for (const RequestAct act : {New, Submit, Review, Return, Approve, Reject, Revoke}) {
        if (name == toQString(requestActName(act)))
            return act;
    }
    return std::nullopt;
}

/// Goes through the log once, in order.
class Replay
{
public:
    Replay(std::string caseId, SystemRules rules)
        : m_caseId(std::move(caseId)), m_record{.roles = Roles(std::move(rules))}
    {
    }

    void take(const audit::Entry &entry, const std::string &text)
    {
        const Instant time = instantOf(entry.time);
        m_record.latest = std::max(m_record.latest, time);
        m_record.entries = entry.number + 1;
        if (entry.number == 0)
            begin(entry, text);
        else if (entry.act == audit::actName(audit::Act::Request))
            note(entry, request(entry));
        else if (entry.act == audit::actName(audit::Act::Enrol))
            note(entry, enrol(entry));
        else if (entry.act == audit::actName(audit::Act::Policy))
            note(entry, policy(entry));
        else if (entry.act == audit::actName(audit::Act::Sign))
            sign(entry, time);
        else if (entry.act == audit::actName(audit::Act::Export))
            exportBegins(entry);
        else if (entry.act == audit::actName(audit::Act::ExportDone))
            exportEnds(entry, time);
    }

    std::vector<RoleChange> takeChanges() { return std::move(m_changes); }

    CaseRecord finish(Instant now)
    {
        for (Request &each : m_record.requests)
            age(each, now);
        return std::move(m_record);
    }

private:
    void note(const audit::Entry &entry, const Status &status)
    {
        if (!status)
            m_record.problems.push_back(
                std::format("Entry {} of the log counts for nothing: {}.", entry.number, status.error().text()));
    }

    void begin(const audit::Entry &entry, const std::string &text)
    {
        m_record.log = {m_caseId, toHex(crypto::leafHash(text))};
        m_record.policy = policyOf(entry.details);
        const QJsonObject approver = entry.details.value("approver"_L1).toObject();
        if (approver.isEmpty())
            return;
        const auto certificate =
            crypto::Certificate::parse(approver.value("certificate"_L1).toString().toStdString(), "the first approver");
        note(entry, certificate.transform([](const auto &) {}));
        if (certificate) {
            m_record.roles.enrol(*certificate, Role::Approver);
            m_changes.push_back({entry.number, entry.time, *certificate, Role::Approver, std::nullopt});
        }
    }

    static store::Policy policyOf(const QJsonObject &object)
    {
        const bool single = object.value("policy"_L1).toString() == toQString(store::policyName(store::Policy::Single));
        return single ? store::Policy::Single : store::Policy::FourEyes;
    }

    Status policy(const audit::Entry &entry)
    {
        const auto act = checkAct(entry.details, m_record.log, "the change of the policy");
        if (!act)
            return std::unexpected(act.error());
        if (act->statement.value("statement"_L1).toString() != "policy"_L1)
            return failure(Error::Code::Corrupt, "the change of the policy", "it is a statement about something else");
        if (const Status allowed = checkApprover(m_record.roles, act->signer, instantOf(entry.time)); !allowed)
            return allowed;
        m_record.policy = policyOf(act->statement);
        return {};
    }

    Status enrol(const audit::Entry &entry)
    {
        const auto act = checkAct(entry.details, m_record.log, "the enrolment");
        if (!act)
            return std::unexpected(act.error());
        const Instant time = instantOf(entry.time);
        const QJsonObject &said = act->statement;
        const auto person =
            crypto::Certificate::parse(said.value("certificate"_L1).toString().toStdString(), "the enrolled person");
        if (!person)
            return std::unexpected(person.error());
        if (said.value("statement"_L1).toString() != "enrol"_L1)
            return failure(Error::Code::Corrupt, "the enrolment", "it is a statement about something else");
        if (const Status allowed = checkApprover(m_record.roles, act->signer, time); !allowed)
            return allowed;
        const auto role = roleFromName(said.value("role"_L1).toString().toStdString());
        if (role)
            m_record.roles.enrol(*person, *role);
        else
            m_record.roles.withdraw(*person);
        m_changes.push_back({entry.number, entry.time, *person, role, act->signer});
        return {};
    }

    void sign(const audit::Entry &entry, Instant time)
    {
        const auto signer = crypto::Certificate::parse(
            entry.details.value("signer"_L1).toObject().value("certificate"_L1).toString().toStdString(), "the signer");
        if (signer && m_record.roles.isApprover(*signer, time))
            m_record.latest = time;
    }

    Request *find(const QString &id)
    {
        const auto found = std::ranges::find(m_record.requests, id.toStdString(), &Request::id);
        return found == m_record.requests.end() ? nullptr : &*found;
    }

    Status request(const audit::Entry &entry)
    {
        const QString id = entry.details.value("request"_L1).toString();
        const auto act = actFromName(entry.details.value("step"_L1).toString());
        const std::string name = "request " + id.toStdString();
        auto said = checkAct(entry.details, m_record.log, name);
        if (!said)
            return std::unexpected(said.error());
        const bool isNew = act == RequestAct::New;
        Request *known = find(id);
        if (!act || id.isEmpty() || isNew == (known != nullptr) ||
            said->statement.value("request"_L1).toString() != id ||
            said->statement.value("step"_L1).toString() != toQString(requestActName(*act)))
            return failure(Error::Code::Corrupt, name, "the entry and what was signed do not belong together");
        Request made{.id = id.toStdString(),
                     .form = {},
                     .requester = said->signer,
                     .steps = {},
                     .result = {},
                     .submission = {},
                     .approval = {},
                     .until = {}};
        Request &request = isNew ? made : *known;
        if (!isNew && said->statement.value("previous"_L1).toString().toStdString() != request.lastDigest())
            return failure(Error::Code::Corrupt, name,
                           "it does not follow the step before it: it was signed for "
                           "another state of the request");
        const Instant time = instantOf(entry.time);
        // Who may request at this computer says nothing of a request that is there already.
        const Status allowed = isNew ? Status() : checkPermitted(m_record.roles, request, *act, said->signer, time);
        if (!allowed)
            return allowed;
        RequestStep step{*act, entry.number, entry.time, entry.account, said->signer, said->statement, said->act};
        if (const Status done = apply(request, step, time); !done)
            return done;
        request.steps.push_back(std::move(step));
        if (isNew)
            m_record.requests.push_back(std::move(made));
        return {};
    }

    Status apply(Request &request, const RequestStep &step, Instant time)
    {
        using enum RequestAct;
        switch (step.act) {
        case New:
        case Submit: return state(request, step);
        case Review: request.state = RequestState::InternalReview; break;
        case Return: request.state = RequestState::Returned; break;
        case Approve: return approve(request, step, time);
        case Reject: request.state = RequestState::Rejected; break;
        case Revoke: request.state = RequestState::Revoked; break;
        }
        return {};
    }

    static Status state(Request &request, const RequestStep &step)
    {
        auto form = formFromJson(step.statement.value("form"_L1).toObject());
        if (!form)
            return std::unexpected(form.error());
        if (step.act == RequestAct::Submit) {
            auto result = resultFromJson(step.statement.value("result"_L1).toObject());
            if (!result)
                return std::unexpected(result.error());
            request.result = std::move(*result);
            request.submission = toHex(crypto::sha256(step.signedAct.statement));
            request.state = RequestState::Submitted;
        }
        request.form = std::move(*form);
        request.approval.reset();
        request.until.reset();
        return {};
    }

    static Status approve(Request &request, const RequestStep &step, Instant time)
    {
        const QJsonObject parts = approvedParts(request);
        const bool same = std::ranges::all_of(
            parts.keys(), [&](const QString &key) { return step.statement.value(key) == parts.value(key); });
        if (!same)
            return failure(Error::Code::Corrupt, "request " + request.id,
                           "what was approved is not what was submitted");
        request.state = RequestState::Approved;
        request.approval = step;
        request.until = Instant{time.nanoseconds + request.form.delivery.lifespanDays * perDay};
        if (request.form.standing)
            request.until = instantOf(request.form.standing->until);
        return {};
    }

    void exportBegins(const audit::Entry &entry)
    {
        Request *request = find(entry.details.value("request"_L1).toString());
        if (request && request->approval)
            request->state = RequestState::Processing;
    }

    void exportEnds(const audit::Entry &entry, Instant time)
    {
        Request *request = find(entry.details.value("request"_L1).toString());
        if (!request || request->state != RequestState::Processing)
            return;
        const bool delivered = entry.details.contains("export"_L1);
        request->state = delivered ? RequestState::Delivered : RequestState::Approved;
        if (delivered && !request->form.standing)
            request->until = Instant{time.nanoseconds + request->form.delivery.lifespanDays * perDay};
    }

    static void age(Request &request, Instant now)
    {
        using enum RequestState;
        const bool usable = request.state == Approved || request.state == Processing || request.state == Delivered;
        if (usable && request.until && *request.until <= now)
            request.state = Expired;
        if (request.state == Submitted || request.state == InternalReview)
            request.overdue =
                instantOf(request.steps.back().time).nanoseconds + patienceDays * perDay < now.nanoseconds;
    }

    std::string m_caseId;
    CaseRecord m_record;
    std::vector<RoleChange> m_changes;
};

} // namespace

Result<CaseRecord> CaseRecord::read(const store::CaseReader &reader, Instant now)
{
    return readPeople(reader, now).transform([](CasePeople people) { return std::move(people.record); });
}

Result<CasePeople> readPeople(const store::CaseReader &reader, Instant now)
{
    auto rules = systemRules();
    if (!rules)
        return std::unexpected(rules.error());
    Replay replay(reader.info().id, std::move(*rules));
    const auto kept = audit::hasLog(reader);
    if (!kept)
        return std::unexpected(kept.error());
    const Status read = *kept ? audit::forEachEntry(reader,
                                                    [&](const audit::Entry &entry, const std::string &text) {
                                                        replay.take(entry, text);
                                                        return true;
                                                    })
                              : Status();
    if (!read)
        return std::unexpected(read.error());
    return CasePeople{replay.finish(now), replay.takeChanges()};
}

Result<CaseRecord> CaseRecord::fromEntries(const std::vector<std::string> &entries, Instant now)
{
    auto rules = systemRules();
    if (!rules)
        return std::unexpected(rules.error());
    std::optional<Replay> replay;
    for (const std::string &text : entries) {
        const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
        const auto entry =
            audit::parseEntry(text, QJsonDocument::fromJson(bytes).object().value("number"_L1).toInteger());
        if (!entry || replay.has_value() != (entry->number > 0))
            return entry ? failure(Error::Code::Corrupt, "the entries of the log", "do not begin with entry 0")
                         : Result<CaseRecord>(std::unexpected(entry.error()));
        if (!replay)
            replay.emplace(entry->details.value("case"_L1).toString().toStdString(), std::move(*rules));
        replay->take(*entry, text);
    }
    if (!replay)
        return failure(Error::Code::Corrupt, "the entries of the log", "are missing");
    return replay->finish(now);
}

} // namespace casebook::review
