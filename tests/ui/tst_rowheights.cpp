// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/timeline/rowheights.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace casebook::ui;

class TestRowHeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPlainSums();
    void everyPlaceHasARow();
    void rowsOfMillionsCostNothingUntilMeasured();
    void noRowsHaveNoPlace();
    void measuringAgainReplaces();
    void whatWasMeasuredStaysWhenRowsCome();
};

void TestRowHeights::agreesWithPlainSums()
{
    QRandomGenerator random(7);
    std::vector<int> plain(3 * RowHeights::blockRows + 17, 20);
    RowHeights heights;
    heights.reset(static_cast<int>(plain.size()), 20);
    for (int i = 0; i < 400; ++i) {
        const int row = random.bounded(static_cast<int>(plain.size()));
        const int height = random.bounded(1, 200);
        plain[static_cast<std::size_t>(row)] = height;
        heights.set(row, height);
    }
    qint64 sum = 0;
    for (int row = 0; row < heights.rows(); ++row) {
        const int height = plain[static_cast<std::size_t>(row)];
        QCOMPARE(heights.height(row), height);
        QCOMPARE(heights.top(row), sum);
        QCOMPARE(heights.rowAt(sum), row);
        QCOMPARE(heights.rowAt(sum + height - 1), row);
        sum += height;
    }
    QCOMPARE(heights.total(), sum);
}

void TestRowHeights::everyPlaceHasARow()
{
    RowHeights heights;
    heights.reset(1000, 25);
    QCOMPARE(heights.rowAt(-1), 0);
    QCOMPARE(heights.rowAt(0), 0);
    QCOMPARE(heights.rowAt(25), 1);
    QCOMPARE(heights.rowAt(999 * 25), 999);
    QCOMPARE(heights.rowAt(1'000'000), 999);
}

void TestRowHeights::rowsOfMillionsCostNothingUntilMeasured()
{
    RowHeights heights;
    heights.reset(50'000'000, 40);
    QCOMPARE(heights.total(), 2'000'000'000);
    heights.set(25'000'000, 140);
    QCOMPARE(heights.top(25'000'000), 1'000'000'000);
    QCOMPARE(heights.top(25'000'001), 1'000'000'140);
    QCOMPARE(heights.rowAt(1'000'000'139), 25'000'000);
    QVERIFY(heights.measured(25'000'000));
    QVERIFY(!heights.measured(25'000'001));
}

void TestRowHeights::noRowsHaveNoPlace()
{
    RowHeights heights;
    QCOMPARE(heights.rowAt(0), -1);
    QCOMPARE(heights.total(), 0);
    heights.reset(0, 40);
    QCOMPARE(heights.rowAt(10), -1);
    QCOMPARE(heights.total(), 0);
}

void TestRowHeights::whatWasMeasuredStaysWhenRowsCome()
{
    RowHeights heights;
    heights.reset(700, 20);
    heights.set(3, 50);
    heights.set(699, 70);
    heights.grow(100'000);
    QCOMPARE(heights.rows(), 100'000);
    QCOMPARE(heights.total(), 100'000 * 20 + 30 + 50);
    QCOMPARE(heights.top(4), 110);
    QCOMPARE(heights.top(700), 700 * 20 + 80);
}

void TestRowHeights::measuringAgainReplaces()
{
    RowHeights heights;
    heights.reset(10, 10);
    heights.set(3, 50);
    heights.set(3, 30);
    QCOMPARE(heights.total(), 120);
    heights.reset(10, 10);
    QCOMPARE(heights.total(), 100);
}

QTEST_GUILESS_MAIN(TestRowHeights)
#include "tst_rowheights.moc"
