// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/certificate.h"
#include "core/crypto/keyring.h"

#include <optional>
#include <string>
#include <string_view>

namespace casebook::crypto {

/// A detached CMS signature (RFC 5652) over these bytes as they are: DER, SHA-256, with the time of signing and the
/// signer's certificate in it, which is signed, too (RFC 5035). `openssl cms -verify -inform DER -binary -content FILE`
/// checks it. Through OpenSSL for keys of every kind, since QCA knows no EC keys.
Result<std::string> sign(std::string_view content, const PrivateKey &key);

/// Who signed, as the signature says. Whether that person is known and may sign is for the caller to judge.
struct Signer
{
    Certificate certificate;
    Instant time; ///< As the signer's clock said.

    /// Whether the certificate was valid then.
    bool wasValid() const { return certificate.isValidAt(time); }
};

/// The one signer of exactly these bytes. Invalid: no detached CMS signature by one signer whose certificate is in it,
/// with SHA-256 or better. Corrupt: bytes or signature were changed. `name` is the subject of errors.
Result<Signer> verifySignature(std::string_view content, std::string_view signature, const std::string &name);

/// The same with the content in it: `openssl cms -verify -inform DER` gives it out again.
Result<std::string> signWithContent(std::string_view content, const PrivateKey &key);

struct SignedContent
{
    std::string content;
    Signer signer;
};
/// Errors as verifySignature().
Result<SignedContent> openSigned(std::string_view message, const std::string &name);

} // namespace casebook::crypto
