// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"
#include "core/crypto/identity.h"

#include <vector>

namespace casebook::work {

/// Where the certificates of the people lie whom this account knows, one PEM file each, named by its fingerprint:
/// `identities` in the folder of this account's data for Casebook, or what the environment variable
/// CASEBOOK_IDENTITIES names. No private key lies there.
Path identityFolder();

/// By subject. A file that holds no certificate is an error that names it; a missing folder is none.
Result<std::vector<crypto::Certificate>> knownIdentities();

/// From now on this account knows this person: what they signed counts as trusted here.
Status rememberIdentity(const crypto::Certificate &certificate);

/// Makes key and certificate, writes them as `keyFile`, which must not exist and which only this account may read, and
/// with the ending `.pem`, and remembers the certificate.
Result<crypto::Certificate> makeIdentity(const crypto::NewIdentity &identity, const crypto::Secret &passphrase,
                                         const Path &keyFile);

} // namespace casebook::work
