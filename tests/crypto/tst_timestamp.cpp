// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/timestamp.h"

#include "core/base/hex.h"
#include "tests/support/timeauthority.h"

#include <QTest>

using namespace casebook;
using namespace casebook::crypto;
using namespace casebook::test;

namespace {

/// Empty where it is good.
std::string why(const Result<TimeStamp> &stamp)
{
    return stamp ? std::string() : stamp.error().text();
}

} // namespace

class TestTimeStamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void openSslReadsTheQuery();
    void queriesOverTheSameDigestDiffer();
    void theAnswerOfAnAuthorityIsChecked();
    void openSslSaysTheSame();
    void anAnswerToAnotherQueryIsRefused();
    void aStampOverSomethingElseIsRefused();
    void anUnknownAuthorityIsRefused();
    void aCertificateThatIsNotForTimeStampsIsRefused();
    void aCertificateMustHoldAtTheTimeOfTheStamp();
    void aRefusalIsTold();
    void everyCutAnswerIsRefused();
    void noFlippedBitChangesWhatAStampSays();

private:
    QByteArray query(std::string_view text) const;
    Result<TimeStamp> check(const QByteArray &answer, const QByteArray &query,
                            const char *authorities = "ca.pem") const;

    std::optional<TimeAuthority> m_authority;
    QByteArray m_query;
    QByteArray m_answer;
};

QByteArray TestTimeStamp::query(std::string_view text) const
{
    return QByteArray::fromStdString(timeStampQuery(sha256(text)).value());
}

Result<TimeStamp> TestTimeStamp::check(const QByteArray &answer, const QByteArray &query, const char *authorities) const
{
    const auto trusted = readAuthorities(m_authority->file(authorities).toStdString());
    if (!trusted)
        qFatal("%s", trusted.error().text().c_str());
    return checkTimeStamp(answer.toStdString(), query.toStdString(), *trusted, "answer.tsr");
}

void TestTimeStamp::initTestCase()
{
    if (!TimeAuthority::possible())
        QSKIP("there is no openssl program, which answers queries");
    m_authority.emplace();
    m_query = query("a checkpoint\n");
    m_answer = m_authority->answer(m_query);
    QVERIFY2(!m_answer.isEmpty(), m_authority->output());
}

void TestTimeStamp::openSslReadsTheQuery()
{
    m_authority->write("mine.tsq", m_query);
    QCOMPARE(m_authority->run("ts -query -in mine.tsq -text"), 0);
    const QByteArray text = m_authority->output();
    QVERIFY2(text.contains("Hash Algorithm: sha256"), text);
    QVERIFY2(text.contains("Certificate required: yes"), text);
    QVERIFY2(text.contains("Nonce: 0x"), text);
    m_authority->write("data", "a checkpoint\n");
    QCOMPARE(m_authority->run("ts -query -data data -sha256 -cert -no_nonce -out theirs.tsq"), 0);
    const auto theirs = digestOfQuery(m_authority->read("theirs.tsq").toStdString(), "theirs.tsq");
    QVERIFY(theirs == sha256("a checkpoint\n"));
    QVERIFY(digestOfQuery(m_query.toStdString(), "mine.tsq") == theirs);
}

void TestTimeStamp::queriesOverTheSameDigestDiffer()
{
    QVERIFY(query("a checkpoint\n") != m_query);
    QCOMPARE(query("a checkpoint\n").size(), m_query.size());
}

void TestTimeStamp::theAnswerOfAnAuthorityIsChecked()
{
    const auto before = momentOf();
    const QByteArray answer = m_authority->answer(m_query);
    const auto stamp = check(answer, m_query);
    QVERIFY2(stamp, why(stamp).c_str());
    constexpr std::int64_t second = 1'000'000'000;
    QVERIFY(stamp->time.nanoseconds > before.nanoseconds - 2 * second);
    QVERIFY(stamp->time.nanoseconds < momentOf().nanoseconds + 2 * second);
    QCOMPARE(stamp->authority.subject(), "CN=Pluvius Test Clock");
    QVERIFY(!stamp->serial.empty());
    QVERIFY(isAnswerFor(answer.toStdString(), sha256("a checkpoint\n")));
    QVERIFY(!isAnswerFor(answer.toStdString(), sha256("another\n")));
}

void TestTimeStamp::openSslSaysTheSame()
{
    m_authority->write("data", "a checkpoint\n");
    m_authority->write("mine.tsr", m_answer);
    QCOMPARE(m_authority->run("ts -verify -data data -in mine.tsr -CAfile ca.pem"), 0);
    QVERIFY2(m_authority->output().contains("Verification: OK"), m_authority->output());
    QCOMPARE(m_authority->run("ts -reply -in mine.tsr -text"), 0);
    const auto stamp = check(m_answer, m_query);
    QVERIFY(stamp);
    QVERIFY2(m_authority->output().contains("Serial number: 0x" + QByteArray::fromStdString(stamp->serial)),
             m_authority->output());
}

