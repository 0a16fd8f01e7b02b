// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace casebook {

/// Lower-case hexadecimal digits, two a byte.
std::string toHex(std::span<const std::byte> bytes);

/// Fills `bytes` from exactly twice as many digits of either case; false when the text is anything else.
bool fromHex(std::string_view digits, std::span<std::byte> bytes);

} // namespace casebook
