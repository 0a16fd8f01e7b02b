// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/conversation.h"
#include "core/store/grouping.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace casebook::store {

class Database;
class Statement;

/// What a conversation carries about its events.
struct EventSums
{
    std::int64_t messages = 0;
    std::int64_t events = 0;
    std::int64_t timed = 0;
    std::optional<Instant> first;
    std::optional<Instant> last;

    void add(EventType type, const std::optional<Instant> &time);
};

/// The addresses of a case, all in memory: people are few beside events.
class People
{
public:
    explicit People(Database &database);

    Status load();

    /// The row of a bare address as written, made where it is new; none after an error.
    std::int64_t rowOf(std::string_view bareJid);

    /// The row that stands for all spellings of the address.
    std::int64_t groupOf(std::int64_t row) const { return m_people[static_cast<std::size_t>(row - 1)].group; }
    const std::string &jid(std::int64_t row) const { return m_people[static_cast<std::size_t>(row - 1)].jid; }

    std::size_t count() const { return m_people.size(); }
    /// Forgets those made after count() had this value: their rows were rolled back.
    void forgetAfter(std::size_t count);

    const std::optional<Error> &error() const { return m_error; }

private:
    struct Person
    {
        std::string jid;
        std::string folded;
        std::int64_t group = 0;
    };
    std::int64_t add(std::string_view jid, std::string folded);

    Database &m_database;
    std::deque<Person> m_people; ///< Row n at n - 1; the views below point into it.
    std::unordered_map<std::string_view, std::int64_t> m_byJid;
    std::unordered_map<std::string_view, std::int64_t> m_byFolded;
    std::optional<Error> m_error;
};

/// Everything about a conversation that follows from its pieces (in the order of comesBefore()) and its events.
struct ConversationRow
{
    Conversation values; ///< Without participants and sources.
    EventId uid;
    EventSums sums;
    std::string convertedThread;
};

ConversationRow describeConversation(std::string tenant, std::string conversationId, const std::vector<Piece> &pieces,
                                     const EventSums &sums, const EventId &firstEvent, const People &people);

inline constexpr std::string_view writeConversation =
    "INSERT OR REPLACE INTO conversation (id, uid, tenant, conv_id, kind, type, thread_id, reason, start, start_form, "
    "end, end_form, first, first_form, last, last_form, open, messages, events, timed, title, title_key, sort_start, "
    "sort_end, converted_thread, origin) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

bool runWriteConversation(Statement &statement, std::int64_t id, const ConversationRow &row);

/// The places of a conversation in lists by start and by end: without such a moment, the next best one.
std::int64_t startKey(const Conversation &conversation);
std::int64_t endKey(const Conversation &conversation);

/// The columns that readConversation() takes, of `conversation AS c`.
inline constexpr std::string_view conversationColumns =
    "c.id, c.uid, c.tenant, c.conv_id, c.kind, c.type, c.thread_id, c.reason, c.start, c.start_form, c.end, "
    "c.end_form, c.first, c.first_form, c.last, c.last_form, c.open, c.messages, c.events, c.title, c.origin";

Conversation readConversation(const Statement &row);

} // namespace casebook::store
