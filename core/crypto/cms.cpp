// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/cms.h"

#include "core/base/hex.h"
#include "core/crypto/base64stream.h"
#include "core/crypto/envelope.h"
#include "core/crypto/privatekeystate.h"

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>

#include <algorithm>
#include <new>

namespace casebook::crypto {

namespace {

using namespace std::string_view_literals;

constexpr auto envelopedData = "\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x03"sv;
constexpr auto authEnvelopedData = "\x06\x0B\x2A\x86\x48\x86\xF7\x0D\x01\x09\x10\x01\x17"sv;

struct FreeCms
{
    void operator()(CMS_ContentInfo *cms) const { CMS_ContentInfo_free(cms); }
};

struct FreeBio
{
    void operator()(BIO *bio) const { BIO_free_all(bio); }
};

using CmsPointer = std::unique_ptr<CMS_ContentInfo, FreeCms>;
using BioPointer = std::unique_ptr<BIO, FreeBio>;

/// The DER of the file, whatever it is written in.
Result<std::unique_ptr<ByteStream>> openDer(const StreamOpener &bytes, const std::string &name)
{
    auto first = bytes();
    if (!first)
        return first;
    char start = 0;
    const auto got = (*first)->read({&start, 1});
    if (!got)
        return std::unexpected(got.error());
    auto again = bytes();
    if (!again || start == '\x30')
        return again;
    return fromBase64(std::move(*again), name);
}

/// Reads the structure without its content into OpenSSL's form.
Result<CmsPointer> parse(const EnvelopeReader &envelope, const std::string &name)
{
    const std::string der = envelope.detached();
    const auto *data = reinterpret_cast<const unsigned char *>(der.data());
    CmsPointer cms(d2i_CMS_ContentInfo(nullptr, &data, static_cast<long>(der.size())));
    ERR_clear_error();
    if (!cms)
        return failure(Error::Code::Invalid, name, "its CMS structure is damaged", "Get another copy of the file");
    return cms;
}

/// Hands what EnvelopeReader gives to OpenSSL, and keeps its error.
struct ContentSource
{
    EnvelopeReader *envelope = nullptr;
    std::optional<Error> error;
};

int readContent(BIO *bio, char *room, int size)
{
    auto &source = *static_cast<ContentSource *>(BIO_get_data(bio));
    const auto got = source.envelope->readContent({room, static_cast<std::size_t>(std::max(size, 0))});
    if (got)
        return static_cast<int>(*got);
    source.error = got.error();
    return -1;
}

const BIO_METHOD *contentMethod()
{
    static BIO_METHOD *const method = [] {
        BIO_METHOD *made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "casebook content");
        BIO_meth_set_read(made, readContent);
        BIO_meth_set_ctrl(made, [](BIO *, int, long, void *) { return 0L; });
        return made;
    }();
    return method;
}

class CmsStream final : public ByteStream
{
public:
    CmsStream(std::unique_ptr<EnvelopeReader> envelope, std::string name, CmsPointer cms)
        : m_envelope(std::move(envelope)), m_name(std::move(name)), m_cms(std::move(cms))
    {
        m_source.envelope = m_envelope.get();
    }

    Status begin()
    {
        BIO *content = BIO_new(contentMethod());
        if (!content)
            throw std::bad_alloc();
        BIO_set_data(content, &m_source);
        BIO_set_init(content, 1);
        BIO *chain = CMS_dataInit(m_cms.get(), content);
        m_chain.reset(chain ? chain : content);
        ERR_clear_error();
        if (!chain)
            return failure(Error::Code::Invalid, m_name, "its cipher is not known here",
                           "Decrypt it with the program that made it");
        return {};
    }

