// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/rowvalues.h"
#include "core/exports/csvtext.h"

#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

class TestCsvText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulasAndNumbersAreGuarded_data();
    void formulasAndNumbersAreGuarded();
    void aGuardedTextIsGivenBackWhole();
    void listsKeepEveryItem();
    void localTimesSayHowFarTheyAreFromUtc();
};

void TestCsvText::formulasAndNumbersAreGuarded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("safe");
    QTest::newRow("words") << "see you at 5"_ba << "see you at 5"_ba;
    QTest::newRow("equals") << "=1+1"_ba << "'=1+1"_ba;
    QTest::newRow("behind blanks") << " \u200B+1"_ba << "' \u200B+1"_ba;
    QTest::newRow("wide") << "\uFF1D1"_ba << "'\uFF1D1"_ba;
    QTest::newRow("behind a tab") << "\t=1"_ba << "'\t'=1"_ba;
    QTest::newRow("behind a semicolon") << "a; @b"_ba << "a;' @b"_ba;
    QTest::newRow("on the second line") << "a\n-b"_ba << "a\n'-b"_ba;
    QTest::newRow("apostrophe") << "'a"_ba << "''a"_ba;
    QTest::newRow("short number") << "42"_ba << "42"_ba;
    QTest::newRow("long number") << "123456789012"_ba << "'123456789012"_ba;
    QTest::newRow("zeros in front") << "007"_ba << "'007"_ba;
    QTest::newRow("power") << "1E10"_ba << "'1E10"_ba;
    QTest::newRow("date") << "2017-03-14"_ba << "'2017-03-14"_ba;
}

void TestCsvText::formulasAndNumbersAreGuarded()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, safe);
    QCOMPARE(QByteArray::fromStdString(exports::guarded(text.toStdString())), safe);
}

void TestCsvText::aGuardedTextIsGivenBackWhole()
{
    constexpr std::string_view letters = "=+-@';\t\r\n \"a1";
    std::uint32_t state = 7;
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (std::uint32_t left = (state >> 8) % 9; left > 0; --left) {
            state = state * 1664525 + 1013904223;
            text += letters[(state >> 16) % letters.size()];
        }
        state = state * 1664525 + 1013904223;
        QCOMPARE(archive::requested::withoutGuards(exports::guarded(text)), text);
    }
}

void TestCsvText::listsKeepEveryItem()
{
    exports::CsvRow row(exports::CsvCopy::Exact);
    row.list(std::vector<std::string>{"a\nb", "", "c\\"});
    row.list({});
    row.given("say \"hi\"");
    row.own("7");
    QCOMPARE(std::string(row.take()), std::string("\"a\\nb\n\\-\nc\\\\\",,\"say \"\"hi\"\"\",7\r\n"));
    row.own("next");
    QCOMPARE(std::string(row.take()), std::string("next\r\n"));
}

void TestCsvText::localTimesSayHowFarTheyAreFromUtc()
{
    constexpr std::int64_t second = 1'000'000'000;
    exports::LocalTimes berlin(std::chrono::locate_zone("Europe/Berlin"));
    QCOMPARE(berlin.text({1'489'500'131 * second, 0}), std::string("2017-03-14T15:02:11+01:00"));
    QCOMPARE(berlin.text({1'500'000'000 * second + 120'000'000, 3}), std::string("2017-07-14T04:40:00.120+02:00"));
    exports::LocalTimes newYork(std::chrono::locate_zone("America/New_York"));
    QCOMPARE(newYork.day({1'489'539'600 * second, 0}), std::string("2017-03-14"));
    QCOMPARE(newYork.text({1'489'539'600 * second, 0}), std::string("2017-03-14T21:00:00-04:00"));
    QCOMPARE(exports::LocalTimes(nullptr).text({0, 0}), std::string("1970-01-01T00:00:00+00:00"));
}

QTEST_GUILESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
