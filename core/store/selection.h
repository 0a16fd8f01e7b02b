// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/query/query.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace casebook::store {

class Database;
class Statement;

/// A query as conditions of SQL: one of conversation, tenant and times, or all of several of these; others are an
/// error. The values are bound, never written into the text.
///
/// A conversation is selected when it has at least one selected event; without limits of time, those that have no
/// event at all are listed too, but not counted as selected.
class Selection
{
public:
    static Result<Selection> compile(Database &database, const query::Query &query);

    /// Conditions on `conversation AS c`: by names alone, and with the limits of time.
    std::string conversationsByName() const;
    std::string conversations() const;

    /// A number for `c`: how many of its events are selected.
    std::string eventCount() const;

    /// A condition on `event AS e`: the limits of time.
    std::string events() const;

    bool namesConversation() const { return m_conversation.has_value(); }
    bool hasTimes() const { return m_from || m_until; }

    void bind(Statement &statement) const;

private:
    Status add(const query::Node &node);
    Status addTenants(Database &database);
    std::string times(std::string_view alias) const;

    std::optional<std::string> m_conversation;
    std::optional<std::string> m_tenant;
    std::optional<std::int64_t> m_from;
    std::optional<std::int64_t> m_until;
    std::string m_tenants; ///< JSON list of the tenants meant, spelled as in the case.
};

} // namespace casebook::store
