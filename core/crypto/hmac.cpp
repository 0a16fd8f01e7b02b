// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/hmac.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <new>

namespace casebook::crypto {

Sha256Value hmacSha256(std::string_view key, std::span<const std::byte> message)
{
    Sha256Value value;
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.data());
    if (!HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytes, message.size(),
              reinterpret_cast<unsigned char *>(value.data()), nullptr))
        throw std::bad_alloc();
    return value;
}

} // namespace casebook::crypto
