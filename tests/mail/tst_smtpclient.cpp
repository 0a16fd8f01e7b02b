// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/dotstuffing.h"
#include "core/mail/smtpclient.h"

#include <QTest>

#include <deque>
#include <format>

using namespace casebook;
using namespace Qt::StringLiterals;

namespace {

/// What a server says, and what it was told, without any network.
struct Script
{
    std::deque<std::string> answers; ///< Lines; an empty one breaks the line.
    std::string heard;
    int tls = 0;
};

class ScriptedChannel final : public mail::SmtpChannel
{
public:
    explicit ScriptedChannel(Script &script) : m_script(script) {}

    Status write(std::string_view bytes) override
    {
        m_script.heard += bytes;
        return {};
    }

    Result<std::string> readLine(std::chrono::milliseconds) override
    {
        if (m_script.answers.empty())
            return failure(Error::Code::Io, "script", "the line broke");
        std::string line = std::move(m_script.answers.front());
        m_script.answers.pop_front();
        return line.empty() ? failure(Error::Code::Io, "script", "the line broke") : Result<std::string>(line);
    }

    Status startTls() override
    {
        ++m_script.tls;
        return {};
    }

    bool isEncrypted() const override { return m_script.tls > 0; }

private:
    Script &m_script;
};

mail::SmtpTarget plainTarget()
{
    mail::SmtpTarget target;
    target.host = "mail.example.com";
    target.security = mail::SmtpSecurity::None;
    target.envelopeFrom = "bounce@example.com";
    return target;
}

} // namespace

class TestSmtpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commandsGoTogetherWhereTheServerTakesThat();
    void commandsWaitWhereItDoesNot();
    void aRecipientMayBeRefusedAlone();
    void nobodyLeftMeansNoMail();
    void aBreakBeforeTheEndIsDeferredAndAfterItUnknown();
    void aMailBeyondTheAnnouncedSizeIsNotOffered();
    void moreThanAHundredRecipientsTakeSeveralTurns();
    void noStartTlsNoMail();
    void extensionsBeforeTlsAreForgotten();
    void aWrongPasswordIsNotTriedAgain();
    void answersOfSeveralLinesAreRead();
    void whatIsNotSmtpIsAnError();
    void dotsAreStuffed_data();
    void dotsAreStuffed();

private:
    Result<std::vector<mail::SmtpOutcome>> send(std::vector<std::string> recipients, std::string_view bytes = "x\r\n")
    {
        mail::SmtpClient client(m_target, crypto::Secret("secret"), connector());
        return client.send({bytes, std::move(recipients)});
    }

    mail::SmtpConnector connector()
    {
        return [this]() -> Result<std::unique_ptr<mail::SmtpChannel>> {
            return std::make_unique<ScriptedChannel>(m_script);
        };
    }

    mail::SmtpTarget m_target;
    Script m_script;
};

void TestSmtpClient::init()
{
    m_target = plainTarget();
    m_script = {};
}

void TestSmtpClient::commandsGoTogetherWhereTheServerTakesThat()
{
    m_script.answers = {"220 hi", "250-me", "250 PIPELINING", "250 ok", "250 ok", "354 go", "250 queued as 7"};
    const auto outcomes = send({"a@example.com"});
    QVERIFY(outcomes);
    QCOMPARE(outcomes->front().fate, mail::SmtpFate::Sent);
    QCOMPARE(outcomes->front().reply, std::string("250 queued as 7"));
    QCOMPARE(m_script.heard,
             std::string("EHLO localhost\r\nMAIL FROM:<bounce@example.com>\r\nRCPT TO:<a@example.com>\r\n"
                         "DATA\r\nx\r\n.\r\n"));
}

void TestSmtpClient::commandsWaitWhereItDoesNot()
{
    m_script.answers = {"220 hi", "250 me", "451 not now", "250 reset"};
    const auto outcomes = send({"a@example.com"});
    QVERIFY(outcomes);
    QCOMPARE(outcomes->front().fate, mail::SmtpFate::Deferred);
    QCOMPARE(m_script.heard, std::string("EHLO localhost\r\nMAIL FROM:<bounce@example.com>\r\nRSET\r\n"));
}

void TestSmtpClient::aRecipientMayBeRefusedAlone()
{
    m_script.answers = {"220 hi",   "250-me", "250 PIPELINING", "250 ok",    "550 unknown",
                        "450 busy", "250 ok", "354 go",         "250 queued"};
    const auto outcomes = send({"a@example.com", "b@example.com", "c@example.com"});
    QVERIFY(outcomes);
    QCOMPARE(outcomes->at(0).fate, mail::SmtpFate::Refused);
    QCOMPARE(outcomes->at(0).reply, std::string("550 unknown"));
    QCOMPARE(outcomes->at(1).fate, mail::SmtpFate::Deferred);
    QCOMPARE(outcomes->at(2).fate, mail::SmtpFate::Sent);
}

void TestSmtpClient::nobodyLeftMeansNoMail()
{
    m_script.answers = {"220 hi",      "250-me", "250 PIPELINING", "250 ok",
                        "550 unknown", "354 go", "554 nobody",     "250 reset"};
    const auto outcomes = send({"a@example.com"}, "the text\r\n");
    QVERIFY(outcomes);
    QCOMPARE(outcomes->front().fate, mail::SmtpFate::Refused);
    QVERIFY(!m_script.heard.contains("the text"));
}

