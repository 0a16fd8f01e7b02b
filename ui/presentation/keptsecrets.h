// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/keystore/keystore.h"

#include <QObject>

namespace casebook::ui {

/// The key store, asked for objects that may be gone when it answers: `done` is then not called. Names are those of
/// work::secretName().
class KeptSecrets
{
public:
    /// That of the system unless set, which then outlives this object.
    void setStore(keystore::KeyStore &store) { m_store = &store; }

    using Found = keystore::KeyStore::Found;
    void keep(const std::string &name, const crypto::Secret &secret, QObject *receiver,
              std::function<void(const Status &)> done) const;
    void find(const std::string &name, QObject *receiver, std::function<void(const Found &)> done) const;
    /// Whether there was one. Where there is no key store, there is nothing in it.
    void forget(const std::string &name, QObject *receiver, std::function<void(const Result<bool> &)> done) const;

private:
    keystore::KeyStore *m_store = &keystore::systemKeyStore();
};

} // namespace casebook::ui
