// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/find/condition.h"
#include "core/store/find/namerule.h"
#include "core/store/fulltext/segments.h"

#include <string>
#include <string_view>
#include <utility>
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

/// What conversations are called, each text once.
class KnownConversations
{
public:
    Status load(Database &database);

    ConversationSet ofTenant(const Pattern &pattern) const;
    ConversationSet ofKind(std::string_view kind) const;
    ConversationSet open() const;
    /// By title, and by the room's address or the title that a source gives; by names.
    ConversationSet titled(const Pattern &pattern) const;

private:
    struct Entry
    {
        ConversationKey key{};
        std::uint32_t tenant = 0; ///< Places in the lists below.
        std::uint32_t title = 0;
        std::uint8_t kind = 0;
        bool open = false;
    };
    template <typename Wanted> ConversationSet those(const Wanted &wanted) const;

    std::vector<Entry> m_entries;
    std::vector<std::string> m_tenants; ///< Folded.
    std::vector<Names> m_titles;
    std::vector<std::pair<ConversationKey, Names>> m_rooms;
};

/// What the values of fields mean in this case, by the rules of docs/search.md.
Result<ConversationSet> conversationsWith(Database &database, const PersonSet &people);
Result<ConversationSet> conversationsExactly(Database &database, const std::string &id);
/// By Conv ID.
Result<ConversationSet> conversationsWithId(Database &database, const Pattern &pattern);
Result<ConversationSet> conversationsOfThread(Database &database, const Pattern &thread);
Result<EventSet> eventsIn(Database &database, const Pattern &source);
Result<EventSet> eventsById(Database &database, std::string_view id);
Result<EventSet> duplicatedEvents(Database &database);
Result<EventSet> conflictingEvents(Database &database);
Result<EventSet> eventsWithIssues(Database &database);

} // namespace casebook::store
