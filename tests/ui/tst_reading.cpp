// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/readingwindow.h"

#include <QLabel>
#include <QTableWidget>
#include <QToolButton>

#include <set>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

/// Reading with the keyboard alone, in the whole window.
class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void whoCouldSeeAMessageIsToldByOneKey();
    void aDateAndATimeAreGoneTo();
    void anEventIsGoneToByItsId();
    void whatIsNoPlaceIsSaidSo();
    void backAndForwardGoThroughThePlacesRead();
    void roomEventsAreHiddenAndThePlaceStays();
    void roomEventsAreGoneToOneByOne();
    void theWholeCaseIsReadInOrderOfTime();
    void hitsAreReadInOneTimeline();
    void othersAreGreyedOrHidden();
    void placeAndFilterComeBackAfterARestart();

private:
    std::unique_ptr<ReadingWindow> m_window;
};

void TestReading::init()
{
    m_window = std::make_unique<ReadingWindow>();
    m_window->openSample();
}

void TestReading::whoCouldSeeAMessageIsToldByOneKey()
{
    m_window->openRoom();
    const int row = m_window->rowWith(EventType::Message, "Opened it indoors");
    QVERIFY(row > 0);
    while (m_window->timeline().currentRow() < row)
        m_window->press(Qt::Key_J);
    QVERIFY(m_window->desk().settled());
    m_window->press(Qt::Key_W);
    auto *people = m_window->find<QTableWidget>(u"whoPeople"_s);
    QTRY_VERIFY(people->rowCount() > 0);
    std::set<QString> present;
    for (int i = 0; i < people->rowCount(); ++i) {
        if (people->item(i, 2)->text() == u"yes")
            present.insert(people->item(i, 1)->text().section(u'.', 0, 0));
    }
    // Fiona declined; Jonah is not yet removed.
    QCOMPARE(present, (std::set<QString>{u"lucia"_s, u"jonah"_s, u"samira"_s}));
    m_window->press(Qt::Key_Escape);
    // The same stands beside the raw record.
    const auto text = m_window->read().inspector().contents()->text();
    QVERIFY2(text.contains(u"Who could see this"), qPrintable(text));
    QVERIFY(!m_window->read().inspector().contents()->raw.isEmpty());
}

void TestReading::aDateAndATimeAreGoneTo()
{
    m_window->openRoom();
    m_window->goTo(u"2024-09-30 09:39:20"_s);
    QVERIFY(m_window->current());
    QCOMPARE(m_window->current()->type, EventType::MucKick);
    m_window->goTo(u"09:33:40"_s); // of the same day
    QTRY_COMPARE(m_window->current()->type, EventType::MucInviteDecline);
}

void TestReading::anEventIsGoneToByItsId()
{
    m_window->openRoom();
    const auto id = m_window->read().timeline().event(m_window->rowWith(EventType::MucBan))->id;
    m_window->find<QListView>(u"conversationList"_s)->setFocus();
    m_window->press(Qt::Key_N); // another conversation
    QVERIFY(m_window->desk().settled());
    m_window->goTo(toText(id.text()));
    QTRY_VERIFY(m_window->current());
    QCOMPARE(m_window->current()->id, id);
    QCOMPARE(m_window->focus(), &m_window->timeline());
}

void TestReading::whatIsNoPlaceIsSaidSo()
{
    m_window->openRoom();
    m_window->goTo(u"the day before"_s);
    auto *headline = m_window->find<QLabel>(u"noticeHeadline"_s);
    QTRY_VERIFY(headline->isVisible());
    QVERIFY(headline->text().contains(u"the day before"));
}

void TestReading::backAndForwardGoThroughThePlacesRead()
{
    m_window->openRoom();
    const auto room = m_window->read().current()->key;
    m_window->goTo(u"2024-09-30 09:39:20"_s);
    const auto kick = m_window->current()->id;
    m_window->goTo(u"2024-09-30 09:33:00"_s);
    m_window->press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_window->desk().settled());
    QTRY_COMPARE(m_window->current()->id, kick);
    m_window->find<QListView>(u"conversationList"_s)->setFocus();
    m_window->press(Qt::Key_N);
    QVERIFY(m_window->desk().settled());
    QVERIFY(m_window->read().current()->key != room);
    m_window->press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_window->desk().settled());
    QTRY_COMPARE(m_window->read().current()->key, room);
    QTRY_VERIFY(m_window->current());
    QCOMPARE(m_window->current()->id, kick);
    m_window->press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_window->desk().settled());
    QTRY_VERIFY(m_window->read().current()->key != room);
}

