// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace casebook::pack {

/// One run of a text, deflated (RFC 1951) so that runs may be made on several threads and put one behind the other.
struct DeflatedRun
{
    std::string bytes;     ///< Ends on a whole byte.
    std::uint32_t crc = 0; ///< Of the text (CRC-32).
    std::size_t textBytes = 0;
};

/// `last` ends the whole. A run knows nothing of the one before it: with runs of 1 MiB that costs less than 0.5 %.
DeflatedRun deflateRun(std::string_view text, bool last);

/// The CRC of two texts one behind the other.
std::uint32_t joinedCrc(std::uint32_t first, std::uint32_t second, std::size_t secondBytes);

} // namespace casebook::pack
