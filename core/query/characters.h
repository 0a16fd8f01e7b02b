// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace casebook::query {

/// What a character is to the search.
enum class CharacterKind : std::uint8_t {
    Separator,
    Letter, ///< Part of a word: letter, digit or mark.
    Single, ///< A word by itself.
    Ignored,
    Mixed, ///< Folds to several characters of different kinds, or to several words.
};

/// What a character becomes by itself.
struct Character
{
    std::string_view folded; ///< Holds for ever.
    CharacterKind kind = CharacterKind::Separator;
    std::uint8_t combiningClass = 0; ///< Of Unicode, for marks that are kept.
    bool composes = false;           ///< May become one with the character before it.
};

/// Thread-safe; fast after the first character of each block of 256.
Character characterOf(char32_t code);

/// A character of a text, with the marks that become one with it.
struct Cluster
{
    Character character;
    std::size_t end = 0; ///< Byte after it.
};

/// Reads what stands at `at`, which is inside of `text`. `composed` holds its folded text where marks were joined.
Cluster clusterAt(std::string_view text, std::size_t at, std::string &composed);

/// The code at `at`, and the byte after it; U+FFFD and the next byte where no character of UTF-8 stands.
struct Code
{
    char32_t value = 0;
    std::size_t end = 0;
};
Code codeAt(std::string_view text, std::size_t at);

constexpr bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

/// A letter or digit of ASCII.
constexpr bool isAsciiLetter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr char asciiFolded(char c)
{
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

} // namespace casebook::query
