// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/base64stream.h"

#include <openssl/evp.h>

#include <new>
#include <vector>

namespace casebook::crypto {

namespace {

struct FreeDecoder
{
    void operator()(EVP_ENCODE_CTX *decoder) const { EVP_ENCODE_CTX_free(decoder); }
};

class Base64Stream final : public ByteStream
{
public:
    Base64Stream(std::unique_ptr<ByteStream> text, std::string name)
        : m_text(std::move(text)), m_name(std::move(name)), m_decoder(EVP_ENCODE_CTX_new())
    {
        if (!m_decoder)
            throw std::bad_alloc();
        EVP_DecodeInit(m_decoder.get());
    }

    Result<std::size_t> read(std::span<char> room) override
    {
        while (m_taken == m_decoded.size() && !m_atEnd) {
            if (const Status status = decodeLine(); !status)
                return std::unexpected(status.error());
        }
        const std::size_t count = std::min(room.size(), m_decoded.size() - m_taken);
        std::copy_n(m_decoded.begin() + static_cast<std::ptrdiff_t>(m_taken), count, room.begin());
        m_taken += count;
        return count;
    }

private:
    static constexpr std::size_t longestLine = 64 * 1024;

    /// Takes the next line apart, or passes over it while it belongs to what stands before the body.
    Status decodeLine()
    {
        std::string line;
        const auto got = nextLine(line);
        if (!got)
            return std::unexpected(got.error());
        const bool isBoundary = line.starts_with("--");
        if (!m_inBody) {
            // A PEM body follows its label at once, that of S/MIME the blank line after the headers.
            m_inBody = isBoundary || line.empty();
            m_atEnd = !*got;
            return {};
        }
        if (isBoundary || line.empty() || !*got)
            m_atEnd = m_sawBody || !*got;
        if (isBoundary || line.empty())
            return {};
        m_sawBody = true;
        return decode(line);
    }

    Status decode(const std::string &line)
    {
        m_decoded.resize(line.size() + longestQuantum);
        m_taken = 0;
        int length = 0;
        const auto *in = reinterpret_cast<const unsigned char *>(line.data());
        auto *out = reinterpret_cast<unsigned char *>(m_decoded.data());
        const int result = EVP_DecodeUpdate(m_decoder.get(), out, &length, in, static_cast<int>(line.size()));
        m_decoded.resize(static_cast<std::size_t>(std::max(length, 0)));
        if (result < 0)
            return failure(Error::Code::Invalid, m_name, "its base64 text is damaged", "Get another copy of the file");
        m_atEnd = m_atEnd || result == 0; // padding ends it
        return {};
    }

    /// False when the text ended with this line.
    Result<bool> nextLine(std::string &line)
    {
        for (;;) {
            const auto end = m_block.find('\n', m_from);
            if (end != std::string::npos) {
                line.append(m_block, m_from, end - m_from);
                m_from = end + 1;
                break;
            }
            line.append(m_block, m_from);
            m_from = 0;
            m_block.resize(longestLine);
            const auto got = m_text->read(m_block);
            if (!got)
                return std::unexpected(got.error());
            m_block.resize(*got);
            if (*got == 0 || line.size() > longestLine)
                return false;
        }
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
            line.pop_back();
        return true;
    }

    static constexpr std::size_t longestQuantum = 64; ///< What the decoder may hold back from earlier lines.

    std::unique_ptr<ByteStream> m_text;
    std::string m_name;
    std::unique_ptr<EVP_ENCODE_CTX, FreeDecoder> m_decoder;
    std::string m_block;
    std::size_t m_from = 0;
    std::string m_decoded;
    std::size_t m_taken = 0;
    bool m_inBody = false;
    bool m_sawBody = false;
    bool m_atEnd = false;
};

} // namespace

std::unique_ptr<ByteStream> fromBase64(std::unique_ptr<ByteStream> text, std::string name)
{
    return std::make_unique<Base64Stream>(std::move(text), std::move(name));
}

} // namespace casebook::crypto
