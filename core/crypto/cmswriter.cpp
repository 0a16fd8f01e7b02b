// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/cmswriter.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <fstream>

namespace casebook::crypto {

namespace {

struct Free
{
    void operator()(BIO *bio) const { BIO_free_all(bio); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(CMS_ContentInfo *cms) const { CMS_ContentInfo_free(cms); }
    void operator()(STACK_OF(X509) * list) const { sk_X509_free(list); }
};

template <typename Type> using Owned = std::unique_ptr<Type, Free>;

Result<Owned<X509>> certificateOf(std::string_view pem, const std::string &name)
{
    const Owned<BIO> text(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    Owned<X509> certificate(PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    if (!certificate)
        return failure(Error::Code::Invalid, name, "is no certificate (PEM)", "Ask the receiver for it again");
    if (X509_cmp_current_time(X509_get0_notAfter(certificate.get())) < 0)
        return failure(Error::Code::Invalid, name, "the certificate is over", "Ask the receiver for a new one");
    return certificate;
}

} // namespace

struct CmsWriter::State
{
    std::string name;
    std::ofstream file;
    Owned<CMS_ContentInfo> cms;
    Owned<BIO> out;       ///< Memory, emptied into the file.
    BIO *chain = nullptr; ///< Filters that end in `out`.

    ~State()
    {
        while (chain != nullptr && chain != out.get()) {
            BIO *next = BIO_pop(chain);
            BIO_free(chain);
            chain = next;
        }
    }

    Status empty()
    {
        char *bytes = nullptr;
        const long count = BIO_get_mem_data(out.get(), &bytes);
        file.write(bytes, count);
        BIO_reset(out.get());
        if (!file)
            return failure(Error::Code::DiskFull, name, "cannot be written", "Make room there, or choose another disk");
        return {};
    }
};

CmsWriter::CmsWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
CmsWriter::~CmsWriter() = default;

Result<std::unique_ptr<CmsWriter>> CmsWriter::create(const Path &file, std::string_view certificate,
                                                     const std::string &name)
{
    auto recipient = certificateOf(certificate, name);
    if (!recipient)
        return std::unexpected(recipient.error());
    const Owned<STACK_OF(X509)> recipients(sk_X509_new_null());
    sk_X509_push(recipients.get(), recipient->get());
    auto state = std::make_unique<State>();
    state->name = pathText(file);
    state->cms.reset(CMS_encrypt(recipients.get(), nullptr, EVP_aes_256_cbc(), CMS_STREAM | CMS_BINARY));
    state->out.reset(BIO_new(BIO_s_mem()));
    if (state->cms)
        state->chain = BIO_new_CMS(state->out.get(), state->cms.get());
    ERR_clear_error();
    if (state->chain == nullptr)
        return failure(Error::Code::Invalid, name, "nothing can be encrypted to the key of this certificate",
                       "Ask the receiver for one with an RSA or EC key");
    if (std::filesystem::exists(file))
        return failure(Error::Code::Conflict, state->name, "is there already", "Choose another name");
    state->file.open(file, std::ios::binary);
    return std::unique_ptr<CmsWriter>(new CmsWriter(std::move(state)));
}

Status CmsWriter::write(std::string_view bytes)
{
    if (!bytes.empty() &&
        BIO_write(m_state->chain, bytes.data(), static_cast<int>(bytes.size())) != static_cast<int>(bytes.size()))
        return failure(Error::Code::Internal, m_state->name, "OpenSSL could not encrypt");
    return m_state->empty();
}

Status CmsWriter::finish()
{
    if (BIO_flush(m_state->chain) != 1)
        return failure(Error::Code::Internal, m_state->name, "OpenSSL could not finish");
    const Status emptied = m_state->empty();
    m_state->file.close();
    return m_state->file ? emptied
                         : failure(Error::Code::DiskFull, m_state->name, "cannot be written",
                                   "Make room there, or choose another disk");
}

} // namespace casebook::crypto
