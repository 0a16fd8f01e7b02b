// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/event.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace casebook::store {

class Database;

/// The names of senders for people, by rule U49: the nick of their Participant record of that time, else the last
/// nick that the room knew until then, else the unescaped local part of the address. Keeps the nicks of the
/// conversations that were asked for last.
class SenderNames
{
public:
    explicit SenderNames(Database &database) : m_database(database) {}

    /// `folded` is foldJid() of the event's sender.
    std::string name(const Event &event, std::string_view folded);

    /// The case has changed.
    void clear() { m_conversations.clear(); }

    Status status() const;

private:
    struct Nick
    {
        std::int64_t since = 0; ///< Time of a participant, ordinal of a room's event.
        std::string text;
    };
    using Nicks = std::map<std::string, std::vector<Nick>, std::less<>>; ///< By folded address, in order.

    struct Names
    {
        Nicks participants;
        Nicks room = {};            ///< Of the events below `roomUntil`.
        std::int64_t roomUntil = 0; ///< Read only as far as somebody without a nick as a participant needs it.
    };

    Names &namesOf(ConversationKey conversation);
    Nicks readParticipants(ConversationKey conversation);
    void readRoom(ConversationKey conversation, Names &names, std::int64_t until);

    Database &m_database;
    std::unordered_map<std::int64_t, Names> m_conversations;
    std::optional<Error> m_error;
};

} // namespace casebook::store
