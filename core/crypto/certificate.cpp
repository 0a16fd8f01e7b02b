// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/certificate.h"

#include "core/base/hex.h"
#include "core/crypto/asn1time.h"
#include "core/crypto/certificatestate.h"
#include "core/crypto/digest.h"
#include "core/crypto/privatekeystate.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <fstream>

namespace casebook::crypto {

namespace {

constexpr std::size_t longestFile = 1024 * 1024;

std::string derOf(const X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int length = i2d_X509(certificate, &bytes);
    std::string der;
    if (length > 0)
        der.assign(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(length));
    OPENSSL_free(bytes);
    return der;
}

std::string keyDerOf(const X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &bytes);
    std::string der;
    if (length > 0)
        der.assign(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(length));
    OPENSSL_free(bytes);
    return der;
}

std::string emailOf(X509 *certificate)
{
    STACK_OF(OPENSSL_STRING) *addresses = X509_get1_email(certificate);
    const char *first = sk_OPENSSL_STRING_num(addresses) > 0 ? sk_OPENSSL_STRING_value(addresses, 0) : "";
    std::string email = first;
    X509_email_free(addresses);
    return email;
}

} // namespace

Certificate certificateOf(X509 *certificate)
{
    X509_up_ref(certificate);
    auto state = std::make_shared<Certificate::State>();
    state->certificate.reset(certificate);
    state->subject = oneLine(X509_get_subject_name(certificate));
    state->email = emailOf(certificate);
    state->fingerprint = toHex(sha256(derOf(certificate)));
    state->keyFingerprint = toHex(sha256(keyDerOf(certificate)));
    state->notBefore = instantOf(X509_get0_notBefore(certificate)).value_or(Instant());
    state->notAfter = instantOf(X509_get0_notAfter(certificate)).value_or(Instant());
    ERR_clear_error();
    return Certificate(std::move(state));
}

Result<Certificate> Certificate::parse(std::string_view bytes, const std::string &name)
{
    X509Pointer certificate(PEM_read_bio_X509(bioOver(bytes).get(), nullptr, nullptr, nullptr));
    if (!certificate)
        certificate.reset(d2i_X509_bio(bioOver(bytes).get(), nullptr));
    ERR_clear_error();
    if (!certificate)
        return failure(Error::Code::Invalid, name, "it is no certificate",
                       "Name a file with one X.509 certificate, in PEM or DER");
    return certificateOf(certificate.get());
}

Result<Certificate> Certificate::read(const Path &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return failure(Error::Code::NotFound, pathText(file), "the certificate cannot be opened",
                       "Check the path and the permissions");
    std::string bytes(longestFile, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return parse(bytes, pathText(file));
}

const std::string &Certificate::subject() const
{
    return m_state->subject;
}

const std::string &Certificate::email() const
{
    return m_state->email;
}

const std::string &Certificate::fingerprint() const
{
    return m_state->fingerprint;
}

const std::string &Certificate::keyFingerprint() const
{
    return m_state->keyFingerprint;
}

Instant Certificate::notBefore() const
{
    return m_state->notBefore;
}

Instant Certificate::notAfter() const
{
    return m_state->notAfter;
}

bool Certificate::isIssuedBy(std::span<const Certificate> authorities, Instant moment) const
{
    const std::unique_ptr<X509_STORE, FreedBy<X509_STORE_free>> trusted(X509_STORE_new());
    for (const Certificate &authority : authorities)
        X509_STORE_add_cert(trusted.get(), authority.m_state->certificate.get());
    const std::unique_ptr<X509_STORE_CTX, FreedBy<X509_STORE_CTX_free>> context(X509_STORE_CTX_new());
    bool issued = X509_STORE_CTX_init(context.get(), trusted.get(), m_state->certificate.get(), nullptr) == 1;
    if (issued) {
        constexpr std::int64_t perSecond = 1'000'000'000;
        X509_STORE_CTX_set_flags(context.get(), X509_V_FLAG_PARTIAL_CHAIN);
        X509_STORE_CTX_set_time(context.get(), 0, static_cast<time_t>(moment.nanoseconds / perSecond));
        issued = X509_verify_cert(context.get()) == 1 && sk_X509_num(X509_STORE_CTX_get0_chain(context.get())) > 1;
    }
    ERR_clear_error();
    return issued;
}

std::string Certificate::pem() const
{
    const BioPointer out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(out.get(), m_state->certificate.get());
    return textOf(out);
}

} // namespace casebook::crypto
