// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace casebook::crypto {

/// Encrypts a stream to a certificate: CMS EnvelopedData (RFC 5652) with AES-256-CBC, BER, as `openssl cms -decrypt
/// -inform DER` reads it. OpenSSL's own CMS: QCA encrypts with 3DES only. Constant memory.
class CmsWriter
{
public:
    /// Into a new file. Invalid where `certificate` (PEM) is none, is over, or has a key that cannot be encrypted to;
    /// `name` is the subject of errors about it.
    static Result<std::unique_ptr<CmsWriter>> create(const Path &file, std::string_view certificate,
                                                     const std::string &name);
    ~CmsWriter();

    Status write(std::string_view bytes);
    Status finish();

private:
    struct State;
    explicit CmsWriter(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace casebook::crypto
