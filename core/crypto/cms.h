// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytestream.h"
#include "core/crypto/keyring.h"

#include <string_view>

namespace casebook::crypto {

/// Whether this beginning of a file is that of an encrypted CMS file: DER, PEM, or S/MIME.
bool isEncryptedCms(std::string_view start);

/// What an encrypted CMS file holds (EnvelopedData or AuthEnvelopedData; recipients with RSA or EC keys, or with a
/// password), opened with what fits of the keyring, through OpenSSL's own CMS: QCA knows neither EC recipients nor
/// authenticated content. Memory is bounded whatever the size. The stream ends with an error where the content turns
/// out changed or cut, as far as its cipher tells.
///
/// Locked when nothing fits; Invalid when it is damaged. `name` is the subject of errors.
Result<std::unique_ptr<ByteStream>> openCms(const StreamOpener &bytes, std::string name, const Keyring &keyring);

/// Whom it is encrypted for, as it says: issuer and serial number of a certificate, a key identifier, or a password.
Result<std::vector<std::string>> cmsRecipients(const StreamOpener &bytes, std::string name);

} // namespace casebook::crypto
