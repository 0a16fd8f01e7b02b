// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/keystore/keystore.h"

#include "core/base/qtext.h"

#include <qt6keychain/keychain.h>

namespace casebook::keystore {

namespace {

QString service()
{
    return QStringLiteral("Casebook");
}

void start(QKeychain::Job *job, const std::string &name, auto finished)
{
    job->setKey(toQString(name));
    QObject::connect(job, &QKeychain::Job::finished, job, [job, finished = std::move(finished)] { finished(*job); });
    job->start(); // and deletes itself when it is done
}

std::unexpected<Error> failureOf(const QKeychain::Job &job, const std::string &name)
{
    const bool isMissing = job.error() == QKeychain::NoBackendAvailable || job.error() == QKeychain::NotImplemented;
    return failure(Error::Code::Io, name,
                   isMissing ? std::string("this system has no key store that is running")
                             : "the key store of the system refuses: " + job.errorString().toStdString(),
                   "Give the secret each time, or ask whoever looks after this computer");
}

class SystemKeyStore final : public KeyStore
{
public:
    void keep(const std::string &name, const crypto::Secret &secret, std::function<void(Status)> done) override
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setBinaryData(QByteArray(secret.text().data(), std::ssize(secret.text())));
        start(job, name, [name, done](const QKeychain::Job &ended) {
            done(ended.error() == QKeychain::NoError ? Status() : failureOf(ended, name));
        });
    }

    void find(const std::string &name, std::function<void(Found)> done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        start(job, name, [name, done](const QKeychain::Job &ended) {
            if (ended.error() == QKeychain::EntryNotFound)
                return done(std::nullopt);
            if (ended.error() != QKeychain::NoError)
                return done(failureOf(ended, name));
            std::string text = static_cast<const QKeychain::ReadPasswordJob &>(ended).binaryData().toStdString();
            const crypto::Secret secret(text);
            crypto::wipe(text);
            done(secret);
        });
    }

    void remove(const std::string &name, std::function<void(Status)> done) override
    {
        start(new QKeychain::DeletePasswordJob(service()), name, [name, done](const QKeychain::Job &ended) {
            const bool isGone = ended.error() == QKeychain::NoError || ended.error() == QKeychain::EntryNotFound;
            done(isGone ? Status() : failureOf(ended, name));
        });
    }
};

} // namespace

KeyStore &systemKeyStore()
{
    static SystemKeyStore store;
    return store;
}

} // namespace casebook::keystore