    Result<std::size_t> read(std::span<char> room) override
    {
        constexpr std::size_t most = 1 << 30;
        if (m_atEnd)
            return 0;
        const int count = BIO_read(m_chain.get(), room.data(), static_cast<int>(std::min(room.size(), most)));
        if (m_source.error)
            return std::unexpected(*m_source.error);
        if (count > 0)
            return static_cast<std::size_t>(count);
        m_atEnd = true;
        const bool whole = BIO_get_cipher_status(m_chain.get()) == 1;
        ERR_clear_error();
        if (!whole)
            return failure(Error::Code::Invalid, m_name, "its encrypted content is damaged, or was changed",
                           "Get another copy of the file");
        return 0;
    }

private:
    std::unique_ptr<EnvelopeReader> m_envelope;
    std::string m_name;
    CmsPointer m_cms;
    ContentSource m_source;
    BioPointer m_chain; ///< Refers to all of the others.
    bool m_atEnd = false;
};

/// Whether all key derivations in it ask for a number of rounds that a real file could: a made-up one could keep a
/// processor busy for hours. PBKDF2 parameters (RFC 8018): salt, then rounds.
bool hasBoundedRounds(std::string_view der)
{
    constexpr auto pbkdf2 = "\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x05\x0C"sv;
    constexpr std::size_t mostRoundBytes = 3; // 8 million, ten times what is advised today
    for (auto at = der.find(pbkdf2); at != der.npos; at = der.find(pbkdf2, at + 1)) {
        const std::string_view rest = der.substr(at + pbkdf2.size());
        const auto byte = [rest](std::size_t i) {
            return i < rest.size() ? static_cast<unsigned char>(rest[i]) : static_cast<unsigned char>(0xFF);
        };
        const std::size_t rounds = 4 + std::size_t{byte(3)}; // behind SEQUENCE and salt with their lengths
        const bool isAsExpected = byte(0) == 0x30 && byte(1) < 0x80 && byte(2) == 0x04 && byte(rounds) == 0x02;
        if (!isAsExpected || byte(rounds + 1) > mostRoundBytes)
            return false;
    }
    return true;
}

bool unlock(CMS_ContentInfo *cms, std::string_view der, const Keyring &keyring)
{
    for (const PrivateKey &key : keyring.keys) {
        if (CMS_decrypt_set1_pkey(cms, key.state().key.get(), key.state().certificate.get()) == 1)
            return true;
    }
    return hasBoundedRounds(der) && std::ranges::any_of(keyring.passwords, [cms](const Secret &password) {
               std::string text(password.text());
               auto *bytes = reinterpret_cast<unsigned char *>(text.data());
               const bool fits = CMS_decrypt_set1_password(cms, bytes, static_cast<ossl_ssize_t>(text.size())) == 1;
               wipe(text);
               return fits;
           });
}

std::string hexOf(const unsigned char *bytes, int count)
{
    return toHex(std::as_bytes(std::span(bytes, static_cast<std::size_t>(std::max(count, 0)))));
}

std::string nameOf(const ASN1_OCTET_STRING *keyId, const X509_NAME *issuer, const ASN1_INTEGER *serial)
{
    if (issuer && serial)
        return oneLine(issuer) + ", serial " + hexOf(ASN1_STRING_get0_data(serial), ASN1_STRING_length(serial));
    if (keyId)
        return "key " + hexOf(ASN1_STRING_get0_data(keyId), ASN1_STRING_length(keyId));
    return "an unnamed key";
}

std::vector<std::string> recipientsOf(CMS_ContentInfo *cms)
{
    std::vector<std::string> names;
    STACK_OF(CMS_RecipientInfo) *infos = CMS_get0_RecipientInfos(cms);
    for (int i = 0; i < sk_CMS_RecipientInfo_num(infos); ++i) {
        CMS_RecipientInfo *info = sk_CMS_RecipientInfo_value(infos, i);
        ASN1_OCTET_STRING *keyId = nullptr;
        X509_NAME *issuer = nullptr;
        ASN1_INTEGER *serial = nullptr;
        switch (CMS_RecipientInfo_type(info)) {
        case CMS_RECIPINFO_TRANS:
            CMS_RecipientInfo_ktri_get0_signer_id(info, &keyId, &issuer, &serial);
            names.push_back(nameOf(keyId, issuer, serial));
            break;
        case CMS_RECIPINFO_AGREE: {
            STACK_OF(CMS_RecipientEncryptedKey) *keys = CMS_RecipientInfo_kari_get0_reks(info);
            for (int k = 0; k < sk_CMS_RecipientEncryptedKey_num(keys); ++k) {
                CMS_RecipientEncryptedKey_get0_id(sk_CMS_RecipientEncryptedKey_value(keys, k), &keyId, nullptr, nullptr,
                                                  &issuer, &serial);
                names.push_back(nameOf(keyId, issuer, serial));
            }
            break;
        }
        case CMS_RECIPINFO_PASS: names.emplace_back("a password"); break;
        default: names.emplace_back("a key of a kind that Casebook does not know");
        }
    }
    ERR_clear_error();
    return names;
}

} // namespace

