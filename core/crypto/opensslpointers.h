// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <memory>
#include <string>
#include <string_view>

namespace casebook::crypto {

/// OpenSSL's objects with their owners, for the sources of this folder.
template <auto function> struct FreedBy
{
    void operator()(auto *object) const { function(object); }
};

using BioPointer = std::unique_ptr<BIO, FreedBy<BIO_free_all>>;
using CmsPointer = std::unique_ptr<CMS_ContentInfo, FreedBy<CMS_ContentInfo_free>>;
using KeyPointer = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;
using Pkcs12Pointer = std::unique_ptr<PKCS12, FreedBy<PKCS12_free>>;
using X509Pointer = std::unique_ptr<X509, FreedBy<X509_free>>;

/// Reads from bytes that must outlive it.
inline BioPointer bioOver(std::string_view bytes)
{
    return BioPointer(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

/// What was written into a memory BIO.
inline std::string textOf(const BioPointer &bio)
{
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return length > 0 ? std::string(text, static_cast<std::size_t>(length)) : std::string();
}

} // namespace casebook::crypto
