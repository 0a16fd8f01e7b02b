// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/timeline/timelineview.h"

#include "tests/ui/scriptedpages.h"
#include "ui/widgets/style/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>
#include <set>

using namespace casebook;
using namespace casebook::ui;
using casebook::test::ScriptedPages;
using namespace Qt::StringLiterals;

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void openingInTheMiddleOfAMillionRowsAsksForFewPages();
    void aMillionRowsAreShownAtOnce();
    void theEndOfAMillionRowsIsReached();
    void rowsInViewAdjoin();
    void draggingTheBarAcrossEverythingAsksForFewPages();
    void thePlaceIsKeptWhenTheWidthChanges();
    void thePlaceIsKeptWhenDataArrives();
    void theEndStaysTheEndWhenDataArrives();
    void aRowJoinsTheRunOfAPageThatCameLater();
    void keysMoveThroughTheRows();
    void theFirstKeyBeginsWhereTheReaderLooks();
    void otherLettersAreLeftToTheWindow();
    void theCurrentRowIsBroughtIntoView();
    void anotherConversationHasNoCurrentRow();
    void theSameStoryShownAnewStaysWhereItWasRead();
    void rowsThatComeBehindMoveNothing();
    void everyStyleOfRowsLaysOutAndPaints();
    void theWheelWithControlChangesTheSizeOfTheText();
    void aVeryLongTextIsCutAndFast();
    void onlyTheTextOfAMessageIsCopied();
    void theMenuOffersToCopyOneMessage();
    void rowsInViewSpeak();
    void anEmptyTimelineSaysSo();

private:
    void open(std::int64_t rows, ScriptedPages::Answers answers = ScriptedPages::Answers::AtOnce);
    void settled();
    QRect rectOf(int row) const { return m_view->visualRect(m_model->index(row)); }

    std::unique_ptr<ScriptedPages> m_pages;
    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineView::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    new Theme(*qApp, qApp);
}

void TestTimelineView::init()
{
    m_model = std::make_unique<TimelineModel>();
    m_view = std::make_unique<TimelineView>();
    m_view->setModel(m_model.get());
    m_view->resize(760, 640);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestTimelineView::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_pages.reset();
}

void TestTimelineView::open(std::int64_t rows, ScriptedPages::Answers answers)
{
    m_pages = std::make_unique<ScriptedPages>(answers);
    m_model->show(rows, m_pages->fetch());
    if (answers == ScriptedPages::Answers::AtOnce)
        settled();
}

/// Until every row in view has its event.
void TestTimelineView::settled()
{
    const auto allThere = [this] {
        const auto rows = m_view->visibleRows();
        return rows.first >= 0 && m_model->peek(rows.first) && m_model->peek(rows.second);
    };
    QTRY_VERIFY(allThere());
}

