// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/activitycontroller.h"
#include "ui/presentation/clocktext.h"
#include "ui/presentation/peoplecontroller.h"
#include "ui/presentation/presencetext.h"
#include "ui/presentation/readcontroller.h"

#include <QTest>

using namespace casebook;
using namespace casebook::ui;
using namespace Qt::StringLiterals;

/// What the window makes of times and of people, as pure functions.
class TestReadingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentsAreReadAsPeopleTypeThem_data();
    void momentsAreReadAsPeopleTypeThem();
    void aTimeThatOccursTwiceIsDoubted_data();
    void aTimeThatOccursTwiceIsDoubted();
    void aClockThatGoesBackIsTold();
    void whoCouldSeeItHasNameSpanAndReason();
    void presenceIsDrawnFromRecordsElseFromEvents();
    void newLimitsOfTimeReplaceOldOnes();
};

namespace {

Instant instant(const char *text)
{
    return {QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch() * 1'000'000};
}

} // namespace

void TestReadingText::momentsAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("utc");
    QTest::addRow("date and time of the zone") << u"2017-03-14 15:05"_s << u"2017-03-14T14:05:00Z"_s;
    QTest::addRow("with seconds") << u" 2017-03-14 15:05:12 "_s << u"2017-03-14T14:05:12Z"_s;
    QTest::addRow("RFC 3339") << u"2017-03-14T15:05:12Z"_s << u"2017-03-14T15:05:12Z"_s;
    QTest::addRow("with an offset") << u"2017-03-14T15:05:12+05:00"_s << u"2017-03-14T10:05:12Z"_s;
    QTest::addRow("a day") << u"14.3.2017"_s << u"2017-03-13T23:00:00Z"_s;
    QTest::addRow("a day in words") << u"14 Mar 2017"_s << u"2017-03-13T23:00:00Z"_s;
    QTest::addRow("a time of the day that is read") << u"15:05"_s << u"2017-06-01T13:05:00Z"_s;
    QTest::addRow("no such day") << u"2017-02-30"_s << QString();
    QTest::addRow("no date") << u"a-90007"_s << QString();
}

void TestReadingText::momentsAreReadAsPeopleTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(QString, utc);
    const QTimeZone berlin("Europe/Berlin");
    const QDateTime now(QDate(2017, 6, 1), QTime(9, 0), berlin);
    const auto moment = momentFromText(typed, berlin, now);
    QCOMPARE(moment.has_value(), !utc.isEmpty());
    if (moment)
        QCOMPARE(QString::fromStdString(toRfc3339(Instant{*moment})), utc);
}

void TestReadingText::aTimeThatOccursTwiceIsDoubted_data()
{
    QTest::addColumn<QByteArray>("utc");
    QTest::addColumn<QString>("says");
    // Berlin, 31 October 2021: at 01:00 UTC the clocks went back from 03:00 to 02:00.
    QTest::addRow("first half past two") << QByteArray("2021-10-31T00:30:00Z") << u"this is the first"_s;
    QTest::addRow("second half past two") << QByteArray("2021-10-31T01:30:00Z") << u"this is the second"_s;
    QTest::addRow("just before") << QByteArray("2021-10-30T23:59:59Z") << u"within a day"_s;
    QTest::addRow("when three comes") << QByteArray("2021-10-31T02:00:00Z") << u"within a day"_s;
    QTest::addRow("in spring nothing comes twice") << QByteArray("2021-03-28T01:30:00Z") << u"went forward"_s;
    QTest::addRow("in summer") << QByteArray("2021-07-01T12:00:00Z") << u"no clock change near"_s;
}

void TestReadingText::aTimeThatOccursTwiceIsDoubted()
{
    QFETCH(QByteArray, utc);
    QFETCH(QString, says);
    const auto text = clockDoubt(instant(utc.constData()), QTimeZone("Europe/Berlin"));
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY(clockDoubt(instant(utc.constData()), QTimeZone::utc()).contains(u"no clock changes"));
}

void TestReadingText::aClockThatGoesBackIsTold()
{
    Event before;
    before.time = instant("2017-03-14T15:05:12Z");
    Event event;
    event.time = instant("2017-03-14T15:02:00Z");
    QVERIFY(clockJump(event, before).contains(u"3:12"));
    QVERIFY(clockJump(before, event).isEmpty());
    event.time.reset();
    QVERIFY(clockJump(event, before).isEmpty());
}

void TestReadingText::whoCouldSeeItHasNameSpanAndReason()
{
    Event event;
    event.time = instant("2017-03-14T15:05:12Z");
    const std::vector<Participant> spans{
        {"mei.sato@im.example", "Mei", instant("2017-03-14T15:01:30Z"), instant("2017-03-14T15:24:00Z")}};
    const Presence presence{{"mei.sato@im.example"}, {{"ohara@im.example", PresenceDoubt::NoRecord}}};
    const auto people = seenBy(presence, event, spans, QTimeZone::utc());
    QCOMPARE(people.size(), 2U);
    QCOMPARE(people[0].name, u"Mei"_s);
    QCOMPARE(people[0].note, u"15:01:30 – 15:24:00"_s);
    QVERIFY(people[0].certain && !people[1].certain);
    QCOMPARE(people[1].name, u"ohara"_s);
    QVERIFY(people[1].note.contains(u"no record"));
}

void TestReadingText::presenceIsDrawnFromRecordsElseFromEvents()
{
    const auto act = [](EventType type, const char *who, std::int64_t time, const char *target = "") {
        Event event;
        event.type = type;
        event.sender = who;
        event.target = target;
        event.sortTime = Instant{time};
        event.time = event.sortTime;
        return event;
    };
    const std::vector<Participant> spans{{"a@x", "", Instant{10}, std::nullopt}};
    const auto people =
        PeopleController::overTime(spans,
                                   {act(EventType::MucJoin, "B@x", 20), act(EventType::MucKick, "a@x", 30, "b@x"),
                                    act(EventType::MucJoin, "b@x", 40), act(EventType::MucLeave, "c@x", 50)},
                                   0, 100);
    QCOMPARE(people.size(), 3U);
    QCOMPARE(people[0].spans.size(), 1U);
    QVERIFY(people[0].spans[0].openUntil && !people[0].spans[0].openFrom);
    QVERIFY(people[0].acts.empty()); // it was not a who was removed
    QCOMPARE(people[1].spans.size(), 2U);
    QCOMPARE(people[1].spans[0].until, 30);
    QVERIFY(people[1].spans[1].openUntil);
    QVERIFY(people[2].spans[0].openFrom);
    QCOMPARE(people[2].spans[0].until, 50);
}

void TestReadingText::newLimitsOfTimeReplaceOldOnes()
{
    const auto parsed = query::parse("budget after:2017-01-01 before:2018-01-01");
    const auto limited = limitedTo(*parsed, 1000, 2000);
    QCOMPARE(limited, query::both(*query::parse("budget"), query::between(1000, 2000)));
    QCOMPARE(limitedTo(query::all(), 1000, 2000), query::between(1000, 2000));
    QCOMPARE(limitedTo(query::between(5, 6), 1000, 2000), query::between(1000, 2000));
}

QTEST_MAIN(TestReadingText)
#include "tst_readingtext.moc"
