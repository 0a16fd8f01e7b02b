// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/requested/shapes.h"
#include "core/archive/requested/tablesettings.h"

#include <string>
#include <string_view>
#include <vector>

namespace casebook::archive::requested {

/// Something about a table that its reader cannot know and a person can say.
struct Question
{
    enum class About : std::uint8_t { DateOrder, Zone, Column };

    About about = About::Column;
    Meaning meaning = Meaning::Extra; ///< Of Column: which column is this?
    std::vector<std::string> choices; ///< Headers of Column, in order of likelihood; `dmy`, `mdy`; none for Zone.

    bool operator==(const Question &) const = default;
};

struct Guess
{
    TableSettings settings;
    std::vector<Question> questions; ///< About columns only.
    bool complete = false;           ///< It has all columns that its kind needs.
};

/// Tells kind and columns of a table from the name of its file, its headers (synonyms in English, German, French and
/// Spanish, resources/profiles/synonyms.json) and the shapes of its values.
Guess guessTable(std::string_view fileName, const TableStart &table, std::size_t header,
                 const std::vector<Shape> &shapes);

/// Whether these columns are enough for rows of this kind.
bool isComplete(const TableSettings &settings);

/// How many headers of a row are known words: the row of headers has most of them.
std::size_t knownHeaders(const std::vector<std::string> &row);

} // namespace casebook::archive::requested
