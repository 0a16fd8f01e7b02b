// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace casebook::pack {

/// Bytes of code page 437 (that of DOS, in which old packers write names and passwords) as UTF-8.
std::string fromCodePage437(std::string_view raw);

/// The byte of a character in it; none where it has none.
std::optional<char> toCodePage437(char32_t character);

} // namespace casebook::pack
