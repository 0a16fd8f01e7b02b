// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace casebook::utf8 {

namespace {

constexpr std::uint8_t byteAt(std::string_view bytes, std::size_t i)
{
    return static_cast<std::uint8_t>(bytes[i]);
}

/// What a lead byte promises: how long the character is, and between which values its second byte lies.
struct Lead
{
    std::size_t length = 0; ///< 0: no lead byte.
    std::uint8_t secondFrom = 0x80;
    std::uint8_t secondTo = 0xBF;
};

constexpr Lead leadOf(std::uint8_t byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {3, static_cast<std::uint8_t>(byte == 0xE0 ? 0xA0 : 0x80),
                static_cast<std::uint8_t>(byte == 0xED ? 0x9F : 0xBF)};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {4, static_cast<std::uint8_t>(byte == 0xF0 ? 0x90 : 0x80),
                static_cast<std::uint8_t>(byte == 0xF4 ? 0x8F : 0xBF)};
    return {};
}

/// How many bytes at `from` fit the character that begins there, its lead byte included; 0 when none begins.
std::size_t fittingBytes(std::string_view bytes, std::size_t from, const Lead &lead)
{
    if (lead.length == 0)
        return 0;
    std::size_t fitting = 1;
    while (fitting < lead.length && from + fitting < bytes.size()) {
        const std::uint8_t byte = byteAt(bytes, from + fitting);
        const bool fits = fitting == 1 ? byte >= lead.secondFrom && byte <= lead.secondTo : (byte & 0xC0U) == 0x80U;
        if (!fits)
            break;
        ++fitting;
    }
    return fitting;
}

} // namespace

bool isAscii(std::string_view bytes)
{
    // Whole words first: this runs over every byte of every source.
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    const char *at = bytes.data();
    std::size_t left = bytes.size();
    std::uint64_t seen = 0;
    for (; left >= 32; left -= 32, at += 32) {
        std::uint64_t words[4];
        std::memcpy(words, at, sizeof words);
        seen |= words[0] | words[1] | words[2] | words[3];
    }
    for (; left >= 8; left -= 8, at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, sizeof word);
        seen |= word;
    }
    std::uint64_t rest = 0;
    if (left > 0)
        std::memcpy(&rest, at, left);
    return ((seen | rest) & highBits) == 0;
}

std::size_t validPrefix(std::string_view bytes)
{
    std::size_t i = 0;
    while (i < bytes.size()) {
        if (byteAt(bytes, i) < 0x80) {
            ++i;
            continue;
        }
        const Lead lead = leadOf(byteAt(bytes, i));
        if (lead.length == 0 || fittingBytes(bytes, i, lead) < lead.length)
            return i;
        i += lead.length;
    }
    return i;
}

bool isCutCharacter(std::string_view bytes)
{
    if (bytes.empty())
        return false;
    const Lead lead = leadOf(byteAt(bytes, 0));
    return lead.length > bytes.size() && fittingBytes(bytes, 0, lead) == bytes.size();
}

void append(std::string &text, char32_t character)
{
    if (character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF))
        character = replacement;
    const auto tail = [&](int shift) { text += static_cast<char>(0x80U | (character >> shift & 0x3FU)); };
    if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += static_cast<char>(0xC0U | character >> 6);
        tail(0);
    } else if (character < 0x10000) {
        text += static_cast<char>(0xE0U | character >> 12);
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0U | character >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

std::size_t codePoints(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<std::uint8_t>(c) & 0xC0U) != 0x80U; }));
}

std::size_t utf16Units(std::string_view text)
{
    const auto pairs = std::ranges::count_if(text, [](char c) { return static_cast<std::uint8_t>(c) >= 0xF0U; });
    return codePoints(text) + static_cast<std::size_t>(pairs);
}

} // namespace casebook::utf8
