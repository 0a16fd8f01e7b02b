// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/conversation.h"
#include "core/symphony/mapping.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::symphony {

/// What becomes one room.
enum class RoomChoice : std::uint8_t {
    PerRoom,         ///< All conversations of a room of the source.
    PerConversation, ///< Each conversation alone: nobody sees what was said before they came.
};

/// Somebody who takes part in what is to move.
struct PersonSeen
{
    std::string jid;                        ///< Bare, as first written.
    std::string nick = {};                  ///< The first one that was given.
    std::optional<std::int64_t> first = {}; ///< Of their messages: milliseconds since 1970, UTC.
    std::optional<std::int64_t> last = {};
    std::int64_t messages = 0;
    std::int64_t conversations = 0;
};

/// What is to become one stream.
struct StreamSeen
{
    std::string key; ///< `i-` or `r-` and 12 hex digits: the same in every export.
    StreamKind kind = StreamKind::Im;
    std::string room;                ///< Room ID of the source; may be empty.
    std::string title;               ///< Of its first conversation.
    std::set<std::uint32_t> members; ///< Everybody who sent or was present, as numbers of Census::people().
    std::int64_t conversations = 0;
    std::int64_t messages = 0;
    std::optional<std::int64_t> first;
    std::optional<std::int64_t> last;
};

/// Counts people and streams while conversations pass. Memory grows with people, streams and their members, not with
/// messages.
class Census
{
public:
    explicit Census(RoomChoice choice = RoomChoice::PerRoom) : m_choice(choice) {}
    Census(Census &&) noexcept = default;
    Census &operator=(Census &&) noexcept = default;

    /// `room` is the Room ID that the case has for the conversation; may be empty. The stream that it belongs to:
    /// conversations of two people share one, those of a room too (see RoomChoice), and everything else is a room
    /// alone.
    const StreamSeen &beginConversation(const Conversation &conversation, std::string_view room,
                                        const std::vector<Participant> &participants);

    /// A message of that conversation; `time` in milliseconds since 1970.
    void message(std::string_view sender, std::optional<std::int64_t> time);

    const StreamSeen &stream() const { return *m_stream; } ///< Of this conversation.
    const std::vector<PersonSeen> &people() const { return m_people; }
    const std::map<std::string, StreamSeen, std::less<>> &streams() const { return m_streams; } ///< By key.
    const PersonSeen *person(std::string_view jid) const;

private:
    std::uint32_t numberOf(std::string_view jid, std::string_view nick);
    void join(std::uint32_t person);

    RoomChoice m_choice;
    std::vector<PersonSeen> m_people;
    std::map<std::string, std::uint32_t, std::less<>> m_numbers; ///< By folded address.
    std::map<std::string, StreamSeen, std::less<>> m_streams;
    StreamSeen *m_stream = nullptr;                              ///< Of this conversation.
    std::set<std::uint32_t> m_here;                              ///< People of this conversation.
    std::map<std::string, std::uint32_t, std::less<>> m_senders; ///< Those who wrote in it, as written.
};

/// A name for a room of Symphony: fewer than 50 characters, and no other stream's.
std::string roomNameOf(const StreamSeen &stream);

/// What is known of a person without asking anybody: the mapping's row, or one with e-mail and names guessed from
/// address and nick, and no user id.
PersonMapping mappingOf(const PersonSeen &person, const Mapping &mapping);
/// Likewise: to be made, under a name of its own.
StreamMapping mappingOf(const StreamSeen &stream, const Mapping &mapping);

/// The tables of people, streams and members (docs/symphony.md), ordered by address and key.
std::string usersCsv(const Census &census, const Mapping &mapping);
std::string streamsCsv(const Census &census, const Mapping &mapping);
std::string membersCsv(const Census &census, const Mapping &mapping);

/// `2017-03-14T14:02:11Z`; empty for none.
std::string timeText(std::optional<std::int64_t> milliseconds);

} // namespace casebook::symphony
