// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/envelope.h"

#include <algorithm>
#include <string_view>

namespace casebook::crypto {

namespace {

using namespace std::string_view_literals;

constexpr std::uint64_t largestHead = 8 * 1024 * 1024; ///< Some thousand recipients.
constexpr int deepest = 12;

constexpr unsigned char endOfContents = 0x00;
constexpr unsigned char octetString = 0x04;
constexpr unsigned char objectId = 0x06;
constexpr unsigned char sequence = 0x30;
constexpr unsigned char context0 = 0x80;
constexpr unsigned char constructed = 0x20;
constexpr unsigned char context0Constructed = 0xA0;

constexpr auto envelopedData = "\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x03"sv;
constexpr auto authEnvelopedData = "\x06\x0B\x2A\x86\x48\x86\xF7\x0D\x01\x09\x10\x01\x17"sv;

std::string wrapped(unsigned char tag, const std::string &content)
{
    std::string length;
    for (std::size_t left = content.size(); left > 0; left >>= 8U)
        length.insert(length.begin(), static_cast<char>(left & 0xFFU));
    std::string der(1, static_cast<char>(tag));
    if (content.size() < 0x80)
        der += static_cast<char>(content.size());
    else
        der += static_cast<char>(0x80U + length.size()) + length;
    return der + content;
}

} // namespace

Status EnvelopeReader::readHead()
{
    if (const Status status = expect(sequence); !status)
        return status;
    auto type = element();
    if (!type)
        return std::unexpected(type.error());
    m_type = std::move(*type);
    m_isAuthenticated = m_type == authEnvelopedData;
    if (!m_isAuthenticated && m_type != envelopedData)
        return failure(Error::Code::Invalid, m_name, "it is a CMS file, but not an encrypted one",
                       "Take it apart with the program that made it");
    for (const unsigned char tag : {context0Constructed, sequence}) {
        if (const Status status = expect(tag); !status)
            return status;
    }
    for (;;) { // version, perhaps the originator, recipients, then the content
        const auto next = header();
        if (!next)
            return std::unexpected(next.error());
        if (next->tag == sequence) {
            m_infoIsOpen = !next->length;
            break;
        }
        const auto whole = rest(*next, 0);
        if (!whole)
            return std::unexpected(whole.error());
        m_before += *whole;
    }
    for (int i = 0; i < 2; ++i) { // type and algorithm of the content
        const auto part = element();
        if (!part)
            return std::unexpected(part.error());
        m_algorithm += *part;
    }
    const auto content = header();
    if (!content)
        return std::unexpected(content.error());
    if ((content->tag & ~constructed) != context0)
        return failure(Error::Code::Invalid, m_name, "its encrypted content lies in another file",
                       "Ask for the file in one piece");
    m_chunked = (content->tag & constructed) != 0;
    if (m_chunked)
        m_contentLeft = content->length;
    else
        m_chunkLeft = content->length.value_or(0);
    return {};
}

Result<std::size_t> EnvelopeReader::readContent(std::span<char> room)
{
    while (m_chunkLeft == 0) {
        const auto more = nextChunk();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return 0;
    }
    if (m_from == m_block.size()) {
        if (const auto first = byte(); !first)
            return std::unexpected(first.error());
        --m_from;
    }
    const std::uint64_t count = std::min<std::uint64_t>({room.size(), m_chunkLeft, m_block.size() - m_from});
    std::copy_n(m_block.data() + m_from, count, room.data());
    m_from += count;
    m_chunkLeft -= count;
    return count;
}

Result<bool> EnvelopeReader::nextChunk()
{
    if (!m_chunked || m_contentEnds || m_contentLeft == 0) {
        m_contentEnds = true;
        return false;
    }
    const auto chunk = header();
    if (!chunk)
        return std::unexpected(chunk.error());
    if (chunk->tag == endOfContents && !m_contentLeft) {
        m_contentEnds = true;
        return false;
    }
    if (chunk->tag != octetString || !chunk->length)
        return damaged("its encrypted content is not made as RFC 5652 says");
    m_chunkLeft = *chunk->length;
    if (m_contentLeft) {
        const std::uint64_t whole = m_chunkLeft + chunk->raw.size();
        if (whole > *m_contentLeft)
            return damaged("its encrypted content is not made as RFC 5652 says");
        *m_contentLeft -= whole;
    }
    return true;
}

Status EnvelopeReader::readTail()
{
    std::string passed(64 * 1024, '\0');
    for (;;) {
        const auto got = readContent(passed);
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            break;
    }
    if (m_infoIsOpen) {
        if (const Status status = expect(endOfContents); !status)
            return status;
    }
    bool hasCode = false; // what follows the code are attributes that nobody needs
    while (!hasCode) {
        const auto next = header();
        if (!next)
            return std::unexpected(next.error());
        hasCode = next->tag == octetString;
        const auto whole = rest(*next, 0);
        if (!whole)
            return std::unexpected(whole.error());
        m_after += *whole;
    }
    return {};
}

std::string EnvelopeReader::detached() const
{
    const std::string data = wrapped(sequence, m_before + wrapped(sequence, m_algorithm) + m_after);
    return wrapped(sequence, m_type + wrapped(context0Constructed, data));
}

Result<unsigned char> EnvelopeReader::byte()
{
    if (m_from == m_block.size()) {
        m_block.resize(64 * 1024);
        m_from = 0;
        const auto got = m_bytes->read(m_block);
        m_block.resize(got.value_or(0));
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            return damaged("it breaks off");
    }
    return static_cast<unsigned char>(m_block[m_from++]);
}

Status EnvelopeReader::take(std::string &into, std::uint64_t count)
{
    m_headBytes += std::min(count, largestHead);
    if (m_headBytes > largestHead || count > largestHead)
        return damaged("its head is larger than that of any real one");
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto next = byte();
        if (!next)
            return std::unexpected(next.error());
        into += static_cast<char>(*next);
    }
    return {};
}

