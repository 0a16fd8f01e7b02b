// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/textwindow.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <cstring>

namespace casebook::archive::imarchive {

namespace {

constexpr std::size_t largestRead = std::size_t{1} << 20; // stays in the cache until it is parsed
constexpr std::size_t smallestRead = std::size_t{16} << 10;
constexpr std::size_t sinkBlock = std::size_t{256} << 10;
static_assert(largestRead % sinkBlock == 0, "all blocks but the last have one size");

} // namespace

TextWindow::TextWindow(std::istream &bytes, std::uint64_t expectedBytes, RecordSink &sink, ReadOptions::Digests digests)
    : m_stream(bytes)
    , m_sink(sink)
    // One byte more than the file has: the read that finds its end is then the one that reads it.
    , m_blockBytes(expectedBytes >= largestRead
                       ? largestRead
                       : std::max<std::size_t>(smallestRead, static_cast<std::size_t>(expectedBytes) + 1))
{
    if (digests == ReadOptions::Digests::All)
        m_hash.emplace();
}

bool TextWindow::read()
{
    const bool first = m_bytes == 0;
    makeRoom(m_blockBytes);
    char *const room = m_buffer.get() + m_end;
    m_stream.read(room, static_cast<std::streamsize>(m_blockBytes));
    if (m_stream.bad())
        return false;
    const std::string_view block(room, static_cast<std::size_t>(m_stream.gcount()));
    m_atEnd = block.size() < m_blockBytes;
    m_bytes += block.size();
    pass(block);
    m_blockBytes = largestRead; // should the file have grown since it was measured
    if (first) {
        m_encoding = sniffEncoding(block);
        if (m_encoding != TextEncoding::Utf8)
            m_decoder.emplace(m_encoding);
    }
    if (m_decoder)
        decode(std::string(block));
    else
        m_end += block.size();
    return true;
}

// Moves what is not yet taken to the front and makes sure that `bytes` fit behind it.
void TextWindow::makeRoom(std::size_t bytes)
{
    const std::size_t kept = m_end - m_begin;
    if (kept + bytes > m_capacity) {
        const std::size_t capacity = kept + std::max(bytes, kept);
        auto larger = std::make_unique_for_overwrite<char[]>(capacity);
        if (kept > 0)
            std::memcpy(larger.get(), m_buffer.get() + m_begin, kept);
        m_buffer = std::move(larger);
        m_capacity = capacity;
    } else if (kept > 0 && m_begin > 0) {
        std::memmove(m_buffer.get(), m_buffer.get() + m_begin, kept);
    }
    m_begin = 0;
    m_end = kept;
}

void TextWindow::pass(std::string_view bytes)
{
    const std::uint64_t blockBegin = m_bytes - bytes.size();
    for (std::size_t at = 0; at < bytes.size(); at += sinkBlock) {
        const std::string_view part = bytes.substr(at, sinkBlock);
        if (m_hash)
            m_hash->add(part);
        m_sink.block(blockBegin + at, part);
    }
}

void TextWindow::decode(std::string_view bytes)
{
    m_decoded.clear();
    m_decoder->add(bytes, m_decoded);
    if (m_atEnd)
        m_hasOddByte = m_decoder->finish(m_decoded);
    makeRoom(m_decoded.size());
    std::memcpy(m_buffer.get() + m_end, m_decoded.data(), m_decoded.size());
    m_end += m_decoded.size();
}

crypto::Sha256Value TextWindow::sha256()
{
    return m_hash ? m_hash->finish() : crypto::Sha256Value{};
}

std::uint64_t TextWindow::sourceLength(std::string_view text) const
{
    return m_decoder ? 2 * std::uint64_t{utf8::utf16Units(text)} : text.size();
}

} // namespace casebook::archive::imarchive
