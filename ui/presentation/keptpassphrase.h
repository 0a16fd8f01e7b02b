// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "ui/presentation/keptsecrets.h"

#include <optional>

namespace casebook::ui {

/// The passphrase of a key in the key store of the account. It is asked only when somebody gives none, and gets only
/// what somebody wants to be kept. Answers come on the window's thread; who died meanwhile gets none.
class KeptPassphrase
{
public:
    void setKeyStore(keystore::KeyStore &keys) { m_secrets.setStore(keys); }

    /// None also where the key store cannot be asked.
    void find(const Path &keyFile, QObject *context, std::function<void(std::optional<crypto::Secret>)> done) const;
    void keep(const Path &keyFile, const crypto::Secret &passphrase, QObject *context,
              std::function<void(const Status &)> done) const;

private:
    KeptSecrets m_secrets;
};

} // namespace casebook::ui
