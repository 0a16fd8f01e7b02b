// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace casebook::test {

/// A Symphony on this machine that keeps what it is sent: tests/acceptance/fakesymphony.py as a process.
class FakeSymphony
{
public:
    /// False where Python or OpenSSL is not installed.
    static bool isAvailable()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty() &&
               !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty();
    }

    ~FakeSymphony()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(patience);
    }

    [[nodiscard]] bool start()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"),
                        {QStringLiteral(CASEBOOK_SOURCE_DIR "/tests/acceptance/fakesymphony.py"), m_folder.path()});
        return readLine() == "ready\n";
    }

    QString target() const { return m_folder.filePath(QStringLiteral("target.json")); }
    static QString password() { return QStringLiteral("Sandbank 42"); }

    /// One line of the script's language; the answer as JSON text.
    QByteArray say(const QString &line)
    {
        m_process.write(line.toUtf8() + '\n');
        return readLine();
    }
    QJsonObject state() { return QJsonDocument::fromJson(say(QStringLiteral("state"))).object(); }

private:
    static constexpr int patience = 60'000;

    QByteArray readLine()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
        }
        return m_process.readLine();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace casebook::test
