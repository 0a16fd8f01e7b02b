// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/conversations.h"

#include "core/store/conversationrow.h"
#include "core/store/eventrow.h"
#include "core/store/fields.h"
#include "core/store/queries.h"
#include "core/store/readerstate.h"

#include <algorithm>
#include <limits>
#include <set>

namespace casebook::store {

namespace {

// As comesBefore() orders pieces.
constexpr std::string_view pieceOrder =
    "pc.start IS NULL, pc.start, s.kind, s.path, s.bytes DESC, s.modified DESC, s.id, pc.offset";

Statement selectMembers(Database &database)
{
    return Statement(database, "SELECT w.jid, w.folded FROM piece pc JOIN source s ON s.id = pc.source "
                               "CROSS JOIN member m ON m.piece = pc.id CROSS JOIN person w ON w.id = m.person "
                               "WHERE pc.conversation = ? ORDER BY " +
                                   std::string(pieceOrder) + ", m.position");
}

void fillParticipants(Statement &members, Conversation &conversation)
{
    std::set<std::string, std::less<>> seen;
    members.bind(1, static_cast<std::int64_t>(conversation.key));
    while (members.next()) {
        if (seen.emplace(members.text(1)).second)
            conversation.participants.emplace_back(members.text(0));
    }
    members.reset();
}

/// More would mean that archive UIDs are no evidence in this archive.
constexpr int mostCopies = 8;

constexpr std::string_view copiesOf =
    "WITH own AS (SELECT * FROM conversation WHERE id = ?1), copy AS ("
    "SELECT other.conversation AS id FROM piece mine JOIN piece other ON other.first_mark = mine.first_mark "
    "WHERE mine.conversation = ?1 UNION "
    "SELECT other.conversation FROM piece mine JOIN piece other ON other.last_mark = mine.last_mark "
    "WHERE mine.conversation = ?1 EXCEPT SELECT ?1)";

// The neighbours among the conversations of one thread, by start: no list of all, which may be long.
constexpr std::string_view ofThread = ", related AS (SELECT c.* FROM own JOIN conversation c ON c.thread_id <> '' AND "
                                      "c.thread_id IN (own.thread_id, own.converted_thread) UNION "
                                      "SELECT c.* FROM own JOIN conversation c ON c.converted_thread <> '' AND "
                                      "c.converted_thread IN (own.thread_id, own.converted_thread)) "
                                      "SELECT r.id, r.uid, r.title FROM own JOIN related r ON r.tenant = own.tenant "
                                      "WHERE r.id NOT IN (SELECT id FROM copy) AND (r.sort_start, r.uid) ";

Status addLinks(Database &database, Conversation &conversation)
{
    const auto add = [&](const std::string &sql, ConversationLink::Kind kind) {
        Statement rows(database, std::string(copiesOf).append(sql));
        rows.bind(1, static_cast<std::int64_t>(conversation.key));
        while (rows.next())
            conversation.links.push_back(
                {ConversationKey{rows.integer(0)}, toEventId(rows.blob(1)).text(), std::string(rows.text(2)), kind});
        return rows.status();
    };
    const std::string thread(ofThread);
    const auto before = add(thread + "< (own.sort_start, own.uid) ORDER BY r.sort_start DESC, r.uid DESC LIMIT 1",
                            ConversationLink::Kind::ContinuedFrom);
    const auto after = add(thread + "> (own.sort_start, own.uid) ORDER BY r.sort_start, r.uid LIMIT 1",
                           ConversationLink::Kind::Continues);
    const auto copies =
        add(" SELECT c.id, c.uid, c.title FROM copy JOIN conversation c ON c.id = copy.id ORDER BY c.uid "
            "LIMIT " +
                std::to_string(mostCopies),
            ConversationLink::Kind::Copy);
    return !before ? before : !after ? after : copies;
}

bool isSameSpan(const Participant &a, const Participant &b)
{
    return a.joined == b.joined && a.nick == b.nick && (!a.left || !b.left || a.left == b.left);
}

} // namespace

Result<std::vector<Conversation>> CaseReader::conversations(const query::Query &query,
                                                            const ConversationPage &page) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    const auto selection = selectionOf(*m_state, query);
    if (!selection)
        return std::unexpected(selection.error());
    Statement rows(*m_state->database, selectConversationPage(*selection, page));
    selection->bind(rows);
    bindPage(rows, page);
    Statement members = selectMembers(*m_state->database);
    std::vector<Conversation> found;
    while (rows.next())
        fillParticipants(members, found.emplace_back(readConversation(rows)));
    for (const Statement *statement : {&rows, &members}) {
        if (statement->failed())
            return std::unexpected(statement->status().error());
    }
    return found;
}

