// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/find/lookups.h"

#include "core/model/conversation.h"
#include "core/query/words.h"
#include "core/store/database.h"
#include "core/store/fields.h"

#include <algorithm>
#include <format>
#include <map>
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

/// Titles are lists of names, or the one name of a room.
Names namesIn(std::string_view title)
{
    Names names;
    names.addName(title);
    const std::string_view separator = title.contains("; ") ? "; " : ", ";
    while (!title.empty()) {
        const std::size_t end = std::min(title.find(separator), title.size());
        names.addName(title.substr(0, end));
        title.remove_prefix(std::min(title.size(), end + separator.size()));
    }
    return names;
}

Names namesOfRoom(std::string_view address, std::string_view title)
{
    Names names = namesIn(title);
    if (address.contains('@'))
        names.addAddress(address);
    else
        names.addName(address);
    return names;
}

/// Places of texts in a list that has each once.
class TextList
{
public:
    /// The place, and whether it is new.
    std::pair<std::uint32_t, bool> add(std::string_view text)
    {
        const auto [place, isNew] =
            m_places.try_emplace(std::string(text), static_cast<std::uint32_t>(m_places.size()));
        return {place->second, isNew};
    }

private:
    std::unordered_map<std::string, std::uint32_t> m_places;
};

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

Status KnownConversations::load(Database &database)
{
    TextList tenants;
    TextList titles;
    Statement rows(database, "SELECT id, tenant, title, kind, open FROM conversation");
    while (rows.next()) {
        const auto [tenant, isNewTenant] = tenants.add(rows.text(1));
        if (isNewTenant)
            m_tenants.push_back(query::fold(rows.text(1)));
        const auto [title, isNewTitle] = titles.add(rows.text(2));
        if (isNewTitle)
            m_titles.push_back(namesIn(rows.text(2)));
        m_entries.push_back({ConversationKey{rows.integer(0)}, tenant, title,
                             static_cast<std::uint8_t>(rows.integer(3)), rows.integer(4) != 0});
    }
    Statement rooms(database, "SELECT conversation, room, title FROM piece WHERE room <> '' OR title <> ''");
    while (rooms.next())
        m_rooms.emplace_back(ConversationKey{rooms.integer(0)}, namesOfRoom(rooms.text(1), rooms.text(2)));
    return rows.failed() ? rows.status() : rooms.status();
}

template <typename Wanted> ConversationSet KnownConversations::those(const Wanted &wanted) const
{
    ConversationSet found;
    for (const Entry &entry : m_entries) {
        if (wanted(entry))
            found.add(entry.key);
    }
    return found;
}

ConversationSet KnownConversations::ofTenant(const Pattern &pattern) const
{
    std::vector<bool> wanted;
    for (const std::string &tenant : m_tenants)
        wanted.push_back(pattern.matches(tenant));
    return those([&wanted](const Entry &entry) { return wanted[entry.tenant]; });
}

ConversationSet KnownConversations::ofKind(std::string_view kind) const
{
    return those(
        [kind](const Entry &entry) { return conversationKindName(static_cast<ConversationKind>(entry.kind)) == kind; });
}

ConversationSet KnownConversations::open() const
{
    return those([](const Entry &entry) { return entry.open; });
}

ConversationSet KnownConversations::titled(const Pattern &pattern) const
{
    std::vector<bool> wanted;
    for (const Names &title : m_titles)
        wanted.push_back(title.match(pattern));
    ConversationSet found = those([&wanted](const Entry &entry) { return wanted[entry.title]; });
    for (const auto &[conversation, names] : m_rooms) {
        if (names.match(pattern))
            found.add(conversation);
    }
    return found;
}

Result<ConversationSet> conversationsExactly(Database &database, const std::string &id)
{
    Statement rows(database, "SELECT id FROM conversation WHERE conv_id = ?1 OR uid = ?2");
    rows.bind(1, id);
    const auto uid = EventId::fromText(id);
    if (uid && uid->text() == id) // ids are written in small letters
        rows.bindBlob(2, uid->bytes);
    return keysOf<ConversationKey>(rows);
}

Result<ConversationSet> conversationsWithId(Database &database, const Pattern &pattern)
{
    Statement rows(database, "SELECT id, conv_id FROM conversation ORDER BY conv_id"); // by the index alone
    ConversationSet found;
    while (rows.next()) {
        if (pattern.matches(query::fold(rows.text(1))))
            found.add(ConversationKey{rows.integer(0)});
    }
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return found;
}

Result<ConversationSet> conversationsOfThread(Database &database, const Pattern &thread)
{
    ConversationSet found;
    for (const std::string_view sql : {"SELECT id, thread_id FROM conversation WHERE thread_id <> ''",
                                       "SELECT id, converted_thread FROM conversation WHERE converted_thread <> ''"}) {
        Statement rows(database, sql);
        while (rows.next()) {
            if (thread.matches(query::fold(rows.text(1))))
                found.add(ConversationKey{rows.integer(0)});
        }
        if (rows.failed())
            return std::unexpected(rows.status().error());
    }
    return found;
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
