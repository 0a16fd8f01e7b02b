// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/query.h"

#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyTextSelectsAll();
    void termsAreReadWithTheirValues();
    void momentsAreReadInUtc_data();
    void momentsAreReadInUtc();
    void errorsNameThePlace_data();
    void errorsNameThePlace();
    void textIsReadBackToTheSameQuery();
};

void TestQuery::emptyTextSelectsAll()
{
    const auto query = query::parse("  ");
    QVERIFY(query);
    QVERIFY(query->selectsAll());
}

void TestQuery::termsAreReadWithTheirValues()
{
    const auto query = query::parse("tenant:\"Tenant 1\"  conversation:ucb1-000417 before:2017-04-01");
    QVERIFY(query);
    QCOMPARE(query->tenant, std::optional<std::string>("Tenant 1"));
    QCOMPARE(query->conversation, std::optional<std::string>("ucb1-000417"));
    QVERIFY(!query->after);
    QCOMPARE(toRfc3339(query->before.value()), std::string("2017-04-01T00:00:00Z"));
}

void TestQuery::momentsAreReadInUtc_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("utc");
    QTest::addRow("day") << "2017-03-14"_ba << "2017-03-14T00:00:00Z"_ba;
    QTest::addRow("utc") << "2017-03-14T14:02:11Z"_ba << "2017-03-14T14:02:11Z"_ba;
    QTest::addRow("east") << "2017-03-14T14:02:11+01:30"_ba << "2017-03-14T12:32:11Z"_ba;
    QTest::addRow("west, fraction") << "2017-03-14T22:02:11.250-05:00"_ba << "2017-03-15T03:02:11.250Z"_ba;
    QTest::addRow("before 1970") << "1969-12-31T23:59:59.5Z"_ba << "1969-12-31T23:59:59.5Z"_ba;
}

void TestQuery::momentsAreReadInUtc()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, utc);
    const auto query = query::parse("after:" + value.toStdString());
    QVERIFY(query);
    QCOMPARE(toRfc3339(query->after.value()), utc.toStdString());
}

void TestQuery::errorsNameThePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");
    QTest::addRow("no colon") << u"budget"_s << u"filter, at character 1"_s;
    QTest::addRow("unknown term") << u"tenant:é from:me"_s << u"filter, at character 10"_s;
    QTest::addRow("twice") << u"tenant:a tenant:b"_s << u"filter, at character 10"_s;
    QTest::addRow("unclosed quote") << u"tenant:\"a b"_s << u"filter, at character 8"_s;
    QTest::addRow("no value") << u"tenant: x"_s << u"filter, at character 8"_s;
    QTest::addRow("no date") << u"after:yesterday"_s << u"filter, at character 7"_s;
    QTest::addRow("impossible date") << u"after:2017-02-30"_s << u"filter, at character 7"_s;
    QTest::addRow("year too late") << u"before:9999-12-31"_s << u"filter, at character 8"_s;
    QTest::addRow("year too early") << u"after:1600-01-01"_s << u"filter, at character 7"_s;
    QTest::addRow("no zone") << u"after:2017-02-03T10:00:00"_s << u"filter, at character 7"_s;
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
    QVERIFY(!query.error().advice.empty());
}

void TestQuery::textIsReadBackToTheSameQuery()
{
    const auto query =
        query::parse("after:2017-03-14T14:02:11.5Z tenant:\"Tenant 1\" conversation:x before:2018-01-01");
    QVERIFY(query);
    QCOMPARE(query::parse(query::toText(*query)), query);
}

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