bool isEncryptedCms(std::string_view start)
{
    constexpr std::size_t headerBytes = 64;
    if (start.starts_with('\x30')) {
        const auto head = start.substr(0, headerBytes);
        return head.contains(envelopedData) || head.contains(authEnvelopedData);
    }
    if (start.starts_with("-----BEGIN CMS-----") || start.starts_with("-----BEGIN PKCS7-----"))
        return true;
    std::string head(start.substr(0, start.find("\n\n")));
    head.resize(std::min(head.find("\r\n\r\n"), head.size()));
    std::ranges::transform(head, head.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return head.contains("content-type: application/pkcs7-mime") ||
           head.contains("content-type: application/x-pkcs7-mime");
}

Result<std::unique_ptr<ByteStream>> openCms(const StreamOpener &bytes, std::string name, const Keyring &keyring)
{
    const auto openEnvelope = [&]() -> Result<std::unique_ptr<EnvelopeReader>> {
        auto der = openDer(bytes, name);
        if (!der)
            return std::unexpected(der.error());
        auto made = std::make_unique<EnvelopeReader>(std::move(*der), name);
        if (const Status status = made->readHead(); !status)
            return std::unexpected(status.error());
        return made;
    };
    auto envelope = openEnvelope();
    if (!envelope)
        return std::unexpected(envelope.error());
    // The code of authenticated content stands behind it, and OpenSSL wants it first.
    auto toDecrypt = (*envelope)->isAuthenticated() ? openEnvelope() : std::move(envelope);
    if (!toDecrypt)
        return std::unexpected(toDecrypt.error());
    EnvelopeReader &whole = envelope && *envelope ? **envelope : **toDecrypt;
    if (whole.isAuthenticated()) {
        if (const Status status = whole.readTail(); !status)
            return std::unexpected(status.error());
    }
    auto cms = parse(whole, name);
    if (!cms)
        return std::unexpected(cms.error());
    const bool unlocked = unlock(cms->get(), whole.detached(), keyring);
    ERR_clear_error();
    if (!unlocked)
        return failure(Error::Code::Locked, name, "no key or password at hand opens it",
                       "Give the key (PKCS #12) of one of its recipients");
    auto stream = std::make_unique<CmsStream>(std::move(*toDecrypt), name, std::move(*cms));
    if (const Status status = stream->begin(); !status)
        return std::unexpected(status.error());
    return std::unique_ptr<ByteStream>(std::move(stream));
}

Result<std::vector<std::string>> cmsRecipients(const StreamOpener &bytes, std::string name)
{
    auto der = openDer(bytes, name);
    if (!der)
        return std::unexpected(der.error());
    EnvelopeReader envelope(std::move(*der), name);
    if (const Status status = envelope.readHead(); !status)
        return std::unexpected(status.error());
    if (envelope.isAuthenticated()) {
        if (const Status status = envelope.readTail(); !status)
            return std::unexpected(status.error());
    }
    const auto cms = parse(envelope, name);
    return cms ? Result<std::vector<std::string>>(recipientsOf(cms->get())) : std::unexpected(cms.error());
}

} // namespace casebook::crypto
