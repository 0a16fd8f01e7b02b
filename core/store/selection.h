// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/query/query.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace casebook::store {

class Database;
class Statement;

struct Hits;

/// A query as conditions of SQL. Conversation, tenant and times, one or all of several of these, are so by themselves;
/// of any other query it takes what was found. The values are bound, never written into the text.
///
/// A conversation is selected when it has at least one selected event; without limits of time, those that have no
/// event at all are listed too, but not counted as selected.
class Selection
{
public:
    /// Whether compile() takes the query.
    static bool isPlain(const query::Query &query) { return Selection().add(query.root); }
    static Result<Selection> compile(Database &database, const query::Query &query);
    static Selection of(std::shared_ptr<const Hits> hits);

    /// Conditions on `conversation AS c`: by names alone, and with the limits of time.
    std::string conversationsByName() const;
    std::string conversations() const;

    /// A number for `c`: how many of its events are selected.
    std::string eventCount() const;

    /// A condition on `event AS e`: the limits of time, or being one of the hits.
    std::string events() const;

    bool namesConversation() const { return m_conversation.has_value(); }

    void bind(Statement &statement) const;

private:
    bool hasTimes() const { return m_from || m_until; }
    /// False for what it cannot say.
    bool add(const query::Node &node);
    Status addTenants(Database &database);
    std::string times(std::string_view alias) const;

    std::shared_ptr<const Hits> m_hits; ///< Null: the members below tell.
    std::optional<std::string> m_conversation;
    std::optional<std::string> m_tenant;
    std::optional<std::int64_t> m_from;
    std::optional<std::int64_t> m_until;
    std::string m_tenants; ///< JSON list of the tenants meant, spelled as in the case.
};

} // namespace casebook::store
