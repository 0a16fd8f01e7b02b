// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytestream.h"

namespace casebook::crypto {

/// The outer structure of a CMS EnvelopedData or AuthEnvelopedData (RFC 5652, RFC 5083), read in order, so that the
/// encrypted content, which may be of any size, never has to be in memory. BER with definite or indefinite lengths.
class EnvelopeReader
{
public:
    EnvelopeReader(std::unique_ptr<ByteStream> bytes, std::string name)
        : m_bytes(std::move(bytes)), m_name(std::move(name))
    {
    }

    /// Reads up to the encrypted content.
    Status readHead();
    /// Whether what follows the content (the message authentication code) is needed to decrypt.
    bool isAuthenticated() const { return m_isAuthenticated; }

    /// The encrypted content, piece by piece as ByteStream::read().
    Result<std::size_t> readContent(std::span<char> room);

    /// Passes over what is left of the content, and reads what follows it.
    Status readTail();

    /// The structure without its encrypted content, in DER: content that is "detached", as OpenSSL calls it.
    std::string detached() const;

private:
    struct Header
    {
        unsigned char tag = 0;
        std::optional<std::uint64_t> length; ///< None = until its end-of-contents.
        std::string raw;
    };

    Result<unsigned char> byte();
    Status take(std::string &into, std::uint64_t count);
    Result<Header> header();
    Status expect(unsigned char tag);
    Result<std::string> element(int depth = 0);
    Result<std::string> rest(Header from, int depth);
    Result<bool> nextChunk();
    std::unexpected<Error> damaged(const char *reason) const;

    std::unique_ptr<ByteStream> m_bytes;
    std::string m_name;
    std::string m_block;
    std::size_t m_from = 0;
    std::string m_type;      ///< OID of the whole, as an element.
    std::string m_before;    ///< Elements before the encrypted content info.
    std::string m_algorithm; ///< Elements of the encrypted content info before the content.
    std::string m_after;     ///< Elements behind it.
    std::size_t m_headBytes = 0;
    bool m_isAuthenticated = false;
    bool m_infoIsOpen = false; ///< The encrypted content info ends with an end-of-contents.
    bool m_chunked = false;    ///< The content is made of octet strings.
    bool m_contentEnds = false;
    std::optional<std::uint64_t> m_contentLeft; ///< Of chunked content with a definite length.
    std::uint64_t m_chunkLeft = 0;
};

} // namespace casebook::crypto
