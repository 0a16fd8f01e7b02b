// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/readingwindow.h"
#include "ui/widgets/read/activitystrip.h"
#include "ui/widgets/read/peopleview.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

/// What stands around the timeline, with the keyboard alone, in the whole window.
class TestReadingViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void theStripSaysWhatHappenedAndFiltersByKeys();
    void theStripLeadsToATime();
    void peopleOverTimeLeadToTheirEvents();
    void whoTalksToWhomNarrowsTheSearch();
    void anotherZoneIsChosenAndComesBack();
    void aTranscriptIsExported_data();
    void aTranscriptIsExported();

private:
    std::unique_ptr<ReadingWindow> m_window;
};

void TestReadingViews::init()
{
    m_window = std::make_unique<ReadingWindow>();
    m_window->openSample();
}

void TestReadingViews::theStripSaysWhatHappenedAndFiltersByKeys()
{
    auto &activity = m_window->workspace().activity();
    QTRY_VERIFY(!activity.picture().bars.empty());
    std::int64_t sum = 0;
    for (const auto &bar : activity.picture().bars)
        sum += bar.events;
    QCOMPARE(sum, sampleEvents());
    auto *strip = m_window->find<ActivityStrip>(u"activityStrip"_s);
    strip->setFocus();
    m_window->press(Qt::Key_Home);
    QVERIFY(activity.barText(0).contains(u"events"));
    m_window->press(Qt::Key_Right, Qt::ShiftModifier);
    const auto expected = activity.picture().bars[0].events + activity.picture().bars[1].events;
    m_window->press(Qt::Key_F);
    QVERIFY(m_window->desk().settled());
    QCOMPARE(m_window->workspace().search().answer().counts.events, expected);
    m_window->press(Qt::Key_T);
    auto *table = m_window->find<QTableWidget>(u"activityRows"_s);
    QTRY_VERIFY(table->isVisible());
    QVERIFY(table->rowCount() > 1);
    m_window->press(Qt::Key_Escape);
}

void TestReadingViews::theStripLeadsToATime()
{
    m_window->openRoom();
    auto *strip = m_window->find<ActivityStrip>(u"activityStrip"_s);
    QTRY_VERIFY(!m_window->workspace().activity().picture().bars.empty());
    m_window->find<QToolButton>(u"scopeCase"_s)->click();
    QVERIFY(m_window->desk().settled());
    const auto bars = static_cast<int>(m_window->workspace().activity().picture().bars.size());
    strip->setFocus();
    strip->setCurrentBar(bars - 1);
    m_window->press(Qt::Key_Return);
    QVERIFY(m_window->desk().settled());
    QTRY_VERIFY(m_window->current());
    QVERIFY(m_window->current()->sortTime.nanoseconds >= m_window->workspace().activity().picture().startOf(bars - 1));
}

void TestReadingViews::peopleOverTimeLeadToTheirEvents()
{
    m_window->openRoom();
    m_window->find<QToolButton>(u"facePeople"_s)->setFocus();
    m_window->press(Qt::Key_Space);
    QVERIFY(m_window->desk().settled());
    const auto &people = m_window->workspace().people().people();
    QTRY_VERIFY(!people.empty());
    int jonah = -1;
    for (int i = 0; i < static_cast<int>(people.size()); ++i) {
        if (people[static_cast<std::size_t>(i)].address.startsWith(u"jonah"))
            jonah = i;
    }
    QVERIFY(jonah >= 0);
    const auto &acts = people[static_cast<std::size_t>(jonah)].acts;
    QCOMPARE(acts.back().type, EventType::MucBan);
    auto *view = m_window->find<PeopleView>(u"peopleView"_s);
    view->setFocus();
    view->setCurrent(jonah);
    QVERIFY(view->accessibleDescription().contains(people[static_cast<std::size_t>(jonah)].name));
    for (std::size_t i = 0; i < acts.size(); ++i)
        m_window->press(Qt::Key_Right);
    m_window->press(Qt::Key_Return);
    QVERIFY(m_window->desk().settled());
    QTRY_VERIFY(m_window->timeline().isVisible());
    QTRY_VERIFY(m_window->current());
    QCOMPARE(m_window->current()->type, EventType::MucBan);
}

