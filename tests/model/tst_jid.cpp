// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/jid.h"

#include <QTest>

using namespace casebook;

class TestJid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreCutAtTheFirstSlashThenAtTheFirstAt();
    void bareJidsAreEqualWithoutRegardToCase();
    void escapesAreUndoneOnceAndForTheLocalPartOnly_data();
    void escapesAreUndoneOnceAndForTheLocalPartOnly();
    void clientsAreShownByTheirResource();
};

void TestJid::partsAreCutAtTheFirstSlashThenAtTheFirstAt()
{
    const Jid jid = Jid::split("room@conference.example/a/b@c");
    QCOMPARE(std::string(jid.local), std::string("room"));
    QCOMPARE(std::string(jid.domain), std::string("conference.example"));
    QCOMPARE(std::string(jid.resource), std::string("a/b@c"));
    QCOMPARE(std::string(jid.bare), std::string("room@conference.example"));
    QCOMPARE(std::string(Jid::split("Priya Raman").local), std::string("Priya Raman"));
}

void TestJid::bareJidsAreEqualWithoutRegardToCase()
{
    QCOMPARE(foldJid("Mei.Sato@IM.example/Phone"), std::string("mei.sato@im.example"));
    QCOMPARE(foldJid("ÉLODIE@im.example"), foldJid("élodie@im.example"));
}

void TestJid::escapesAreUndoneOnceAndForTheLocalPartOnly_data()
{
    QTest::addColumn<QByteArray>("jid");
    QTest::addColumn<QByteArray>("name");
    QTest::addRow("apostrophe") << QByteArray("o\\27hara@im.example") << QByteArray("o'hara");
    QTest::addRow("upper-case digits") << QByteArray("a\\2Fb@x") << QByteArray("a/b");
    QTest::addRow("escaped backslash stays one") << QByteArray("a\\5c20b@x") << QByteArray("a\\20b");
    QTest::addRow("unknown escape stays") << QByteArray("a\\99b@x") << QByteArray("a\\99b");
    QTest::addRow("cut escape stays") << QByteArray("a\\2@x") << QByteArray("a\\2");
    QTest::addRow("at the end") << QByteArray("a\\20@x") << QByteArray("a ");
}

void TestJid::escapesAreUndoneOnceAndForTheLocalPartOnly()
{
    QFETCH(QByteArray, jid);
    QFETCH(QByteArray, name);
    QCOMPARE(jidDisplayName(jid.toStdString()), name.toStdString());
}

void TestJid::clientsAreShownByTheirResource()
{
    QCOMPARE(std::string(clientDisplayName("mei@im.example/Desk 3/a@b")), std::string("Desk 3/a@b"));
    for (const char *whole : {"", "connect-7c19", "Connect 1.2/Windows", "mei@im.example", "mei@im.example/", "a/b@c"})
        QCOMPARE(std::string(clientDisplayName(whole)), std::string(whole));
}

QTEST_APPLESS_MAIN(TestJid)
#include "tst_jid.moc"
