// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/chosenrows.h"

#include <QTest>

#include <random>

using namespace casebook;
using namespace casebook::ui;

class TestChosenRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAndOrdinalsAnswerToEachOther_data();
    void rowsAndOrdinalsAnswerToEachOther();
    void longRunsAreFoldedAndShortOnesAreNot();
    void kicksAndBansBreakRuns();
    void hiddenTypesBreakNoRun();
    void hitsAreNeverFolded();
    void whatIsUnfoldedStandsForItself();
    void onlyHitsAreLeftWhereOthersAreHidden();
};

namespace {

ConversationOutline outlineOf(const std::string &letters)
{
    ConversationOutline outline;
    for (const char letter : letters) {
        switch (letter) {
        case 'j': outline.types.push_back(EventType::MucJoin); break;
        case 'l': outline.types.push_back(EventType::MucLeave); break;
        case 'k': outline.types.push_back(EventType::MucKick); break;
        default: outline.types.push_back(EventType::Message); break;
        }
    }
    return outline;
}

std::vector<std::int64_t> ordinals(const ChosenRows &rows)
{
    std::vector<std::int64_t> all;
    for (std::int64_t row = 0; row < rows.rows(); ++row)
        all.push_back(rows.ordinal(row));
    return all;
}

using Ordinals = std::vector<std::int64_t>;

} // namespace

void TestChosenRows::rowsAndOrdinalsAnswerToEachOther_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("outOfHundred");
    for (const int events : {1, 63, 64, 65, 511, 512, 513, 5000})
        QTest::addRow("%d events", events) << events << 40;
    QTest::addRow("few of many") << 20'000 << 1;
    QTest::addRow("nearly all") << 20'000 << 99;
}

/// Held against a plain list of the same.
void TestChosenRows::rowsAndOrdinalsAnswerToEachOther()
{
    QFETCH(int, events);
    QFETCH(int, outOfHundred);
    std::mt19937 random(7);
    ChosenRows rows(events);
    Ordinals plain;
    for (int i = 0; i < events; ++i) {
        if (static_cast<int>(random() % 100) < outOfHundred) {
            rows.add(i);
            plain.push_back(i);
        }
    }
    rows.close();
    QCOMPARE(rows.rows(), std::ssize(plain));
    QCOMPARE(ordinals(rows), plain);
    for (std::int64_t i = 0; i < events; ++i) {
        const auto behind = std::ranges::upper_bound(plain, i) - plain.begin();
        QCOMPARE(rows.row(i), std::max<std::int64_t>(behind - 1, 0));
        QCOMPARE(rows.has(i), std::ranges::binary_search(plain, i));
    }
}

void TestChosenRows::longRunsAreFoldedAndShortOnesAreNot()
{
    const RowRule rule;
    const auto outline = outlineOf("mjljljljlmjjm"); // eight that come and go, then two
    QCOMPARE(ordinals(chooseRows(outline, rule)), (Ordinals{0, 1, 9, 10, 11, 12}));
    QCOMPARE(foldEnd(outline, rule, 1), 9);
    QCOMPARE(foldEnd(outline, rule, 10), 11);
    QCOMPARE(foldEnd(outline, rule, 0), 1);
    RowRule plain;
    plain.foldRuns = false;
    QCOMPARE(chooseRows(outline, plain).rows(), 13);
    QCOMPARE(foldEnd(outline, plain, 1), 2);
}

void TestChosenRows::kicksAndBansBreakRuns()
{
    const auto outline = outlineOf("jjjjkjjjj");
    QCOMPARE(chooseRows(outline, RowRule()).rows(), 9); // four on either side
}

void TestChosenRows::hiddenTypesBreakNoRun()
{
    RowRule rule;
    rule.hiddenTypes.set(static_cast<std::size_t>(EventType::MucKick));
    const auto outline = outlineOf("mjjjjkjjjjm");
    QCOMPARE(ordinals(chooseRows(outline, rule)), (Ordinals{0, 1, 10}));
    QCOMPARE(foldEnd(outline, rule, 1), 10);
}

void TestChosenRows::hitsAreNeverFolded()
{
    auto outline = outlineOf("jjjjjjjjj");
    outline.hits.assign(9, false);
    outline.hits[4] = true;
    QCOMPARE(chooseRows(outline, RowRule()).rows(), 9);
}

void TestChosenRows::whatIsUnfoldedStandsForItself()
{
    auto outline = outlineOf("mjjjjjjjjm");
    outline.unfold(1, 9);
    QCOMPARE(chooseRows(outline, RowRule()).rows(), 10);
    RowRule hiding;
    hiding.hiddenTypes.set(static_cast<std::size_t>(EventType::MucJoin));
    auto other = outlineOf("mjjm");
    other.unfold(2, 3); // somebody wants to see this one
    QCOMPARE(ordinals(chooseRows(other, hiding)), (Ordinals{0, 2, 3}));
}

void TestChosenRows::onlyHitsAreLeftWhereOthersAreHidden()
{
    RowRule rule;
    rule.others = RowRule::Others::Hidden;
    auto outline = outlineOf("mmjjm");
    outline.hits = {false, true, false, true, false};
    QCOMPARE(ordinals(chooseRows(outline, rule)), (Ordinals{1, 3}));
    rule.others = RowRule::Others::Greyed;
    QCOMPARE(chooseRows(outline, rule).rows(), 5);
}

QTEST_APPLESS_MAIN(TestChosenRows)
#include "tst_chosenrows.moc"
