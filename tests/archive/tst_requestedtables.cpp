// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/mediaindex.h"
#include "core/archive/requested/person.h"
#include "readtable.h"

#include <QTest>

using namespace casebook;
using namespace casebook::archive::requested;
using casebook::test::readTable;
using casebook::test::RecordLog;

namespace {

const std::string headers = "Conversation ID,Time,Sender,Text,Message ID\n";

RecognisedTable recognisedAs(const std::string &table, std::string_view name = "messages.csv")
{
    return recognise(name, table, true, builtInProfiles()).value_or(RecognisedTable{});
}

RecordLog read(const std::string &table)
{
    return readTable(table, toJson(recognisedAs(table).settings));
}

std::vector<std::string> meaningsOf(const RecognisedTable &table)
{
    std::vector<std::string> names;
    for (const Column &column : table.settings.columns)
        names.emplace_back(nameOf(column.meaning));
    return names;
}

} // namespace

class TestRequestedTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesComeBeforeGuesses();
    void headersOfFourLanguagesAreKnown_data();
    void headersOfFourLanguagesAreKnown();
    void valuesDecideWhereHeadersSayNothing();
    void twoLikelyColumnsAreAskedAbout();
    void timesWithoutZoneAreNoticed();
    void textAboveTheHeadersIsNoPartOfTheTable();
    void aLineNamesTheDelimiterIfItIsAscii();
    void everyByteIsInOnePlace_data();
    void everyByteIsInOnePlace();
    void brokenSettingsAreAnError();
    void peopleAreSplitAndNamed();
    void mediaAreFoundByPathThenByName();
};

void TestRequestedTables::profilesComeBeforeGuesses()
{
    const auto table = recognisedAs(headers + "g,2024-05-01T08:00:00Z,m@p,hello,m1\n");
    QCOMPARE(table.trust, Trust::Profile);
    QCOMPARE(table.settings.profile, "casebook");
    QCOMPARE(table.settings.kind, TableKind::Messages);
    const auto direct = recognisedAs(headers + "g,2024-05-01T08:00:00Z,m@p,hello,m1\n", "direct_messages.csv");
    QCOMPARE(direct.settings.kind, TableKind::DirectMessages);
}

void TestRequestedTables::headersOfFourLanguagesAreKnown_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("English") << QByteArray("Sent at,From,To,Group name,Message body,Priority");
    QTest::newRow("German") << QByteArray("Gesendet am,Absender,Empfänger,Gruppenname,Nachricht,Priorität");
    QTest::newRow("French") << QByteArray("Envoyé le,Expéditeur,Destinataires,Nom du groupe,Contenu,Priorité");
    QTest::newRow("Spanish") << QByteArray("Enviado el,Remitente,Destinatarios,Nombre del grupo,Mensaje,Prioridad");
}

void TestRequestedTables::headersOfFourLanguagesAreKnown()
{
    QFETCH(const QByteArray, header);
    const auto table = recognisedAs(header.toStdString() + "\n2024-05-01 08:00,m@p,t@p,works,the tide is out,1\n");
    QCOMPARE(meaningsOf(table),
             (std::vector<std::string>{"time", "sender", "recipients", "conversation-name", "text", "extra"}));
    QCOMPARE(table.trust, Trust::Guessed);
}

void TestRequestedTables::valuesDecideWhereHeadersSayNothing()
{
    const auto table = recognisedAs("C1,C2,C3\n2024-05-01 08:00,m@p,the tide is out now\n2024-05-01 08:01,t@p,so I see "
                                    "from here\n");
    QCOMPARE(meaningsOf(table), (std::vector<std::string>{"time", "sender", "text"}));
}

void TestRequestedTables::twoLikelyColumnsAreAskedAbout()
{
    const auto table = recognisedAs("Sent,From,Message,Text\n2024-05-01 08:00,m@p,a b c,d e f\n");
    QCOMPARE(table.questions.size(), std::size_t{1});
    QCOMPARE(table.questions.front(), (Question{Question::About::Column, Meaning::Text, {"Message", "Text"}}));
}

void TestRequestedTables::timesWithoutZoneAreNoticed()
{
    QVERIFY(hasTimesWithoutZone(recognisedAs(headers + "g,2024-05-01 08:00,m@p,hello,m1\n")));
    QVERIFY(!hasTimesWithoutZone(recognisedAs(headers + "g,2024-05-01T08:00:00Z,m@p,at 2024-05-01 08:00,m1\n")));
}