void TestReading::roomEventsAreHiddenAndThePlaceStays()
{
    m_window->openRoom();
    m_window->timeline().setCurrentRow(m_window->rowWith(EventType::Message, "Opened it indoors"));
    const auto id = m_window->current()->id;
    const auto events = m_window->read().timeline().rowCount();
    m_window->press(Qt::Key_E);
    QVERIFY(m_window->desk().settled());
    QTRY_COMPARE(std::int64_t{m_window->read().timeline().rowCount()}, m_window->read().current()->messages);
    QTRY_VERIFY(m_window->current());
    QCOMPARE(m_window->current()->id, id);
    for (int row = 0; row < m_window->read().timeline().rowCount(); ++row)
        QCOMPARE(m_window->read().timeline().event(row)->type, EventType::Message);
    m_window->press(Qt::Key_E);
    QVERIFY(m_window->desk().settled());
    QTRY_COMPARE(m_window->read().timeline().rowCount(), events);
    QTRY_VERIFY(m_window->current());
    QCOMPARE(m_window->current()->id, id);
}

void TestReading::roomEventsAreGoneToOneByOne()
{
    m_window->openRoom();
    m_window->timeline().setCurrentRow(m_window->rowWith(EventType::MucDestroy));
    m_window->press(Qt::Key_O, Qt::ShiftModifier);
    QVERIFY(m_window->desk().settled());
    QTRY_COMPARE(m_window->current()->type, EventType::MucBan);
    m_window->press(Qt::Key_O);
    QVERIFY(m_window->desk().settled());
    QTRY_COMPARE(m_window->current()->type, EventType::MucDestroy);
    m_window->press(Qt::Key_O);
    QTRY_VERIFY(m_window->find<QLabel>(u"noticeHeadline"_s)->isVisible()); // there is none behind it
}

void TestReading::theWholeCaseIsReadInOrderOfTime()
{
    m_window->find<QToolButton>(u"scopeCase"_s)->setFocus();
    m_window->press(Qt::Key_Space);
    QVERIFY(m_window->desk().settled());
    QTRY_COMPARE(std::int64_t{m_window->read().timeline().rowCount()}, sampleEvents());
    std::optional<Instant> before;
    std::set<QString> titles;
    for (int row = 0; row < m_window->read().timeline().rowCount(); ++row) {
        QTRY_VERIFY(m_window->read().timeline().event(row));
        const auto *shown = m_window->read().timeline().row(row);
        QVERIFY(!before || *before <= shown->event.sortTime);
        before = shown->event.sortTime;
        titles.insert(shown->conversation);
    }
    QVERIFY(titles.size() > 5);
    m_window->goTo(u"2024-10-01 12:08:03"_s);
    QTRY_VERIFY(m_window->current());
    QCOMPARE(m_window->current()->type, EventType::MucJoin);
    QCOMPARE(m_window->read().scope(), ReadingScope::Case);
}

void TestReading::hitsAreReadInOneTimeline()
{
    m_window->workspace().search().setText(u"umbrella*"_s);
    QVERIFY(m_window->desk().settled());
    m_window->find<QToolButton>(u"scopeFound"_s)->setFocus();
    m_window->press(Qt::Key_Space);
    QVERIFY(m_window->desk().settled());
    const int hits = m_window->workspace().search().hits().rowCount();
    QVERIFY(hits > 1);
    QTRY_COMPARE(m_window->read().timeline().rowCount(), hits);
    QTRY_VERIFY(m_window->read().timeline().event(0));
    QVERIFY(toText(m_window->read().timeline().event(0)->text).contains(u"umbrella"_s, Qt::CaseInsensitive));
    m_window->workspace().search().setText({}); // nothing is found any more: everything is
    QVERIFY(m_window->desk().settled());
    QTRY_COMPARE(m_window->read().scope(), ReadingScope::Case);
}

void TestReading::othersAreGreyedOrHidden()
{
    m_window->openRoom();
    m_window->workspace().search().setText(u"from:samira.haddad"_s);
    QVERIFY(m_window->desk().settled());
    m_window->find<QAction>(u"othersGreyed"_s)->trigger();
    QVERIFY(m_window->desk().settled());
    QTRY_VERIFY(m_window->read().timeline().row(0));
    QCOMPARE(m_window->read().timeline().rowCount(), 25);
    int found = 0;
    for (int row = 0; row < 25; ++row) {
        const auto *shown = m_window->read().timeline().row(row);
        const bool hers = shown->event.sender.starts_with("samira.haddad");
        QCOMPARE(shown->greyed, !hers);
        found += hers ? 1 : 0;
    }
    m_window->find<QAction>(u"othersHidden"_s)->trigger();
    QVERIFY(m_window->desk().settled());
    QTRY_COMPARE(m_window->read().timeline().rowCount(), found);
}

void TestReading::placeAndFilterComeBackAfterARestart()
{
    m_window->openRoom();
    m_window->workspace().search().setText(u"kind:room"_s);
    QVERIFY(m_window->desk().settled());
    m_window->goTo(u"2024-09-30 09:39:20"_s);
    const auto id = m_window->current()->id;
    const auto file = m_window->workspace().caseFile().info().file;
    m_window->workspace().closeCase();
    QVERIFY(m_window->desk().settled());
    m_window->makeWindow();
    m_window->workspace().openCase(file);
    QVERIFY(m_window->desk().settled());
    QTRY_COMPARE(m_window->workspace().search().text(), u"kind:room"_s);
    QTRY_VERIFY(m_window->current());
    QCOMPARE(m_window->current()->id, id);
}

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
