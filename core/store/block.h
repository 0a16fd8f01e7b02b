// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace casebook::store {

/// The inverse of deflateBlock(); none when the bytes are damaged or do not give exactly `length`.
std::optional<std::string> inflateBlock(std::string_view deflated, std::size_t length);

} // namespace casebook::store
