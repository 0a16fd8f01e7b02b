// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "core/store/eventset.h"

struct sqlite3;

namespace casebook::store {

/// Gives a connection the SQL function `in_set(:set, id)`: whether bindSet() bound a set that has this row id.
/// The answer of SQLite.
int addSetFunction(sqlite3 *connection);

/// The set must live until the statement is reset or gone.
void bindSet(Statement &statement, const char *name, const EventSet &set);
void bindSet(Statement &statement, const char *name, const ConversationSet &set);

} // namespace casebook::store
