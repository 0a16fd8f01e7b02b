// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <functional>
#include <optional>
#include <string>

namespace casebook::keystore {

/// Secrets that a person wanted to be kept, by name. Nothing gets there without being asked for.
///
/// Used on the thread of the QCoreApplication only, where the answer arrives later, once: the system may ask the person
/// to unlock the store first. Io: there is no key store, or it refuses.
class KeyStore
{
public:
    virtual ~KeyStore() = default;

    /// In the place of what was kept under this name.
    virtual void keep(const std::string &name, const crypto::Secret &secret, std::function<void(Status)> done) = 0;

    using Found = Result<std::optional<crypto::Secret>>; ///< None: there is no such entry.
    virtual void find(const std::string &name, std::function<void(Found)> done) = 0;

    /// Also done where there was none.
    virtual void remove(const std::string &name, std::function<void(Status)> done) = 0;
};

/// That of the account in the system: the Credential Manager of Windows, elsewhere the Secret Service or KWallet.
/// Entries stand under "Casebook". Nothing is ever kept in a file instead.
KeyStore &systemKeyStore();

} // namespace casebook::keystore
