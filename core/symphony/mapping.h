// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/symphony/csvtable.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::symphony {

enum class PersonAction : std::uint8_t {
    Map,    ///< Somebody whom Symphony knows already.
    Create, ///< A user is to be made, perhaps only for the import.
    Skip,   ///< No person (a bot, an outside address): what they wrote is left out and counted.
};

enum class StreamKind : std::uint8_t {
    Im,   ///< Two people; all of their conversations end in one.
    Room, ///< A private room.
};

enum class StreamAction : std::uint8_t {
    Create, ///< To be made; for two people the one that they have already, if any.
    Use,    ///< A stream that is there.
    Skip,
};

/// Which user somebody becomes.
struct PersonMapping
{
    std::string jid; ///< Bare, as first written; people are told apart by foldJid().
    PersonAction action = PersonAction::Map;
    std::int64_t userId = 0; ///< 0: not known yet.
    std::string email = {};
    std::string userName = {};
    std::string firstName = {};
    std::string lastName = {};
    std::string displayName = {};
    bool disableAfter = false; ///< Somebody who left: the user is disabled after the import.
    bool guessed = false;      ///< E-mail and names were guessed from the address, and nobody has looked at them.

    bool operator==(const PersonMapping &) const = default;
};

/// Which stream a room, or the conversations of two people, become.
struct StreamMapping
{
    std::string key; ///< See StreamIdentity.
    StreamAction action = StreamAction::Create;
    std::string roomName = {};    ///< Of a room that is to be made; fewer than 50 characters.
    std::string description = {}; ///< Likewise, never empty.
    std::string ownerJid = {};    ///< Who owns the room in the end; empty: the account that makes it.
    std::string streamId = {};    ///< URL-safe base64; empty: not known yet.
    bool deactivateAfter = false; ///< Of a room: it is history, and nobody writes in it any more after the import.
    std::string removeAfter = {}; ///< Of a room: who leaves it after the import, bare addresses with blanks between.

    bool operator==(const StreamMapping &) const = default;
};

/// `map`, `create`, `skip`; `IM`, `ROOM`; `create`, `use`, `skip`: as the tables have them.
std::string_view actionName(PersonAction action);
std::string_view actionName(StreamAction action);
std::string_view kindName(StreamKind kind);
std::optional<PersonAction> personActionOf(std::string_view name);
std::optional<StreamAction> streamActionOf(std::string_view name);

/// Both tables, by folded address and by key of stream.
struct Mapping
{
    std::map<std::string, PersonMapping, std::less<>> people;
    std::map<std::string, StreamMapping, std::less<>> streams;

    const PersonMapping *person(std::string_view jid) const;
    const StreamMapping *stream(std::string_view key) const;
};

/// Of StreamMapping::removeAfter.
std::vector<std::string> removedAfter(const StreamMapping &stream);

/// Adds the rows of `users.csv` (a column `jid`) or `streams.csv` (a column `stream_key`) to the mapping; later rows
/// replace earlier ones. Needed beside: an id, or an action. Invalid, with line and column: an id that a spreadsheet
/// has rounded, an unknown action, the same person twice in one table, a room name that Symphony refuses.
Status addTable(const CsvTable &table, Mapping &mapping);

/// The same from the text of a file; its rows.
Result<std::size_t> addTable(std::string_view text, const std::string &name, Mapping &mapping);

/// Two people who would become one user: that falsifies who said what. One sentence each.
std::vector<std::string> doubles(const Mapping &mapping);

} // namespace casebook::symphony
