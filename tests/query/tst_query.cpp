// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/instant.h"
#include "core/query/query.h"

#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyTextSelectsAll();
    void momentsAreReadInUtc_data();
    void momentsAreReadInUtc();
    void errorsNameThePlace_data();
    void errorsNameThePlace();
    void textIsReadBackToTheSameQuery_data();
    void textIsReadBackToTheSameQuery();
};

void TestQuery::emptyTextSelectsAll()
{
    const auto query = query::parse("  ");
    QVERIFY(query);
    QVERIFY(query->selectsAll());
}

void TestQuery::momentsAreReadInUtc_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("utc");
    QTest::addRow("day") << "2017-03-14"_ba << "2017-03-14T00:00:00Z"_ba;
    QTest::addRow("utc") << "2017-03-14T14:02:11Z"_ba << "2017-03-14T14:02:11Z"_ba;
    QTest::addRow("east") << "2017-03-14T14:02:11+01:30"_ba << "2017-03-14T12:32:11Z"_ba;
    QTest::addRow("west, fraction") << "2017-03-14T22:02:11.250-05:00"_ba << "2017-03-15T03:02:11.25Z"_ba;
    QTest::addRow("before 1970") << "1969-12-31T23:59:59.5Z"_ba << "1969-12-31T23:59:59.5Z"_ba;
}

void TestQuery::momentsAreReadInUtc()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, utc);
    const auto query = query::parse("after:" + value.toStdString());
    QVERIFY(query);
    QCOMPARE(query::toAbsoluteText(*query), "after:" + utc.toStdString());
}

void TestQuery::errorsNameThePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");
    QTest::addRow("unknown name") << u"tenant:é sender:me"_s << u"filter, at character 10"_s;
    QTest::addRow("unclosed quote") << u"tenant:\"a b"_s << u"filter, at character 8"_s;
    QTest::addRow("no value") << u"tenant: x"_s << u"filter, at character 8"_s;
    QTest::addRow("no date") << u"after:yesterday-ish"_s << u"filter, at character 7"_s;
    QTest::addRow("impossible date") << u"after:2017-02-30"_s << u"filter, at character 7"_s;
    QTest::addRow("year too late") << u"before:9999-12-31"_s << u"filter, at character 8"_s;
    QTest::addRow("year too early") << u"after:1600-01-01"_s << u"filter, at character 7"_s;
    QTest::addRow("signs in a number") << u"after:2017--3-14"_s << u"filter, at character 7"_s;
}

void TestQuery::errorsNameThePlace()
{
    QFETCH(QString, text);
    QFETCH(QString, subject);
    const auto query = query::parse(text.toStdString());
    QVERIFY(!query);
    QCOMPARE(query.error().code, Error::Code::Invalid);
    QCOMPARE(QString::fromStdString(query.error().subject), subject);
    QVERIFY(!query.error().reason.empty());
}

void TestQuery::textIsReadBackToTheSameQuery_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text :
         {u"after:2017-03-14T14:02:11.5Z tenant:\"Tenant 1\" conversation:x before:2018-01-01"_s, u"a b OR c NOT d"_s,
          u"(a OR b) -c* *d*"_s, u"NEAR(a \"b c\"*, 3) /x\\/y/ from:(ann OR *ben*)"_s, u"\":-)\" tag:* is:OPEN"_s}) {
        QTest::addRow("%s", qPrintable(text)) << text;
    }
}

void TestQuery::textIsReadBackToTheSameQuery()
{
    QFETCH(QString, text);
    const auto query = query::parse(text.toStdString());
    QVERIFY2(query, query ? "" : query.error().text().c_str());
    QCOMPARE(query::parse(query::toText(*query)), query);
}

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
