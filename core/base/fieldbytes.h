// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace casebook {

/// Input for digests that name things: the ids of events and conversations stand on these bytes, so they never change.

/// Eight bytes, little-endian.
void appendNumber(std::string &bytes, std::uint64_t value);

/// The length as a number, then the bytes: no two lists of fields give the same input.
void appendField(std::string &bytes, std::string_view field);

} // namespace casebook