Result<std::int64_t> CaseReader::countConversations(const query::Query &query) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    const auto selection = selectionOf(*m_state, query);
    if (!selection)
        return std::unexpected(selection.error());
    Statement row(*m_state->database, "SELECT count(*) FROM conversation c WHERE " + selection->conversations());
    selection->bind(row);
    const std::int64_t count = row.next() ? row.integer(0) : 0;
    if (row.failed())
        return std::unexpected(row.status().error());
    return count;
}

Result<Conversation> conversationAlone(const CaseReader &reader, ConversationKey key)
{
    Database &database = reader.database();
    Statement row(database, "SELECT " + std::string(conversationColumns) + " FROM conversation c WHERE c.id = ?");
    row.bind(1, static_cast<std::int64_t>(key));
    if (!row.next()) {
        if (row.failed())
            return std::unexpected(row.status().error());
        return failure(Error::Code::NotFound, pathText(reader.info().file), "has no such conversation");
    }
    Conversation conversation = readConversation(row);
    Statement members = selectMembers(database);
    fillParticipants(members, conversation);
    Statement paths(database, "SELECT DISTINCT s.path FROM piece pc JOIN source s ON s.id = pc.source "
                              "WHERE pc.conversation = ? ORDER BY s.kind, s.path");
    paths.bind(1, static_cast<std::int64_t>(key));
    while (paths.next())
        conversation.sources.emplace_back(paths.text(0));
    for (const Statement *statement : {&members, &paths}) {
        if (statement->failed())
            return std::unexpected(statement->status().error());
    }
    return conversation;
}

Result<Conversation> CaseReader::conversation(ConversationKey key) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    Result<Conversation> conversation = conversationAlone(*this, key);
    if (conversation) {
        if (const Status linked = addLinks(*m_state->database, *conversation); !linked)
            return std::unexpected(linked.error());
    }
    return conversation;
}

Result<std::vector<Participant>> CaseReader::participants(ConversationKey key) const
{
    Statement rows(*m_state->database,
                   "SELECT w.jid, w.folded, pt.nick, pt.joined, pt.joined_form, pt.left, pt.left_form FROM piece pc "
                   "JOIN source s ON s.id = pc.source CROSS JOIN participant pt ON pt.piece = pc.id "
                   "LEFT JOIN person w ON w.id = pt.person WHERE pc.conversation = ? ORDER BY " +
                       std::string(pieceOrder) + ", pt.offset");
    rows.bind(1, static_cast<std::int64_t>(key));
    std::vector<Participant> found;
    std::multimap<std::string, std::size_t, std::less<>> byAddress;
    while (rows.next()) {
        Participant participant{std::string(rows.text(0)), std::string(rows.text(2)),
                                toInstant(rows.optionalInteger(3), rows.integer(4)),
                                toInstant(rows.optionalInteger(5), rows.integer(6))};
        // Copies of a conversation say the same spans again, those of an open one without the end.
        const auto [begin, end] = byAddress.equal_range(rows.text(1));
        const auto same =
            std::find_if(begin, end, [&](const auto &known) { return isSameSpan(found[known.second], participant); });
        if (same == end) {
            byAddress.emplace(rows.text(1), found.size());
            found.push_back(std::move(participant));
        } else if (!found[same->second].left) {
            found[same->second].left = participant.left;
        }
    }
    if (rows.failed())
        return std::unexpected(rows.status().error());
    std::ranges::stable_sort(found, {}, [](const Participant &participant) {
        return participant.joined ? participant.joined->nanoseconds : std::numeric_limits<std::int64_t>::max();
    });
    return found;
}

} // namespace casebook::store
