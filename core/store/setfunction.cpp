// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/setfunction.h"

#include <sqlite3.h>

namespace casebook::store {

namespace {

// SQLite compares the names of types before it hands out a pointer.
constexpr const char *eventsType = "casebook events";
constexpr const char *conversationsType = "casebook conversations";

void inSet(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::int64_t id = sqlite3_value_int64(values[1]);
    bool found = false;
    if (const void *set = sqlite3_value_pointer(values[0], eventsType))
        found = static_cast<const EventSet *>(set)->contains(EventKey{id});
    else if (const void *other = sqlite3_value_pointer(values[0], conversationsType))
        found = static_cast<const ConversationSet *>(other)->contains(ConversationKey{id});
    sqlite3_result_int(context, found ? 1 : 0);
}

} // namespace

int addSetFunction(sqlite3 *connection)
{
    return sqlite3_create_function_v2(connection, "in_set", 2, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, inSet, nullptr,
                                      nullptr, nullptr);
}

void bindSet(Statement &statement, const char *name, const EventSet &set)
{
    statement.bindPointer(name, &set, eventsType);
}

void bindSet(Statement &statement, const char *name, const ConversationSet &set)
{
    statement.bindPointer(name, &set, conversationsType);
}

} // namespace casebook::store
