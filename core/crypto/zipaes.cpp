// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/zipaes.h"

#include <QtCrypto>

#include <algorithm>

namespace casebook::crypto {

namespace {

constexpr int keyBytes = 32;
constexpr int checkBytes = 2;
constexpr int rounds = 1000;
constexpr std::size_t blockBytes = 16;
constexpr std::size_t tailBytes = 10;

/// Of a password: the key of the cipher, that of the HMAC, and the check value.
QCA::SecureArray keyMaterial(const Secret &password, const std::string &salt)
{
    const std::string_view text = password.text();
    const QCA::SecureArray secret(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    const QCA::InitializationVector iv(QByteArray(salt.data(), static_cast<qsizetype>(salt.size())));
    return QCA::PBKDF2(QStringLiteral("sha1")).makeKey(secret, iv, 2 * keyBytes + checkBytes, rounds);
}

QCA::SymmetricKey part(const QCA::SecureArray &material, int from)
{
    return QCA::SecureArray(QByteArray(material.constData() + from, keyBytes));
}

} // namespace

struct ZipAes::State
{
    State(const Secret &password, std::string entrySalt)
        : salt(std::move(entrySalt))
        , material(keyMaterial(password, salt))
        , cipher(QStringLiteral("aes256"), QCA::Cipher::ECB, QCA::Cipher::NoPadding, QCA::Encode, part(material, 0))
        , mac(QStringLiteral("hmac(sha1)"), part(material, keyBytes))
    {
    }

    /// The key stream for the blocks from this one on.
    QCA::MemoryRegion keyStream(std::uint64_t block, std::size_t blocks)
    {
        QByteArray counters(static_cast<qsizetype>(blocks * blockBytes), '\0');
        char *at = counters.data();
        for (std::size_t i = 0; i < blocks; ++i, at += blockBytes) {
            std::uint64_t counter = block + i + 1;
            for (std::size_t byte = 0; counter != 0; ++byte, counter >>= 8)
                at[byte] = static_cast<char>(counter & 0xFFU);
        }
        return cipher.update(QCA::MemoryRegion(counters));
    }

    QCA::Initializer initializer;
    std::string salt;
    QCA::SecureArray material;
    QCA::Cipher cipher;
    QCA::MessageAuthenticationCode mac;
    std::uint64_t sealed = 0;
};

ZipAes::ZipAes(const Secret &password, std::string salt) : m_state(std::make_unique<State>(password, std::move(salt)))
{
}

ZipAes::~ZipAes() = default;
ZipAes::ZipAes(ZipAes &&) noexcept = default;
ZipAes &ZipAes::operator=(ZipAes &&) noexcept = default;

std::string ZipAes::head() const
{
    return m_state->salt + std::string(m_state->material.constData() + 2 * keyBytes, checkBytes);
}

void ZipAes::seal(std::string &bytes)
{
    constexpr std::size_t run = std::size_t{1} << 20;
    for (std::size_t from = 0; from < bytes.size(); from += run) {
        const std::size_t count = std::min(run, bytes.size() - from);
        const std::size_t within = m_state->sealed % blockBytes;
        const std::size_t blocks = (within + count + blockBytes - 1) / blockBytes;
        const QCA::MemoryRegion stream = m_state->keyStream(m_state->sealed / blockBytes, blocks);
        const char *key = stream.constData() + within;
        std::transform(key, key + count, bytes.begin() + static_cast<std::ptrdiff_t>(from),
                       bytes.begin() + static_cast<std::ptrdiff_t>(from),
                       [](char a, char b) { return static_cast<char>(a ^ b); });
        m_state->sealed += count;
    }
    m_state->mac.update(QCA::MemoryRegion(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()))));
}

std::string ZipAes::tail()
{
    return m_state->mac.final().toByteArray().toStdString().substr(0, tailBytes);
}

} // namespace casebook::crypto