void TestRequestedTables::textAboveTheHeadersIsNoPartOfTheTable()
{
    const std::string table =
        "Export of Pluvius\n1 May 2024, all groups\n\n" + headers + "g,2024-05-01T08:00:00Z,m@p,hello,m1\n";
    const RecordLog log = read(table);
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.events.size(), std::size_t{1});
    QCOMPARE(log.events.front().text, "hello");
    QVERIFY(log.codes(Severity::Note).front() == "text-before-table");
}

void TestRequestedTables::aLineNamesTheDelimiterIfItIsAscii()
{
    const std::string rows = "Conversation ID;Time;Sender;Text;Message ID\ng;2024-05-01T08:00:00Z;m@p;a, b;m1\n";
    for (const std::string named : {"sep=;\n", "sep=\xD1\n", "sep=\xC3\x91\n"}) {
        const RecordLog log = read(named + rows);
        QCOMPARE(log.fault(), std::string());
        QCOMPARE(log.events.size(), std::size_t{1});
        QCOMPARE(log.events[0].text, std::string("a, b"));
    }
}

void TestRequestedTables::everyByteIsInOnePlace_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<int>("events");
    QTest::newRow("only headers") << QByteArray() << 0;
    QTest::newRow("whole") << QByteArray("g,2024-05-01T08:00:00Z,m@p,hello,m1\n") << 1;
    QTest::newRow("cut row") << QByteArray("g,2024-05-01T08:00:00Z,m@p,hello,m1\ng,2024") << 2;
    QTest::newRow("one word") << QByteArray("nothing\ng,2024-05-01T08:00:00Z,m@p,hello,m1\n") << 1;
    QTest::newRow("headers again") << QByteArray::fromStdString("g,t,m@p,a,1\n" + headers + "g,t,m@p,b,2\n") << 2;
    QTest::newRow("open quote") << QByteArray("g,t,m@p,\"open,1\ng,t,m@p,b,2\n") << 2;
    QTest::newRow("not UTF-8") << QByteArray("g,t,m@p,\xFC\xFF,1\n") << 1;
    QTest::newRow("blank, empty, padding") << QByteArray("\n\n,,,,\n") + QByteArray(9, '\0') << 0;
}

void TestRequestedTables::everyByteIsInOnePlace()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const int, events);
    const std::string settings = toJson(recognisedAs(headers).settings);
    const std::string table = headers + rows.toStdString();
    const RecordLog log = readTable(table, settings);
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.bytes, table);
    QCOMPARE(static_cast<int>(log.events.size()), events);
}

void TestRequestedTables::brokenSettingsAreAnError()
{
    for (const std::string settings : {"", "{}", "[1]", R"({"table":"messages","delimiter":",,","columns":[]})",
                                       R"({"table":"messages","delimiter":",","columns":[{"field":"what"}]})"}) {
        const auto read = tableSettingsFromJson(settings, "a.csv");
        QVERIFY(!read);
        QCOMPARE(read.error().subject, "a.csv");
    }
}

void TestRequestedTables::peopleAreSplitAndNamed()
{
    QCOMPARE(personOf(" Mira Quell <mira@p> "), (Person{"mira@p", "Mira Quell"}));
    QCOMPARE(personOf("+41 79 000 00 00"), (Person{"+41 79 000 00 00", ""}));
    QCOMPARE(peopleOf("a@p, b@p"), (std::vector<Person>{{"a@p", ""}, {"b@p", ""}}));
    QCOMPARE(peopleOf("Quell, Mira; Reet, Tomas"), (std::vector<Person>{{"Quell, Mira", ""}, {"Reet, Tomas", ""}}));
    QCOMPARE(peopleOf("Quell, Mira"), (std::vector<Person>{{"Quell, Mira", ""}}));
    QCOMPARE(peopleKey({"B@p", "a@p", "b@P", ""}), "a@p, b@p");
}

void TestRequestedTables::mediaAreFoundByPathThenByName()
{
    MediaIndex index("/pack");
    for (const char *path : {"/pack/media/a.jpg", "/pack/media/b.jpg", "/pack/other/b.jpg"})
        index.add(path);
    QCOMPARE(index.find("media/b.jpg").value_or(""), "/pack/media/b.jpg");
    QCOMPARE(index.find(".\\Media\\A.JPG").value_or(""), "/pack/media/a.jpg");
    QCOMPARE(index.find("elsewhere/a.jpg").value_or(""), "/pack/media/a.jpg");
    QVERIFY(!index.find("b.jpg"));
    QVERIFY(!index.find("c.jpg"));
}

QTEST_APPLESS_MAIN(TestRequestedTables)
#include "tst_requestedtables.moc"
