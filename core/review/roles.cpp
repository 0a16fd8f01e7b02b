// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/roles.h"

namespace casebook::review {

std::string_view roleName(Role role)
{
    return role == Role::Approver ? "approver" : "reviewer";
}

std::optional<Role> roleFromName(std::string_view name)
{
    if (name == roleName(Role::Approver))
        return Role::Approver;
    return name == roleName(Role::Reviewer) ? std::optional(Role::Reviewer) : std::nullopt;
}

void Roles::enrol(const crypto::Certificate &person, Role role)
{
    m_members.insert_or_assign(person.fingerprint(), Member{person, role});
}

void Roles::withdraw(const crypto::Certificate &person)
{
    m_members.erase(person.fingerprint());
}

bool Roles::isApprover(const crypto::Certificate &person, Instant moment) const
{
    const auto member = m_members.find(person.fingerprint());
    if (member != m_members.end())
        return member->second.role == Role::Approver;
    return !m_rules.approvers.empty() && person.isIssuedBy(m_rules.approvers, moment);
}

bool Roles::isReviewer(const crypto::Certificate &person, Instant moment) const
{
    return m_members.contains(person.fingerprint()) || isApprover(person, moment);
}

bool Roles::mayRequest(const crypto::Certificate &person, Instant moment) const
{
    return m_rules.requesters.empty() || person.isIssuedBy(m_rules.requesters, moment);
}

} // namespace casebook::review
