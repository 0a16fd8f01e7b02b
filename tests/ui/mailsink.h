// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

namespace casebook::test {

/// A mail server on loopback that takes everything but mails to `refused`.
class MailSink : public QTcpServer
{
public:
    MailSink()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (auto *line = nextPendingConnection()) {
                line->write("220 sink\r\n");
                connect(line, &QTcpSocket::readyRead, this, [this, line] { read(*line); });
                connect(line, &QTcpSocket::disconnected, line, &QObject::deleteLater);
            }
        });
    }

    QByteArray refused; ///< An address.
    QList<QByteArray> recipients;
    QList<QByteArray> mails;

private:
    void read(QTcpSocket &line)
    {
        while (line.canReadLine()) {
            const QByteArray said = line.readLine();
            line.write(line.property("inData").toBool() ? data(line, said) : command(line, said));
        }
    }
    QByteArray data(QTcpSocket &line, const QByteArray &said)
    {
        if (said != ".\r\n") {
            m_mail += said;
            return {};
        }
        line.setProperty("inData", false);
        mails += std::exchange(m_mail, {});
        return "250 taken\r\n";
    }
    QByteArray command(QTcpSocket &line, const QByteArray &said)
    {
        if (said.startsWith("RCPT TO:")) {
            if (!refused.isEmpty() && said.contains(refused))
                return "550 no such mailbox here\r\n";
            recipients += said.mid(9, said.indexOf('>') - 9);
        }
        if (said.startsWith("DATA")) {
            line.setProperty("inData", true);
            return "354 go on\r\n";
        }
        return said.startsWith("QUIT") ? "221 bye\r\n" : "250 fine\r\n";
    }

    QByteArray m_mail;
};

} // namespace casebook::test
