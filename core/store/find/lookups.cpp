// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/find/lookups.h"

#include "core/model/conversation.h"
#include "core/query/words.h"
#include "core/store/database.h"
#include "core/store/fields.h"

#include <algorithm>
#include <format>
#include <functional>
#include <unordered_map>

namespace casebook::store {

namespace {

template <typename Key> Result<KeySet<Key>> keysOf(Statement &rows)
{
    KeySet<Key> keys;
    while (rows.next())
        keys.add(Key{rows.integer(0)});
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return keys;
}

Result<EventSet> eventsOf(Database &database, std::string_view sql)
{
    Statement rows(database, sql);
    return keysOf<EventKey>(rows);
}

Result<ConversationSet> conversationsWhere(Database &database, std::string_view columns,
                                           const std::function<bool(const Statement &)> &wanted)
{
    Statement rows(database, std::string("SELECT id, ").append(columns).append(" FROM conversation"));
    ConversationSet found;
    while (rows.next()) {
        if (wanted(rows))
            found.add(ConversationKey{rows.integer(0)});
    }
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return found;
}

/// Titles are lists of names, or the one name of a room.
bool titleMatches(const Pattern &pattern, std::string_view title)
{
    Names names;
    names.addName(title);
    for (std::size_t begin = 0; begin < title.size();) {
        const std::size_t end = std::min(title.find_first_of(",;", begin), title.size());
        const std::string_view part = title.substr(begin, end - begin);
        names.addName(part.substr(std::min(part.find_first_not_of(' '), part.size())));
        begin = end + 1;
    }
    return names.match(pattern);
}

bool roomMatches(const Pattern &pattern, std::string_view room)
{
    Names names;
    if (room.contains('@'))
        names.addAddress(room);
    else
        names.addName(room);
    return names.match(pattern);
}

Result<ConversationSet> conversationsExactly(Database &database, const std::string &value)
{
    Statement rows(database, "SELECT id FROM conversation WHERE conv_id = ?1 OR uid = ?2");
    rows.bind(1, value);
    const auto uid = EventId::fromText(value);
    if (uid && uid->text() == value) // ids are written in small letters
        rows.bindBlob(2, uid->bytes);
    return keysOf<ConversationKey>(rows);
}

/// Of the room that a piece names: its address, or the title that its source gives.
Status addRooms(Database &database, const Pattern &pattern, ConversationSet &found)
{
    Statement rows(database, "SELECT conversation, room, title FROM piece WHERE room <> '' OR title <> ''");
    while (rows.next()) {
        if (roomMatches(pattern, rows.text(1)) || titleMatches(pattern, rows.text(2)))
            found.add(ConversationKey{rows.integer(0)});
    }
    return rows.status();
}

Result<ConversationSet> conversationsByTitle(Database &database, const query::Node &field, const Pattern &pattern)
{
    auto found = conversationsWhere(database, "conv_id, title", [&](const Statement &row) {
        return pattern.matches(query::fold(row.text(1))) || titleMatches(pattern, row.text(2));
    });
    if (!found)
        return found;
    if (const Status added = addRooms(database, pattern, *found); !added)
        return std::unexpected(added.error());
    const auto exactly = conversationsExactly(database, field.text);
    if (!exactly)
        return exactly;
    return *found |= *exactly;
}

Result<ConversationSet> rooms(Database &database)
{
    return conversationsWhere(database, "kind", [](const Statement &row) {
        return row.integer(1) == static_cast<std::int64_t>(ConversationKind::Room);
    });
}

} // namespace

Status KnownPeople::load(Database &database, const IndexState &index)
{
    std::map<std::string, std::size_t, std::less<>> byAddress;
    std::unordered_map<std::int64_t, std::size_t> byRow;
    Statement people(database, "SELECT id, jid, folded FROM person");
    while (people.next()) {
        const auto place = byAddress.try_emplace(std::string(people.text(2)), m_people.size()).first->second;
        if (place == m_people.size())
            m_people.emplace_back();
        m_people[place].rows.push_back(PersonKey{people.integer(0)});
        m_people[place].names.addAddress(people.text(1));
        byRow.emplace(people.integer(0), place);
    }
    const auto add = [&](Statement &rows) {
        while (rows.next()) {
            if (const auto person = byRow.find(rows.integer(0)); person != byRow.end())
                m_people[person->second].names.addName(rows.text(1));
        }
        return rows.status();
    };
    Statement known(database, "SELECT person, name FROM search_name");
    Statement members(database, "SELECT DISTINCT person, nick FROM member WHERE nick <> '' AND "
                                "piece > (SELECT names_to FROM search_state)");
    Statement participants(database, "SELECT DISTINCT person, nick FROM participant WHERE nick <> '' AND "
                                     "person IS NOT NULL AND piece > (SELECT names_to FROM search_state)");
    for (Statement *rows : {&known, &members, &participants}) {
        if (const Status added = add(*rows); !added)
            return added;
    }
    const auto addOfEvents = [&](Statement &rows) {
        while (rows.next()) {
            Event event;
            const auto person = byRow.find(rows.integer(0));
            if (person != byRow.end() && readFurtherFields(rows.text(1), event))
                m_people[person->second].names.addName(event.nick);
        }
        return rows.status();
    };
    const std::string ofEvents = "SELECT sender, extra FROM event WHERE type IN (1, 5, 7) AND sender IS NOT NULL AND ";
    Statement newer(database, ofEvents + "id > ?");
    newer.bind(1, index.indexedTo);
    if (const Status added = addOfEvents(newer); !added || index.indexedTo == 0)
        return added;
    Statement between(database, ofEvents + "time >= ? AND time <= ?");
    for (const Interval &gap : index.gaps()) {
        between.bind(1, gap.first).bind(2, gap.last);
        if (const Status added = addOfEvents(between); !added)
            return added;
        between.reset();
    }
    return {};
}

PersonSet KnownPeople::matching(const Pattern &pattern) const
{
    PersonSet found;
    for (const Person &person : m_people) {
        if (!person.names.match(pattern))
            continue;
        for (const PersonKey row : person.rows)
            found.add(row);
    }
    return found;
}

Result<ConversationSet> conversationsWith(Database &database, const PersonSet &people)
{
    constexpr std::int64_t fewPeople = 64;
    const auto indexed = database.number("SELECT 1 FROM sqlite_schema WHERE name = 'member_by_person'");
    if (!indexed)
        return std::unexpected(indexed.error());
    if (!indexed->has_value() || people.count() > fewPeople) {
        Statement rows(database, "SELECT p.conversation, m.person FROM piece p CROSS JOIN member m ON m.piece = p.id");
        ConversationSet found;
        while (rows.next()) {
            if (people.contains(PersonKey{rows.integer(1)}))
                found.add(ConversationKey{rows.integer(0)});
        }
        if (rows.failed())
            return std::unexpected(rows.status().error());
        return found;
    }
    ConversationSet found;
    Statement rows(database, "SELECT p.conversation FROM member m CROSS JOIN piece p ON p.id = m.piece "
                             "WHERE m.person = ?");
    people.forEach([&](PersonKey person) {
        rows.bind(1, static_cast<std::int64_t>(person));
        while (rows.next())
            found.add(ConversationKey{rows.integer(0)});
        rows.reset();
    });
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return found;
}

Result<ConversationSet> conversationsNamed(Database &database, const query::Node &field)
{
    const Pattern pattern{query::fold(field.text), field.openStart, field.openEnd};
    const auto matches = [&pattern](const Statement &row, int column) {
        return pattern.matches(query::fold(row.text(column)));
    };
    switch (field.field) {
    case query::Field::Conversation: return conversationsExactly(database, field.text);
    case query::Field::In: return conversationsByTitle(database, field, pattern);
    case query::Field::Room: {
        auto found = conversationsByTitle(database, field, pattern);
        const auto among = rooms(database);
        if (!found || !among)
            return found ? among : found;
        return *found &= *among;
    }
    case query::Field::Tenant:
        return conversationsWhere(database, "tenant", [&](const Statement &row) { return matches(row, 1); });
    case query::Field::Kind:
        return conversationsWhere(database, "kind", [&](const Statement &row) {
            return conversationKindName(static_cast<ConversationKind>(row.integer(1))) == pattern.text;
        });
    case query::Field::Thread:
        return conversationsWhere(database, "thread_id, converted_thread", [&](const Statement &row) {
            return (!row.text(1).empty() && matches(row, 1)) || (!row.text(2).empty() && matches(row, 2));
        });
    default: return conversationsWhere(database, "open", [](const Statement &row) { return row.integer(1) != 0; });
    }
}

Result<EventSet> eventsIn(Database &database, const Pattern &source)
{
    Statement sources(database, "SELECT id, path FROM source");
    Statement own(database, "SELECT id FROM event WHERE source = ?");
    Statement further(database, "SELECT event FROM place WHERE source = ?");
    EventSet found;
    while (sources.next()) {
        const std::string path = query::fold(sources.text(1));
        const std::size_t name = path.find_last_of("/\\") + 1; // 0 without
        if (!source.matches(path) && !source.matches(std::string_view(path).substr(name)))
            continue;
        for (Statement *rows : {&own, &further}) {
            rows->bind(1, sources.integer(0));
            while (rows->next())
                found.add(EventKey{rows->integer(0)});
            rows->reset();
        }
    }
    for (const Statement *statement : {&sources, &own, &further}) {
        if (statement->failed())
            return std::unexpected(statement->status().error());
    }
    return found;
}

Result<EventSet> eventsById(Database &database, std::string_view id)
{
    const auto key = EventId::fromText(id);
    if (!key)
        return EventSet();
    Statement rows(database, "SELECT id FROM event WHERE key = ?");
    rows.bindBlob(1, key->bytes);
    return keysOf<EventKey>(rows);
}

Result<EventSet> duplicatedEvents(Database &database)
{
    return eventsOf(database, "SELECT event FROM place");
}

Result<EventSet> conflictingEvents(Database &database)
{
    return eventsOf(database, "SELECT event FROM conflict");
}

// Records do not overlap: before an issue, only the last record that begins there can reach into it.
Result<EventSet> eventsWithIssues(Database &database)
{
    constexpr std::string_view overlapping =
        "SELECT {0} FROM issue i CROSS JOIN {1} r ON r.source = i.source AND "
        "r.offset >= coalesce((SELECT max(b.offset) FROM {1} b WHERE b.source = i.source AND b.offset <= i.offset), "
        "i.offset) AND r.offset < i.offset + max(i.length, 1) "
        "WHERE i.severity > 0 AND r.offset + max(r.length, 1) > i.offset";
    auto found = eventsOf(database, std::vformat(overlapping, std::make_format_args("r.id", "event")));
    const auto further = eventsOf(database, std::vformat(overlapping, std::make_format_args("r.event", "place")));
    const auto named = eventsOf(database, "SELECT -id FROM issue WHERE id < 0");
    for (const auto *part : {&std::as_const(found), &further, &named}) {
        if (!*part)
            return *part;
    }
    *found |= *further;
    return *found |= *named;
}

} // namespace casebook::store
