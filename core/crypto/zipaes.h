// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/secret.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace casebook::crypto {

/// AES-256 as the entries of a zip have it (WinZip AE-2, https://www.winzip.com/en/support/aes-encryption/): keys by
/// PBKDF2-HMAC-SHA1 in 1000 rounds, counter mode with a little-endian counter from 1, and the first ten bytes of
/// HMAC-SHA1 over the ciphertext. Through QCA; its own counter mode counts the other way, so counter blocks are
/// encrypted in runs and combined with the text.
///
/// One object serves one entry. Key and counter must never meet twice, so each salt must be random and new.
class ZipAes
{
public:
    static constexpr std::size_t saltBytes = 16;
    static constexpr std::size_t overhead = saltBytes + 2 + 10; ///< Bytes of an entry beside its ciphertext.

    /// `salt` has saltBytes.
    ZipAes(const Secret &password, std::string salt);
    ~ZipAes();
    ZipAes(ZipAes &&) noexcept;
    ZipAes &operator=(ZipAes &&) noexcept;

    /// What stands before the ciphertext: the salt, and two bytes that tell most wrong passwords.
    std::string head() const;

    /// Encrypts the next bytes in place.
    void seal(std::string &bytes);

    /// What stands behind the ciphertext. Nothing can be sealed after it.
    std::string tail();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace casebook::crypto
