// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/certificate.h"
#include "core/review/systemrules.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace casebook::review {

enum class Role : std::uint8_t {
    Reviewer, ///< May check requests.
    Approver, ///< May review, approve, and say who else may.
};

/// `reviewer`, `approver`.
std::string_view roleName(Role role);
std::optional<Role> roleFromName(std::string_view name);

/// Who may do what in a case, up to a point of its log. People are told apart by their certificates: a name alone says
/// nothing.
class Roles
{
public:
    explicit Roles(SystemRules rules) : m_rules(std::move(rules)) {}

    void enrol(const crypto::Certificate &person, Role role);
    void withdraw(const crypto::Certificate &person);

    bool isApprover(const crypto::Certificate &person, Instant moment) const;
    bool isReviewer(const crypto::Certificate &person, Instant moment) const; ///< An approver is one, too.
    /// Anybody whom the system-wide settings do not shut out.
    bool mayRequest(const crypto::Certificate &person, Instant moment) const;

    struct Member
    {
        crypto::Certificate person;
        Role role;
    };
    const std::map<std::string, Member> &members() const { return m_members; } ///< By fingerprint.
    const SystemRules &rules() const { return m_rules; }

private:
    SystemRules m_rules;
    std::map<std::string, Member> m_members;
};

} // namespace casebook::review
