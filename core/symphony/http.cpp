// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/http.h"

#include "core/base/qtext.h"
#include "core/crypto/rsakey.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QThread>
#include <QUrl>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

namespace casebook::symphony {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds glance(100); ///< How often a wait looks whether to stop.

/// One request on its way between two threads.
struct Exchange
{
    std::mutex mutex;
    std::condition_variable done;
    bool isDone = false;
    Result<HttpAnswer> answer;

    void finish(Result<HttpAnswer> result)
    {
        const std::scoped_lock lock(mutex);
        answer = std::move(result);
        isDone = true;
        done.notify_all();
    }

    /// False after a glance without an answer.
    bool wait()
    {
        std::unique_lock lock(mutex);
        return done.wait_for(lock, glance, [this] { return isDone; });
    }
};

/// Seconds, or a date (RFC 9110, 10.2.3); none where it is neither.
std::optional<std::chrono::seconds> retryAfterOf(const QString &header)
{
    bool isNumber = false;
    if (const int seconds = header.toInt(&isNumber); isNumber && seconds >= 0)
        return std::chrono::seconds(seconds);
    const QDateTime moment = QDateTime::fromString(QString(header).replace(u"GMT"_s, u"+0000"_s), Qt::RFC2822Date);
    if (!moment.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(moment)));
}

Result<HttpAnswer> answerOf(QNetworkReply &reply, const std::string &url)
{
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const auto error = reply.error();
    const bool isWhole = error == QNetworkReply::NoError ||
                         (error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ProtocolFailure);
    if (error == QNetworkReply::SslHandshakeFailedError)
        return failure(Error::Code::AccessDenied, url, "no trusted connection: " + reply.errorString().toStdString(),
                       "Name the certificate of your company's authority as \"ca\" in the target");
    if (!status.isValid() || !isWhole)
        return failure(Error::Code::Io, url, "no whole answer came: " + reply.errorString().toStdString(),
                       "Check address, network and proxy; what was sent is kept in the ledger as unknown");
    HttpAnswer answer{.status = status.toInt(), .body = reply.readAll().toStdString(), .retryAfter = {}};
    answer.retryAfter = retryAfterOf(QString::fromLatin1(reply.rawHeader("Retry-After")));
    return answer;
}

/// The thread in which Qt Network lives.
class NetworkThread final : public QThread
{
public:
    using Work = std::function<void(QNetworkAccessManager &)>;

    NetworkThread()
    {
        start();
        std::unique_lock lock(m_mutex);
        m_ready.wait(lock, [this] { return m_doorbell != nullptr; });
    }
    ~NetworkThread() override
    {
        quit();
        wait();
    }

    /// Runs `work` there, at some time.
    void post(Work work)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_works.push_back(std::move(work));
        }
        QCoreApplication::postEvent(m_doorbell, new QEvent(QEvent::User));
    }

protected:
    void run() override
    {
        QNetworkAccessManager manager;
        Doorbell doorbell([this, &manager] { workOff(manager); });
        {
            const std::scoped_lock lock(m_mutex);
            m_doorbell = &doorbell;
        }
        m_ready.notify_all();
        exec();
    }

private:
    /// Wakes the thread. What is to be done comes by a queue of our own and not with the event: a sanitizer sees the
    /// mutex of the queue, and does not see those inside Qt.
    class Doorbell final : public QObject
    {
    public:
        explicit Doorbell(std::function<void()> answer) : m_answer(std::move(answer)) {}
        bool event(QEvent *event) override
        {
            m_answer();
            return QObject::event(event);
        }

    private:
        std::function<void()> m_answer;
    };

    void workOff(QNetworkAccessManager &manager)
    {
        std::vector<Work> works;
        {
            const std::scoped_lock lock(m_mutex);
            works.swap(m_works);
        }
        for (const Work &work : works)
            work(manager);
    }

    std::mutex m_mutex;
    std::condition_variable m_ready;
    QObject *m_doorbell = nullptr;
    std::vector<Work> m_works;
};