void TestTimeStamp::anAnswerToAnotherQueryIsRefused()
{
    const auto stamp = check(m_answer, query("a checkpoint\n"));
    QVERIFY2(why(stamp).contains("nonce"), why(stamp).c_str());
    const auto bare = check(m_authority->answer([&] {
        m_authority->write("data", "a checkpoint\n");
        m_authority->run("ts -query -data data -sha256 -cert -no_nonce -out bare.tsq");
        return m_authority->read("bare.tsq");
    }()),
                            m_query);
    QVERIFY2(why(bare).contains("nonce"), why(bare).c_str());
}

void TestTimeStamp::aStampOverSomethingElseIsRefused()
{
    const QByteArray other = query("another\n");
    const auto stamp = check(m_authority->answer(other), m_query);
    QVERIFY2(why(stamp).contains("digest"), why(stamp).c_str());
}

void TestTimeStamp::anUnknownAuthorityIsRefused()
{
    m_authority->makeAuthority("stranger");
    const auto stamp = check(m_answer, m_query, "stranger.pem");
    QVERIFY2(why(stamp).contains("vouches"), why(stamp).c_str());
    const auto nobody = checkTimeStamp(m_answer.toStdString(), m_query.toStdString(), {}, "answer.tsr");
    QVERIFY(!nobody);
    // Among several, one is enough; and the signer itself may be named.
    m_authority->write("both.pem", m_authority->read("stranger.pem") + m_authority->read("ca.pem"));
    QVERIFY(check(m_answer, m_query, "both.pem"));
    QVERIFY(check(m_answer, m_query, "tsa.pem"));
}

void TestTimeStamp::aCertificateThatIsNotForTimeStampsIsRefused()
{
    m_authority->write("mail.ext", "basicConstraints = CA:FALSE\nkeyUsage = critical,digitalSignature\n"
                                   "extendedKeyUsage = emailProtection\n");
    m_authority->makeSigner("mail", "mail.ext", "-days 365");
    const QByteArray answer = m_authority->answer(m_query, "mail");
    if (answer.isEmpty())
        QSKIP("this openssl does not even sign with such a certificate");
    QVERIFY(!check(answer, m_query));
}

void TestTimeStamp::aCertificateMustHoldAtTheTimeOfTheStamp()
{
    // OpenSSL makes no stamp with a certificate that is over; so it is the stamp that is looked at from elsewhere: its
    // own time is the one that counts, and the certificate must hold then.
    m_authority->makeSigner("later", "tsa.ext", "-not_before 20300101000000Z -not_after 20400101000000Z");
    if (m_authority->read("later.pem").isEmpty())
        QSKIP("this openssl makes no certificate for later");
    const QByteArray early = m_authority->answer(m_query, "later");
    QVERIFY2(!early.isEmpty(), m_authority->output());
    const auto stamp = check(early, m_query);
    QVERIFY2(why(stamp).contains("at that time"), why(stamp).c_str());
}

void TestTimeStamp::aRefusalIsTold()
{
    m_authority->write("data", "a checkpoint\n");
    QCOMPARE(m_authority->run("ts -query -data data -sha1 -out weak.tsq"), 0);
    const QByteArray refusal = m_authority->answer(m_authority->read("weak.tsq"));
    QVERIFY2(!refusal.isEmpty(), m_authority->output());
    const auto stamp = check(refusal, m_query);
    QVERIFY2(why(stamp).contains("not granted"), why(stamp).c_str());
}

void TestTimeStamp::everyCutAnswerIsRefused()
{
    for (qsizetype length = 0; length < m_answer.size(); ++length)
        QVERIFY2(!check(m_answer.first(length), m_query), qPrintable(QString::number(length)));
    QVERIFY(!check(m_answer + '\0', m_query));
}

void TestTimeStamp::noFlippedBitChangesWhatAStampSays()
{
    const auto whole = check(m_answer, m_query);
    QVERIFY(whole);
    QByteArrayList passed;
    for (qsizetype place = 0; place < m_answer.size(); ++place) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = m_answer;
            changed[place] = static_cast<char>(changed[place] ^ (1 << bit));
            const auto stamp = check(changed, m_query);
            if (!stamp) {
                QVERIFY(!stamp.error().reason.empty() && !stamp.error().advice.empty());
                continue;
            }
            if (!passed.contains(QByteArray::number(place)))
                passed += QByteArray::number(place);
            QVERIFY2(stamp->time == whole->time && stamp->serial == whole->serial &&
                         stamp->authority == whole->authority,
                     qPrintable(QString::number(place)));
        }
    }
    // Bytes that no signature covers, as the version of the frame, or the case of letters in the name of the issuer.
    qInfo("of %d bytes these have bits that change nothing: %s", static_cast<int>(m_answer.size()),
          passed.join(' ').constData());
    QVERIFY(passed.size() < 64);
}

QTEST_GUILESS_MAIN(TestTimeStamp)
#include "tst_timestamp.moc"
