// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/keyring.h"

#include "core/crypto/certificatestate.h"
#include "core/crypto/privatekeystate.h"

#include <openssl/err.h>
#include <openssl/pkcs12.h>

#include <fstream>

namespace casebook::crypto {

namespace {

constexpr std::size_t longestKeyFile = 1024 * 1024;

struct FreePkcs12
{
    void operator()(PKCS12 *file) const { PKCS12_free(file); }
};

struct FreeBio
{
    void operator()(BIO *bio) const { BIO_free_all(bio); }
};

Result<std::string> contentOf(const Path &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return failure(Error::Code::NotFound, pathText(file), "the key file cannot be opened",
                       "Check the path and the permissions");
    std::string bytes(longestKeyFile, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

} // namespace

std::string oneLine(const X509_NAME *name)
{
    const std::unique_ptr<BIO, FreeBio> out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char *text = nullptr;
    const long length = BIO_get_mem_data(out.get(), &text);
    return length > 0 ? std::string(text, static_cast<std::size_t>(length)) : std::string();
}

Result<PrivateKey> PrivateKey::open(const Path &file, const Secret &password)
{
    const auto bytes = contentOf(file);
    return bytes ? parse(*bytes, pathText(file), password) : Result<PrivateKey>(std::unexpected(bytes.error()));
}

Result<PrivateKey> PrivateKey::parse(std::string_view bytes, const std::string &name, const Secret &password)
{
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.data());
    const std::unique_ptr<PKCS12, FreePkcs12> pack(d2i_PKCS12(nullptr, &data, static_cast<long>(bytes.size())));
    if (!pack) {
        ERR_clear_error();
        return failure(Error::Code::Invalid, name, "it is no PKCS #12 file",
                       "Name the *.p12 or *.pfx file that holds the key and its certificate");
    }
    std::string text(password.text());
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    const bool opened = PKCS12_parse(pack.get(), text.c_str(), &key, &certificate, nullptr) == 1;
    wipe(text);
    auto state = std::make_shared<State>();
    state->key.reset(key);
    state->certificate.reset(certificate);
    if (!opened) {
        ERR_clear_error();
        return failure(Error::Code::Locked, name, "the password of the key file does not fit",
                       "Give the password that the key file was made with");
    }
    if (!key || !certificate)
        return failure(Error::Code::Invalid, name, "it holds no private key with a certificate",
                       "Export key and certificate together into one PKCS #12 file");
    state->subject = oneLine(X509_get_subject_name(certificate));
    return PrivateKey(std::move(state));
}

const std::string &PrivateKey::subject() const
{
    return m_state->subject;
}

Certificate PrivateKey::certificate() const
{
    return certificateOf(m_state->certificate.get());
}

} // namespace casebook::crypto
