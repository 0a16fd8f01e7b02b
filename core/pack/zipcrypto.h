// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace casebook::pack {

/// The first encryption of zips (APPNOTE.TXT 6.1), which is broken: who knows a few bytes of a text finds the rest.
/// Only for receivers whose system opens nothing else.
class ZipCrypto
{
public:
    static constexpr std::size_t headBytes = 12;

    explicit ZipCrypto(std::string_view password);

    /// Encrypts the next bytes in place.
    void seal(std::string &bytes);

    /// What stands before the text: random bytes, the last of them `check`, encrypted.
    std::string head(char check);

private:
    void take(unsigned char byte);

    std::array<std::uint32_t, 3> m_keys{0x12345678, 0x23456789, 0x34567890};
};

} // namespace casebook::pack
