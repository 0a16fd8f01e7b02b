// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/query/query.h"
#include "core/store/find/condition.h"
#include "core/store/find/namerule.h"
#include "core/store/fulltext/segments.h"

#include <map>
#include <string>
#include <vector>

namespace casebook::store {

class Database;

/// The people of a case with all their names: those of the index, and those of what it does not know yet. Spellings of
/// one address are one person.
class KnownPeople
{
public:
    Status load(Database &database, const IndexState &index);

    PersonSet matching(const Pattern &pattern) const;

private:
    struct Person
    {
        std::vector<PersonKey> rows;
        Names names;
    };

    std::vector<Person> m_people;
};

/// What the values of fields mean in this case, by the rules of docs/search.md.
Result<ConversationSet> conversationsWith(Database &database, const PersonSet &people);
Result<ConversationSet> conversationsNamed(Database &database, const query::Node &field);
Result<EventSet> eventsIn(Database &database, const Pattern &source);
Result<EventSet> eventsById(Database &database, std::string_view id);
Result<EventSet> duplicatedEvents(Database &database);
Result<EventSet> conflictingEvents(Database &database);
Result<EventSet> eventsWithIssues(Database &database);

} // namespace casebook::store
