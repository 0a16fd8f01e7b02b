// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/symphonysink.h"

#include <QHostAddress>
#include <QMetaObject>
#include <QTcpSocket>

#include <stdexcept>

namespace casebook::bench {

SymphonySink::SymphonySink() : m_server(std::make_unique<QTcpServer>())
{
    if (!m_server->listen(QHostAddress::LocalHost))
        throw std::runtime_error("the sink cannot listen");
    m_port = m_server->serverPort();
    QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] { listen(); });
    m_server->moveToThread(&m_thread);
    m_thread.start();
}

SymphonySink::~SymphonySink()
{
    QMetaObject::invokeMethod(m_server.get(), [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void SymphonySink::listen()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        auto waiting = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, waiting] { take(*socket, *waiting); });
    }
}

/// Answers as soon as a whole request is there.
void SymphonySink::take(QTcpSocket &socket, QByteArray &waiting)
{
    waiting += socket.readAll();
    const qsizetype head = waiting.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    const QByteArray lines = waiting.first(head).toLower();
    qsizetype length = 0;
    if (const qsizetype field = lines.indexOf("content-length:"); field >= 0)
        length = lines.mid(field + 15, lines.indexOf('\r', field) - field - 15).trimmed().toLongLong();
    constexpr qsizetype behindHead = 4;
    if (waiting.size() < head + behindHead + length)
        return;
    const QByteArray path = waiting.split(' ').value(1);
    const QByteArray body = answerTo(path, waiting.mid(head + behindHead, length));
    socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n\r\n" + body);
    waiting.remove(0, head + behindHead + length);
}

QByteArray SymphonySink::answerTo(const QByteArray &path, const QByteArray &body)
{
    if (path.contains("authenticate"))
        return R"({"name":"sessionToken","token":"token"})";
    if (!path.contains("import"))
        return R"({"id":7000000000001})";
    QByteArray answer = "[";
    const QByteArray key = R"("originalMessageId":")";
    for (qsizetype at = body.indexOf(key); at >= 0; at = body.indexOf(key, at)) {
        at += key.size();
        const QByteArray id = body.mid(at, body.indexOf('"', at) - at);
        answer +=
            (answer.size() > 1 ? "," : "") + (R"({"messageId":"m)" + id + R"(","originalMessageId":")" + id + R"("})");
        ++m_imported;
    }
    return answer + "]";
}

} // namespace casebook::bench
