// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/dailyfilename.h"
#include "core/work/readingreport.h"
#include "core/work/reportwriter.h"
#include "tests/support/casefixture.h"

#include <QTest>

using namespace casebook;
using namespace casebook::test;
using namespace casebook::work;
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::sys_days;
using State = CalendarDay::State;

Q_DECLARE_METATYPE(casebook::work::DailyFileName)

namespace {

constexpr sys_days monday = 2017y / 3 / 6;

/// A file with so many events on each of these days from `monday` on; 0 is a file without traffic, -1 no file.
std::vector<DailyFile> files(const std::vector<int> &traffic)
{
    std::vector<DailyFile> made;
    for (std::size_t day = 0; day < traffic.size(); ++day) {
        if (traffic[day] >= 0)
            made.push_back({.source = SourceKey{static_cast<std::int64_t>(day) + 1},
                            .tenant = "Tenant 1",
                            .ucb = "ucb1",
                            .day = monday + days(day),
                            .conversations = 1,
                            .events = traffic[day]});
    }
    return made;
}

std::vector<int> weeks(int count, int onWeekdays = 100, int onWeekends = -1)
{
    std::vector<int> traffic;
    for (int week = 0; week < count; ++week) {
        traffic.insert(traffic.end(), 5, onWeekdays);
        traffic.insert(traffic.end(), 2, onWeekends);
    }
    return traffic;
}

std::vector<int> statesAt(const std::vector<int> &traffic, const std::vector<std::size_t> &places)
{
    const auto calendars = makeCalendars(files(traffic));
    std::vector<int> states;
    for (const std::size_t place : places)
        states.push_back(static_cast<int>(calendars.front().days.at(place).state));
    return states;
}

std::vector<int> states(std::initializer_list<State> wanted)
{
    std::vector<int> numbers;
    for (const State state : wanted)
        numbers.push_back(static_cast<int>(state));
    return numbers;
}

} // namespace

class TestReadingReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfDailyFilesTellUcbAndDay_data();
    void namesOfDailyFilesTellUcbAndDay();
    void aWeekdayWithoutAFileIsMissing();
    void weekendsAreMissingOnlyWhereTheyAreUsual();
    void weeksOfSilenceStayMissing();
    void nothingIsMissingBeforeTheFirstAndAfterTheLastFile();
    void fewDaysAreJudgedByMondayToFriday();
    void trafficTellsFullLittleAndEmptyDays();
    void copiesOfADayAddNothing();
    void aDayThatEndsEarlyAgainstTheOtherUcbsIsTold();
    void tenantsAndUcbsHaveCalendarsOfTheirOwn();
    void eighteenMonthsEndOnTheLastDayOfAShortMonth();
    void aTamperedCaseHasALineThatDoesNotBalance();
    void whatTheImportLeftOutIsNoSuccess();
    void documentsEscapeWhatTheArchiveSays();

private:
    CaseFolder m_cases;
};

void TestReadingReport::namesOfDailyFilesTellUcbAndDay_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<DailyFileName>("name");
    const auto row = [](const char *path, const char *ucb, std::optional<sys_days> day) {
        QTest::addRow("%s", path) << std::string(path) << DailyFileName{ucb, day};
    };
    const sys_days day = 2017y / 3 / 14;
    row("/hq/T/ucb1_20170314.IMArchive", "ucb1", day);
    row("C:\\hq\\T\\ucb-quay_2017-03-14.imarchive", "ucb-quay", day);
    row("/hq/IMArchive_ucb1_20170314", "ucb1", day);
    row("/hq/20170314-ucb 2-IMArchive.txt", "ucb 2", day);
    row("/hq/ucb1_20170314.IMArchive.gz", "ucb1", day);
    row("/hq/a.zip!/T/ucb1.2017.03.14.IMArchive", "ucb1", day);
    row("/hq/20170314.IMArchive", "", day);
    row("/hq/10.1.2.3_20170314.IMArchive", "10.1.2.3", day);
    row("/hq/ucb1.IMArchive", "ucb1", std::nullopt);
    row("/hq/ucb1_14032017.IMArchive", "ucb1", std::nullopt);
    row("/hq/ucb1_20170230.IMArchive", "ucb1", std::nullopt);
    row("/hq/ucb12345678901234_IMArchive", "ucb12345678901234", std::nullopt);
    row("/hq/ucb1.IMArchive.0017", "ucb1", std::nullopt);
}

