// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/casefile.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::store {

class CaseReader;

/// What the case remembers of a move to Symphony. The meaning of the rows is core/symphony's.

struct SymphonyPerson
{
    std::string folded; ///< Of the address.
    std::string jid;
    std::int64_t action = 0;
    std::int64_t user = 0;
    std::string email;
    std::string userName;
    std::string firstName;
    std::string lastName;
    std::string displayName;
    bool disableAfter = false;
    bool guessed = false;
};

struct SymphonyStream
{
    std::string key;
    std::int64_t action = 0;
    std::string roomName;
    std::string description;
    std::string owner;
    std::string stream;
    bool making = false; ///< It was to be made, and the answer never came.
    bool deactivateAfter = false;
    std::string removeAfter = {}; ///< Addresses of members, with blanks between.
};

Result<std::vector<SymphonyPerson>> symphonyPeople(const CaseReader &reader);  ///< By folded address.
Result<std::vector<SymphonyStream>> symphonyStreams(const CaseReader &reader); ///< By key.

/// In one transaction; rows with these keys are replaced.
Status putSymphony(CaseFile &file, std::span<const SymphonyPerson> people, std::span<const SymphonyStream> streams);

/// What was asked of Symphony once and for all: `member`, `owner`, …
struct SymphonyDone
{
    std::string what;
    std::string stream;
    std::int64_t user = 0;

    auto operator<=>(const SymphonyDone &) const = default;
};
Result<std::vector<SymphonyDone>> symphonyDone(const CaseReader &reader);
Status putSymphonyDone(CaseFile &file, const SymphonyDone &done);

/// The numbers are stored in case files.
enum class SymphonyState : std::uint8_t {
    NotSent = 0, ///< It was to be sent, and was not: the request changed nothing.
    Unknown = 1, ///< It was sent, and no answer came.
    Failed = 2,  ///< Refused, or cannot be sent.
    Imported = 3,
};

/// `not-sent`, `unknown`, `failed`, `imported`.
std::string_view symphonyStateName(SymphonyState state);

/// A line of the ledger: what became of one message.
struct SymphonyMessage
{
    std::string id; ///< originalMessageId.
    std::string stream;
    std::string sender;
    SymphonyState state = SymphonyState::NotSent;
    std::string message; ///< Symphony's id.
    std::string diagnostic;
    std::string failure; ///< Class of the failure.
    std::int64_t attempts = 0;
};

enum class LedgerLines : std::uint8_t {
    Replace, ///< New lines stand in place of those with the same ids.
    Keep,    ///< Lines that are there stay.
};

/// Puts these lines into the ledger, in one transaction.
Status putSymphonyMessages(CaseFile &file, std::span<const SymphonyMessage> messages,
                           LedgerLines there = LedgerLines::Replace);

Result<std::optional<SymphonyMessage>> symphonyMessage(const CaseReader &reader, std::string_view id);

/// All lines, or those in one state, by id; `visit` returns false to stop early.
Status forEachSymphonyMessage(const CaseReader &reader, std::optional<SymphonyState> state,
                              const std::function<bool(const SymphonyMessage &)> &visit);

struct SymphonyCounts
{
    std::map<SymphonyState, std::int64_t> states;
    std::map<std::string, std::int64_t> failures; ///< By class, of those that are not imported.
};
Result<SymphonyCounts> countSymphony(const CaseReader &reader);

} // namespace casebook::store
