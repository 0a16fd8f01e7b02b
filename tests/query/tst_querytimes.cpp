// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/query.h"

#include <QTest>

using namespace casebook;

namespace {

// 2024-11-20T15:30:45.25Z, a Wednesday.
constexpr std::int64_t now = 1'732'116'645'250'000'000;

} // namespace

class TestQueryTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreLimitsInUtc_data();
    void datesAreLimitsInUtc();
    void anUnknownZoneOfTheContextIsAnError();
    void datesAreEqualByWhatTheyMean();
};

void TestQueryTimes::datesAreLimitsInUtc_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("absolute");
    const auto row = [](const char *text, const char *zone, const char *absolute) {
        QTest::addRow("%s %s", text, zone) << QByteArray(text) << QByteArray(zone) << QByteArray(absolute);
    };
    row("after:2017-03-14", "UTC", "after:2017-03-14T00:00:00Z");
    row("before:2017-03-14", "UTC", "before:2017-03-14T00:00:00Z");
    row("on:2017-03-14", "UTC", "during:2017-03-14T00:00:00Z..2017-03-14T23:59:59.999999999Z");
    row("on:2017-02", "UTC", "during:2017-02-01T00:00:00Z..2017-02-28T23:59:59.999999999Z");
    row("on:2016", "UTC", "during:2016-01-01T00:00:00Z..2016-12-31T23:59:59.999999999Z");
    row("on:2017-03-14T14:02", "UTC", "during:2017-03-14T14:02:00Z..2017-03-14T14:02:59.999999999Z");
    row("on:2017-03-14T14:02:11", "UTC", "during:2017-03-14T14:02:11Z..2017-03-14T14:02:11.999999999Z");
    row("on:2017-03-14T14:02:11.5", "UTC", "during:2017-03-14T14:02:11.5Z..2017-03-14T14:02:11.599999999Z");
    row("after:2017-03-14t14:02:11z", "UTC", "after:2017-03-14T14:02:11Z");
    row("after:2017-03-14T14:02:11+01:30", "UTC", "after:2017-03-14T12:32:11Z");
    row("after:2017-03-14T22:02:11.250-05:00", "UTC", "after:2017-03-15T03:02:11.25Z");
    row("after:1969-12-31T23:59:59.5Z", "UTC", "after:1969-12-31T23:59:59.5Z");
    row("after:\"2017-03-14 14:02\"", "UTC", "after:2017-03-14T14:02:00Z");
    row("after:\"2017-03-14 Europe/Berlin\"", "UTC", "after:2017-03-13T23:00:00Z");
    row("after:\"2017-07-14T14:02 Europe/Berlin\"", "UTC", "after:2017-07-14T12:02:00Z");
    row("after:\"2017-03-14 +01:00\"", "UTC", "after:2017-03-13T23:00:00Z");
    row("after:2017-03-14", "Europe/Berlin", "after:2017-03-13T23:00:00Z");
    row("after:2017-03-14Z", "Europe/Berlin", "after:2017-03-14T00:00:00Z");
    row("after:2017-03-14", "-05:00", "after:2017-03-14T05:00:00Z");
    row("on:1678", "UTC", "during:1678-01-01T00:00:00Z..1678-12-31T23:59:59.999999999Z");
    row("on:2261", "UTC", "during:2261-01-01T00:00:00Z..2261-12-31T23:59:59.999999999Z");
    row("during:2017-03-14..2017-03-15", "UTC", "during:2017-03-14T00:00:00Z..2017-03-15T23:59:59.999999999Z");
    row("during:2017-03", "UTC", "during:2017-03-01T00:00:00Z..2017-03-31T23:59:59.999999999Z");
    row("during:\"2017-03-14..2017-03-15 Asia/Tokyo\"", "UTC",
        "during:2017-03-13T15:00:00Z..2017-03-15T14:59:59.999999999Z");
    row("during:-7d..now", "UTC", "during:2024-11-13T15:30:45.25Z..2024-11-20T15:30:45.249999999Z");
    row("on:today", "UTC", "during:2024-11-20T00:00:00Z..2024-11-20T23:59:59.999999999Z");
    row("on:today", "Pacific/Auckland", "during:2024-11-20T11:00:00Z..2024-11-21T10:59:59.999999999Z");
    row("on:\"yesterday America/New_York\"", "UTC", "during:2024-11-19T05:00:00Z..2024-11-20T04:59:59.999999999Z");
    row("on:this-week", "UTC", "during:2024-11-18T00:00:00Z..2024-11-24T23:59:59.999999999Z");
    row("on:last-week", "UTC", "during:2024-11-11T00:00:00Z..2024-11-17T23:59:59.999999999Z");
    row("on:this-month", "UTC", "during:2024-11-01T00:00:00Z..2024-11-30T23:59:59.999999999Z");
    row("on:last-month", "UTC", "during:2024-10-01T00:00:00Z..2024-10-31T23:59:59.999999999Z");
    row("on:last-month", "Europe/Berlin", "during:2024-09-30T22:00:00Z..2024-10-31T22:59:59.999999999Z");
    row("on:this-year", "UTC", "during:2024-01-01T00:00:00Z..2024-12-31T23:59:59.999999999Z");
    row("on:last-year", "UTC", "during:2023-01-01T00:00:00Z..2023-12-31T23:59:59.999999999Z");
    row("after:now", "UTC", "after:2024-11-20T15:30:45.25Z");
    row("after:-30m", "UTC", "after:2024-11-20T15:00:45.25Z");
    row("after:-12h", "UTC", "after:2024-11-20T03:30:45.25Z");
    row("after:-7d", "UTC", "after:2024-11-13T15:30:45.25Z");
    row("after:-2w", "UTC", "after:2024-11-06T15:30:45.25Z");
    row("after:-3mo", "UTC", "after:2024-08-20T15:30:45.25Z");
    row("after:-9mo", "UTC", "after:2024-02-20T15:30:45.25Z");
    row("after:-1y", "UTC", "after:2023-11-20T15:30:45.25Z");
    // Summer time ended on the 3rd: the same time of day was an hour earlier.
    row("after:-18d", "America/New_York", "after:2024-11-02T14:30:45.25Z");
    row("after:-432h", "America/New_York", "after:2024-11-02T15:30:45.25Z");
    // A day of 23 and one of 25 hours.
    row("on:2017-03-26", "Europe/Berlin", "during:2017-03-25T23:00:00Z..2017-03-26T21:59:59.999999999Z");
    row("on:2017-10-29", "Europe/Berlin", "during:2017-10-28T22:00:00Z..2017-10-29T22:59:59.999999999Z");
    // 02:30 did not come, or came twice.
    row("after:2017-03-26T02:30", "Europe/Berlin", "after:2017-03-26T01:00:00Z");
    row("after:2017-10-29T02:30", "Europe/Berlin", "after:2017-10-29T00:30:00Z");
    row("on:2017-10-29T02:30", "Europe/Berlin", "during:2017-10-29T00:30:00Z..2017-10-29T01:30:59.999999999Z");
    // Midnight came twice, and did not come.
    row("on:2017-11-04", "America/Havana", "during:2017-11-04T04:00:00Z..2017-11-05T03:59:59.999999999Z");
    row("on:2017-11-05", "America/Havana", "during:2017-11-05T04:00:00Z..2017-11-06T04:59:59.999999999Z");
    row("on:2017-10-15", "America/Sao_Paulo", "during:2017-10-15T03:00:00Z..2017-10-16T01:59:59.999999999Z");
}

