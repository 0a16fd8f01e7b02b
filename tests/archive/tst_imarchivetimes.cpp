// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/times.h"
#include "readarchive.h"

#include <QTest>

using namespace casebook;
using namespace casebook::test;
using archive::imarchive::DateOrder;
using archive::imarchive::ReadTime;
using archive::imarchive::TimeReader;

/// Section 3.3 of the format page.
class TestImArchiveTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsAreRead_data();
    void formsAreRead();
    void missingTimesAreNotGiven_data();
    void missingTimesAreNotGiven();
    void otherTextIsNoTime_data();
    void otherTextIsNoTime();
    void timesWithoutZoneTakeTheAssumedOne();
    void dayAndMonthAreToldApartByTheFile();
    void anyDateOfTheFileTellsTheOrder();
    void chosenOrderIsForDatesThatLeaveItOpen();
    void settingsOfASourceAreItsOptions();
    void severalFormsInAFileAreReported();
    void fileWithLocalDatesIsReadAndMarked();
    void unreadableTimeKeepsItsPlace();
};

void TestImArchiveTimes::formsAreRead_data()
{
    QTest::addColumn<std::string>("field");
    QTest::addColumn<std::string>("time");
    const auto row = [](const char *field, const char *time) {
        QTest::addRow("%s", field) << std::string(field) << std::string(time);
    };
    row("2017-03-14T14:02:11Z", "2017-03-14T14:02:11Z");
    row(" 2017-03-14T14:02:11Z ", "2017-03-14T14:02:11Z");
    row("2017-03-14t14:02:11z", "2017-03-14T14:02:11Z");
    row("2017-03-14T14:02:11.1Z", "2017-03-14T14:02:11.1Z");
    row("2017-03-14T14:02:11.120Z", "2017-03-14T14:02:11.120Z");
    row("2017-03-14T14:02:11.123456789Z", "2017-03-14T14:02:11.123456789Z");
    row("2017-03-14T14:02:11.1234567891Z", "2017-03-14T14:02:11.123456789Z");
    row("2017-03-14T14:02:11+01:00", "2017-03-14T13:02:11Z");
    row("2017-03-14T14:02:11+0130", "2017-03-14T12:32:11Z");
    row("2017-03-14T14:02:11.5-05", "2017-03-14T19:02:11.5Z");
    row("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z");
    row("2016-02-29T00:00:00Z", "2016-02-29T00:00:00Z");
    row("1969-07-20T20:17:40Z", "1969-07-20T20:17:40Z");
    row("20170314T14:02:11", "2017-03-14T14:02:11Z");
    row("20170314T140211Z", "2017-03-14T14:02:11Z");
    row("1489500131", "2017-03-14T14:02:11Z");
    row("1489500131.25", "2017-03-14T14:02:11.25Z");
    row("1489500131123", "2017-03-14T14:02:11.123Z");
    row("1489500131123456", "2017-03-14T14:02:11.123456Z");
    row("1489500131123456789", "2017-03-14T14:02:11.123456789Z");
    row("131339737311234567", "2017-03-14T14:02:11.1234567Z");
    row("636250969311234567", "2017-03-14T14:02:11.1234567Z");
}

void TestImArchiveTimes::formsAreRead()
{
    QFETCH(std::string, field);
    QFETCH(std::string, time);
    TimeReader reader(nullptr);
    const ReadTime read = reader.read(field);
    QCOMPARE(read.state, ReadTime::State::Given);
    QCOMPARE(toRfc3339(*read.time), time);
    QVERIFY(!read.time->zoneAssumed);
    QVERIFY(!read.orderAssumed);
}

void TestImArchiveTimes::missingTimesAreNotGiven_data()
{
    QTest::addColumn<std::string>("field");
    for (const char *field :
         {"", "  ", "0", "-1", "1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000Z", "0001-01-01T00:00:00"})
        QTest::addRow("'%s'", field) << std::string(field);
}

void TestImArchiveTimes::missingTimesAreNotGiven()
{
    QFETCH(std::string, field);
    TimeReader reader(nullptr);
    QCOMPARE(reader.read(field).state, ReadTime::State::NotGiven);
}

void TestImArchiveTimes::otherTextIsNoTime_data()
{
    QTest::addColumn<std::string>("field");
    for (const char *field : {"yesterday",
                              "2017",
                              "2017-03-14",
                              "2017-02-29T00:00:00Z",
                              "2017-13-01T00:00:00Z",
                              "2017-03-14T24:00:00Z",
                              "2017-03-14T14:60:00Z",
                              "2017-03-14T14:02:11X",
                              "2017-03-14T14:02:11+25:00",
                              "2017-03-14T14:02Z",
                              "1489500131Z",
                              "1004537600",
                              "2740611200",
                              "14895001311",
                              "13/13/2017 1:00:00",
                              "3/14/2017",
                              "99999999999999999999999",
                              "3/14/2017 13:02:11 PM",
                              "20171314T140211Z",
                              "9999-01-01T00:00:00Z"})
        QTest::addRow("%s", field) << std::string(field);
}