class QtTransport final : public HttpTransport
{
public:
    QtTransport(const HttpSettings &settings, QSslConfiguration plain, QSslConfiguration withCertificate)
        : m_plain(std::move(plain)), m_withCertificate(std::move(withCertificate)), m_timeout(settings.timeout)
    {
        if (settings.proxy.empty())
            return;
        const QString proxy = toQString(settings.proxy);
        m_proxy =
            QNetworkProxy(QNetworkProxy::HttpProxy, proxy.section(u':', 0, -2), proxy.section(u':', -1).toUShort());
    }

    Result<HttpAnswer> send(const HttpRequest &request, const Progress &progress) override
    {
        const auto exchange = std::make_shared<Exchange>();
        const auto reply = std::make_shared<QNetworkReply *>(nullptr); // seen in the other thread only
        m_thread.post([this, request = requestOf(request), body = request.body, url = request.url, exchange,
                       reply](QNetworkAccessManager &manager) {
            manager.setProxy(m_proxy);
            *reply = body ? manager.post(request, QByteArray::fromStdString(*body)) : manager.get(request);
            // Qt sends a request again by itself when a connection that was kept open breaks before the answer.
            const auto sent = std::make_shared<int>(0);
            QObject::connect(*reply, &QNetworkReply::requestSent, &manager, [sent] { ++*sent; });
            QObject::connect(*reply, &QNetworkReply::finished, &manager, [reply, url, exchange, sent] {
                Result<HttpAnswer> answer = answerOf(**reply, url);
                if (answer)
                    answer->sentAgain = *sent > 1;
                exchange->finish(std::move(answer));
                (*reply)->deleteLater();
                *reply = nullptr;
            });
        });
        while (!exchange->wait()) {
            if (!progress.stopRequested())
                continue;
            m_thread.post([reply](QNetworkAccessManager &) {
                if (*reply)
                    (*reply)->abort();
            });
            while (!exchange->wait())
                ;
            if (!exchange->answer)
                return failure(Error::Code::Cancelled, request.url, "it was stopped before the answer came");
        }
        return exchange->answer;
    }

private:
    QNetworkRequest requestOf(const HttpRequest &request) const
    {
        QNetworkRequest made(QUrl(toQString(request.url)));
        made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        made.setTransferTimeout(m_timeout);
        made.setSslConfiguration(request.withCertificate ? m_withCertificate : m_plain);
        if (request.body)
            made.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json; charset=utf-8"_s);
        for (const auto &[name, value] : request.headers)
            made.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
        return made;
    }

    QSslConfiguration m_plain;
    QSslConfiguration m_withCertificate;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    std::chrono::milliseconds m_timeout;
    NetworkThread m_thread;
};

} // namespace

Result<std::unique_ptr<HttpTransport>> makeHttpTransport(const HttpSettings &settings)
{
    QSslConfiguration plain = QSslConfiguration::defaultConfiguration();
    if (!settings.authorities.empty()) {
        const auto authorities = QSslCertificate::fromData(QByteArray::fromStdString(settings.authorities));
        if (authorities.isEmpty())
            return failure(Error::Code::Invalid, "ca", "it holds no certificate", "Name a PEM file");
        plain.addCaCertificates(authorities);
    }
    QSslConfiguration withCertificate = plain;
    if (settings.certificate) {
        const std::string pem = settings.certificate->certificate().pem();
        const crypto::Secret der = crypto::exportKey(*settings.certificate);
        const QByteArray bytes(der.text().data(), static_cast<qsizetype>(der.text().size()));
        QSslKey key(bytes, QSsl::Rsa, QSsl::Der);
        if (key.isNull())
            key = QSslKey(bytes, QSsl::Ec, QSsl::Der);
        if (key.isNull())
            return failure(Error::Code::Invalid, settings.certificate->subject(), "this key cannot be used for TLS",
                           "Use an RSA or EC key");
        withCertificate.setLocalCertificate(QSslCertificate(QByteArray::fromStdString(pem)));
        withCertificate.setPrivateKey(key);
    }
    return std::make_unique<QtTransport>(settings, std::move(plain), std::move(withCertificate));
}

bool waitFor(std::chrono::milliseconds time, const Progress &progress)
{
    const auto end = std::chrono::steady_clock::now() + time;
    for (auto now = end - time; now < end && !progress.stopRequested(); now = std::chrono::steady_clock::now())
        QThread::sleep(std::min<std::chrono::nanoseconds>(end - now, glance));
    return !progress.stopRequested();
}

} // namespace casebook::symphony
