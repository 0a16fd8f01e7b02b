// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/agenttarget.h"
#include "core/symphony/diagnostics.h"

#include <QTest>

using namespace casebook;
using namespace casebook::symphony;

namespace {

const std::vector<std::string> ids{"a", "b", "c"};

/// The messageIds that each id gets; `-` where nothing is said of it.
std::string taken(std::string_view body)
{
    const auto answers = parseAnswers(body);
    if (!answers)
        return "no answer";
    std::string all;
    for (const auto &answer : answersFor(ids, *answers))
        all += answer ? answer->messageId + ' ' : "- ";
    return all;
}

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersArePairedByPlaceElseById_data();
    void answersArePairedByPlaceElseById();
    void diagnosticsHaveClasses_data();
    void diagnosticsHaveClasses();
    void tablesOfPeopleComeFirst();
    void everyClassOfItsOwnHasARemedy();
    void targetsAreRead();
    void faultsOfTargetsAreNamed_data();
    void faultsOfTargetsAreNamed();
};

void TestDiagnostics::answersArePairedByPlaceElseById_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("taken");
    QTest::addRow("in order")
        << QByteArray(
               R"([{"messageId":"1","originalMessageId":"a"},{"messageId":"2","originalMessageId":"b"},{"messageId":"3","originalMessageId":"c"}])")
        << QByteArray("1 2 3 ");
    QTest::addRow("without ids") << QByteArray(R"([{"messageId":"1"},{"messageId":null},{"messageId":"3"}])")
                                 << QByteArray("1  3 ");
    QTest::addRow("shuffled")
        << QByteArray(
               R"([{"messageId":"3","originalMessageId":"c"},{"messageId":"1","originalMessageId":"a"},{"messageId":"2","originalMessageId":"b"}])")
        << QByteArray("1 2 3 ");
    QTest::addRow("too few") << QByteArray(R"([{"messageId":"2","originalMessageId":"b"}])") << QByteArray("- 2 - ");
    QTest::addRow("too few, without ids") << QByteArray(R"([{"messageId":"2"}])") << QByteArray("- - - ");
    QTest::addRow("too many")
        << QByteArray(
               R"([{"messageId":"9","originalMessageId":"x"},{"messageId":"1","originalMessageId":"a"},{"messageId":"2","originalMessageId":"b"},{"messageId":"3","originalMessageId":"c"}])")
        << QByteArray("1 2 3 ");
    QTest::addRow("an object") << QByteArray(R"({"code":200})") << QByteArray("no answer");
    QTest::addRow("a page") << QByteArray("<html>") << QByteArray("no answer");
}

void TestDiagnostics::answersArePairedByPlaceElseById()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, taken);
    QCOMPARE(QByteArray::fromStdString(::taken(body.toStdString())), taken);
}

void TestDiagnostics::diagnosticsHaveClasses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("failure");
    QTest::addRow("markup") << QByteArray("Invalid MessageML content at element \"x\"") << QByteArray("markup");
    QTest::addRow("room before sender") << QByteArray("Inactive room") << QByteArray("stream-inactive");
    QTest::addRow("sender") << QByteArray("the user is not active") << QByteArray("sender-inactive");
    QTest::addRow("unheard of") << QByteArray("computer says no") << QByteArray("other");
}

void TestDiagnostics::diagnosticsHaveClasses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, failure);
    QCOMPARE(QByteArray::fromStdString(Diagnostics().classOf(text.toStdString())), failure);
}

void TestDiagnostics::tablesOfPeopleComeFirst()
{
    Diagnostics diagnostics;
    QVERIFY(diagnostics.addTable("class,pattern\nours,Inactive Room\n", "p.csv"));
    QCOMPARE(diagnostics.classOf("INACTIVE ROOM"), std::string("ours"));
    QVERIFY(!diagnostics.addTable("class,pattern\nours,\n", "p.csv"));
}

void TestDiagnostics::everyClassOfItsOwnHasARemedy()
{
    for (const char *failure :
         {"sender-inactive", "sender-not-member", "stream-inactive", "time-future", "dlp", "markup", "too-large",
          "permission", "sender-unmapped", "stream-unmapped", "too-few-users"})
        QVERIFY2(Diagnostics::remedyOf(failure) != Diagnostics::remedyOf("other"), failure);
}

void TestDiagnostics::targetsAreRead()
{
    const auto target =
        parseTarget(R"({"login": "rsa", "agent": "https://a.example/agent/", "pod": "https://p.example/pod",
        "session": "http://127.0.0.1:1/login", "key_manager": "https://k.example/relay", "user": "svc", "key": "k.pem",
        "batch_size": 5000, "retry_seconds": 0.5})",
                    "/etc/casebook", "t.json");
    QVERIFY2(target, target ? "" : target.error().text().c_str());
    QCOMPARE(target->agent, std::string("https://a.example/agent"));
    QCOMPARE(target->key, Path("/etc/casebook") / "k.pem");
    QCOMPARE(target->batchMessages, 5000U);
    QCOMPARE(target->retryAfter.count(), 500);
}

void TestDiagnostics::faultsOfTargetsAreNamed_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("named");
    QTest::addRow("http") << QByteArray(R"("agent": "http://a.example/agent")") << QByteArray("\"agent\"");
    QTest::addRow("password in it") << QByteArray(R"("agent": "https://me:secret@a.example/agent")")
                                    << QByteArray("\"agent\"");
    QTest::addRow("unknown key") << QByteArray(R"("password": "x")") << QByteArray("\"password\"");
    QTest::addRow("too many") << QByteArray(R"("batch_size": 5001)") << QByteArray("\"batch_size\"");
    QTest::addRow("login") << QByteArray(R"("login": "basic")") << QByteArray("\"login\"");
}

void TestDiagnostics::faultsOfTargetsAreNamed()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, named);
    const std::string json =
        R"({"login": "certificate", "agent": "https://a.example/agent", "pod": "https://p.example/pod",
        "session": "https://s.example", "key_manager": "https://k.example", "key": "k.p12", )" +
        change.toStdString() + "}";
    const auto target = parseTarget(json, "/", "t.json");
    QVERIFY(!target);
    QVERIFY2(target.error().reason.contains(named.toStdString()), target.error().reason.c_str());
}

QTEST_APPLESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
