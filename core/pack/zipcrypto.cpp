// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/zipcrypto.h"

#include "core/crypto/digest.h"

#include <zlib.h>

namespace casebook::pack {

ZipCrypto::ZipCrypto(std::string_view password)
{
    for (const char c : password)
        take(static_cast<unsigned char>(c));
}

void ZipCrypto::take(unsigned char byte)
{
    constexpr std::uint32_t multiplier = 134775813;
    const z_crc_t *table = get_crc_table();
    const auto next = [table](std::uint32_t key, std::uint32_t value) {
        return static_cast<std::uint32_t>(table[(key ^ value) & 0xFFU] ^ (key >> 8));
    };
    m_keys[0] = next(m_keys[0], byte);
    m_keys[1] = (m_keys[1] + (m_keys[0] & 0xFFU)) * multiplier + 1;
    m_keys[2] = next(m_keys[2], m_keys[1] >> 24);
}

void ZipCrypto::seal(std::string &bytes)
{
    for (char &c : bytes) {
        const std::uint32_t mixed = (m_keys[2] & 0xFFFFU) | 2U;
        const auto plain = static_cast<unsigned char>(c);
        c = static_cast<char>(plain ^ static_cast<unsigned char>((mixed * (mixed ^ 1U)) >> 8));
        take(plain);
    }
}

std::string ZipCrypto::head(char check)
{
    std::string head = crypto::randomBytes(headBytes);
    head.back() = check;
    seal(head);
    return head;
}

} // namespace casebook::pack
