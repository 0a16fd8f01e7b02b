// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/clearance.h"

#include <utility>

namespace casebook::review {

Clearance::Clearance(Kind kind, store::CaseInfo caseInfo, Selection selection)
    : m_kind(kind), m_case(std::move(caseInfo)), m_selection(std::move(selection))
{
}

std::string Clearance::statement() const
{
    switch (m_kind) {
    case Kind::Single:
        return "The policy of this case is \"single\": it was exported without a second person's approval.";
    }
    std::unreachable();
}

Result<Clearance> clear(const store::CaseReader &reader, Selection selection)
{
    const store::CaseInfo &info = reader.info();
    if (info.policy != store::Policy::Single)
        return failure(Error::Code::NotPermitted, pathText(info.file),
                       "the policy of this case is four-eyes, and no approved request covers this export",
                       "An export of this case needs a request that a second person has approved");
    return Clearance(Clearance::Kind::Single, info, std::move(selection));
}

} // namespace casebook::review