void TestReadingReport::namesOfDailyFilesTellUcbAndDay()
{
    QFETCH(const std::string, path);
    QFETCH(const DailyFileName, name);
    const DailyFileName found = readDailyFileName(path);
    QCOMPARE(found.ucb, name.ucb);
    QVERIFY(found.day == name.day);
}

void TestReadingReport::aWeekdayWithoutAFileIsMissing()
{
    auto traffic = weeks(4);
    traffic[9] = -1; // a Wednesday
    QCOMPARE(statesAt(traffic, {8, 9, 12}), states({State::Full, State::Missing, State::NotExpected}));
}

void TestReadingReport::weekendsAreMissingOnlyWhereTheyAreUsual()
{
    auto traffic = weeks(5, 100, 10);
    traffic[12] = -1;
    QCOMPARE(statesAt(traffic, {5, 12}), states({State::Little, State::Missing}));
    auto seldom = weeks(5);
    seldom[5] = 10;
    QCOMPARE(statesAt(seldom, {12}), states({State::NotExpected}));
}

void TestReadingReport::weeksOfSilenceStayMissing()
{
    auto traffic = weeks(30);
    std::fill(traffic.begin() + 70, traffic.begin() + 140, -1); // ten weeks
    const auto calendars = makeCalendars(files(traffic));
    QCOMPARE(calendars.front().missing(), std::int64_t{50});
}

void TestReadingReport::nothingIsMissingBeforeTheFirstAndAfterTheLastFile()
{
    auto traffic = weeks(4);
    traffic[0] = traffic[25] = -1;
    const auto calendars = makeCalendars(files(traffic));
    QVERIFY(calendars.front().first() == monday + days(1));
    QVERIFY(calendars.front().last() == monday + days(24));
    QCOMPARE(calendars.front().missing(), std::int64_t{0});
}

void TestReadingReport::fewDaysAreJudgedByMondayToFriday()
{
    QCOMPARE(statesAt({100, -1, 100, 100, 100, -1, -1, 100}, {1, 5}), states({State::Missing, State::NotExpected}));
}

void TestReadingReport::trafficTellsFullLittleAndEmptyDays()
{
    QCOMPARE(statesAt({100, 25, 24, 0, 100}, {0, 1, 2, 3}),
             states({State::Full, State::Full, State::Little, State::Empty}));
}

void TestReadingReport::copiesOfADayAddNothing()
{
    auto both = files({100});
    both.push_back(both.front());
    both.back().source = SourceKey{7};
    both.back().events = 120;
    const auto calendars = makeCalendars(both);
    QCOMPARE(calendars.front().days.size(), std::size_t{1});
    QCOMPARE(calendars.front().days.front().events, std::int64_t{120});
    QVERIFY(calendars.front().days.front().sources == (std::vector{SourceKey{7}, SourceKey{1}}));
}

void TestReadingReport::aDayThatEndsEarlyAgainstTheOtherUcbsIsTold()
{
    // ucb1 ends at 15:00, ucb2 at 17:00 and a quarter of an hour more or less; once ucb1 ends at noon.
    constexpr std::int64_t hour = std::chrono::nanoseconds(std::chrono::hours(1)).count();
    const auto withEnds = [](std::string ucb, const auto &endOf) {
        auto made = files(std::vector<int>(20, 100));
        for (std::size_t day = 0; day < made.size(); ++day) {
            made[day].ucb = ucb;
            made[day].lastEvent =
                std::chrono::nanoseconds(made[day].day.time_since_epoch()).count() + endOf(static_cast<int>(day));
        }
        return made;
    };
    auto all = withEnds("ucb1", [](int day) { return (day == 13 ? 12 : 15) * hour; });
    for (const DailyFile &file : withEnds("ucb2", [](int day) { return 17 * hour + day % 3 * hour / 4; }))
        all.push_back(file);
    const auto early = [](const UcbCalendar &calendar) {
        std::vector<int> found;
        for (const CalendarDay &day : calendar.days) {
            if (day.endsEarly)
                found.push_back(static_cast<int>((day.day - monday).count()));
        }
        return found;
    };
    auto calendars = makeCalendars(all);
    QCOMPARE(early(calendars.at(0)), std::vector{13});
    QCOMPARE(early(calendars.at(1)), std::vector<int>{});
    for (DailyFile &file : all)
        file.tenant = file.ucb; // nothing to compare with
    QCOMPARE(early(makeCalendars(all).at(0)), std::vector<int>{});
}

