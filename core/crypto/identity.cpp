// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/identity.h"

#include "core/crypto/certificatestate.h"
#include "core/crypto/digest.h"

#include <QtCrypto>

#include <openssl/err.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>

namespace casebook::crypto {

namespace {

constexpr int rsaBits = 3072;
constexpr std::size_t serialBytes = 16;
constexpr std::size_t shortestPassphrase = 8;

// Key, certificate and the code over both are derived one by one. 300,000 rounds each is the most that loaders with
// limits against hostile files take (.NET: 300,000 for one, 1,000,000 together).
constexpr int rounds = 300'000;

std::unexpected<Error> notMade(const NewIdentity &identity, std::string reason, std::string advice)
{
    ERR_clear_error();
    return failure(Error::Code::Invalid, identity.name, std::move(reason), std::move(advice));
}

/// QCA hands the key over in memory that it wipes.
KeyPointer makeRsa()
{
    static const QCA::Initializer initializer;
    QCA::KeyGenerator generator;
    const QCA::PrivateKey made = generator.createRSA(rsaBits);
    const QCA::SecureArray der = made.isNull() ? QCA::SecureArray() : made.toDER();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return KeyPointer(der.isEmpty() ? nullptr : d2i_AutoPrivateKey(nullptr, &bytes, der.size()));
}

KeyPointer makeKey(KeyKind kind)
{
    if (kind == KeyKind::EcP256)
        return KeyPointer(EVP_EC_gen("P-256"));
    KeyPointer key = makeRsa();
    return key ? std::move(key) : KeyPointer(EVP_RSA_gen(rsaBits)); // where QCA finds none of its providers
}

bool setSerial(X509 *certificate)
{
    std::string random = randomBytes(serialBytes);
    random[0] = static_cast<char>((static_cast<unsigned char>(random[0]) & 0x3FU) | 0x40U); // positive, never short
    BIGNUM *number =
        BN_bin2bn(reinterpret_cast<const unsigned char *>(random.data()), static_cast<int>(random.size()), nullptr);
    const bool set = BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nullptr;
    BN_free(number);
    return set;
}

bool addExtension(X509 *certificate, int id, const std::string &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.c_str());
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

/// The address goes in as it is: in the text form of extensions a comma or a line end would begin another name.
bool addEmail(X509 *certificate, const std::string &email)
{
    GENERAL_NAMES *names = GENERAL_NAMES_new();
    GENERAL_NAME *name = GENERAL_NAME_new();
    ASN1_IA5STRING *text = ASN1_IA5STRING_new();
    ASN1_STRING_set(text, email.data(), static_cast<int>(email.size()));
    GENERAL_NAME_set0_value(name, GEN_EMAIL, text);
    sk_GENERAL_NAME_push(names, name);
    const bool added = X509_add1_ext_i2d(certificate, NID_subject_alt_name, names, 0, X509V3_ADD_DEFAULT) == 1;
    GENERAL_NAMES_free(names);
    return added;
}

X509Pointer makeCertificate(const NewIdentity &identity, EVP_PKEY *key, const Clock &clock)
{
    X509Pointer made(X509_new());
    X509 *certificate = made.get();
    std::time_t now = std::chrono::system_clock::to_time_t(
        std::chrono::time_point_cast<std::chrono::system_clock::duration>(clock.now()));
    X509_NAME *subject = X509_get_subject_name(certificate);
    const auto *name = reinterpret_cast<const unsigned char *>(identity.name.data());
    const bool whole =
        X509_set_version(certificate, X509_VERSION_3) == 1 && setSerial(certificate) &&
        X509_time_adj_ex(X509_getm_notBefore(certificate), 0, 0, &now) != nullptr &&
        X509_time_adj_ex(X509_getm_notAfter(certificate), identity.days, 0, &now) != nullptr &&
        X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8, name, static_cast<int>(identity.name.size()),
                                   -1, 0) == 1 &&
        X509_set_issuer_name(certificate, subject) == 1 && X509_set_pubkey(certificate, key) == 1 &&
        addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE") &&
        addExtension(certificate, NID_key_usage,
                     EVP_PKEY_is_a(key, "RSA") == 1 ? "critical,digitalSignature,nonRepudiation,keyEncipherment"
                                                    : "critical,digitalSignature,nonRepudiation,keyAgreement") &&
        addExtension(certificate, NID_ext_key_usage, "emailProtection") &&
        addExtension(certificate, NID_subject_key_identifier, "hash") && addEmail(certificate, identity.email) &&
        X509_sign(certificate, key, EVP_sha256()) > 0;
    return whole ? std::move(made) : nullptr;
}

std::string makeKeyFile(const NewIdentity &identity, EVP_PKEY *key, X509 *certificate, const Secret &passphrase)
{
    std::string secret(passphrase.text());
    const Pkcs12Pointer file(PKCS12_create(secret.c_str(), identity.name.c_str(), key, certificate, nullptr,
                                           NID_aes_256_cbc, NID_aes_256_cbc, rounds, -1, 0));
    const bool sealed = file && PKCS12_set_mac(file.get(), secret.c_str(), -1, nullptr, 0, rounds, EVP_sha256()) == 1;
    wipe(secret);
    const BioPointer out(BIO_new(BIO_s_mem()));
    return sealed && i2d_PKCS12_bio(out.get(), file.get()) == 1 ? textOf(out) : std::string();
}

bool isAddress(const std::string &email)
{
    const bool printable =
        std::ranges::all_of(email, [](char c) { return c > ' ' && c < '\x7F' && c != ',' && c != ';'; });
    const auto at = email.find('@');
    return printable && at != email.npos && at > 0 && at + 1 < email.size();
}

} // namespace

Result<Identity> makeIdentity(const NewIdentity &identity, const Secret &passphrase, const Clock &clock)
{
    if (!isAddress(identity.email))
        return notMade(identity, "the address " + identity.email + " cannot stand in a certificate",
                       "Write it as name@example.com, in ASCII");
    if (passphrase.text().size() < shortestPassphrase)
        return notMade(identity, "the passphrase is too short", "Choose one of 8 characters or more, better of 20");
    const KeyPointer key = makeKey(identity.kind);
    if (!key)
        return failure(Error::Code::Internal, identity.name, "no key could be made", "Please report this as a defect");
    const X509Pointer certificate = makeCertificate(identity, key.get(), clock);
    if (!certificate)
        return notMade(identity, "the name cannot stand in a certificate", "Choose one of 1 to 64 characters");
    std::string keyFile = makeKeyFile(identity, key.get(), certificate.get(), passphrase);
    if (keyFile.empty())
        return notMade(identity, "the key file could not be made", "Choose another passphrase");
    ERR_clear_error();
    return Identity{certificateOf(certificate.get()), std::move(keyFile)};
}

} // namespace casebook::crypto
