// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/certificate.h"
#include "core/crypto/keyring.h"

#include <string>
#include <string_view>

namespace casebook::crypto {

/// Encrypts a text that fits into memory to one person: CMS EnvelopedData with AES-256-CBC, DER, as `openssl cms
/// -decrypt -inform DER` reads it. Invalid: the key of the certificate cannot be encrypted to. For files see CmsWriter.
Result<std::string> seal(std::string_view content, const Certificate &recipient);

/// Locked: it is for somebody else. `name` is the subject of errors.
Result<std::string> unseal(std::string_view message, const PrivateKey &key, const std::string &name);

} // namespace casebook::crypto
