// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/names.h"

#include "core/model/jid.h"
#include "core/store/database.h"
#include "core/store/fields.h"

#include <algorithm>
#include <limits>

namespace casebook::store {

namespace {

/// Conversations whose nicks are kept; a view over all of them has no more than this many open at a time.
constexpr std::size_t keptConversations = 2000;

/// Events of a room whose nicks are read at once: whoever reads a page of a large room waits for no more.
constexpr std::int64_t readAhead = 4000;

/// The last that began until then.
template <typename Nicks> const std::string *lastUntil(const Nicks &nicks, std::int64_t place)
{
    const std::string *found = nullptr;
    for (const auto &nick : nicks) {
        if (nick.since <= place)
            found = &nick.text;
    }
    return found;
}

} // namespace

std::string SenderNames::name(const Event &event, std::string_view folded)
{
    if (event.sender.empty())
        return {};
    Names &names = namesOf(event.conversation);
    const std::int64_t time = event.sortTime.nanoseconds;
    if (const auto own = names.participants.find(folded); own != names.participants.end()) {
        const std::string *nick = lastUntil(own->second, time);
        return nick != nullptr ? *nick : own->second.front().text;
    }
    if (event.ordinal >= names.roomUntil)
        readRoom(event.conversation, names, event.ordinal + readAhead);
    if (const auto own = names.room.find(folded); own != names.room.end()) {
        if (const std::string *nick = lastUntil(own->second, event.ordinal))
            return *nick;
    }
    return jidDisplayName(event.sender);
}

SenderNames::Names &SenderNames::namesOf(ConversationKey conversation)
{
    const auto key = static_cast<std::int64_t>(conversation);
    const auto known = m_conversations.find(key);
    if (known != m_conversations.end())
        return known->second;
    if (m_conversations.size() >= keptConversations)
        m_conversations.clear();
    return m_conversations.emplace(key, Names{readParticipants(conversation)}).first->second;
}

SenderNames::Nicks SenderNames::readParticipants(ConversationKey conversation)
{
    Nicks nicks;
    Statement rows(
        m_database,
        "SELECT w.folded, pt.nick, pt.joined FROM piece pc CROSS JOIN participant pt ON pt.piece = pc.id "
        "CROSS JOIN person w ON w.id = pt.person WHERE pc.conversation = ?1 AND pt.nick <> '' "
        // In tables of requested exports the name stands beside the address in every row.
        "UNION SELECT w.folded, m.nick, NULL FROM piece pc JOIN source s ON s.id = pc.source AND s.kind = ?2 "
        "CROSS JOIN member m ON m.piece = pc.id CROSS JOIN person w ON w.id = m.person "
        "WHERE pc.conversation = ?1 AND m.nick <> ''");
    rows.bind(1, static_cast<std::int64_t>(conversation));
    rows.bind(2, static_cast<std::int64_t>(SourceKind::Requested));
    while (rows.next()) {
        const std::int64_t since = rows.optionalInteger(2).value_or(std::numeric_limits<std::int64_t>::min());
        nicks[std::string(rows.text(0))].push_back({since, std::string(rows.text(1))});
    }
    for (auto &[folded, spans] : nicks)
        std::ranges::sort(spans, [](const Nick &a, const Nick &b) {
            return a.since != b.since ? a.since < b.since : a.text < b.text;
        });
    if (rows.failed())
        m_error = rows.status().error();
    return nicks;
}

void SenderNames::readRoom(ConversationKey conversation, Names &names, std::int64_t until)
{
    Statement rows(m_database,
                   "SELECT w.folded, e.ordinal, e.extra FROM event e CROSS JOIN person w ON w.id = e.sender "
                   "WHERE e.conversation = ? AND e.type IN (?, ?, ?) AND e.ordinal >= ? AND e.ordinal < ? "
                   "ORDER BY e.ordinal");
    rows.bind(1, static_cast<std::int64_t>(conversation));
    rows.bind(2, static_cast<std::int64_t>(EventType::MucCreate));
    rows.bind(3, static_cast<std::int64_t>(EventType::MucJoin));
    rows.bind(4, static_cast<std::int64_t>(EventType::MucNickChange));
    rows.bind(5, names.roomUntil).bind(6, until);
    while (rows.next()) {
        Event event;
        if (readFurtherFields(rows.text(2), event) && !event.nick.empty())
            names.room[std::string(rows.text(0))].push_back({rows.integer(1), event.nick});
    }
    if (rows.failed())
        m_error = rows.status().error();
    names.roomUntil = until;
}

Status SenderNames::status() const
{
    if (m_error)
        return std::unexpected(*m_error);
    return {};
}

} // namespace casebook::store
