// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/keystore/keystore.h"

#include <map>

namespace casebook::test {

/// A key store that answers at once; or none that is running.
class MemoryKeys final : public keystore::KeyStore
{
public:
    std::map<std::string, crypto::Secret> secrets;
    bool isThere = true;

    void keep(const std::string &name, const crypto::Secret &secret, std::function<void(Status)> done) override
    {
        if (isThere)
            secrets[name] = secret;
        done(state(name));
    }
    void find(const std::string &name, std::function<void(Found)> done) override
    {
        done(state(name).transform([&] {
            const auto kept = secrets.find(name);
            return kept == secrets.end() ? std::optional<crypto::Secret>() : kept->second;
        }));
    }
    void remove(const std::string &name, std::function<void(Status)> done) override
    {
        secrets.erase(name);
        done(state(name));
    }

private:
    Status state(const std::string &name) const
    {
        return isThere ? Status() : failure(Error::Code::Io, name, "this system has no key store that is running");
    }
};

} // namespace casebook::test
