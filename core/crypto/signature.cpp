// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/signature.h"

#include "core/crypto/asn1time.h"
#include "core/crypto/certificatestate.h"
#include "core/crypto/privatekeystate.h"

#include <openssl/err.h>
#include <openssl/ess.h>

namespace casebook::crypto {

namespace {

std::unexpected<Error> unusable(const std::string &name, std::string reason)
{
    ERR_clear_error();
    return failure(Error::Code::Invalid, name, std::move(reason), "Ask the signer for a new signature");
}

bool isStrong(const X509_ALGOR *digest)
{
    const ASN1_OBJECT *name = nullptr;
    X509_ALGOR_get0(&name, nullptr, nullptr, digest);
    const int id = OBJ_obj2nid(name);
    return id == NID_sha256 || id == NID_sha384 || id == NID_sha512 || id == NID_sha3_256 || id == NID_sha3_384 ||
           id == NID_sha3_512;
}

/// Goes through DER from outside to inside.
class DerWalk
{
public:
    explicit DerWalk(std::string_view der)
        : m_at(reinterpret_cast<const unsigned char *>(der.data())), m_end(m_at + der.size())
    {
    }

    /// Into the next element, which must have this tag.
    bool enter(int tag) { return read() && m_tag == tag && m_constructed; }
    /// Over the next element.
    bool skip()
    {
        const bool done = read();
        m_at += done ? m_length : 0;
        return done;
    }
    /// Over elements of context, as long as they come, and into the one behind them.
    void enterBehindOptional()
    {
        while (read() && m_class == V_ASN1_CONTEXT_SPECIFIC)
            m_at += m_length;
    }
    /// A number of one byte; -1 where there is none.
    int number() { return read() && m_tag == V_ASN1_INTEGER && m_length == 1 ? *m_at++ : -1; }

private:
    bool read()
    {
        const int form = ASN1_get_object(&m_at, &m_length, &m_tag, &m_class, static_cast<long>(m_end - m_at));
        m_constructed = (form & V_ASN1_CONSTRUCTED) != 0;
        return (form & 0x80) == 0 && (form & 1) == 0; // whole, and of definite length
    }

    const unsigned char *m_at;
    const unsigned char *m_end;
    long m_length = 0;
    int m_tag = 0;
    int m_class = 0;
    bool m_constructed = false;
};

/// The version numbers of SignedData and of its one SignerInfo (RFC 5652, 5.1 and 5.3), which no signature covers.
bool hasVersions(std::string_view der, int version)
{
    DerWalk walk(der);
    const bool inside = walk.enter(V_ASN1_SEQUENCE) && walk.skip() && walk.enter(0) && walk.enter(V_ASN1_SEQUENCE);
    if (!inside || walk.number() != version || !walk.skip() || !walk.skip()) // digests, content
        return false;
    walk.enterBehindOptional(); // certificates and revocation lists; into the set of signers
    return walk.enter(V_ASN1_SEQUENCE) && walk.number() == version;
}

/// Whether what stands around the signature, and what it does not cover, is as signers write it: no byte of a signed
/// act can be changed without being found.
bool isPlainlyFramed(std::string_view der, CMS_ContentInfo *cms, CMS_SignerInfo *info)
{
    X509_ALGOR *digest = nullptr;
    X509_ALGOR *algorithm = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, &digest, &algorithm);
    const ASN1_OBJECT *digestName = nullptr;
    const ASN1_OBJECT *name = nullptr;
    X509_ALGOR_get0(&digestName, nullptr, nullptr, digest);
    X509_ALGOR_get0(&name, nullptr, nullptr, algorithm);
    int signedDigest = NID_undef;
    const int id = OBJ_obj2nid(name);
    const bool known = id == NID_rsaEncryption || OBJ_find_sigid_algs(id, &signedDigest, nullptr) == 1;
    ASN1_OCTET_STRING *keyId = nullptr;
    CMS_SignerInfo_get0_signer_id(info, &keyId, nullptr, nullptr);
    return OBJ_obj2nid(CMS_get0_eContentType(cms)) == NID_pkcs7_data && known &&
           (signedDigest == NID_undef || signedDigest == OBJ_obj2nid(digestName)) && hasVersions(der, keyId ? 3 : 1);
}

/// Whether the certificate is the one that was at hand at signing: the signature itself is only over the key in it, and
/// a name beside the same key could be changed. The signed attribute of RFC 5035 names the certificate; where a
/// signer's program left it out, a self-signed certificate vouches for itself, and another one for whoever trusts its
/// issuer.
bool isSignersOwn(CMS_SignerInfo *info, X509 *certificate)
{
    const auto *attribute = static_cast<const ASN1_STRING *>(
        CMS_signed_get0_data_by_OBJ(info, OBJ_nid2obj(NID_id_smime_aa_signingCertificateV2), -3, V_ASN1_SEQUENCE));
    if (!attribute)
        return X509_self_signed(certificate, 0) == 0 || X509_self_signed(certificate, 1) == 1;
    const unsigned char *bytes = ASN1_STRING_get0_data(attribute);
    const std::unique_ptr<ESS_SIGNING_CERT_V2, FreedBy<ESS_SIGNING_CERT_V2_free>> named(
        d2i_ESS_SIGNING_CERT_V2(nullptr, &bytes, ASN1_STRING_length(attribute)));
    STACK_OF(X509) *alone = sk_X509_new_null();
    sk_X509_push(alone, certificate);
    const bool fits = named && OSSL_ESS_check_signing_certs(nullptr, named.get(), alone, 1) > 0;
    sk_X509_free(alone);
    return fits;
}

std::optional<Instant> signingTime(CMS_SignerInfo *info)
{
    const auto *time = static_cast<const ASN1_TYPE *>(
        CMS_signed_get0_data_by_OBJ(info, OBJ_nid2obj(NID_pkcs9_signingTime), -3, V_ASN1_UTCTIME));
    if (!time)
        time = static_cast<const ASN1_TYPE *>(
            CMS_signed_get0_data_by_OBJ(info, OBJ_nid2obj(NID_pkcs9_signingTime), -3, V_ASN1_GENERALIZEDTIME));
    return instantOf(reinterpret_cast<const ASN1_TIME *>(time));
}

Result<std::string> signAs(std::string_view content, const PrivateKey &key, unsigned form)
{
    const unsigned flags = form | CMS_BINARY | CMS_NOSMIMECAP | CMS_CADES;
    const CmsPointer cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags | CMS_PARTIAL));
    const BioPointer bytes = bioOver(content);
    const BioPointer out(BIO_new(BIO_s_mem()));
    const bool made = cms &&
                      CMS_add1_signer(cms.get(), key.state().certificate.get(), key.state().key.get(), EVP_sha256(),
                                      flags) != nullptr &&
                      CMS_final(cms.get(), bytes.get(), nullptr, flags) == 1 && i2d_CMS_bio(out.get(), cms.get()) == 1;
    ERR_clear_error();
    if (!made)
        return failure(Error::Code::Invalid, key.subject(), "nothing can be signed with this key",
                       "Use a key of an RSA or EC certificate that allows signatures");
    return textOf(out);
}

