// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"
#include "core/crypto/certificate.h"
#include "core/crypto/secret.h"

#include <memory>
#include <string>
#include <vector>

namespace casebook::crypto {

/// A private key with its certificate, out of a PKCS #12 file (`.p12`, `.pfx`). Copies share it; it is wiped when the
/// last of them goes. Safe to use from several threads.
class PrivateKey
{
public:
    /// NotFound when the file cannot be read, Invalid when it is no PKCS #12 file, Locked when the password does not
    /// fit.
    static Result<PrivateKey> open(const Path &file, const Secret &password);
    /// The same over the bytes of such a file; `name` is the subject of errors.
    static Result<PrivateKey> parse(std::string_view bytes, const std::string &name, const Secret &password);

    const std::string &subject() const; ///< Of the certificate, one line (RFC 2253).
    Certificate certificate() const;
    struct State;
    const State &state() const { return *m_state; } ///< For this folder.

private:
    explicit PrivateKey(std::shared_ptr<const State> state) : m_state(std::move(state)) {}
    std::shared_ptr<const State> m_state;
};

/// What the person has given to open locked sources with. Every one is tried where it could fit, in order.
struct Keyring
{
    std::vector<Secret> passwords; ///< Of packs, of password recipients, and passphrases of OpenPGP.
    std::vector<PrivateKey> keys;
};

} // namespace casebook::crypto
