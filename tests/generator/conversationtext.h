// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/fault.h"
#include "tests/generator/recordtext.h"
#include "tests/generator/script.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::test {

/// By code, type or whatever else is counted.
using Tally = std::map<std::string, std::uint64_t, std::less<>>;

/// An event as it stands in the bytes of a conversation.
struct EventPlace
{
    std::size_t event = 0; ///< In Script::events.
    std::size_t offset = 0;
    std::size_t length = 0;
    std::optional<std::string> text; ///< Where it is not the one of the script.
    bool cut = false;                ///< What comes after the text is not there.
    bool repeated = false;           ///< Stands for an event that an earlier record gave.
    bool unknown = false;            ///< Has an unknown sub-type in place of the one of the script.
};

/// A conversation in the form of one dialect, and what a correct reader finds in it.
struct ConversationText
{
    std::string bytes;
    std::vector<EventPlace> events;
    Tally records;
    Tally issues; ///< Codes, without those of the file as a whole.
};

/// Writes `script` as it stands at `offset` of a file. Of the faults, those that are about records are applied (for a
/// LateRecord, the last event is the one that is late); `isDaily` tells the code of a missing end.
ConversationText writeConversation(const Script &script, const Dialect &dialect, std::uint64_t offset, Fault fault,
                                   bool isDaily);

} // namespace casebook::test
