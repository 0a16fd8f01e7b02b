// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/timeline/timelinelook.h"

#include <QApplication>
#include <QTest>

using namespace casebook;
using namespace casebook::ui;
using namespace Qt::StringLiterals;

class TestTimelineLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theZoneDecidesWhatTheClockSays();
    void timesBeforeTheFirstDateAreNoDates();
    void rightToLeftWindowsAreMirrored();
    void narrowWindowsKeepRoomForText();
};

void TestTimelineLook::theZoneDecidesWhatTheClockSays()
{
    Event event;
    event.time = Instant{1'490'490'000'000'000'000, 0, false}; // 2017-03-26T01:00:00Z, when Berlin's clock goes on
    event.rawTime = "2017-03-26T01:00:00Z";
    TimelineLook look;
    look.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(look.timeText(event), u"01:00:00"_s);
    look.zone = QTimeZone("Europe/Berlin");
    QCOMPARE(look.timeText(event), u"03:00:00"_s);
    QCOMPARE(look.dayText(event), u"Sunday, 26 March 2017"_s);
    QCOMPARE(look.timeTruth(event), u"2017-03-26 03:00:00 UTC+02:00 (Europe/Berlin)\n2017-03-26T01:00:00Z\n"
                                    "Stored as “2017-03-26T01:00:00Z”"_s);
    event.time->nanoseconds -= 1;
    QCOMPARE(look.timeText(event), u"01:59:59"_s);
    look.zone = QTimeZone("America/Los_Angeles");
    QCOMPARE(look.dayText(event), u"Saturday, 25 March 2017"_s);
    event.time->nanoseconds = -1; // before 1970: rounds down, not to zero
    look.zone = QTimeZone::utc();
    QCOMPARE(look.timeText(event), u"23:59:59"_s);
}

void TestTimelineLook::timesBeforeTheFirstDateAreNoDates()
{
    Event event;
    event.rawTime = "half past";
    const TimelineLook look;
    QCOMPARE(look.timeText(event), u"no time"_s);
    QCOMPARE(look.dayText(event), u"No date"_s);
    QVERIFY(look.timeTruth(event).contains(u"half past"));
}

void TestTimelineLook::rightToLeftWindowsAreMirrored()
{
    TimelineLook look(QApplication::font(), 100, 700);
    const QRect time(look.timeLeft, 0, look.timeWidth, 10);
    QCOMPARE(look.mirrored(time), time);
    look.direction = Qt::RightToLeft;
    QCOMPARE(look.mirrored(time).right(), 700 - look.timeLeft - 1);
    QCOMPARE(look.mirrored(look.mirrored(time)), time);
}

void TestTimelineLook::narrowWindowsKeepRoomForText()
{
    QCOMPARE_GT(TimelineLook(QApplication::font(), 250, 10).textWidth, 20);
    const TimelineLook wide(QApplication::font(), 100, 4000);
    QCOMPARE_LT(wide.textWidth, 1500); // nobody reads lines as long as that
}

QTEST_MAIN(TestTimelineLook)
#include "tst_timelinelook.moc"
