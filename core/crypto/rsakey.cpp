// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/rsakey.h"

#include "core/crypto/opensslpointers.h"
#include "core/crypto/privatekeystate.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <algorithm>
#include <fstream>

namespace casebook::crypto {

namespace {

constexpr int fewestBits = 2048;
constexpr std::size_t longestKeyFile = 65'536;

struct Question
{
    const Secret &password;
    bool asked = false;
};

int answer(char *room, int size, int, void *data)
{
    auto &question = *static_cast<Question *>(data);
    question.asked = true;
    const std::string_view text = question.password.text();
    if (text.size() > static_cast<std::size_t>(size))
        return -1;
    std::ranges::copy(text, room);
    return static_cast<int>(text.size());
}

} // namespace

struct RsaKey::State
{
    std::string name;
    KeyPointer key;
};

Result<RsaKey> RsaKey::open(const Path &file, const Secret &password)
{
    const std::string name = pathText(file);
    std::ifstream stream(file, std::ios::binary);
    std::string pem(longestKeyFile, '\0');
    stream.read(pem.data(), static_cast<std::streamsize>(pem.size()));
    if (!stream.is_open() || stream.bad())
        return failure(Error::Code::NotFound, name, "the key file cannot be opened",
                       "Check the path and the permissions");
    pem.resize(static_cast<std::size_t>(stream.gcount()));
    Question question{password};
    auto state = std::make_shared<State>();
    state->name = name;
    state->key.reset(PEM_read_bio_PrivateKey(bioOver(pem).get(), nullptr, answer, &question));
    wipe(pem);
    ERR_clear_error();
    if (!state->key && question.asked)
        return failure(Error::Code::Locked, name, "the password of the key file does not fit",
                       "Give the password that the key file was made with");
    if (!state->key || EVP_PKEY_get_base_id(state->key.get()) != EVP_PKEY_RSA ||
        EVP_PKEY_get_bits(state->key.get()) < fewestBits)
        return failure(Error::Code::Invalid, name, "it holds no RSA key of 2048 bits or more",
                       "Name the private key as a PEM file");
    return RsaKey(std::move(state));
}

Result<std::string> RsaKey::signRs512(std::string_view content) const
{
    const std::unique_ptr<EVP_MD_CTX, FreedBy<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    std::string signature(static_cast<std::size_t>(EVP_PKEY_get_size(m_state->key.get())), '\0');
    std::size_t size = signature.size();
    const bool made = context &&
                      EVP_DigestSignInit(context.get(), nullptr, EVP_sha512(), nullptr, m_state->key.get()) == 1 &&
                      EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                                     reinterpret_cast<const unsigned char *>(content.data()), content.size()) == 1;
    ERR_clear_error();
    if (!made)
        return failure(Error::Code::Invalid, m_state->name, "nothing can be signed with this key");
    signature.resize(size);
    return signature;
}

Secret exportKey(const PrivateKey &key)
{
    const std::unique_ptr<PKCS8_PRIV_KEY_INFO, FreedBy<PKCS8_PRIV_KEY_INFO_free>> info(
        EVP_PKEY2PKCS8(key.state().key.get()));
    unsigned char *bytes = nullptr;
    const int size = info ? i2d_PKCS8_PRIV_KEY_INFO(info.get(), &bytes) : 0;
    if (size <= 0)
        return {};
    Secret secret(std::string_view(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(size)));
    OPENSSL_clear_free(bytes, static_cast<std::size_t>(size));
    return secret;
}

} // namespace casebook::crypto