Result<EnvelopeReader::Header> EnvelopeReader::header()
{
    Header made;
    const auto tag = byte();
    if (!tag)
        return std::unexpected(tag.error());
    const auto first = byte();
    if (!first)
        return std::unexpected(first.error());
    made.tag = *tag;
    made.raw = {static_cast<char>(*tag), static_cast<char>(*first)};
    if ((*tag & 0x1FU) == 0x1FU)
        return damaged("it has a tag that CMS does not know");
    if (*first < 0x80) {
        made.length = *first;
        return made;
    }
    const unsigned digits = *first & 0x7FU;
    if (digits == 0)
        return made; // until its end-of-contents
    if (digits > 7)
        return damaged("it has a length that no file can have");
    std::uint64_t length = 0;
    for (unsigned i = 0; i < digits; ++i) {
        const auto digit = byte();
        if (!digit)
            return std::unexpected(digit.error());
        length = length << 8U | *digit;
        made.raw += static_cast<char>(*digit);
    }
    made.length = length;
    return made;
}

Status EnvelopeReader::expect(unsigned char tag)
{
    const auto next = header();
    if (!next)
        return std::unexpected(next.error());
    return next->tag == tag ? Status() : damaged("it is not made as RFC 5652 says");
}

Result<std::string> EnvelopeReader::element(int depth)
{
    const auto next = header();
    return next ? rest(*next, depth) : Result<std::string>(std::unexpected(next.error()));
}

/// The whole element of which the header has been read.
Result<std::string> EnvelopeReader::rest(Header from, int depth)
{
    if (depth > deepest)
        return damaged("it is nested too deeply");
    std::string whole = std::move(from.raw);
    if (from.length) {
        const Status status = take(whole, *from.length);
        return status ? Result<std::string>(std::move(whole)) : std::unexpected(status.error());
    }
    for (;;) {
        auto part = element(depth + 1);
        if (!part)
            return part;
        whole += *part;
        m_headBytes += part->size();
        if (m_headBytes > largestHead)
            return damaged("its head is larger than that of any real one");
        if (*part == "\0\0"sv)
            return whole;
    }
}

std::unexpected<Error> EnvelopeReader::damaged(const char *reason) const
{
    return failure(Error::Code::Invalid, m_name, reason, "Get another copy of the file");
}

} // namespace casebook::crypto
