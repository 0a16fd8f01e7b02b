// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/fieldbytes.h"

#include <array>

namespace casebook {

void appendNumber(std::string &bytes, std::uint64_t value)
{
    std::array<char, 8> digits{};
    for (std::size_t i = 0; i < digits.size(); ++i)
        digits[i] = static_cast<char>(value >> (8 * i) & 0xFFU);
    bytes.append(digits.data(), digits.size());
}

void appendField(std::string &bytes, std::string_view field)
{
    appendNumber(bytes, field.size());
    bytes += field;
}

} // namespace casebook
