// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"
#include "core/crypto/keyring.h"
#include "core/crypto/secret.h"

#include <memory>
#include <string>
#include <string_view>

namespace casebook::crypto {

/// An RSA key without a certificate, as services ask for it (PEM: PKCS #1 or #8). Copies share it; it is wiped when the
/// last of them goes.
class RsaKey
{
public:
    /// NotFound when the file cannot be read, Invalid when it holds no RSA key of 2048 bits or more, Locked when it is
    /// encrypted and the password does not fit.
    static Result<RsaKey> open(const Path &file, const Secret &password);

    /// RSASSA-PKCS1-v1_5 with SHA-512 (RS512 of RFC 7518), as raw bytes.
    Result<std::string> signRs512(std::string_view content) const;

private:
    struct State;
    explicit RsaKey(std::shared_ptr<const State> state) : m_state(std::move(state)) {}
    std::shared_ptr<const State> m_state;
};

/// The key itself as DER (PKCS #8) for libraries of TLS that make no use of ours.
Secret exportKey(const PrivateKey &key);

} // namespace casebook::crypto