void TestSmtpClient::aBreakBeforeTheEndIsDeferredAndAfterItUnknown()
{
    m_script.answers = {"220 hi", "250-me", "250 PIPELINING", "250 ok", "250 ok", ""};
    QCOMPARE(send({"a@example.com"})->front().fate, mail::SmtpFate::Deferred);
    m_script.answers = {"220 hi", "250-me", "250 PIPELINING", "250 ok", "250 ok", "354 go", ""};
    QCOMPARE(send({"a@example.com"})->front().fate, mail::SmtpFate::Unknown);
}

void TestSmtpClient::aMailBeyondTheAnnouncedSizeIsNotOffered()
{
    m_script.answers = {"220 hi", "250-me", "250 SIZE 10"};
    const auto outcomes = send({"a@example.com"}, "0123456789x\r\n");
    QVERIFY(outcomes);
    QCOMPARE(outcomes->front().fate, mail::SmtpFate::Refused);
    QVERIFY(!m_script.heard.contains("MAIL"));
}

void TestSmtpClient::moreThanAHundredRecipientsTakeSeveralTurns()
{
    m_script.answers = {"220 hi", "250-me", "250 PIPELINING"};
    std::vector<std::string> recipients;
    for (int turn = 0; turn < 2; ++turn) {
        const int count = turn == 0 ? 100 : 50;
        for (int i = 0; i < count + 1; ++i)
            m_script.answers.emplace_back("250 ok");
        m_script.answers.insert(m_script.answers.end(), {"354 go", "250 queued"});
        for (int i = 0; i < count; ++i)
            recipients.push_back(std::format("u{}.{}@example.com", turn, i));
    }
    const auto outcomes = send(recipients);
    QVERIFY(outcomes);
    QCOMPARE(outcomes->size(), std::size_t{150});
    QVERIFY(std::ranges::all_of(*outcomes, [](const auto &one) { return one.fate == mail::SmtpFate::Sent; }));
}

void TestSmtpClient::noStartTlsNoMail()
{
    m_target.security = mail::SmtpSecurity::StartTls;
    m_script.answers = {"220 hi", "250-me", "250 PIPELINING"};
    const auto outcomes = send({"a@example.com"});
    QVERIFY(!outcomes);
    QCOMPARE(outcomes.error().code, Error::Code::Invalid);
    QVERIFY(!m_script.heard.contains("MAIL"));
}

void TestSmtpClient::extensionsBeforeTlsAreForgotten()
{
    m_target.security = mail::SmtpSecurity::StartTls;
    m_script.answers = {"220 hi", "250-me", "250-SIZE 10", "250 STARTTLS", "220 go",
                        "250 me", "250 ok", "250 ok",      "354 go",       "250 queued"};
    const auto outcomes = send({"a@example.com"}, "longer than ten bytes\r\n");
    QVERIFY(outcomes);
    QCOMPARE(outcomes->front().fate, mail::SmtpFate::Sent);
    QCOMPARE(m_script.tls, 1);
}

void TestSmtpClient::aWrongPasswordIsNotTriedAgain()
{
    m_target.security = mail::SmtpSecurity::StartTls;
    m_target.login = mail::SmtpLogin::Plain;
    m_target.user = "archive";
    m_script.answers = {"220 hi", "250-me", "250 STARTTLS", "220 go", "250-me", "250 AUTH PLAIN", "535 no"};
    const auto outcomes = send({"a@example.com"});
    QVERIFY(!outcomes);
    QCOMPARE(outcomes.error().code, Error::Code::Locked);
    QVERIFY(m_script.heard.contains("AUTH PLAIN AGFyY2hpdmUAc2VjcmV0\r\n")); // printf '\0archive\0secret' | base64
    QVERIFY(!QByteArray::fromStdString(outcomes.error().text()).contains("secret"));
}

void TestSmtpClient::answersOfSeveralLinesAreRead()
{
    m_script.answers = {"220-hi", "220-there", "220 you",       "250 me", "250 ok",
                        "250 ok", "354 go",    "250-2.0.0 one", "250 two"};
    QCOMPARE(send({"a@example.com"})->front().reply, std::string("250 2.0.0 one two"));
}

void TestSmtpClient::whatIsNotSmtpIsAnError()
{
    for (const char *answer : {"HTTP/1.1 400 Bad Request", "22 hi", "999 hi", "220hi"}) {
        m_script.answers = {answer};
        const auto outcomes = send({"a@example.com"});
        QVERIFY2(!outcomes, answer);
    }
    m_script.answers.assign(2000, "220-and more");
    QVERIFY(!send({"a@example.com"}));
}

void TestSmtpClient::dotsAreStuffed_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QByteArray>("stuffed");
    QTest::addRow("plain") << "a\r\nb\r\n"_ba << "a\r\nb\r\n.\r\n"_ba;
    QTest::addRow("first") << ".a\r\n"_ba << "..a\r\n.\r\n"_ba;
    QTest::addRow("alone") << "a\r\n.\r\nb\r\n"_ba << "a\r\n..\r\nb\r\n.\r\n"_ba;
    QTest::addRow("in a row") << "\r\n.\r\n.\r\n"_ba << "\r\n..\r\n..\r\n.\r\n"_ba;
    QTest::addRow("no line end") << "a.b"_ba << "a.b\r\n.\r\n"_ba;
}

void TestSmtpClient::dotsAreStuffed()
{
    QFETCH(QByteArray, mail);
    QFETCH(QByteArray, stuffed);
    QCOMPARE(QByteArray::fromStdString(mail::dotStuffed(mail.toStdString())), stuffed);
}

QTEST_APPLESS_MAIN(TestSmtpClient)
#include "tst_smtpclient.moc"
