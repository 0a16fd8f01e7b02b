// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"

#include <charconv>

namespace casebook {

std::string toHex(std::span<const std::byte> bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::byte byte : bytes) {
        text += digits[std::to_integer<unsigned>(byte) >> 4];
        text += digits[std::to_integer<unsigned>(byte) & 15U];
    }
    return text;
}

bool fromHex(std::string_view digits, std::span<std::byte> bytes)
{
    if (digits.size() != bytes.size() * 2)
        return false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char *first = digits.data() + 2 * i;
        unsigned char value = 0;
        if (const auto [end, error] = std::from_chars(first, first + 2, value, 16);
            error != std::errc{} || end != first + 2)
            return false;
        bytes[i] = std::byte{value};
    }
    return true;
}

} // namespace casebook
