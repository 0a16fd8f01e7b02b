// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace casebook::archive::communicator {

/// ASCII letters, and every byte of a character beyond ASCII.
constexpr bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// ASCII letters in lower case; all other bytes as they are.
std::string folded(std::string_view text);

/// Without white space at both ends: ASCII's, and the spaces that never break (U+00A0, U+202F).
std::string_view trimmed(std::string_view text);

/// Without that which decorates a line of its own: `***`, `---`, `===`, `##`, and spaces.
std::string_view withoutOrnaments(std::string_view line);

/// Nothing in it but ornaments: a line that separates.
bool isSeparator(std::string_view line);

} // namespace casebook::archive::communicator
