// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/keptpassphrase.h"

#include "core/jobs/job.h"
#include "core/work/keptsecrets.h"

#include <QThreadPool>

namespace casebook::ui {

namespace {

/// Reads the key file on another thread, for its digest.
void withName(const Path &keyFile, QObject *context, std::function<void(const Result<std::string> &)> done)
{
    jobs::deliver(
        jobs::runJob(*QThreadPool::globalInstance(), [keyFile](Progress &) { return work::secretNameOfKey(keyFile); }),
        context, std::move(done));
}

} // namespace

void KeptPassphrase::find(const Path &keyFile, QObject *context,
                          std::function<void(std::optional<crypto::Secret>)> done) const
{
    withName(keyFile, context, [secrets = m_secrets, context, done = std::move(done)](const Result<std::string> &name) {
        if (!name)
            return done(std::nullopt);
        secrets.find(*name, context, [done](const KeptSecrets::Found &found) { done(found.value_or(std::nullopt)); });
    });
}

void KeptPassphrase::keep(const Path &keyFile, const crypto::Secret &passphrase, QObject *context,
                          std::function<void(const Status &)> done) const
{
    withName(keyFile, context,
             [secrets = m_secrets, context, passphrase, done = std::move(done)](const Result<std::string> &name) {
                 if (!name)
                     return done(std::unexpected(name.error()));
                 secrets.keep(*name, passphrase, context, done);
             });
}

} // namespace casebook::ui
