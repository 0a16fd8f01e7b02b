// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/matcher.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::query {

/// A part of a text, for lists of hits: on one line, without control characters.
struct Snippet
{
    std::string text;
    std::vector<TextSpan> hits; ///< Bytes of `text`; in order, none overlaps another.
    bool cutStart = false;      ///< The text goes on before it, or behind it.
    bool cutEnd = false;
};

/// The surroundings of the first hit, else the beginning of the text; some `width` bytes and whole characters.
Snippet snippetOf(std::string_view text, std::span<const Matcher> highlights, std::size_t width = 160);

} // namespace casebook::query
