// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/imarchive/reader.h"
#include "core/archive/imarchive/textencoding.h"
#include "core/crypto/digest.h"
#include "core/model/records.h"

#include <cstdint>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace casebook::archive::imarchive {

/// The part of a source that is being looked at, as UTF-8 (or bytes that are none), read in large blocks. What was
/// read is hashed and handed to the sink on the way.
class TextWindow
{
public:
    TextWindow(std::istream &bytes, std::uint64_t expectedBytes, RecordSink &sink,
               ReadOptions::Digests digests = ReadOptions::Digests::All);

    /// What is read and not yet taken.
    std::string_view text() const { return {m_buffer.get() + m_begin, m_end - m_begin}; }
    bool atEnd() const { return m_atEnd; } ///< Nothing follows text().

    void take(std::size_t bytes) { m_begin += bytes; }

    /// Reads the next block; text() then lies elsewhere. False when the stream failed.
    bool read();

    /// How many bytes of the source such text is.
    std::uint64_t sourceLength(std::string_view text) const;

    TextEncoding encoding() const { return m_encoding; }
    bool foundHalfCharacters() const { return m_decoder && m_decoder->foundHalfCharacters(); }
    bool hasOddByte() const { return m_hasOddByte; } ///< One byte of the source follows all text.

    std::uint64_t bytes() const { return m_bytes; }
    crypto::Sha256Value sha256(); ///< Of all that was read; zero without digests.

private:
    void makeRoom(std::size_t bytes);
    void pass(std::string_view bytes);
    void decode(std::string_view bytes);

    std::istream &m_stream;
    RecordSink &m_sink;
    std::optional<crypto::Sha256> m_hash;
    std::size_t m_blockBytes;
    std::unique_ptr<char[]> m_buffer;
    std::size_t m_capacity = 0;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::uint64_t m_bytes = 0;
    bool m_atEnd = false;
    bool m_hasOddByte = false;
    TextEncoding m_encoding = TextEncoding::Utf8;
    std::optional<Utf16Decoder> m_decoder; ///< Of a UTF-16 source.
    std::string m_decoded;
};

} // namespace casebook::archive::imarchive