/// `content` is that of a detached signature; else none, and what is in it goes to `out`.
Result<Signer> signerOf(std::string_view signature, BIO *content, BIO *out, const std::string &name)
{
    const auto *data = reinterpret_cast<const unsigned char *>(signature.data());
    const unsigned char *end = data + signature.size();
    const CmsPointer cms(d2i_CMS_ContentInfo(nullptr, &data, static_cast<long>(signature.size())));
    if (!cms || data != end || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed ||
        CMS_is_detached(cms.get()) != (content ? 1 : 0))
        return unusable(name, content ? "it is no detached CMS signature" : "it is no CMS signature with its content");
    STACK_OF(CMS_SignerInfo) *infos = CMS_get0_SignerInfos(cms.get());
    if (sk_CMS_SignerInfo_num(infos) != 1)
        return unusable(name, "it is not the signature of one person");
    CMS_SignerInfo *info = sk_CMS_SignerInfo_value(infos, 0);
    X509_ALGOR *digest = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, &digest, nullptr);
    if (!isStrong(digest))
        return unusable(name, "its digest is too weak");
    if (!isPlainlyFramed(signature, cms.get(), info))
        return unusable(name, "it is not written as signers write it");
    X509 *signer = nullptr;
    const bool fits =
        CMS_verify(cms.get(), nullptr, nullptr, content, out, CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY) == 1;
    CMS_SignerInfo_get0_algs(info, nullptr, &signer, nullptr, nullptr);
    if (!fits || (signer && !isSignersOwn(info, signer))) {
        ERR_clear_error();
        return failure(Error::Code::Corrupt, name, "the signature does not fit: what was signed, or it, was changed",
                       "Get an unchanged copy");
    }
    const auto time = signingTime(info);
    if (!signer || !time)
        return unusable(name, "it names no signer or no time");
    return Signer{certificateOf(signer), *time};
}

} // namespace

Result<std::string> sign(std::string_view content, const PrivateKey &key)
{
    return signAs(content, key, CMS_DETACHED);
}

Result<Signer> verifySignature(std::string_view content, std::string_view signature, const std::string &name)
{
    return signerOf(signature, bioOver(content).get(), nullptr, name);
}

Result<std::string> signWithContent(std::string_view content, const PrivateKey &key)
{
    return signAs(content, key, 0);
}

Result<SignedContent> openSigned(std::string_view message, const std::string &name)
{
    const BioPointer content(BIO_new(BIO_s_mem()));
    return signerOf(message, nullptr, content.get(), name).transform([&](Signer signer) {
        return SignedContent{textOf(content), std::move(signer)};
    });
}

} // namespace casebook::crypto
