// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/census.h"
#include "core/symphony/ids.h"
#include "core/symphony/mapping.h"

#include <QTest>

using namespace casebook;
using namespace casebook::symphony;

class TestSymphonyMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsGuessed_data();
    void whatIsGuessed();
    void userIdsAreRead_data();
    void userIdsAreRead();
    void roundedUserIdsAreRefused_data();
    void roundedUserIdsAreRefused();
    void streamIdsOfBothFormsAreOne();
    void aMessageIdLooksLikeOne();
    void cellsComeBackFromTheirRows();
    void tablesOfSpreadsheetsAreRead_data();
    void tablesOfSpreadsheetsAreRead();
    void faultsNameLineAndColumn_data();
    void faultsNameLineAndColumn();
    void peopleAreFoundWhateverTheCase();
    void twoPeopleOfOneUserAreFound();
};

void TestSymphonyMapping::userIdsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("with prefix") << QByteArray("uid:71811853190567");
    QTest::addRow("plain") << QByteArray("71811853190567");
    QTest::addRow("apostrophe") << QByteArray("'71811853190567");
    QTest::addRow("both") << QByteArray("'uid:71811853190567");
}

void TestSymphonyMapping::userIdsAreRead()
{
    QFETCH(QByteArray, text);
    QCOMPARE(parseUserId(text.toStdString()).value_or(0), 71'811'853'190'567);
    QCOMPARE(parseUserId(userIdText(71'811'853'190'567)).value_or(0), 71'811'853'190'567);
}

void TestSymphonyMapping::roundedUserIdsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"7.18119E+13", "7,18119E+13", "71811853190567.0", "12", "uid:", "abc", "-71811853190567"})
        QTest::addRow("%s", text) << QByteArray(text);
}

void TestSymphonyMapping::roundedUserIdsAreRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseUserId(text.toStdString()));
}

void TestSymphonyMapping::streamIdsOfBothFormsAreOne()
{
    const std::string urlSafe = "-3oQRAZGTCNl5KjiUH2G1n___qr9lLT8dA";
    QCOMPARE(parseStreamId("+3oQRAZGTCNl5KjiUH2G1n///qr9lLT8dA==").value_or(""), urlSafe);
    QCOMPARE(parseStreamId("'" + urlSafe).value_or(""), urlSafe);
    QCOMPARE(parseStreamId(streamIdText(urlSafe)).value_or(""), urlSafe);
    QVERIFY(!parseStreamId("short"));
    QVERIFY(!parseStreamId("Z3oQRAZGTCNl5KjiUH2G1n qr9lLT8dA"));
}

void TestSymphonyMapping::aMessageIdLooksLikeOne()
{
    const auto idEndingIn = [](char last) {
        return QByteArray(24, 'x').append(last).toBase64(QByteArray::Base64UrlEncoding).toStdString();
    };
    QVERIFY(looksLikeMessageId(idEndingIn('m')));
    QVERIFY(!looksLikeMessageId(idEndingIn('t')));
}

void TestSymphonyMapping::cellsComeBackFromTheirRows()
{
    const std::vector<std::string> cells{"plain", "=1+1", "+49",        "-x",           "@y",      "'quoted", "\ttab",
                                         "a,b",   "a;b",  "say \"hi\"", "two\r\nlines", " blank ", "",        "\u00e4"};
    std::vector<std::string> headers;
    for (std::size_t i = 0; i < cells.size(); ++i)
        headers.push_back("h" + std::to_string(i));
    const auto table = CsvTable::parse(std::string(csvMark) + csvRow(headers) + csvRow(cells), "t.csv");
    QVERIFY(table);
    QCOMPARE(table->rows(), 1U);
    for (std::size_t i = 0; i < cells.size(); ++i)
        QCOMPARE(std::string(table->cell(0, headers[i])), cells[i]);
    QVERIFY(csvRow(cells).contains("\"'=1+1\"")); // no spreadsheet computes it
}

void TestSymphonyMapping::tablesOfSpreadsheetsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("ours") << QByteArray("\xEF\xBB\xBFjid,symphony_user_id\r\nann@pluvius.example,uid:1234567\r\n");
    QTest::addRow("semicolons") << QByteArray("jid;action;symphony_user_id\nann@pluvius.example;map;1234567\n");
    QTest::addRow("tabs") << QByteArray("Symphony_User_ID\tJID\n1234567\tann@pluvius.example");
    QTest::addRow("quotes and empty rows")
        << QByteArray("\"jid\",\"symphony_user_id\"\r\r\"ann@pluvius.example\",\"1234567\"\r,\r");
}

void TestSymphonyMapping::tablesOfSpreadsheetsAreRead()
{
    QFETCH(QByteArray, text);
    Mapping mapping;
    const auto rows = addTable(text.toStdString(), "users.csv", mapping);
    QVERIFY2(rows, rows ? "" : rows.error().text().c_str());
    QCOMPARE(*rows, 1U);
    QVERIFY(mapping.person("ANN@pluvius.example/desk"));
    QCOMPARE(mapping.person("ann@pluvius.example")->userId, 1'234'567);
}

