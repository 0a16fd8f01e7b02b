// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/qtext.h"
#include "core/mail/smtpchannel.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>
#include <format>
#include <utility>

namespace casebook::mail {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr std::chrono::seconds connectPatience(30);
constexpr int slice = 200; // milliseconds between looks at `stop`
constexpr std::size_t longestLine = std::size_t{1} << 16;

class SocketChannel final : public SmtpChannel
{
public:
    SocketChannel(SmtpTarget target, std::function<bool()> stop) : m_target(std::move(target)), m_stop(std::move(stop))
    {
    }

    Status connect();
    Status write(std::string_view bytes) override;
    Result<std::string> readLine(milliseconds patience) override;
    Status startTls() override;
    bool isEncrypted() const override { return m_socket.isEncrypted(); }

private:
    std::unexpected<Error> broken(std::string_view what) const;
    std::unexpected<Error> stopped() const;
    Status configure();
    Status handshake();

    SmtpTarget m_target;
    std::function<bool()> m_stop;
    QSslSocket m_socket;
    std::string m_read; ///< Not yet handed out.
};

std::unexpected<Error> SocketChannel::broken(std::string_view what) const
{
    return failure(Error::Code::Io, std::format("{}:{}", m_target.host, m_target.port),
                   std::format("{} ({})", what, m_socket.errorString().toStdString()),
                   "Check the network and the server");
}

std::unexpected<Error> SocketChannel::stopped() const
{
    return failure(Error::Code::Cancelled, m_target.host, "the delivery was stopped");
}

Result<QList<QSslCertificate>> certificatesIn(const std::string &path)
{
    const auto found = QSslCertificate::fromPath(toQString(path), QSsl::Pem);
    if (found.isEmpty())
        return failure(Error::Code::NotFound, path, "there is no certificate in it", "Name a file in the PEM form");
    return found;
}

Result<QSslKey> keyIn(const std::string &path)
{
    QFile file(toQString(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, path, "it cannot be read", "Check the path and the permissions");
    const QByteArray pem = file.readAll();
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return failure(Error::Code::Invalid, path, "there is no key in it that can be used",
                   "Put the key (RSA or EC, without a password) behind the certificate");
}

Status SocketChannel::configure()
{
    if (!QSslSocket::supportsSsl())
        return failure(Error::Code::Internal, m_target.host, "this installation has no TLS",
                       "Install the TLS plugin of Qt, which belongs to Casebook");
    QSslConfiguration settings = m_socket.sslConfiguration();
    settings.setProtocol(QSsl::TlsV1_2OrLater);
    settings.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_target.caFile.empty()) {
        const auto authorities = certificatesIn(m_target.caFile);
        if (!authorities)
            return std::unexpected(authorities.error());
        settings.addCaCertificates(*authorities);
    }
    if (!m_target.certificateFile.empty()) {
        const auto own = certificatesIn(m_target.certificateFile);
        const auto key = keyIn(m_target.certificateFile);
        if (!own || !key)
            return std::unexpected(own ? key.error() : own.error());
        settings.setLocalCertificateChain(*own);
        settings.setPrivateKey(*key);
    }
    m_socket.setSslConfiguration(settings);
    m_socket.setPeerVerifyName(toQString(m_target.host));
    return {};
}

// A socket gives up connecting when the time to wait is over: hence several attempts, of which each is long enough for
// lost packets to be sent again, and short enough for a stop.
Status SocketChannel::connect()
{
    constexpr int attempt = 1500; // milliseconds
    const auto end = steady_clock::now() + connectPatience;
    do {
        if (m_stop())
            return stopped();
        m_socket.connectToHost(toQString(m_target.host), m_target.port);
    } while (!m_socket.waitForConnected(attempt) && m_socket.error() == QAbstractSocket::SocketTimeoutError &&
             steady_clock::now() < end);
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return broken("no connection");
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1); // before, there is nothing to set it on
    return m_target.security == SmtpSecurity::Tls ? configure().and_then([&] { return handshake(); }) : Status();
}

Status SocketChannel::startTls()
{
    m_read.clear();
    m_socket.readAll();
    return configure().and_then([&] { return handshake(); });
}

Status SocketChannel::handshake()
{
    m_socket.startClientEncryption();
    const auto end = steady_clock::now() + connectPatience;
    while (!m_socket.waitForEncrypted(slice) && m_socket.state() == QAbstractSocket::ConnectedState &&
           m_socket.error() == QAbstractSocket::SocketTimeoutError && steady_clock::now() < end) {
        if (m_stop())
            return stopped();
    }
    if (m_socket.isEncrypted())
        return {};
    std::string reasons;
    for (const QSslError &error : m_socket.sslHandshakeErrors())
        reasons += (reasons.empty() ? "" : "; ") + error.errorString().toStdString();
    if (reasons.empty())
        return broken("no encrypted connection");
    return failure(Error::Code::Invalid, std::format("{}:{}", m_target.host, m_target.port),
                   "its certificate is not trusted: " + reasons,
                   "Name the host as the certificate does, or the authority that signed it");
}

Status SocketChannel::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const qint64 taken = m_socket.write(bytes.data(), static_cast<qint64>(std::min(bytes.size(), longestLine)));
        if (taken < 0)
            return broken("the line broke");
        bytes.remove_prefix(static_cast<std::size_t>(taken));
        const auto end = steady_clock::now() + m_target.patience;
        while (m_socket.bytesToWrite() > 0) {
            if (m_stop())
                return stopped();
            if (!m_socket.waitForBytesWritten(slice) && m_socket.state() != QAbstractSocket::ConnectedState)
                return broken("the line broke");
            if (m_socket.bytesToWrite() > 0 && steady_clock::now() > end)
                return broken("the server takes nothing any more");
        }
    }
    return {};
}

Result<std::string> SocketChannel::readLine(milliseconds patience)
{
    const auto end = steady_clock::now() + patience;
    while (true) {
        if (const std::size_t newline = m_read.find('\n'); newline != std::string::npos) {
            std::string line = m_read.substr(0, newline);
            m_read.erase(0, newline + 1);
            if (line.ends_with('\r'))
                line.pop_back();
            return line;
        }
        if (m_read.size() > longestLine)
            return failure(Error::Code::Io, m_target.host, "what it answers is not SMTP", "Check host and port");
        if (m_stop())
            return stopped();
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(slice)) {
            if (m_socket.state() != QAbstractSocket::ConnectedState && m_socket.bytesAvailable() == 0)
                return broken("the line broke");
            if (steady_clock::now() > end)
                return failure(Error::Code::Io, m_target.host,
                               std::format("no answer within {} seconds",
                                           std::chrono::duration_cast<std::chrono::seconds>(patience).count()),
                               "Check the server");
        }
        m_read += m_socket.readAll().toStdString();
    }
}

} // namespace

SmtpConnector socketConnector(const SmtpTarget &target, std::function<bool()> stop)
{
    return [target, stop = std::move(stop)]() -> Result<std::unique_ptr<SmtpChannel>> {
        auto channel = std::make_unique<SocketChannel>(target, stop);
        if (Status connected = channel->connect(); !connected)
            return std::unexpected(connected.error());
        return channel;
    };
}

} // namespace casebook::mail
