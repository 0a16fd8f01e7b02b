// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/password.h"

#include "core/crypto/digest.h"

namespace casebook::crypto {

Secret generatePassword()
{
    constexpr std::string_view alphabet = "abcdefghjkmnpqrstuvwxyz23456789A"; // 32: each takes five bits
    static_assert(alphabet.size() == 32);
    constexpr std::size_t letters = 20;
    constexpr std::size_t group = 5;
    std::string random = randomBytes(letters);
    std::string text;
    for (std::size_t i = 0; i < letters; ++i) {
        if (i > 0 && i % group == 0)
            text += '-';
        text += alphabet[static_cast<unsigned char>(random[i]) % alphabet.size()];
    }
    Secret secret(text);
    wipe(text);
    wipe(random);
    return secret;
}

} // namespace casebook::crypto
