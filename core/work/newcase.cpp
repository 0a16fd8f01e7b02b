// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/newcase.h"

#include "core/review/systemrules.h"

namespace casebook::work {

Status checkNewCase(const Path &file, store::Policy policy)
{
    const auto rules = review::systemRules();
    if (!rules)
        return std::unexpected(rules.error());
    if (policy == store::Policy::Single && rules->forbidSingle)
        return failure(Error::Code::NotPermitted, pathText(file),
                       "the settings of this computer forbid cases with the policy single",
                       "Make a four-eyes case, with its first approver");
    return {};
}

} // namespace casebook::work
