// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QThread>

#include <atomic>
#include <cstdint>
#include <memory>

namespace casebook::bench {

/// Symphony's agent and pod on loopback, as far as a push of complete batches asks: logs everybody in, and says of
/// every message that it is imported. In a thread of its own.
class SymphonySink
{
public:
    SymphonySink();
    ~SymphonySink();

    quint16 port() const { return m_port; }
    std::int64_t imported() const { return m_imported; }

private:
    void listen();
    void take(QTcpSocket &socket, QByteArray &waiting);
    QByteArray answerTo(const QByteArray &path, const QByteArray &body);

    QThread m_thread;
    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    std::atomic<std::int64_t> m_imported{0};
};

} // namespace casebook::bench