void TestImArchiveTimes::otherTextIsNoTime()
{
    QFETCH(std::string, field);
    TimeReader reader(nullptr);
    QCOMPARE(reader.read(field).state, ReadTime::State::Unreadable);
    QVERIFY(reader.describe().empty());
}

void TestImArchiveTimes::timesWithoutZoneTakeTheAssumedOne()
{
    TimeReader utc(nullptr);
    QCOMPARE(toRfc3339(*utc.read("2017-03-14 14:02:11").time), std::string("2017-03-14T14:02:11Z"));
    TimeReader berlin(std::chrono::locate_zone("Europe/Berlin"));
    const ReadTime winter = berlin.read("2017-03-14T14:02:11.5");
    QCOMPARE(toRfc3339(*winter.time), std::string("2017-03-14T13:02:11.5Z"));
    QVERIFY(winter.time->zoneAssumed);
    QCOMPARE(toRfc3339(*berlin.read("2017-07-14 14:02:11").time), std::string("2017-07-14T12:02:11Z"));
    QCOMPARE(toRfc3339(*berlin.read("2017-07-14T14:02:11Z").time), std::string("2017-07-14T14:02:11Z"));
    QCOMPARE(berlin.describe(), std::string("ISO 8601 without zone and ISO 8601 UTC"));
}

void TestImArchiveTimes::dayAndMonthAreToldApartByTheFile()
{
    TimeReader american(nullptr);
    american.learnDateOrder("IMEvent,Message,3/4/2017 2:02:11 PM,\nIMEvent,Message,3/14/2017 2:02:11 PM,");
    QCOMPARE(toRfc3339(*american.read("3/4/2017 2:02:11 PM").time), std::string("2017-03-04T14:02:11Z"));
    QVERIFY(!american.read("3/4/2017 2:02:11 PM").orderAssumed);
    TimeReader european(nullptr);
    european.learnDateOrder("IMEvent,Message,03/04/2017 14:02:11,\nIMEvent,Message,14/03/2017 14:02:11,");
    QCOMPARE(toRfc3339(*european.read("03/04/2017 14:02:11").time), std::string("2017-04-03T14:02:11Z"));
    TimeReader unknown(nullptr);
    const ReadTime assumed = unknown.read("3/4/2017 12:02:11 AM");
    QCOMPARE(toRfc3339(*assumed.time), std::string("2017-03-04T00:02:11Z"));
    QVERIFY(assumed.orderAssumed && assumed.time->zoneAssumed);
    QVERIFY(!unknown.read("3/14/2017 12:02:11 PM").orderAssumed);
    QCOMPARE(toRfc3339(*unknown.read("04.03.2017 14:02:11").time), std::string("2017-03-04T14:02:11Z"));
}

void TestImArchiveTimes::anyDateOfTheFileTellsTheOrder()
{
    const auto order = [](const std::string &text) {
        std::istringstream bytes(text);
        return archive::imarchive::findDateOrder(bytes);
    };
    const std::string open = "IMEvent,Message,3/4/2017 2:02:11 PM,a@x\n";
    std::string large;
    while (large.size() < (std::size_t{3} << 20) + 7)
        large += open;
    QCOMPARE(order(large), DateOrder::Unknown);
    QCOMPARE(order(large + "ConvEnd,,c,14/3/2017 2:02:11 PM\n"), DateOrder::DayFirst);
    QCOMPARE(order(large + "ConvEnd,,c,3/14/2017 2:02 PM\n" + large), DateOrder::MonthFirst);
    QCOMPARE(order(open + "ConvEnd,,c,14.03.2017 14:02\n"), DateOrder::DayFirst);
    QCOMPARE(order(open + "ConvEnd,,c,14/3/2017 2:02 PM\nConvEnd,,c,3/14/2017 2:02 PM\n"), DateOrder::Unknown);
    // What people write about is no time of the file.
    QCOMPARE(order(open + "IMEvent,Message,3/4/2017 2:02 PM,a@x,c,see you 14/3/2017 2:02 PM\n"), DateOrder::Unknown);
    QCOMPARE(order(open + "IMEvent,Message,3/4/2017 2:02 PM,a@x,14/3/2017,\n"), DateOrder::Unknown);
    // A date on the border of two blocks.
    for (std::size_t before = 0; before < 30; ++before) {
        const std::string shifted((std::size_t{1} << 20) - before, '\n');
        QCOMPARE(order(shifted + ",14/3/2017 2:02 PM,\n"), DateOrder::DayFirst);
    }
}

