// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/secret.h"

#include <openssl/crypto.h>

namespace casebook::crypto {

Secret::Secret(std::string_view text)
    : m_text(new std::string(text), [](std::string *kept) {
        wipe(*kept);
        delete kept;
    })
{
}

std::string_view Secret::text() const
{
    return m_text ? std::string_view(*m_text) : std::string_view();
}

void wipe(std::string &text)
{
    OPENSSL_cleanse(text.data(), text.size());
    text.clear();
}

} // namespace casebook::crypto
