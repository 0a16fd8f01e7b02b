// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/communicator/stamp.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace casebook::archive::communicator {

/// How the lines of a transcript show that a message begins (section 6.3 of the format page). In order of preference
/// where several fit equally many lines: those with times first.
enum class Pattern : std::uint8_t {
    NameStamp, ///< `Name (3/14/2017 2:02:11 PM): text`
    Bracket,   ///< `[14:02] Name: text`, `[3/14/2017 2:02 PM] Name: text`
    StampName, ///< `14:02:11 Name: text`
    Header,    ///< `Name 2:02 PM` or `Name says:`, the text on the lines below
    Name,      ///< `Name: text`
};

inline constexpr std::array<Pattern, 5> allPatterns{Pattern::NameStamp, Pattern::Bracket, Pattern::StampName,
                                                    Pattern::Header, Pattern::Name};

/// `name-time`, `bracket`, `time-name`, `header`, `name`.
std::string_view patternName(Pattern pattern);
std::optional<Pattern> patternFromName(std::string_view name);

/// A line that begins a message, as views into it.
struct LineStart
{
    std::string_view name;    ///< As written, without the spaces around it; empty for a stamp with no name behind it.
    Stamp stamp;              ///< `length` 0: none.
    std::string_view written; ///< The stamp as written.
    std::string_view text;    ///< What follows on the same line.
};

/// The message start that `line` is by `pattern`; none when it is none.
std::optional<LineStart> startOf(std::string_view line, Pattern pattern);

/// Whether words look like what a client writes for a person: a name, `Last, First`, an address, an extension, a phone
/// number. Also true for many words that are none.
bool maybeName(std::string_view words);

/// The same, but so that hardly anything else looks like it: two to four words with capitals, an address, a number.
bool surelyName(std::string_view words);

/// Words before a colon that mails and notes have and people are not called: `Subject`, `Note`, `https`.
bool isLabel(std::string_view words);

} // namespace casebook::archive::communicator
