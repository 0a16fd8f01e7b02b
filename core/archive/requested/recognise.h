// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/requested/guess.h"
#include "core/archive/requested/profile.h"

#include <optional>
#include <span>
#include <string_view>

namespace casebook::archive::requested {

/// How a table came to be one of a requested export.
enum class Trust : std::uint8_t {
    Profile, ///< It has the columns of a profile.
    Guessed, ///< It has the columns of messages, as far as their names and values tell.
    Weak,    ///< It may be something else: only its neighbours, or the person, tell.
};

struct RecognisedTable
{
    TableSettings settings;
    Trust trust = Trust::Weak;
    std::vector<Question> questions;
    std::vector<Shape> shapes; ///< By column.
};

/// Whether the file `name` that begins with `start` (64 KiB are enough; `whole` = that is all of it) is a table of a
/// requested export, and how to read it. `profiles` are tried first, in their order; then it is guessed. The row of
/// headers is among the first ten.
std::optional<RecognisedTable> recognise(std::string_view name, std::string_view start, bool whole,
                                         std::span<const Profile> profiles);

/// Whether a column of times has dates like `03/04/2024`, whose order somebody must know.
bool hasLocalDates(const RecognisedTable &table);

/// Whether a column of times has some that name no zone.
bool hasTimesWithoutZone(const RecognisedTable &table);

} // namespace casebook::archive::requested
