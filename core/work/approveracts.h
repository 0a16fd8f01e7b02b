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

namespace casebook::work {

/// What only an approver may do with a case, each signed and kept in its log; NotPermitted for everybody else, which is
/// logged, too.

/// Makes somebody a reviewer or approver from now on, or (no role) neither.
Status enrol(const Path &caseFile, const crypto::Certificate &person, std::optional<review::Role> role,
             const crypto::PrivateKey &key, const Clock &clock = SystemClock());

/// Changes who must agree before something leaves the case. NotPermitted also where the settings of the computer forbid
/// that policy; Invalid without a reason.
Status changePolicy(const Path &caseFile, store::Policy policy, const std::string &reason,
                    const crypto::PrivateKey &key, const Clock &clock = SystemClock());

} // namespace casebook::work
