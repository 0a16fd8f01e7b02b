// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/sealed.h"

#include "core/crypto/opensslpointers.h"
#include "core/crypto/privatekeystate.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace casebook::crypto {

namespace {

struct FreeStack
{
    void operator()(STACK_OF(X509) * stack) const { sk_X509_free(stack); }
};

} // namespace

Result<std::string> seal(std::string_view content, const Certificate &recipient)
{
    const X509Pointer certificate(PEM_read_bio_X509(bioOver(recipient.pem()).get(), nullptr, nullptr, nullptr));
    const std::unique_ptr<STACK_OF(X509), FreeStack> recipients(sk_X509_new_null());
    sk_X509_push(recipients.get(), certificate.get());
    const CmsPointer cms(CMS_encrypt(recipients.get(), bioOver(content).get(), EVP_aes_256_cbc(), CMS_BINARY));
    const BioPointer out(BIO_new(BIO_s_mem()));
    const bool made = cms && i2d_CMS_bio(out.get(), cms.get()) == 1;
    ERR_clear_error();
    if (!made)
        return failure(Error::Code::Invalid, recipient.subject(), "nothing can be encrypted to this certificate",
                       "Use a certificate with an RSA or EC key that allows encryption");
    return textOf(out);
}

Result<std::string> unseal(std::string_view message, const PrivateKey &key, const std::string &name)
{
    const auto *data = reinterpret_cast<const unsigned char *>(message.data());
    const CmsPointer cms(d2i_CMS_ContentInfo(nullptr, &data, static_cast<long>(message.size())));
    const BioPointer out(BIO_new(BIO_s_mem()));
    const bool opened = cms && CMS_decrypt(cms.get(), key.state().key.get(), key.state().certificate.get(), nullptr,
                                           out.get(), CMS_BINARY) == 1;
    ERR_clear_error();
    if (!opened)
        return failure(Error::Code::Locked, name, "it is not encrypted to this key, or is damaged",
                       "Use the key of the person whom it was sent to");
    return textOf(out);
}

} // namespace casebook::crypto
