// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/keyring.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace casebook::crypto {

struct PrivateKey::State
{
    struct Free
    {
        void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
        void operator()(X509 *certificate) const { X509_free(certificate); }
    };

    std::string subject;
    std::unique_ptr<EVP_PKEY, Free> key;
    std::unique_ptr<X509, Free> certificate;
};

/// A name as people read it, on one line (RFC 2253).
std::string oneLine(const X509_NAME *name);

} // namespace casebook::crypto