void TestImArchiveTimes::chosenOrderIsForDatesThatLeaveItOpen()
{
    TimeReader chosen(nullptr);
    chosen.setAssumedOrder(DateOrder::DayFirst);
    const ReadTime read = chosen.read("3/4/2017 14:02:11");
    QCOMPARE(toRfc3339(*read.time), std::string("2017-04-03T14:02:11Z"));
    QVERIFY(read.orderAssumed);
    QCOMPARE(toRfc3339(*chosen.read("3/14/2017 14:02:11").time), std::string("2017-03-14T14:02:11Z"));
    chosen.setDateOrder(DateOrder::MonthFirst);
    QCOMPARE(toRfc3339(*chosen.read("3/4/2017 14:02:11").time), std::string("2017-03-04T14:02:11Z"));
    QVERIFY(!chosen.read("3/4/2017 14:02:11").orderAssumed);
}

void TestImArchiveTimes::settingsOfASourceAreItsOptions()
{
    using archive::imarchive::optionsOf;
    using archive::imarchive::settingsOf;
    for (const DateOrder found : {DateOrder::Unknown, DateOrder::MonthFirst, DateOrder::DayFirst}) {
        for (const DateOrder assumed : {DateOrder::Unknown, DateOrder::MonthFirst, DateOrder::DayFirst}) {
            SourceHead head;
            head.settings = settingsOf(found, assumed);
            const auto options = optionsOf(head);
            QVERIFY(options.has_value());
            QCOMPARE(options->dateOrder, found);
            QCOMPARE(options->assumedOrder, assumed);
        }
    }
    QVERIFY(settingsOf(DateOrder::Unknown, DateOrder::Unknown).empty());
}

void TestImArchiveTimes::severalFormsInAFileAreReported()
{
    const std::string chat = dataFile("chat.conv");
    QCOMPARE(std::ranges::count(readBytes(chat).codes(), "mixed-time-forms"), 0);
    const RecordLog log = readBytes(replaced(chat, "2017-03-14T14:04:20Z", "1489500260"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(toRfc3339(*log.events.at(2).time), std::string("2017-03-14T14:04:20Z"));
    const auto mixed = std::ranges::find(log.issues, "mixed-time-forms", &LoggedIssue::code);
    QVERIFY(mixed != log.issues.end());
    QCOMPARE(mixed->message,
             std::string("Times of this file are in several forms: ISO 8601 UTC and epoch seconds; each "
                         "was read by itself."));
    QCOMPARE(mixed->span, (Span{0, log.bytes.size()}));
}

void TestImArchiveTimes::fileWithLocalDatesIsReadAndMarked()
{
    std::string chat = dataFile("chat.conv");
    for (const char *hour : {"14", "15"})
        chat = replaced(chat, std::string("2017-03-14T") + hour, std::string("14.03.2017 ") + hour);
    chat = replaced(replaced(chat, "Z,", ","), "Z\n", "\n");
    const RecordLog log = readBytes(chat);
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(toRfc3339(*log.events.at(0).time), std::string("2017-03-14T14:02:11Z"));
    QCOMPARE(log.events.at(0).rawTime, std::string("14.03.2017 14:02:11"));
    const auto codes = log.codes();
    QCOMPARE(std::ranges::count(codes, "zone-assumed"), 1);
    QCOMPARE(std::ranges::count(codes, "date-order-assumed"), 0);
}

void TestImArchiveTimes::unreadableTimeKeepsItsPlace()
{
    const RecordLog log = readBytes("BeginConv,,c,chat,soon,policy,\n"
                                    "IMEvent,Message,2017-03-14T14:02:11Z,a@x,c,1,u1,c2,ucb1\n"
                                    "IMEvent,Message,later,a@x,c,2,u2,c2,ucb1\n"
                                    "IMEvent,Message,,a@x,c,3,u3,c2,ucb1\n"
                                    "ConvEnd,,c,2017-03-14T15:00:00Z\n");
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), std::vector<std::string>{"unreadable-time"});
    QCOMPARE(log.events.size(), std::size_t(3));
    QCOMPARE(log.events[1].rawTime, std::string("later"));
    QVERIFY(!log.events[1].time && !log.events[2].time);
}

QTEST_APPLESS_MAIN(TestImArchiveTimes)

#include "tst_imarchivetimes.moc"
