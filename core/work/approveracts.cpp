// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/approveracts.h"

#include "core/base/qtext.h"
#include "core/store/policychange.h"
#include "core/work/requestdesk.h"

#include <QJsonDocument>

#include <algorithm>
#include <format>

namespace casebook::work {

namespace {

using namespace Qt::StringLiterals;

QJsonObject partsOf(const Enrolment &enrolment)
{
    const auto role = enrolment.role ? review::roleName(*enrolment.role) : std::string_view("none");
    const std::string text = enrolment.role
                                 ? std::format("From now on {} is {} {} of this case.", enrolment.person.subject(),
                                               *enrolment.role == review::Role::Approver ? "an" : "a", role)
                                 : std::format("From now on {} has no role in this case.", enrolment.person.subject());
    return {{"statement"_L1, "enrol"_L1},
            {"text"_L1, toQString(text)},
            {"role"_L1, toQString(role)},
            {"fingerprint"_L1, toQString(enrolment.person.fingerprint())},
            {"subject"_L1, toQString(enrolment.person.subject())},
            {"certificate"_L1, toQString(enrolment.person.pem())}};
}

QJsonObject partsOf(const PolicyChange &change)
{
    const auto policy = store::policyName(change.policy);
    return {{"statement"_L1, "policy"_L1},
            {"text"_L1, toQString(std::format("From now on the policy of this case is {}, because of: {}", policy,
                                              change.reason))},
            {"policy"_L1, toQString(policy)},
            {"reason"_L1, toQString(change.reason)}};
}

QJsonObject statementOf(const ApproverAct &act)
{
    QJsonObject parts = std::visit([](const auto &one) { return partsOf(one); }, act);
    parts.insert("language"_L1, "en"_L1);
    return parts;
}

/// A case without an approver could never be exported from again.
Status checkSense(const RequestDesk &desk, const Enrolment &enrolment)
{
    const review::Roles &roles = desk.record().roles;
    const bool another = std::ranges::any_of(roles.members(), [&](const auto &member) {
        return member.second.role == review::Role::Approver && member.second.person != enrolment.person;
    });
    if (enrolment.role == review::Role::Approver || another || !roles.rules().approvers.empty())
        return {};
    return failure(Error::Code::Conflict, enrolment.person.subject(), "it is the only approver of the case",
                   "Make somebody else an approver first");
}

Status checkSense(const RequestDesk &desk, const PolicyChange &change)
{
    const std::string file = pathText(desk.reader().info().file);
    if (change.reason.find_first_not_of(" \t") == std::string::npos)
        return failure(Error::Code::Invalid, file, "the reason is missing", "Say why the policy changes");
    if (change.policy == store::Policy::Single && desk.record().roles.rules().forbidSingle)
        return failure(Error::Code::NotPermitted, file, "the settings of this computer forbid the policy single",
                       "Keep the policy of this case");
    return {};
}

Status checkSense(const RequestDesk &desk, const ApproverAct &act)
{
    return std::visit([&](const auto &one) { return checkSense(desk, one); }, act);
}

/// The statement says all that the act does, whatever was shown.
Status checkMeant(const ApproverAct &act, const std::string &statement, const Path &caseFile)
{
    const QJsonObject said = QJsonDocument::fromJson(QByteArray::fromStdString(statement)).object();
    const QJsonObject meant = statementOf(act);
    const bool same =
        std::ranges::all_of(meant.keys(), [&](const QString &key) { return said.value(key) == meant.value(key); });
    return same ? Status()
                : failure(Error::Code::NotPermitted, pathText(caseFile), "the statement is about something else",
                          "Look at it again");
}

} // namespace

Result<std::string> planApproverAct(const Path &caseFile, const ApproverAct &act, const crypto::PrivateKey &key,
                                    const Clock &clock)
{
    auto desk = RequestDesk::open(caseFile, key, clock);
    if (!desk)
        return std::unexpected(desk.error());
    const QJsonObject statement = statementOf(act);
    return desk->permitAsApprover(statement).and_then([&] { return checkSense(*desk, act); }).transform([&] {
        return desk->planAsApprover(statement);
    });
}

Status takeApproverAct(const Path &caseFile, const ApproverAct &act, const std::string &statement,
                       const crypto::PrivateKey &key, const Clock &clock)
{
    auto desk = RequestDesk::open(caseFile, key, clock);
    if (!desk)
        return std::unexpected(desk.error());
    const Status meant = checkMeant(act, statement, caseFile).and_then([&] { return checkSense(*desk, act); });
    if (!meant)
        return meant;
    const auto *change = std::get_if<PolicyChange>(&act);
    if (!change)
        return desk->takeAsApprover(audit::Act::Enrol, statement);
    return desk
        ->takeAsApprover(audit::Act::Policy, statement, {{"policy"_L1, toQString(store::policyName(change->policy))}})
        .and_then([&] { return store::changePolicy(desk->file(), change->policy); });
}

Status doAsApprover(const Path &caseFile, const ApproverAct &act, const crypto::PrivateKey &key, const Clock &clock)
{
    return planApproverAct(caseFile, act, key, clock).and_then([&](const std::string &statement) {
        return takeApproverAct(caseFile, act, statement, key, clock);
    });
}

} // namespace casebook::work