void TestReadingReport::tenantsAndUcbsHaveCalendarsOfTheirOwn()
{
    auto all = files(weeks(2));
    auto other = files(weeks(3));
    for (DailyFile &file : other)
        file.ucb = "ucb2";
    all.insert(all.end(), other.begin(), other.end());
    const auto calendars = makeCalendars(all);
    QCOMPARE(calendars.size(), std::size_t{2});
    QVERIFY(calendars[0].last() < calendars[1].last());
    QCOMPARE(calendars[0].missing(), std::int64_t{0});
}

void TestReadingReport::eighteenMonthsEndOnTheLastDayOfAShortMonth()
{
    QVERIFY(judgeRetention({}, 2019y / 8 / 31).keptFrom == sys_days(2018y / 2 / 28));
    QVERIFY(!judgeRetention({}, 2019y / 8 / 31).beginsLate());
    const auto retention = judgeRetention(makeCalendars(files(weeks(2))), 2018y / 9 / 10);
    QVERIFY(retention.keptFrom == sys_days(2017y / 3 / 10));
    QCOMPARE(retention.onlyHere, std::int64_t{4});
    QCOMPARE(retention.fallingOut, std::int64_t{6});
}

void TestReadingReport::aTamperedCaseHasALineThatDoesNotBalance()
{
    SourceScript daily("/hq/ucb1_20170314.IMArchive");
    daily.begin("c1", at(0)).participant("anna").message(1, "anna", "one").message(2, "ben", "two").end(at(4));
    const Path file = m_cases.make("tampered.casebook", {daily});
    const auto figures = [&] {
        const auto reader = CaseFolder::read(file);
        return valueOf(readingReport(reader, valueOf(reader.balance()), 2017y / 4 / 1));
    };
    QVERIFY(figures().complete());
    QCOMPARE(figures().sources.front().unaccounted(), std::int64_t{0});
    CaseFolder::tamper(file, "DELETE FROM event WHERE text = 'two'");
    const ReadingReport report = figures();
    QVERIFY(!report.complete());
    QVERIFY(!report.books[0].balanced() && !report.books[1].balanced());
    QVERIFY(report.sources.front().unaccounted() > 0);
}

void TestReadingReport::whatTheImportLeftOutIsNoSuccess()
{
    ReadingReport report;
    report.balance.balanced = true;
    report.leftOut = {{"/hq/notes.txt", "no IM archive record was found", false}};
    QVERIFY(report.complete());
    report.leftOut.push_back({"/hq/b.IMArchive", "the file is empty", true});
    QVERIFY(!report.complete());
}

void TestReadingReport::documentsEscapeWhatTheArchiveSays()
{
    SourceScript daily("/hq/<i>&\"\x01.IMArchive", "T <script>");
    daily.begin("c1", at(0)).message(1, "anna", "one").end(at(4));
    daily.issue(Severity::Warning, "odd", "A <b>remark</b>", true);
    const auto reader = CaseFolder::read(m_cases.make("escaped.casebook", {daily}));
    const ReadingReport report = valueOf(readingReport(reader, valueOf(reader.balance()), 2017y / 4 / 1));
    std::string html;
    writeHtml(report, [&html](std::string_view part) { html += part; });
    QVERIFY(!html.contains("<i>") && !html.contains("<script>") && !html.contains("<b>") && !html.contains('\x01'));
    QVERIFY(html.contains("&lt;i&gt;&amp;&quot;\xEF\xBF\xBD.IMArchive"));
}

QTEST_GUILESS_MAIN(TestReadingReport)
#include "tst_readingreport.moc"
