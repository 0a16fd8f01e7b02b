// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/instant.h"

#include <QTest>

using namespace casebook;

class TestInstant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textHasTheDigitsOfTheSource_data();
    void textHasTheDigitsOfTheSource();
    void orderIsThatOfTheMoment();
};

void TestInstant::textHasTheDigitsOfTheSource_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("whole second") << Q_INT64_C(1489500131000000000) << 0 << QByteArray("2017-03-14T14:02:11Z");
    QTest::addRow("milliseconds") << Q_INT64_C(1489500131020000000) << 3 << QByteArray("2017-03-14T14:02:11.020Z");
    QTest::addRow("all nine") << Q_INT64_C(1489500131000000007) << 9 << QByteArray("2017-03-14T14:02:11.000000007Z");
    QTest::addRow("before 1970") << Q_INT64_C(-500000000) << 1 << QByteArray("1969-12-31T23:59:59.5Z");
}

void TestInstant::textHasTheDigitsOfTheSource()
{
    QFETCH(qint64, nanoseconds);
    QFETCH(int, digits);
    QFETCH(QByteArray, text);
    QCOMPARE(toRfc3339({nanoseconds, static_cast<std::uint8_t>(digits), false}), text.toStdString());
}

void TestInstant::orderIsThatOfTheMoment()
{
    QVERIFY((Instant{5, 0, false} == Instant{5, 9, true}));
    QVERIFY((Instant{5, 9, false} < Instant{6, 0, false}));
}

QTEST_APPLESS_MAIN(TestInstant)
#include "tst_instant.moc"
