// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/certificate.h"
#include "core/crypto/opensslpointers.h"

namespace casebook::crypto {

struct Certificate::State
{
    X509Pointer certificate;
    std::string subject;
    std::string email;
    std::string fingerprint;
    std::string keyFingerprint;
    Instant notBefore;
    Instant notAfter;
};

/// Shares the certificate of OpenSSL, whose count of users goes up.
Certificate certificateOf(X509 *certificate);

} // namespace casebook::crypto
