// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace casebook::utf8 {

inline constexpr char32_t replacement = U'\uFFFD';

/// True when no byte is above 0x7F.
bool isAscii(std::string_view bytes);

/// How many bytes from the first on are strict UTF-8 (RFC 3629: no overlong forms, no surrogates).
std::size_t validPrefix(std::string_view bytes);

inline bool isValid(std::string_view bytes)
{
    return validPrefix(bytes) == bytes.size();
}

/// True for the beginning of a character that lacks its last bytes, as where a file was cut.
bool isCutCharacter(std::string_view bytes);

/// Adds the character; what is no Unicode scalar value becomes U+FFFD.
void append(std::string &text, char32_t character);

/// Characters of valid UTF-8.
std::size_t codePoints(std::string_view text);

/// 16-bit units that valid UTF-8 takes in UTF-16.
std::size_t utf16Units(std::string_view text);

} // namespace casebook::utf8
