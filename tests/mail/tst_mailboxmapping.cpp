// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mailboxaddress.h"
#include "core/mail/mailboxmapping.h"

#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

class TestMailboxMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleAreFoundHoweverTheyAreWritten_data();
    void peopleAreFoundHoweverTheyAreWritten();
    void tablesOfOtherFormsAreRead_data();
    void tablesOfOtherFormsAreRead();
    void faultsRefuseTheWholeFile_data();
    void faultsRefuseTheWholeFile();
    void jidsComeBeforeNames();
    void aDomainIsRewritten();
    void mailboxes_data();
    void mailboxes();
};

void TestMailboxMapping::peopleAreFoundHoweverTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("jid");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("found");
    QTest::addRow("case") << "Ann@IM.example"_ba << "ann@im.EXAMPLE"_ba << ""_ba << true;
    QTest::addRow("resource") << "ann@im.example"_ba << "ann@im.example/desk"_ba << ""_ba << true;
    QTest::addRow("escaped, asked plain") << "o'hara@im.example"_ba << "o\\27hara@im.example"_ba << ""_ba << true;
    QTest::addRow("escaped as it is") << "o\\27hara@im.example"_ba << "o\\27hara@im.example"_ba << ""_ba << true;
    QTest::addRow("other") << "ann@im.example"_ba << "bob@im.example"_ba << ""_ba << false;
    QTest::addRow("phone") << "+49 (30) 123-456"_ba << "004930123456@im.example"_ba << ""_ba << true;
    QTest::addRow("short number") << "1234"_ba << "1234@im.example"_ba << ""_ba << false;
    QTest::addRow("name") << "Zo\u00EB M\u00FCller"_ba << "z@im.example"_ba << "ZO\u00CB M\u00DCLLER"_ba << true;
    QTest::addRow("name as address") << "Mira Quell"_ba << "Mira Quell"_ba << ""_ba << true;
}

void TestMailboxMapping::peopleAreFoundHoweverTheyAreWritten()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, jid);
    QFETCH(QByteArray, name);
    QFETCH(bool, found);
    const auto mapping =
        mail::MailboxMapping::parse("source_id,mailbox\n\"" + source.toStdString() + "\",x@example.com\n", "m.csv");
    QVERIFY2(mapping, mapping ? "" : mapping.error().text().c_str());
    QCOMPARE(mapping->find(jid.toStdString(), name.toStdString()) != nullptr, found);
}

void TestMailboxMapping::tablesOfOtherFormsAreRead_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addRow("mark, semicolons, CRLF") << "\xEF\xBB\xBFsource_id;mailbox\r\nann@im.example;ann@example.com\r\n"_ba;
    QTest::addRow("CR only") << "source_id,mailbox\rann@im.example,ann@example.com"_ba;
    QTest::addRow("no header") << "ann@im.example,ann@example.com\n"_ba;
    QTest::addRow("columns of each kind") << "jid,phone,name,mailbox\nann@im.example,,,ann@example.com\n"_ba;
    QTest::addRow("other order") << "mailbox,kind,source_id\nann@example.com,jid,ann@im.example\n"_ba;
    QTest::addRow("blank lines") << "source_id,mailbox\n\n ann@im.example , ann@example.com \n,\n"_ba;
    QTest::addRow("quotes") << "\"source_id\",\"mailbox\"\n\"ann@im.example\",\"ann@example.com\"\n"_ba;
}

void TestMailboxMapping::tablesOfOtherFormsAreRead()
{
    QFETCH(QByteArray, csv);
    const auto mapping = mail::MailboxMapping::parse(csv.toStdString(), "m.csv");
    QVERIFY2(mapping, mapping ? "" : mapping.error().text().c_str());
    const mail::MappingRow *row = mapping->find("ann@im.example", {});
    QVERIFY(row);
    QCOMPARE(row->mailbox, std::string("ann@example.com"));
}

