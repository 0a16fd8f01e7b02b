// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"
#include "core/model/instant.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace casebook::crypto {

/// An X.509 certificate: who somebody is, without any key. A value; copies share it. Safe to use from several threads.
class Certificate
{
public:
    /// PEM or DER. Invalid when it is neither; `name` is the subject of errors.
    static Result<Certificate> parse(std::string_view bytes, const std::string &name);
    /// NotFound when the file cannot be read.
    static Result<Certificate> read(const Path &file);

    const std::string &subject() const;     ///< One line (RFC 2253).
    const std::string &email() const;       ///< The first address that it names; may be empty.
    const std::string &fingerprint() const; ///< SHA-256 of its DER, 64 hex digits.
    /// The same of its public key alone: equal for two certificates of one key, whatever the names in them.
    const std::string &keyFingerprint() const;
    Instant notBefore() const;
    Instant notAfter() const;
    bool isValidAt(Instant moment) const { return notBefore() <= moment && moment <= notAfter(); }
    /// Whether one of these authorities issued it, directly or through others of them, and all were valid then.
    bool isIssuedBy(std::span<const Certificate> authorities, Instant moment) const;
    std::string pem() const;

    bool operator==(const Certificate &other) const { return fingerprint() == other.fingerprint(); }

    struct State;
    explicit Certificate(std::shared_ptr<const State> state) : m_state(std::move(state)) {} ///< For this folder.

private:
    std::shared_ptr<const State> m_state;
};

} // namespace casebook::crypto
