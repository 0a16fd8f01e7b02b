// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/openpgp.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace casebook::crypto {

namespace {

using namespace Qt::StringLiterals;

constexpr int blockBytes = 64 * 1024;

QString program()
{
    return QStandardPaths::findExecutable(u"gpg"_s);
}

class OpenPgpStream final : public ByteStream
{
public:
    OpenPgpStream(std::unique_ptr<ByteStream> bytes, std::string name)
        : m_bytes(std::move(bytes)), m_name(std::move(name))
    {
    }
    ~OpenPgpStream() override
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }
    OpenPgpStream(const OpenPgpStream &) = delete;
    OpenPgpStream &operator=(const OpenPgpStream &) = delete;

    Status begin(const Secret &passphrase)
    {
        // The first line of the standard input is the passphrase, everything behind it the message.
        m_process.start(program(), {u"--batch"_s, u"--no-tty"_s, u"--quiet"_s, u"--status-fd"_s, u"2"_s,
                                    u"--pinentry-mode"_s, u"loopback"_s, u"--passphrase-fd"_s, u"0"_s, u"--decrypt"_s});
        if (!m_process.waitForStarted())
            return failure(Error::Code::NotFound, m_name, "GnuPG, which opens OpenPGP files, cannot be started",
                           "Install GnuPG, or decrypt the file with another program first");
        const std::string_view text = passphrase.text();
        m_process.write(text.data(), static_cast<qint64>(text.size()));
        m_process.write("\n", 1);
        return {};
    }

    Result<std::size_t> read(std::span<char> room) override
    {
        while (m_process.bytesAvailable() == 0 && m_process.state() != QProcess::NotRunning) {
            if (const Status status = feed(); !status)
                return std::unexpected(status.error());
            m_process.waitForReadyRead(pollMilliseconds);
            keepStatus();
        }
        const qint64 count = m_process.read(room.data(), static_cast<qint64>(room.size()));
        if (count > 0)
            return static_cast<std::size_t>(count);
        return outcome();
    }

private:
    static constexpr int pollMilliseconds = 50;
    static constexpr qsizetype keptStatus = 64 * 1024;

    /// Keeps the pipe to GnuPG filled, with one block at a time.
    Status feed()
    {
        if (m_allFed || m_process.bytesToWrite() > 0)
            return {};
        std::string block(blockBytes, '\0');
        const auto got = m_bytes->read(block);
        if (!got)
            return std::unexpected(got.error());
        m_process.write(block.data(), static_cast<qint64>(*got));
        m_allFed = *got == 0;
        if (m_allFed)
            m_process.closeWriteChannel();
        return {};
    }

    void keepStatus()
    {
        m_status += m_process.readAllStandardError();
        m_status.truncate(keptStatus);
    }

    bool said(const char *word) const { return m_status.contains(QByteArray("[GNUPG:] ") + word); }

    Result<std::size_t> outcome()
    {
        m_process.waitForFinished();
        keepStatus();
        const bool succeeded = m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
        if (succeeded && said("DECRYPTION_OKAY"))
            return 0;
        if (said("BEGIN_DECRYPTION") && !said("DECRYPTION_FAILED"))
            return damaged();
        if (said("NO_SECKEY") || said("BAD_PASSPHRASE") || said("MISSING_PASSPHRASE") || said("DECRYPTION_FAILED"))
            return failure(Error::Code::Locked, m_name, "no key or passphrase at hand opens it",
                           "Give the passphrase, or import the secret key into GnuPG");
        return damaged();
    }

    std::unexpected<Error> damaged() const
    {
        return failure(Error::Code::Invalid, m_name, "the OpenPGP message is damaged, or was changed",
                       "Get another copy of the file");
    }

    std::unique_ptr<ByteStream> m_bytes;
    std::string m_name;
    QProcess m_process;
    QByteArray m_status;
    bool m_allFed = false;
};

/// The body of the first packet of a binary message, if its tag is that of an encrypted session key.
std::pair<int, std::string_view> firstPacket(std::string_view start)
{
    const auto byte = [&](std::size_t at) { return at < start.size() ? static_cast<unsigned char>(start[at]) : 0U; };
    const unsigned head = byte(0);
    if ((head & 0x80U) == 0)
        return {0, {}};
    if ((head & 0x40U) == 0) { // the old form: 1, 2 or 4 bytes of length
        constexpr std::size_t lengthBytes[]{1, 2, 4, 0};
        return {(head >> 2U) & 0x0FU, start.substr(std::min(start.size(), 1 + lengthBytes[head & 3U]))};
    }
    const std::size_t lengthBytes = byte(1) < 192 ? 1 : byte(1) < 224 ? 2 : byte(1) == 255 ? 5 : 1;
    return {head & 0x3FU, start.substr(std::min(start.size(), 1 + lengthBytes))};
}

} // namespace

bool isOpenPgpMessage(std::string_view start)
{
    if (start.starts_with("-----BEGIN PGP MESSAGE-----"))
        return true;
    constexpr int publicKeyEncrypted = 1;
    constexpr int passphraseEncrypted = 3;
    const auto [tag, body] = firstPacket(start);
    if (body.size() < 10)
        return false;
    const auto version = body[0];
    if (tag == publicKeyEncrypted) {
        constexpr std::string_view algorithms = "\x01\x02\x10\x12\x19\x1A";
        return (version == 3 && algorithms.contains(body[9])) || version == 6;
    }
    constexpr char lastCipher = 13;
    constexpr std::string_view keyDerivations("\x00\x01\x03\x04", 4);
    return tag == passphraseEncrypted && version >= 4 && version <= 6 && body[1] > 0 && body[1] <= lastCipher &&
           (version > 4 || keyDerivations.contains(body[2]));
}

bool hasGnuPg()
{
    return !program().isEmpty();
}

Result<std::unique_ptr<ByteStream>> openOpenPgp(std::unique_ptr<ByteStream> bytes, std::string name,
                                                const Secret &passphrase)
{
    if (!hasGnuPg())
        return failure(Error::Code::NotFound, std::move(name), "GnuPG, which opens OpenPGP files, is not installed",
                       "Install GnuPG, or decrypt the file with another program first");
    auto stream = std::make_unique<OpenPgpStream>(std::move(bytes), std::move(name));
    if (const Status status = stream->begin(passphrase); !status)
        return std::unexpected(status.error());
    return std::unique_ptr<ByteStream>(std::move(stream));
}

} // namespace casebook::crypto
