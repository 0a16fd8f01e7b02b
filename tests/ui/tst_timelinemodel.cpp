// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/timelinemodel.h"

#include "tests/ui/scriptedpages.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace casebook;
using namespace casebook::ui;
using casebook::test::ScriptedPages;
using namespace Qt::StringLiterals;

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsAreKnownBeforeAnyPageIs();
    void aPageArrivesAsOneChange();
    void aPageIsAskedForOnce();
    void neighboursAreFetchedWithThePageWanted();
    void thePageWantedIsAskedForFirst();
    void peekingAsksForNothing();
    void lateAnswersOfAnotherConversationAreDropped();
    void memoryStaysBoundedHoweverFarOneReads();
    void whoMovesOnLeavesNoTrailOfQuestions();
    void rowsThatCouldNotBeReadAreKnownAsSuch();
    void theModelMayDieWhileAPageIsUnderWay();
    void theLineOfARowHasNoLineBreaks();
    void keepsTheRulesOfItemModels();
};

void TestTimelineModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestTimelineModel::rowsAreKnownBeforeAnyPageIs()
{
    ScriptedPages pages(ScriptedPages::Answers::WhenTold);
    TimelineModel model;
    model.show(1'000'000, pages.fetch());
    QCOMPARE(model.rowCount(), 1'000'000);
    QVERIFY(pages.asked().empty());
    QCOMPARE(model.event(5), nullptr);
    QVERIFY(!model.unreadable(5));
}

void TestTimelineModel::aPageArrivesAsOneChange()
{
    ScriptedPages pages;
    TimelineModel model;
    model.show(150, pages.fetch());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QCOMPARE(model.event(149), nullptr);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 149);
    QVERIFY(model.event(149));
    QCOMPARE(model.event(149)->text, "message 149");
    QCOMPARE(model.event(150), nullptr);
    QCOMPARE(model.event(-1), nullptr);
}

void TestTimelineModel::aPageIsAskedForOnce()
{
    ScriptedPages pages(ScriptedPages::Answers::WhenTold);
    TimelineModel model;
    model.show(200, pages.fetch());
    for (int row = 0; row < 200; ++row)
        model.event(row);
    QCOMPARE(pages.asked().size(), 1U);
    pages.answerAll();
    QTRY_VERIFY(model.peek(0));
    model.event(0);
    QCOMPARE(pages.asked().size(), 1U);
}

void TestTimelineModel::neighboursAreFetchedWithThePageWanted()
{
    ScriptedPages pages;
    TimelineModel model;
    model.show(1'000'000, pages.fetch());
    model.event(500'000);
    QTRY_VERIFY(model.peek(499'800) && model.peek(500'000) && model.peek(500'399));
    QCOMPARE(pages.asked().size(), 3U);
    QCOMPARE(model.peek(500'400), nullptr);
}

void TestTimelineModel::thePageWantedIsAskedForFirst()
{
    ScriptedPages pages(ScriptedPages::Answers::WhenTold);
    TimelineModel model;
    model.show(1'000, pages.fetch());
    model.event(450);
    QCOMPARE(pages.asked(), (std::vector<std::int64_t>{400, 600, 200}));
}

void TestTimelineModel::peekingAsksForNothing()
{
    ScriptedPages pages;
    TimelineModel model;
    model.show(1'000, pages.fetch());
    QCOMPARE(model.peek(450), nullptr);
    QVERIFY(pages.asked().empty());
}

void TestTimelineModel::lateAnswersOfAnotherConversationAreDropped()
{
    ScriptedPages before(ScriptedPages::Answers::WhenTold);
    ScriptedPages after;
    after.event = [](std::int64_t ordinal) {
        Event event = test::madeMessage(ordinal);
        event.text = "the other conversation";
        return event;
    };
    TimelineModel model;
    model.show(200, before.fetch());
    model.event(0);
    model.show(200, after.fetch());
    before.answerAll();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.event(0);
    QTRY_VERIFY(model.peek(0));
    QCOMPARE(model.peek(0)->text, "the other conversation");
    QCOMPARE(changed.size(), 1);
}

void TestTimelineModel::memoryStaysBoundedHoweverFarOneReads()
{
    ScriptedPages pages;
    TimelineModel model;
    model.show(100'000, pages.fetch());
    for (int row = 0; row < 100'000; row += TimelineModel::pageRows) {
        model.event(row);
        QTRY_VERIFY(model.peek(row));
        QVERIFY2(model.pagesInMemory() <= 24, qPrintable(u"%1 pages at row %2"_s.arg(model.pagesInMemory()).arg(row)));
    }
    QCOMPARE(pages.asked().size(), 500U);
    QCOMPARE(model.peek(0), nullptr); // long gone, and back when it is wanted
    model.event(0);
    QTRY_VERIFY(model.peek(0));
}

void TestTimelineModel::whoMovesOnLeavesNoTrailOfQuestions()
{
    ScriptedPages pages(ScriptedPages::Answers::WhenTold);
    TimelineModel model;
    model.show(1'000'000, pages.fetch());
    for (int row = 0; row < 1'000'000; row += 10'000)
        model.event(row);
    QVERIFY2(pages.waiting() <= 6, qPrintable(QString::number(pages.waiting())));
    pages.answerAll();
    QTRY_VERIFY(model.peek(990'000)); // the last one is not among those given up
}

void TestTimelineModel::rowsThatCouldNotBeReadAreKnownAsSuch()
{
    ScriptedPages pages(ScriptedPages::Answers::WhenTold);
    TimelineModel model;
    model.show(100, pages.fetch());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.event(7);
    pages.failAll();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(model.event(7), nullptr);
    QVERIFY(model.unreadable(7));
    QCOMPARE(pages.asked().size(), 1U); // no second question in a loop
}

void TestTimelineModel::theModelMayDieWhileAPageIsUnderWay()
{
    ScriptedPages pages(ScriptedPages::Answers::WhenTold);
    {
        TimelineModel model;
        model.show(1'000, pages.fetch());
        model.event(0);
        QCOMPARE(pages.waiting(), 2);
    }
    QCOMPARE(pages.waiting(), 0); // told that nobody listens any more
    pages.answerAll();
}

void TestTimelineModel::theLineOfARowHasNoLineBreaks()
{
    ScriptedPages pages;
    pages.event = [](std::int64_t ordinal) {
        Event event = test::madeMessage(ordinal);
        event.senderName = "Priya";
        event.text = "one\r\ntwo\n\nthree";
        return event;
    };
    TimelineModel model;
    model.show(10, pages.fetch());
    QCOMPARE(model.index(0).data(), QVariant());
    QTRY_COMPARE(model.index(0).data().toString(), u"Priya: one two three"_s);
    QCOMPARE(model.index(0).data(Qt::DecorationRole), QVariant());
}

void TestTimelineModel::keepsTheRulesOfItemModels()
{
    ScriptedPages pages;
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(450, pages.fetch());
    QTRY_VERIFY(model.event(449) && model.event(0));
    model.show(3, pages.fetch());
    QTRY_VERIFY(model.event(2));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
