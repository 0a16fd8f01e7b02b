// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/find/condition.h"
#include "core/store/find/lookups.h"

#include <optional>

namespace casebook::store {

/// What lookups need again and again; kept while the case does not change.
struct KnownCase
{
    std::optional<IndexState> index;
    std::optional<KnownPeople> people;
    std::optional<KnownConversations> conversations;
};

/// The query for this case. `known` is filled where it is needed.
Result<Condition> compile(Database &database, const query::Query &query, KnownCase &known);

/// The times outside of which no event satisfies the condition.
Interval boundsOf(const Condition &condition);

} // namespace casebook::store
