// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/requests.h"

#include <optional>
#include <string>
#include <vector>

namespace casebook::review {

/// That somebody got a role, or lost it.
struct RoleChange
{
    std::int64_t entry = 0; ///< Its number in the log.
    std::string time;       ///< RFC 3339, UTC; of the entry.
    crypto::Certificate person;
    std::optional<Role> role;              ///< None: it was taken away.
    std::optional<crypto::Certificate> by; ///< None: as the first approver, when the case was made.
};

struct CasePeople
{
    CaseRecord record;
    std::vector<RoleChange> changes; ///< Those that count, in order.
};

/// CaseRecord::read(), and how the roles in it came about.
Result<CasePeople> readPeople(const store::CaseReader &reader, Instant now);

} // namespace casebook::review