void TestSymphonyMapping::faultsNameLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("named");
    QTest::addRow("rounded id") << QByteArray("jid,symphony_user_id\na@x,7.18E+13\n")
                                << QByteArray("line 2, column symphony_user_id");
    QTest::addRow("unknown action") << QByteArray("jid,action\n\na@x,mpa\n") << QByteArray("line 3, column action");
    QTest::addRow("twice") << QByteArray("jid\na@x\nA@x/desk\n") << QByteArray("line 3, column jid");
    QTest::addRow("no person") << QByteArray("jid,action\n,map\n") << QByteArray("line 2, column jid");
    QTest::addRow("stream id") << QByteArray("stream_key,stream_id\nr-1,abc\n")
                               << QByteArray("line 2, column stream_id");
    QTest::addRow("room name") << QByteArray("stream_key,room_name\nr-1," + QByteArray(50, 'x') + "\n")
                               << QByteArray("line 2, column room_name");
    QTest::addRow("no table of ours") << QByteArray("a,b\n1,2\n") << QByteArray("neither a column jid");
    QTest::addRow("open quote") << QByteArray("jid\n\"a@x\n") << QByteArray("a quote in line 2");
    QTest::addRow("no UTF-8") << QByteArray("jid\nZo\xEB@x\n") << QByteArray("no UTF-8");
}

void TestSymphonyMapping::faultsNameLineAndColumn()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, named);
    Mapping mapping;
    const auto rows = addTable(text.toStdString(), "t.csv", mapping);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, Error::Code::Invalid);
    QVERIFY2(rows.error().text().contains(named.toStdString()), rows.error().text().c_str());
}

void TestSymphonyMapping::peopleAreFoundWhateverTheCase()
{
    Mapping mapping;
    QVERIFY(addTable("jid,action\nZO\u00cb@Pluvius.example,skip\n", "t", mapping));
    QVERIFY(mapping.person("zo\u00eb@pluvius.EXAMPLE/phone"));
    QVERIFY(!mapping.person("zoe@pluvius.example"));
}

void TestSymphonyMapping::twoPeopleOfOneUserAreFound()
{
    Mapping mapping;
    QVERIFY(
        addTable("jid,symphony_user_id,action\na@x,1234567,map\nb@x,1234568,map\nc@x,1234567,map\nd@x,1234568,skip\n",
                 "t", mapping));
    const auto sentences = doubles(mapping);
    QCOMPARE(sentences.size(), 1U);
    QVERIFY(sentences.front().contains("a@x and c@x"));
}

void TestSymphonyMapping::whatIsGuessed_data()
{
    QTest::addColumn<QByteArray>("jid");
    QTest::addColumn<QByteArray>("nick");
    QTest::addColumn<QByteArray>("guess"); // e-mail, first and last name
    const auto row = [](const char *name, const char *jid, const char *nick, const char *guess) {
        QTest::addRow("%s", name) << QByteArray(jid) << QByteArray(nick) << QByteArray(guess);
    };
    row("address alone", "tomas.berg@im.pluvius.example", "", "tomas.berg@im.pluvius.example|Tomas|Berg");
    row("nick", "tb@pluvius.example", "Tomas van Berg", "tb@pluvius.example|Tomas van|Berg");
    row("last name first", "b@pluvius.example", "Okafor, Bram", "b@pluvius.example|Bram|Okafor");
    row("one name", "jonah.pike@pluvius.example", "Jonah", "jonah.pike@pluvius.example|Jonah|Pike");
    row("one name, and no other", "jp@pluvius.example", "Jonah", "jp@pluvius.example|Jonah|Jonah");
    row("escaped", "fiona.d\\27arcy@Pluvius.example", "Fiona D'Arcy", "fiona.d'arcy@pluvius.example|Fiona|D'Arcy");
    row("address of elsewhere", "ann\\40corp.example@gateway.example", "Ann Reed", "ann@corp.example|Ann|Reed");
    row("no address", "Priya Raman", "", "|Priya|Raman");
}

void TestSymphonyMapping::whatIsGuessed()
{
    QFETCH(QByteArray, jid);
    QFETCH(QByteArray, nick);
    PersonSeen seen;
    seen.jid = jid.toStdString();
    seen.nick = nick.toStdString();
    const PersonMapping guess = mappingOf(seen, {});
    QVERIFY(guess.guessed);
    QTEST(QByteArray::fromStdString(guess.email + '|' + guess.firstName + '|' + guess.lastName), "guess");
}

QTEST_APPLESS_MAIN(TestSymphonyMapping)
#include "tst_symphonymapping.moc"
