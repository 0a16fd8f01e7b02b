// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/keptsecrets.h"

#include "app/cli/network.h"

#include <QEventLoop>

namespace casebook::cli {

namespace {

/// `ask` gets the function that takes the answer.
template <typename Answer> Answer waitFor(auto ask)
{
    const Network application;
    QEventLoop waiting;
    std::optional<Answer> answer;
    ask([&](Answer given) {
        answer = std::move(given);
        waiting.quit();
    });
    if (!answer)
        waiting.exec();
    return *std::move(answer);
}

} // namespace

Status keepSecret(const std::string &name, const crypto::Secret &secret)
{
    return waitFor<Status>([&](auto done) { keystore::systemKeyStore().keep(name, secret, done); });
}

keystore::KeyStore::Found findSecret(const std::string &name)
{
    return waitFor<keystore::KeyStore::Found>([&](auto done) { keystore::systemKeyStore().find(name, done); });
}

Status removeSecret(const std::string &name)
{
    return waitFor<Status>([&](auto done) { keystore::systemKeyStore().remove(name, done); });
}

} // namespace casebook::cli
