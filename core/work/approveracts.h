// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/path.h"
#include "core/crypto/keyring.h"
#include "core/review/roles.h"
#include "core/store/casefile.h"

#include <optional>
#include <string>
#include <variant>

namespace casebook::work {

/// What only an approver may do with a case, each signed and kept in its log; NotPermitted for everybody else, which is
/// logged, too.

/// Makes somebody a reviewer or approver from now on, or (no role) neither.
struct Enrolment
{
    crypto::Certificate person;
    std::optional<review::Role> role;
};

/// Changes who must agree before something leaves the case. NotPermitted also where the settings of the computer forbid
/// that policy; Invalid without a reason.
struct PolicyChange
{
    store::Policy policy = store::Policy::FourEyes;
    std::string reason;
};

using ApproverAct = std::variant<Enrolment, PolicyChange>;

/// What takeApproverAct() is to sign, canonical JSON: the approver reads it first. Its `text` says it in one sentence.
Result<std::string> planApproverAct(const Path &caseFile, const ApproverAct &act, const crypto::PrivateKey &key,
                                    const Clock &clock = SystemClock());

/// Signs what planApproverAct() said, and does it. NotPermitted where the statement is about another act or case, or
/// the approver is none any more.
Status takeApproverAct(const Path &caseFile, const ApproverAct &act, const std::string &statement,
                       const crypto::PrivateKey &key, const Clock &clock = SystemClock());

/// Both, one after the other: for people who have said on the command line what they sign.
Status doAsApprover(const Path &caseFile, const ApproverAct &act, const crypto::PrivateKey &key,
                    const Clock &clock = SystemClock());

} // namespace casebook::work
