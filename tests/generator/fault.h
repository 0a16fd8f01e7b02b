// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace casebook::test {

/// What can be wrong with an archive. At most one fault a file, so that the answer key can say what follows from it.
enum class Fault : std::uint8_t {
    None,
    MissingDay,      ///< The file of a working day is not there, and nothing else tells of what was in it.
    Garbage,         ///< A line of other bytes between two conversations.
    Padding,         ///< NUL bytes between two conversations.
    CutEnd,          ///< The file ends inside the text of a message.
    OpenQuote,       ///< A quoted text is never closed, and the record ends with it.
    NoBegin,         ///< The BeginConv of a conversation is missing.
    NoEnd,           ///< The writer crashed: zeros in Pointers, no MessageInfo, no ConvEnd.
    StillOpen,       ///< The same in a `.conv`, which is no fault while people talk.
    TamperedCounts,  ///< Pointers declares one message more.
    RemovedRecord,   ///< A message was cut out after the file was written.
    TamperedText,    ///< A text was made longer after the file was written.
    ClockJump,       ///< The clock of the server was set back by an hour.
    MidnightSplit,   ///< The conversation goes on, under the same Conv ID, in the file of the next day.
    LateRecord,      ///< A message stands behind the ConvEnd.
    UnknownRecord,   ///< An event of a sub-type that the format does not have.
    RepeatedRecord,  ///< A message stands twice, with the same archive UID.
    ConflictingCopy, ///< A `.conv` has another text under the same archive UID.
};

/// Every fault but None.
std::span<const Fault> faults();

/// `missing-day`, `garbage`, …
std::string_view faultName(Fault fault);
std::optional<Fault> faultNamed(std::string_view name);

} // namespace casebook::test