void TestReadingViews::whoTalksToWhomNarrowsTheSearch()
{
    m_window->find<QToolButton>(u"faceTalks"_s)->setFocus();
    m_window->press(Qt::Key_Space);
    QVERIFY(m_window->desk().settled());
    auto &talks = m_window->workspace().talks();
    QTRY_VERIFY(talks.rowCount() > 3);
    QCOMPARE(talks.talks().messages, sampleTruth()["events"_L1]["Message"_L1].toInteger());
    auto *table = m_window->find<QTableView>(u"talksTable"_s);
    table->setFocus();
    m_window->press(Qt::Key_Home, Qt::ControlModifier);
    table->setCurrentIndex(talks.index(0, 0));
    m_window->press(Qt::Key_Return);
    QVERIFY(m_window->desk().settled());
    const auto text = m_window->workspace().search().text();
    QCOMPARE(text.count(u"participant:"), 2);
}

void TestReadingViews::anotherZoneIsChosenAndComesBack()
{
    m_window->find<QAction>(u"actionZoneOther"_s)->trigger();
    auto *field = m_window->find<QLineEdit>(u"zoneText"_s);
    QTRY_VERIFY(field->hasFocus());
    m_window->type(u"tokyo"_s);
    QCOMPARE(m_window->find<QListWidget>(u"zoneList"_s)->currentItem()->data(Qt::UserRole).toByteArray(), "Asia/Tokyo");
    m_window->press(Qt::Key_Return);
    QCOMPARE(m_window->workspace().zone().id(), "Asia/Tokyo");
    QCOMPARE(m_window->find<QLabel>(u"zoneChip"_s)->text(), u"UTC+09:00 Tokyo"_s);
    QCOMPARE(m_window->workspace().settings().zone().id(), "Asia/Tokyo");
    m_window->openRoom();
    m_window->timeline().setCurrentRow(0);
    QVERIFY(m_window->desk().settled());
    const auto text = m_window->read().inspector().contents()->text();
    QVERIFY2(text.contains(u"18:33:00"), qPrintable(text)); // 09:33 UTC
    m_window->workspace().setZone(QTimeZone::utc());
}

void TestReadingViews::aTranscriptIsExported_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::addRow("html") << u"formHtml"_s << u"transcript.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::addRow("pdf") << u"formPdf"_s << u"transcript.pdf"_s << QByteArray("%PDF-");
}

void TestReadingViews::aTranscriptIsExported()
{
    QFETCH(QString, choice);
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    m_window->openRoom();
    m_window->find<QAction>(u"actionExportConversation"_s)->trigger();
    QVERIFY(m_window->desk().settled());
    m_window->find<QRadioButton>(choice)->setFocus();
    m_window->press(Qt::Key_Space);
    m_window->find<QLineEdit>(u"exportFolder"_s)->setText(m_window->desk().file(u"out"_s));
    QVERIFY(m_window->desk().settled());
    m_window->find<QPushButton>(u"exportStart"_s)->setFocus();
    m_window->press(Qt::Key_Space);
    QVERIFY(m_window->desk().settled());
    QVERIFY(!m_window->desk().failure());
    QVERIFY(m_window->workspace().exporting().report()->balanced);
    QCOMPARE(m_window->workspace().exporting().report()->exported.events, 25);
    QFile written(m_window->desk().file(u"out/"_s + file));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith(begins));
    QVERIFY(QFile::exists(m_window->desk().file(u"out/SHA256SUMS"_s)));
}

QTEST_MAIN(TestReadingViews)
#include "tst_readingviews.moc"
