// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/certificate.h"
#include "core/crypto/secret.h"

#include <string>

namespace casebook::crypto {

enum class KeyKind {
    Rsa3072, ///< Made by QCA.
    EcP256,  ///< Made by OpenSSL: QCA knows no EC keys.
};

struct NewIdentity
{
    std::string name;  ///< The common name, UTF-8.
    std::string email; ///< ASCII.
    KeyKind kind = KeyKind::Rsa3072;
    int days = 3 * 365; ///< How long it is valid from now on.
};

struct Identity
{
    Certificate certificate;
    std::string keyFile; ///< PKCS #12: key and certificate under the passphrase. No other copy of the key is left.
};

/// Makes a key and a certificate over it that it signs itself (X.509 version 3: for signatures and encryption, no CA).
/// The file is encrypted with AES-256 under PBKDF2 with HMAC-SHA-256. Invalid: name or address cannot stand in a
/// certificate, or the passphrase is shorter than 8 characters.
Result<Identity> makeIdentity(const NewIdentity &identity, const Secret &passphrase,
                              const Clock &clock = SystemClock());

} // namespace casebook::crypto
