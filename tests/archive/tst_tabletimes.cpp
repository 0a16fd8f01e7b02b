// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/tabletimes.h"

#include <QTest>

using namespace casebook;
using namespace casebook::archive::requested;

class TestTableTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesOfSpreadsheetsAreRead_data();
    void timesOfSpreadsheetsAreRead();
    void aNumberAboveTwelveTellsTheOrder();
    void durationsAreSeconds_data();
    void durationsAreSeconds();
};

void TestTableTimes::timesOfSpreadsheetsAreRead_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<bool>("assumed");
    const auto add = [](const QByteArray &written, const QByteArray &time, bool zoneAssumed) {
        QTest::newRow(written.constData()) << written << time << zoneAssumed;
    };
    add("2024-09-30T14:02:11.250+02:00", "2024-09-30T12:02:11.250Z", false);
    add("2024-09-30 14:02", "2024-09-30T12:02:00Z", true);
    add("2024-09-30T14:02Z", "2024-09-30T14:02:00Z", false);
    add("2024-09-30 14:02:11 UTC", "2024-09-30T14:02:11Z", false);
    add("2024-09-30 14:02:11 +0200", "2024-09-30T12:02:11Z", false);
    add("2024/9/30 14:02:11", "2024-09-30T12:02:11Z", true);
    add("30.09.2024 14:02", "2024-09-30T12:02:00Z", true);
    add("30/09/24, 14:02", "2024-09-30T12:02:00Z", true);
    add("03/04/2024 2:02:11 PM", "2024-04-03T12:02:11Z", true);
    add("30.09.2024 14:02 GMT", "2024-09-30T14:02:00Z", false);
    add("2024-09-30", "2024-09-29T22:00:00Z", true);
    add("1727704931", "2024-09-30T14:02:11Z", false);
    add("yesterday", "", false);
    add("31/31/2024 10:00", "", false);
    add("", "", false);
}

void TestTableTimes::timesOfSpreadsheetsAreRead()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QByteArray, time);
    QFETCH(const bool, assumed);
    TableTimes times(std::chrono::locate_zone("Europe/Berlin"), DateOrder::DayFirst);
    const auto read = times.read(written.toStdString());
    QCOMPARE(read.time ? toRfc3339(*read.time) : std::string(), time.toStdString());
    QCOMPARE(read.time && read.time->zoneAssumed, assumed);
    QCOMPARE(times.wasDayOnly(), written == "2024-09-30");
}

void TestTableTimes::aNumberAboveTwelveTellsTheOrder()
{
    QCOMPARE(orderTold("13/04/2024 10:00"), DateOrder::DayFirst);
    QCOMPARE(orderTold("04-13-24"), DateOrder::MonthFirst);
    QCOMPARE(orderTold("12/12/2024"), DateOrder::Unknown);
    QCOMPARE(orderTold("2024/13/04"), DateOrder::Unknown);
    QCOMPARE(orderTold("13/13/2024"), DateOrder::Unknown);
}

void TestTableTimes::durationsAreSeconds_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<qint64>("seconds"); // -1: none
    const auto add = [](const char *written, qint64 seconds) {
        QTest::newRow(written) << QByteArray(written) << seconds;
    };
    add("754", 754);
    add("754 s", 754);
    add("12:34", 754);
    add("0:12:34", 754);
    add("PT12M34S", 754);
    add("P1DT1H", 90'000);
    add("12 min 34 sec", 754);
    add("0", 0);
    add("99999999999999999999", 366 * 86'400);
    add("", -1);
    add("soon", -1);
    add("12 34", -1);
    add("1:2:3:4", -1);
}

void TestTableTimes::durationsAreSeconds()
{
    QFETCH(const QByteArray, written);
    QFETCH(const qint64, seconds);
    QCOMPARE(readDuration(written.toStdString()).value_or(-1), seconds);
}

QTEST_APPLESS_MAIN(TestTableTimes)
#include "tst_tabletimes.moc"
