// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/keptsecrets.h"

#include <QPointer>

namespace casebook::ui {

void KeptSecrets::keep(const std::string &name, const crypto::Secret &secret, QObject *receiver,
                       std::function<void(const Status &)> done) const
{
    m_store->keep(name, secret, [receiver = QPointer(receiver), done = std::move(done)](const Status &kept) {
        if (receiver)
            done(kept);
    });
}

void KeptSecrets::find(const std::string &name, QObject *receiver, std::function<void(const Found &)> done) const
{
    m_store->find(name, [receiver = QPointer(receiver), done = std::move(done)](const Found &found) {
        if (receiver)
            done(found);
    });
}

void KeptSecrets::forget(const std::string &name, QObject *receiver,
                         std::function<void(const Result<bool> &)> done) const
{
    find(name, receiver,
         [store = m_store, name, guard = QPointer(receiver), done = std::move(done)](const Found &kept) {
             if (!kept || !*kept)
                 return done(false);
             store->remove(name, [guard, done](const Status &removed) {
                 if (guard)
                     done(removed.transform([] { return true; }));
             });
         });
}

} // namespace casebook::ui
