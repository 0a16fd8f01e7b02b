// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/approveracts.h"

#include "core/audit/log.h"
#include "core/base/qtext.h"
#include "core/store/policychange.h"
#include "core/work/requestdesk.h"

namespace casebook::work {

using namespace Qt::StringLiterals;

Status enrol(const Path &caseFile, const crypto::Certificate &person, std::optional<review::Role> role,
             const crypto::PrivateKey &key, const Clock &clock)
{
    auto desk = RequestDesk::open(caseFile, key, clock);
    if (!desk)
        return std::unexpected(desk.error());
    return desk->takeAsApprover(audit::Act::Enrol, {{"statement"_L1, "enrol"_L1},
                                                    {"role"_L1, role ? toQString(review::roleName(*role)) : u"none"_s},
                                                    {"fingerprint"_L1, toQString(person.fingerprint())},
                                                    {"subject"_L1, toQString(person.subject())},
                                                    {"certificate"_L1, toQString(person.pem())}});
}

Status changePolicy(const Path &caseFile, store::Policy policy, const std::string &reason,
                    const crypto::PrivateKey &key, const Clock &clock)
{
    if (reason.find_first_not_of(" \t") == std::string::npos)
        return failure(Error::Code::Invalid, pathText(caseFile), "the reason is missing", "Give one with --reason");
    auto desk = RequestDesk::open(caseFile, key, clock);
    if (!desk)
        return std::unexpected(desk.error());
    if (policy == store::Policy::Single && desk->record().roles.rules().forbidSingle)
        return failure(Error::Code::NotPermitted, pathText(caseFile),
                       "the settings of this computer forbid the policy single", "Keep the policy of this case");
    const QString name = toQString(store::policyName(policy));
    return desk
        ->takeAsApprover(audit::Act::Policy,
                         {{"statement"_L1, "policy"_L1}, {"policy"_L1, name}, {"reason"_L1, toQString(reason)}},
                         {{"policy"_L1, name}})
        .and_then([&] { return store::changePolicy(desk->file(), policy); });
}

} // namespace casebook::work
