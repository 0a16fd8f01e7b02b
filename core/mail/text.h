// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace casebook::mail {

/// What stands at the beginning of a text.
struct CodePoint
{
    char32_t value = 0xFFFD; ///< U+FFFD where the bytes are no UTF-8.
    std::size_t length = 1;  ///< In bytes, of a text that is not empty.
};

CodePoint firstCodePoint(std::string_view text);

/// Text as it may stand in a mail body: valid UTF-8 with LF as its only line break. CR LF, U+2028 and U+2029 become
/// LF; every other control character but TAB, and every byte that is no UTF-8, is shown as U+FFFD.
std::string shownText(std::string_view text);

/// The same for a name or an address, which is one line: line breaks and TAB are shown as U+FFFD too, and so are the
/// characters that reorder what follows them (U+202A to U+202E, U+2066 to U+2069).
std::string shownLine(std::string_view text);

/// The beginning of a valid UTF-8 text, at most `count` characters as people count them (grapheme clusters).
std::string cutText(std::string_view text, std::size_t count);

} // namespace casebook::mail
