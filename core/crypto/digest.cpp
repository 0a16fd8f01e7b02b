// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/digest.h"

#include <QtCrypto>

#include <openssl/evp.h>

#include <new>
#include <string>

namespace casebook::crypto {

// OpenSSL and not QCA::Hash: an event id is a digest over some hundred bytes, millions of times, and QCA makes a new
// provider context for each (ARCHITECTURE.md, "Measured choices").
struct Sha256::State
{
    struct Free
    {
        void operator()(EVP_MD *p) const { EVP_MD_free(p); }
        void operator()(EVP_MD_CTX *p) const { EVP_MD_CTX_free(p); }
    };

    State() : context(EVP_MD_CTX_new())
    {
        // Fetched once: that takes longer than a digest, and every conversation has one of these.
        static const std::unique_ptr<EVP_MD, Free> algorithm(EVP_MD_fetch(nullptr, "SHA256", nullptr));
        if (!algorithm || !context)
            throw std::bad_alloc();
        EVP_DigestInit_ex2(context.get(), algorithm.get(), nullptr);
    }

    std::unique_ptr<EVP_MD_CTX, Free> context;
};

Sha256::Sha256() : m_state(std::make_unique<State>()) {}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(std::string_view bytes)
{
    EVP_DigestUpdate(m_state->context.get(), bytes.data(), bytes.size());
}

void Sha256::add(std::span<const std::byte> bytes)
{
    EVP_DigestUpdate(m_state->context.get(), bytes.data(), bytes.size());
}

Sha256Value Sha256::finish()
{
    Sha256Value value;
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_state->context.get(), reinterpret_cast<unsigned char *>(value.data()), &length);
    EVP_DigestInit_ex2(m_state->context.get(), nullptr, nullptr);
    return value;
}

Sha256Value sha256(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

std::string randomBytes(std::size_t count)
{
    static const QCA::Initializer initializer;
    return QCA::Random::randomArray(static_cast<int>(count)).toByteArray().toStdString();
}

} // namespace casebook::crypto
