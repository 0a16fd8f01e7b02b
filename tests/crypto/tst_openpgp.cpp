// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/openpgp.h"

#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

/// Opening is tested with GnuPG itself, in tests/acceptance/test_wrapped.py.
class TestOpenPgp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesAreKnownByTheirBeginning_data();
    void messagesAreKnownByTheirBeginning();
};

void TestOpenPgp::messagesAreKnownByTheirBeginning_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<bool>("is");
    const QByteArray more(40, 'x');
    QTest::addRow("armour") << "-----BEGIN PGP MESSAGE-----\n\n"_ba + more << true;
    QTest::addRow("for a key, old form") << QByteArray("\x85\x01\x8C\x03KeyIdIs8\x01", 13) + more << true;
    QTest::addRow("for a key, new form") << QByteArray("\xC1\xC1\x4C\x03KeyIdIs8\x12", 13) + more << true;
    QTest::addRow("for a passphrase") << QByteArray("\x8C\x0D\x04\x09\x03\x08saltsalt", 14) + more << true;
    QTest::addRow("for a passphrase, version 5") << QByteArray("\xC3\x1E\x05\x09\x02\x03", 6) + more << true;
    QTest::addRow("a signature") << QByteArray("\x89\x01\x33\x04", 4) + more << false;
    QTest::addRow("a public key") << "-----BEGIN PGP PUBLIC KEY BLOCK-----\n"_ba + more << false;
    QTest::addRow("Windows-1252 text") << "\x84Guten Tag\x93, sagte sie, und ging."_ba << false;
    QTest::addRow("an archive") << "BeginConv,,ucb1-1,chat,2017-03-14T14:02:11Z,policy,\n"_ba << false;
    QTest::addRow("cut at once") << QByteArray("\x85\x01", 2) << false;
    QTest::addRow("nothing") << QByteArray() << false;
}

void TestOpenPgp::messagesAreKnownByTheirBeginning()
{
    QFETCH(QByteArray, start);
    QFETCH(bool, is);
    QCOMPARE(crypto::isOpenPgpMessage({start.constData(), static_cast<std::size_t>(start.size())}), is);
}

QTEST_GUILESS_MAIN(TestOpenPgp)
#include "tst_openpgp.moc"