void TestQueryTimes::datesAreLimitsInUtc()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, absolute);
    const auto query = query::parse(text.toStdString(), {.now = now, .zone = zone.toStdString()});
    QVERIFY2(query, query ? "" : query.error().text().c_str());
    QCOMPARE(QByteArray::fromStdString(query::toAbsoluteText(*query)), absolute);
    QCOMPARE(QByteArray::fromStdString(query::toText(*query)), text);
    if (text.contains('"') || text.startsWith("on") || text.startsWith("during"))
        return;
    QCOMPARE(query::parse(absolute.toStdString()), query);
}

void TestQueryTimes::anUnknownZoneOfTheContextIsAnError()
{
    const auto query = query::parse("on:2017-03-14", {.now = now, .zone = "Atlantis/Port"});
    QVERIFY(!query);
    QCOMPARE(query.error().subject, "filter, at character 4");
    QVERIFY(query.error().reason.contains("Atlantis/Port"));
    QVERIFY(query::parse("on:2017-03-14Z", {.now = now, .zone = "Atlantis/Port"}));
}

void TestQueryTimes::datesAreEqualByWhatTheyMean()
{
    const query::Context context{.now = now};
    QCOMPARE(query::parse("after:yesterday", context), query::parse("after:2024-11-19", context));
    QVERIFY(query::parse("after:yesterday", context) != query::parse("before:yesterday", context));
    QVERIFY(query::parse("after:yesterday", context) != query::parse("after:today", context));
}

QTEST_APPLESS_MAIN(TestQueryTimes)
#include "tst_querytimes.moc"