void TestMailboxMapping::faultsRefuseTheWholeFile_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("said");
    QTest::addRow("empty") << ""_ba << "nothing"_ba;
    QTest::addRow("Latin 1") << "source_id,mailbox\nZo\xEB,z@example.com\n"_ba << "UTF-8"_ba;
    QTest::addRow("unknown column") << "source_id,mailbox,colour\n"_ba << "colour"_ba;
    QTest::addRow("no mailbox column") << "source_id,kind\n"_ba << "no column mailbox"_ba;
    QTest::addRow("bad mailbox") << "source_id,mailbox\na@b.example,not one\n"_ba << "line 2"_ba;
    QTest::addRow("two mailboxes") << "source_id,mailbox\na@b.example,x@y.example\nA@B.example,z@y.example\n"_ba
                                   << "line 3"_ba;
    QTest::addRow("bad kind") << "source_id,mailbox,kind\na@b.example,x@y.example,colour\n"_ba << "no kind"_ba;
    QTest::addRow("too many cells") << "source_id,mailbox\na@b.example,x@y.example,z\n"_ba << "more cells"_ba;
    QTest::addRow("nobody") << "source_id,mailbox\n,x@y.example\n"_ba << "whose"_ba;
}

void TestMailboxMapping::faultsRefuseTheWholeFile()
{
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, said);
    const auto mapping = mail::MailboxMapping::parse(csv.toStdString(), "m.csv");
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, Error::Code::Invalid);
    QVERIFY2(QByteArray::fromStdString(mapping.error().text()).contains(said), mapping.error().text().c_str());
}

void TestMailboxMapping::jidsComeBeforeNames()
{
    const auto mapping = mail::MailboxMapping::parse("source_id,mailbox,kind\nAnn,name@example.com,name\n"
                                                     "ann@im.example,jid@example.com,\nbob@im.example,,\n",
                                                     "m.csv");
    QVERIFY(mapping);
    QCOMPARE(mapping->find("ann@im.example", "Ann")->mailbox, std::string("jid@example.com"));
    QCOMPARE(mapping->find("other@im.example", "ann")->mailbox, std::string("name@example.com"));
    QCOMPARE(mapping->find("bob@im.example", "Ann")->mailbox, std::string()); // on purpose
}

void TestMailboxMapping::aDomainIsRewritten()
{
    const auto mapping =
        mail::MailboxMapping::parse("source_id,mailbox,kind\nim.example,example.com,domain\n", "m.csv");
    QVERIFY(mapping);
    QCOMPARE(mapping->find("ann@im.example", {}), nullptr);
    QCOMPARE(mapping->inOtherDomain("Ann@IM.example/desk").value_or(""), std::string("Ann@example.com"));
    QVERIFY(!mapping->inOtherDomain("ann@elsewhere.example"));
    QVERIFY(!mapping->inOtherDomain("ann smith@im.example"));
}

void TestMailboxMapping::mailboxes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("address");
    QTest::addRow("plain") << "ann@example.com"_ba << "ann@example.com"_ba;
    QTest::addRow("domain in capitals") << "Ann@Example.COM"_ba << "Ann@example.com"_ba;
    QTest::addRow("umlaut domain") << "ann@m\u00FCller.example"_ba << "ann@xn--mller-kva.example"_ba;
    QTest::addRow("umlaut local part") << "z\u00F6@example.com"_ba << ""_ba;
    QTest::addRow("two dots") << "a..b@example.com"_ba << ""_ba;
    QTest::addRow("dot first") << ".a@example.com"_ba << ""_ba;
    QTest::addRow("no domain") << "ann@"_ba << ""_ba;
    QTest::addRow("blank") << "a b@example.com"_ba << ""_ba;
    QTest::addRow("injection") << "a@example.com>\r\nRCPT TO:<b@example.com"_ba << ""_ba;
    QTest::addRow("64") << QByteArray(64, 'a') + "@example.com" << QByteArray(64, 'a') + "@example.com";
    QTest::addRow("65") << QByteArray(65, 'a') + "@example.com" << ""_ba;
    QTest::addRow("hyphen") << "a@-example.com"_ba << ""_ba;
}

void TestMailboxMapping::mailboxes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, address);
    QCOMPARE(QByteArray::fromStdString(mail::mailboxAddress(text.toStdString()).value_or("")), address);
}

QTEST_APPLESS_MAIN(TestMailboxMapping)
#include "tst_mailboxmapping.moc"
