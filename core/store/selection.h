// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/query/query.h"

#include <string>

namespace casebook::store {

class Database;
class Statement;

/// A query as conditions of SQL. The values are bound, never written into the text.
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

    bool namesConversation() const { return m_query.conversation.has_value(); }
    bool hasTimes() const { return m_query.after || m_query.before; }

    void bind(Statement &statement) const;

private:
    query::Query m_query;
    std::string m_tenants; ///< JSON list of the tenants meant, spelled as in the case.
};

} // namespace casebook::store