void TestTimelineView::openingInTheMiddleOfAMillionRowsAsksForFewPages()
{
    open(1'000'000);
    const std::size_t before = m_pages->asked().size();
    m_view->scrollToRow(500'000);
    settled();
    QVERIFY2(m_pages->asked().size() - before <= 5, qPrintable(QString::number(m_pages->asked().size() - before)));
    for (std::size_t i = before; i < m_pages->asked().size(); ++i)
        QVERIFY(std::abs(m_pages->asked()[i] - 500'000) <= 1000);
    QCOMPARE_GE(rectOf(500'000).top(), 0);
    QCOMPARE_LT(rectOf(500'000).top(), 60); // right under the day that sticks
}

void TestTimelineView::aMillionRowsAreShownAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    open(1'000'000);
    m_view->scrollToRow(999'999);
    settled();
    m_view->grab();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(u"%1 ms"_s.arg(timer.elapsed()))); // some 30 on a quiet machine
}

void TestTimelineView::theEndOfAMillionRowsIsReached()
{
    open(1'000'000);
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->maximum());
    settled();
    QTRY_COMPARE(m_view->visibleRows().second, 999'999);
    QCOMPARE(bar->value(), bar->maximum());
    const int bottom = rectOf(999'999).bottom();
    QVERIFY2(bottom < m_view->viewport()->height() && bottom > m_view->viewport()->height() - 60,
             qPrintable(QString::number(bottom)));
    bar->setValue(0);
    settled();
    QCOMPARE(rectOf(0).top(), 0);
}

void TestTimelineView::rowsInViewAdjoin()
{
    open(10'000);
    for (const int place : {0, 20'000, 123'456, 200'000}) {
        m_view->verticalScrollBar()->setValue(place);
        settled();
        const auto [first, last] = m_view->visibleRows();
        QCOMPARE_LE(rectOf(first).top(), 0);
        QCOMPARE_GE(rectOf(last).bottom(), std::min(m_view->viewport()->height() - 1, rectOf(last).bottom()));
        for (int row = first; row < last; ++row)
            QCOMPARE(rectOf(row + 1).top(), rectOf(row).bottom() + 1);
        for (int row = first; row <= last; ++row)
            QCOMPARE(m_view->indexAt(rectOf(row).center()).row(), row);
    }
}

void TestTimelineView::draggingTheBarAcrossEverythingAsksForFewPages()
{
    open(1'000'000, ScriptedPages::Answers::WhenTold);
    QScrollBar *bar = m_view->verticalScrollBar();
    for (int step = 0; step <= 1000; ++step)
        bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * step / 1000));
    QVERIFY2(m_pages->waiting() <= 6, qPrintable(QString::number(m_pages->waiting())));
    m_pages->answerAll();
    QTRY_VERIFY(m_model->peek(999'999));
}

void TestTimelineView::thePlaceIsKeptWhenTheWidthChanges()
{
    open(10'000);
    m_view->scrollToRow(5'000, QAbstractItemView::PositionAtCenter);
    settled();
    m_view->setCurrentRow(5'000);
    const QRect before = rectOf(5'006);
    const int current = rectOf(5'000).top();
    m_view->resize(420, 640);
    settled();
    QCOMPARE(rectOf(5'000).top(), current);
    QCOMPARE_NE(rectOf(5'006).top(), before.top()); // narrow texts are higher: the test is not about nothing
    m_view->resize(760, 640);
    settled();
    QCOMPARE(rectOf(5'000).top(), current);
    QCOMPARE(rectOf(5'006), before);
}

void TestTimelineView::thePlaceIsKeptWhenDataArrives()
{
    open(10'000, ScriptedPages::Answers::WhenTold);
    m_view->scrollToRow(5'010);
    const QRect before = rectOf(5'010);
    const int total = m_view->verticalScrollBar()->maximum();
    m_pages->answerAll();
    settled();
    QCOMPARE(rectOf(5'010).top(), before.top());
    QCOMPARE_NE(m_view->verticalScrollBar()->maximum(), total); // heights did change
}

void TestTimelineView::theEndStaysTheEndWhenDataArrives()
{
    open(10'000, ScriptedPages::Answers::WhenTold);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    m_pages->answerAll();
    settled();
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    QCOMPARE_LT(rectOf(9'999).bottom(), m_view->viewport()->height());
}

void TestTimelineView::aRowJoinsTheRunOfAPageThatCameLater()
{
    m_pages = std::make_unique<ScriptedPages>();
    m_pages->event = [](std::int64_t ordinal) {
        Event event = test::madeMessage(1);
        event.ordinal = ordinal;
        return event;
    };
    m_model->show(10'000, m_pages->fetch());
    m_view->scrollToRow(2'000); // first of its page, which is asked for before the page with the row above
    settled();
    QTRY_VERIFY(m_model->peek(1'999));
    QTRY_COMPARE(rectOf(2'000).height(), rectOf(2'001).height()); // no name and badge of its own
    QCOMPARE_LT(rectOf(2'000).height(), rectOf(0).height());
}

void TestTimelineView::keysMoveThroughTheRows()
{
    open(10'000);
    QSignalSpy current(m_view.get(), &TimelineView::currentEventChanged);
    m_view->setCurrentRow(100);
    QTest::keyClick(m_view.get(), Qt::Key_J);
    QCOMPARE(m_view->currentRow(), 101);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentRow(), 102);
    QTest::keyClick(m_view.get(), Qt::Key_K);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentRow(), 100);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    const int below = m_view->currentRow();
    QCOMPARE_GT(below, 105);
    settled();
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QCOMPARE_LT(m_view->currentRow(), below - 5);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentRow(), 9'999);
    settled();
    QCOMPARE(m_view->visibleRows().second, 9'999);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentRow(), 0);
    QCOMPARE(current.size(), 9);
    QCOMPARE(current.at(0).at(0).toInt(), 100);
    QCOMPARE(current.at(8).at(0).toInt(), 0);
}

void TestTimelineView::theFirstKeyBeginsWhereTheReaderLooks()
{
    open(10'000);
    m_view->scrollToRow(5'000);
    settled();
    QTest::keyClick(m_view.get(), Qt::Key_J);
    QVERIFY(std::abs(m_view->currentRow() - 5'000) < 20);
}

void TestTimelineView::otherLettersAreLeftToTheWindow()
{
    open(100);
    m_view->setCurrentRow(10);
    QKeyEvent note(QEvent::KeyPress, Qt::Key_M, Qt::NoModifier, u"m"_s);
    QApplication::sendEvent(m_view.get(), &note);
    QVERIFY(!note.isAccepted());
    QCOMPARE(m_view->currentRow(), 10);
}

void TestTimelineView::theCurrentRowIsBroughtIntoView()
{
    open(10'000);
    m_view->setCurrentRow(7'000);
    settled();
    const QRect row = rectOf(7'000);
    QVERIFY(m_view->viewport()->rect().contains(row));
    const int place = m_view->verticalScrollBar()->value();
    m_view->setCurrentRow(6'999); // in view already
    QCOMPARE(m_view->verticalScrollBar()->value(), place);
}

void TestTimelineView::anotherConversationHasNoCurrentRow()
{
    open(100);
    m_view->setCurrentRow(50);
    QSignalSpy current(m_view.get(), &TimelineView::currentEventChanged);
    open(30);
    QCOMPARE(current.size(), 1);
    QCOMPARE(current.at(0).at(0).toInt(), -1);
    QCOMPARE(m_view->currentRow(), -1);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestTimelineView::theSameStoryShownAnewStaysWhereItWasRead()
{
    m_pages = std::make_unique<ScriptedPages>();
    m_model->show(10'000, m_pages->fetch(), {7, nullptr});
    settled();
    m_view->setCurrentRow(5001);
    m_view->scrollToRow(5001, QAbstractItemView::PositionAtCenter);
    settled();
    const int top = rectOf(5001).top();
    ChosenRows odd(10'000); // every second event is hidden now
    for (int i = 1; i < 10'000; i += 2)
        odd.add(i);
    odd.close();
    ScriptedPages fewer;
    fewer.event = [](std::int64_t row) { return test::madeMessage(row * 2 + 1); };
    m_model->show(5000, fewer.fetch(), {7, std::make_shared<const ChosenRows>(std::move(odd))});
    QCOMPARE(m_view->currentRow(), 2500); // the same event in another row
    const auto near = [&] { return std::abs(rectOf(2500).top() - top) < 60; };
    QVERIFY(near());
    settled();
    QTRY_VERIFY(near());
    m_model->show(5000, m_pages->fetch(), {8, nullptr}); // another story begins at its beginning
    QCOMPARE(m_view->currentRow(), -1);
    QCOMPARE(m_view->visibleRows().first, 0);
}

void TestTimelineView::rowsThatComeBehindMoveNothing()
{
    open(300);
    m_view->scrollToRow(150);
    settled();
    const int top = rectOf(150).top();
    m_model->grow(500'000);
    QCOMPARE(rectOf(150).top(), top);
    m_view->scrollToRow(400'000);
    settled();
    QCOMPARE(m_model->peek(400'000)->text, "message 400000");
}

void TestTimelineView::everyStyleOfRowsLaysOutAndPaints()
{
    open(500);
    std::set<qint64> images;
    for (const auto style : {RowStyle::Cards, RowStyle::Bubbles, RowStyle::Compact}) {
        m_view->setRowStyle(style);
        settled();
        int y = rectOf(0).top();
        for (int row = 0; row < 10; ++row) { // rows adjoin
            QCOMPARE(rectOf(row).top(), y);
            y = rectOf(row).bottom() + 1;
        }
        const auto image = m_view->grab().toImage();
        images.insert(static_cast<qint64>(qHashBits(image.constBits(), static_cast<size_t>(image.sizeInBytes()))));
    }
    QCOMPARE(images.size(), 3U);
}

void TestTimelineView::theWheelWithControlChangesTheSizeOfTheText()
{
    open(1'000);
    m_view->scrollToRow(500, QAbstractItemView::PositionAtCenter);
    settled();
    m_view->setCurrentRow(500);
    const QRect before = rectOf(500);
    QSignalSpy changed(m_view.get(), &TimelineView::textPercentChanged);
    const auto turn = [this](int notches) {
        QWheelEvent event(QPointF(100, 100), m_view->viewport()->mapToGlobal(QPointF(100, 100)), QPoint(),
                          QPoint(0, notches * 120), Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &event);
    };
    turn(3);
    QCOMPARE(m_view->textPercent(), 130);
    QCOMPARE_GT(rectOf(500).height(), before.height());
    QCOMPARE(rectOf(500).top(), before.top());
    turn(100);
    QCOMPARE(m_view->textPercent(), TimelineView::mostTextPercent);
    turn(-100);
    QCOMPARE(m_view->textPercent(), TimelineView::leastTextPercent);
    QCOMPARE(changed.size(), 3);
}

void TestTimelineView::aVeryLongTextIsCutAndFast()
{
    m_pages = std::make_unique<ScriptedPages>();
    m_pages->event = [](std::int64_t ordinal) {
        Event event = test::madeMessage(ordinal);
        event.text = ordinal % 2 == 0 ? std::string(1'000'000, 'x') : std::string(100'000, '\n') + "end";
        return event;
    };
    m_model->show(40, m_pages->fetch());
    settled();
    for (const int row : {0, 1})
        QCOMPARE_LT(rectOf(row).height(), 4'000);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        m_view->setTextPercent(100 + 10 * (i % 2 + 1)); // lays everything out anew
    QVERIFY2(timer.elapsed() < 4000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

void TestTimelineView::onlyTheTextOfAMessageIsCopied()
{
    m_pages = std::make_unique<ScriptedPages>();
    const std::string whole = "first line\nsecond " + std::string(10'000, 'x');
    m_pages->event = [&](std::int64_t ordinal) {
        Event event = test::madeMessage(ordinal);
        event.text = whole;
        if (ordinal == 1)
            event.type = EventType::MucLeave;
        return event;
    };
    m_model->show(2, m_pages->fetch());
    settled();
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_view->setCurrentRow(1);
    QTest::keySequence(m_view.get(), QKeySequence(QKeySequence::Copy));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    m_view->setCurrentRow(0);
    QTest::keySequence(m_view.get(), QKeySequence(QKeySequence::Copy));
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(whole));
}

void TestTimelineView::theMenuOffersToCopyOneMessage()
{
    open(100);
    QAction own(u"Something of the page"_s);
    m_view->addAction(&own);
    const QPoint place = rectOf(5).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_view->viewport()->mapToGlobal(place));
    QApplication::sendEvent(m_view->viewport(), &event);
    QCOMPARE(m_view->currentRow(), 5);
    auto *menu = m_view->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 3);
    QCOMPARE(menu->actions().at(0)->text(), u"Copy message text"_s);
    QVERIFY(menu->actions().at(0)->isEnabled());
    QCOMPARE(menu->actions().at(2), &own);
    menu->close();
}

void TestTimelineView::rowsInViewSpeak()
{
    open(1'000);
    m_view->setZone(QTimeZone("Europe/Berlin"));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(list && list->isValid());
    QCOMPARE(list->role(), QAccessible::List);
    const auto [first, last] = m_view->visibleRows();
    QCOMPARE(list->childCount(), last - first + 1);

    QAccessibleInterface *row = list->child(1);
    QVERIFY(row);
    QCOMPARE(row->role(), QAccessible::ListItem);
    QCOMPARE(row->text(QAccessible::Name), u"16:01:00, priya.raman: message 1"_s);
    QCOMPARE(row->text(QAccessible::Description), u"Tuesday, 14 March 2017"_s);
    QCOMPARE(row->rect().topLeft(), m_view->viewport()->mapToGlobal(rectOf(1).topLeft()));
    QCOMPARE(list->indexOfChild(row), 1);
    QCOMPARE(list->childAt(row->rect().center().x(), row->rect().center().y()), row);
    QCOMPARE(list->child(list->childCount()), nullptr);

    m_view->setCurrentRow(1);
    QCOMPARE(list->focusChild(), row);
    QVERIFY(row->state().selected);
    m_view->scrollToRow(900);
    QVERIFY(row->state().offscreen);
    m_model->clear();
    QVERIFY(!row->isValid());
    QCOMPARE(list->childCount(), 0);
}

void TestTimelineView::anEmptyTimelineSaysSo()
{
    m_view->setEmptyText(u"No conversation is open\nChoose one in the list."_s);
    const QImage said = m_view->grab().toImage();
    m_view->setEmptyText(QString());
    const QImage silent = m_view->grab().toImage();
    QCOMPARE_NE(said, silent);
    QCOMPARE(m_view->visibleRows(), std::pair(-1, -1));
    QTest::keyClick(m_view.get(), Qt::Key_J);
    QCOMPARE(m_view->currentRow(), -1);
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
