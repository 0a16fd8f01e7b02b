// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/casedesk.h"
#include "ui/presentation/eventtext.h"
#include "ui/widgets/mainwindow.h"
#include "ui/widgets/read/activitystrip.h"
#include "ui/widgets/read/peopleview.h"
#include "ui/widgets/read/timelinepane.h"
#include "ui/widgets/readpage.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/timeline/timelineview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
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
    void initTestCase();
    void init();
    void cleanup();
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
    void theStripSaysWhatHappenedAndFiltersByKeys();
    void theStripLeadsToATime();
    void peopleOverTimeLeadToTheirEvents();
    void whoTalksToWhomNarrowsTheSearch();
    void anotherZoneIsChosenAndComesBack();
    void placeAndFilterComeBackAfterARestart();
    void aTranscriptIsExported_data();
    void aTranscriptIsExported();
    void everythingInTheTreeOfAccessibilityHasAName();

private:
    template <typename T> T *find(const QString &name) { return childOf<T>(*m_window, name); }
    /// A key as it comes from the keyboard: to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focus(), key, modifiers); }
    void type(const QString &text) { QTest::keyClicks(focus(), text); }
    /// Without a window manager nobody gives the keyboard back when a dialog closes.
    QWidget *focus()
    {
        if (!QApplication::focusWidget()) {
            m_window->activateWindow();
            static_cast<void>(QTest::qWaitForWindowActive(m_window.get()));
        }
        auto *focused = QApplication::focusWidget();
        return focused ? focused : m_window->focusWidget();
    }
    void makeWindow();
    void openRoom();
    TimelineView &timeline() { return *find<TimelineView>(u"timeline"_s); }
    ReadController &read() { return m_desk->workspace().read(); }
    const Event *current() { return read().timeline().event(timeline().currentRow()); }
    int rowWith(EventType type, const std::string &text = {});
    void goTo(const QString &text);

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TestReading::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestReading::init()
{
    m_desk = std::make_unique<CaseDesk>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_desk->workspace().setZone(QTimeZone::utc());
    makeWindow();
    QVERIFY(m_desk->openSample());
    find<QAction>(u"actionPage0"_s)->trigger();
}

void TestReading::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_desk->workspace(), *m_theme);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestReading::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_desk.reset();
}

/// The room with a nick change, a kick and a ban.
void TestReading::openRoom()
{
    auto &model = read().conversations();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.conversation(row)->kind == ConversationKind::Room && model.conversation(row)->events == 25)
            find<QListView>(u"conversationList"_s)->setCurrentIndex(model.index(row, 0));
    }
    QVERIFY(read().current());
    QVERIFY(m_desk->settled());
    QTRY_VERIFY(read().timeline().event(0));
    find<QListView>(u"conversationList"_s)->setFocus();
    press(Qt::Key_Return);
    QTRY_COMPARE(focus(), &timeline());
}

int TestReading::rowWith(EventType type, const std::string &text)
{
    for (int row = 0; row < read().timeline().rowCount(); ++row) {
        const auto *event = read().timeline().event(row);
        if (event && event->type == type && event->text.contains(text))
            return row;
    }
    return -1;
}

void TestReading::goTo(const QString &text)
{
    press(Qt::Key_G, Qt::ControlModifier);
    auto *field = find<QLineEdit>(u"jumpText"_s);
    QTRY_VERIFY(field->hasFocus());
    type(text);
    press(Qt::Key_Return);
    QVERIFY(m_desk->settled());
}

void TestReading::whoCouldSeeAMessageIsToldByOneKey()
{
    openRoom();
    const int row = rowWith(EventType::Message, "Opened it indoors");
    QVERIFY(row > 0);
    while (timeline().currentRow() < row)
        press(Qt::Key_J);
    QVERIFY(m_desk->settled());
    press(Qt::Key_W);
    auto *people = find<QTableWidget>(u"whoPeople"_s);
    QTRY_VERIFY(people->rowCount() > 0);
    std::set<QString> present;
    for (int i = 0; i < people->rowCount(); ++i) {
        if (people->item(i, 2)->text() == u"yes")
            present.insert(people->item(i, 1)->text().section(u'.', 0, 0));
    }
    // Fiona declined; Jonah is not yet removed.
    QCOMPARE(present, (std::set<QString>{u"lucia"_s, u"jonah"_s, u"samira"_s}));
    press(Qt::Key_Escape);
    // The same stands beside the raw record.
    const auto text = read().inspector().contents()->text();
    QVERIFY2(text.contains(u"Who could see this"), qPrintable(text));
    QVERIFY(!read().inspector().contents()->raw.isEmpty());
}

void TestReading::aDateAndATimeAreGoneTo()
{
    openRoom();
    goTo(u"2024-09-30 09:39:20"_s);
    QVERIFY(current());
    QCOMPARE(current()->type, EventType::MucKick);
    goTo(u"09:33:40"_s); // of the same day
    QTRY_COMPARE(current()->type, EventType::MucInviteDecline);
}

void TestReading::anEventIsGoneToByItsId()
{
    openRoom();
    const auto id = read().timeline().event(rowWith(EventType::MucBan))->id;
    find<QListView>(u"conversationList"_s)->setFocus();
    press(Qt::Key_N); // another conversation
    QVERIFY(m_desk->settled());
    goTo(toText(id.text()));
    QTRY_VERIFY(current());
    QCOMPARE(current()->id, id);
    QCOMPARE(focus(), &timeline());
}

void TestReading::whatIsNoPlaceIsSaidSo()
{
    openRoom();
    goTo(u"the day before"_s);
    auto *headline = find<QLabel>(u"noticeHeadline"_s);
    QTRY_VERIFY(headline->isVisible());
    QVERIFY(headline->text().contains(u"the day before"));
}

void TestReading::backAndForwardGoThroughThePlacesRead()
{
    openRoom();
    const auto room = read().current()->key;
    goTo(u"2024-09-30 09:39:20"_s);
    const auto kick = current()->id;
    goTo(u"2024-09-30 09:33:00"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_desk->settled());
    QTRY_COMPARE(current()->id, kick);
    find<QListView>(u"conversationList"_s)->setFocus();
    press(Qt::Key_N);
    QVERIFY(m_desk->settled());
    QVERIFY(read().current()->key != room);
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_desk->settled());
    QTRY_COMPARE(read().current()->key, room);
    QTRY_VERIFY(current());
    QCOMPARE(current()->id, kick);
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_desk->settled());
    QTRY_VERIFY(read().current()->key != room);
}

void TestReading::roomEventsAreHiddenAndThePlaceStays()
{
    openRoom();
    timeline().setCurrentRow(rowWith(EventType::Message, "Opened it indoors"));
    const auto id = current()->id;
    const auto events = read().timeline().rowCount();
    press(Qt::Key_E);
    QVERIFY(m_desk->settled());
    QTRY_COMPARE(std::int64_t{read().timeline().rowCount()}, read().current()->messages);
    QTRY_VERIFY(current());
    QCOMPARE(current()->id, id);
    for (int row = 0; row < read().timeline().rowCount(); ++row)
        QCOMPARE(read().timeline().event(row)->type, EventType::Message);
    press(Qt::Key_E);
    QVERIFY(m_desk->settled());
    QTRY_COMPARE(read().timeline().rowCount(), events);
    QTRY_VERIFY(current());
    QCOMPARE(current()->id, id);
}

void TestReading::roomEventsAreGoneToOneByOne()
{
    openRoom();
    timeline().setCurrentRow(rowWith(EventType::MucDestroy));
    press(Qt::Key_R, Qt::ShiftModifier);
    QVERIFY(m_desk->settled());
    QTRY_COMPARE(current()->type, EventType::MucBan);
    press(Qt::Key_R);
    QVERIFY(m_desk->settled());
    QTRY_COMPARE(current()->type, EventType::MucDestroy);
    press(Qt::Key_R);
    QTRY_VERIFY(find<QLabel>(u"noticeHeadline"_s)->isVisible()); // there is none behind it
}

void TestReading::theWholeCaseIsReadInOrderOfTime()
{
    find<QToolButton>(u"scopeCase"_s)->setFocus();
    press(Qt::Key_Space);
    QVERIFY(m_desk->settled());
    QTRY_COMPARE(std::int64_t{read().timeline().rowCount()}, sampleEvents());
    std::optional<Instant> before;
    std::set<QString> titles;
    for (int row = 0; row < read().timeline().rowCount(); ++row) {
        QTRY_VERIFY(read().timeline().event(row));
        const auto *shown = read().timeline().row(row);
        QVERIFY(!before || *before <= shown->event.sortTime);
        before = shown->event.sortTime;
        titles.insert(shown->conversation);
    }
    QVERIFY(titles.size() > 5);
    goTo(u"2024-10-01 12:08:03"_s);
    QTRY_VERIFY(current());
    QCOMPARE(current()->type, EventType::MucJoin);
    QCOMPARE(read().scope(), ReadingScope::Case);
}

void TestReading::hitsAreReadInOneTimeline()
{
    m_desk->workspace().search().setText(u"umbrella*"_s);
    QVERIFY(m_desk->settled());
    find<QToolButton>(u"scopeFound"_s)->setFocus();
    press(Qt::Key_Space);
    QVERIFY(m_desk->settled());
    const int hits = m_desk->workspace().search().hits().rowCount();
    QVERIFY(hits > 1);
    QTRY_COMPARE(read().timeline().rowCount(), hits);
    QTRY_VERIFY(read().timeline().event(0));
    QVERIFY(toText(read().timeline().event(0)->text).contains(u"umbrella"_s, Qt::CaseInsensitive));
    m_desk->workspace().search().setText({}); // nothing is found any more: everything is
    QVERIFY(m_desk->settled());
    QTRY_COMPARE(read().scope(), ReadingScope::Case);
}

void TestReading::othersAreGreyedOrHidden()
{
    openRoom();
    m_desk->workspace().search().setText(u"from:samira.haddad"_s);
    QVERIFY(m_desk->settled());
    find<QAction>(u"othersGreyed"_s)->trigger();
    QVERIFY(m_desk->settled());
    QTRY_VERIFY(read().timeline().row(0));
    QCOMPARE(read().timeline().rowCount(), 25);
    int found = 0;
    for (int row = 0; row < 25; ++row) {
        const auto *shown = read().timeline().row(row);
        const bool hers = shown->event.sender.starts_with("samira.haddad");
        QCOMPARE(shown->greyed, !hers);
        found += hers ? 1 : 0;
    }
    find<QAction>(u"othersHidden"_s)->trigger();
    QVERIFY(m_desk->settled());
    QTRY_COMPARE(read().timeline().rowCount(), found);
}

void TestReading::theStripSaysWhatHappenedAndFiltersByKeys()
{
    auto &activity = m_desk->workspace().activity();
    QTRY_VERIFY(!activity.picture().bars.empty());
    std::int64_t sum = 0;
    for (const auto &bar : activity.picture().bars)
        sum += bar.events;
    QCOMPARE(sum, sampleEvents());
    auto *strip = find<ActivityStrip>(u"activityStrip"_s);
    strip->setFocus();
    press(Qt::Key_Home);
    QVERIFY(activity.barText(0).contains(u"events"));
    press(Qt::Key_Right, Qt::ShiftModifier);
    const auto expected = activity.picture().bars[0].events + activity.picture().bars[1].events;
    press(Qt::Key_F);
    QVERIFY(m_desk->settled());
    QCOMPARE(m_desk->workspace().search().answer().counts.events, expected);
    press(Qt::Key_T);
    auto *table = find<QTableWidget>(u"activityRows"_s);
    QTRY_VERIFY(table->isVisible());
    QVERIFY(table->rowCount() > 1);
    press(Qt::Key_Escape);
}

void TestReading::theStripLeadsToATime()
{
    openRoom();
    auto *strip = find<ActivityStrip>(u"activityStrip"_s);
    QTRY_VERIFY(!m_desk->workspace().activity().picture().bars.empty());
    find<QToolButton>(u"scopeCase"_s)->click();
    QVERIFY(m_desk->settled());
    const auto bars = static_cast<int>(m_desk->workspace().activity().picture().bars.size());
    strip->setFocus();
    strip->setCurrentBar(bars - 1);
    press(Qt::Key_Return);
    QVERIFY(m_desk->settled());
    QTRY_VERIFY(current());
    QVERIFY(current()->sortTime.nanoseconds >= m_desk->workspace().activity().picture().startOf(bars - 1));
}

void TestReading::peopleOverTimeLeadToTheirEvents()
{
    openRoom();
    find<QToolButton>(u"facePeople"_s)->setFocus();
    press(Qt::Key_Space);
    QVERIFY(m_desk->settled());
    const auto &people = m_desk->workspace().people().people();
    QTRY_VERIFY(!people.empty());
    int jonah = -1;
    for (int i = 0; i < static_cast<int>(people.size()); ++i) {
        if (people[static_cast<std::size_t>(i)].address.startsWith(u"jonah"))
            jonah = i;
    }
    QVERIFY(jonah >= 0);
    const auto &acts = people[static_cast<std::size_t>(jonah)].acts;
    QCOMPARE(acts.back().type, EventType::MucBan);
    auto *view = find<PeopleView>(u"peopleView"_s);
    view->setFocus();
    view->setCurrent(jonah);
    QVERIFY(view->accessibleDescription().contains(people[static_cast<std::size_t>(jonah)].name));
    for (std::size_t i = 0; i < acts.size(); ++i)
        press(Qt::Key_Right);
    press(Qt::Key_Return);
    QVERIFY(m_desk->settled());
    QTRY_VERIFY(timeline().isVisible());
    QTRY_VERIFY(current());
    QCOMPARE(current()->type, EventType::MucBan);
}

void TestReading::whoTalksToWhomNarrowsTheSearch()
{
    find<QToolButton>(u"faceTalks"_s)->setFocus();
    press(Qt::Key_Space);
    QVERIFY(m_desk->settled());
    auto &talks = m_desk->workspace().talks();
    QTRY_VERIFY(talks.rowCount() > 3);
    QCOMPARE(talks.talks().messages, sampleTruth()["events"_L1]["Message"_L1].toInteger());
    auto *table = find<QTableView>(u"talksTable"_s);
    table->setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    table->setCurrentIndex(talks.index(0, 0));
    press(Qt::Key_Return);
    QVERIFY(m_desk->settled());
    const auto text = m_desk->workspace().search().text();
    QCOMPARE(text.count(u"participant:"), 2);
}

void TestReading::anotherZoneIsChosenAndComesBack()
{
    find<QAction>(u"actionZoneOther"_s)->trigger();
    auto *field = find<QLineEdit>(u"zoneText"_s);
    QTRY_VERIFY(field->hasFocus());
    type(u"tokyo"_s);
    QCOMPARE(find<QListWidget>(u"zoneList"_s)->currentItem()->data(Qt::UserRole).toByteArray(), "Asia/Tokyo");
    press(Qt::Key_Return);
    QCOMPARE(m_desk->workspace().zone().id(), "Asia/Tokyo");
    QCOMPARE(find<QLabel>(u"zoneChip"_s)->text(), u"UTC+09:00 Tokyo"_s);
    QCOMPARE(m_desk->workspace().settings().zone().id(), "Asia/Tokyo");
    openRoom();
    timeline().setCurrentRow(0);
    QVERIFY(m_desk->settled());
    const auto text = read().inspector().contents()->text();
    QVERIFY2(text.contains(u"18:33:00"), qPrintable(text)); // 09:33 UTC
    m_desk->workspace().setZone(QTimeZone::utc());
}

void TestReading::placeAndFilterComeBackAfterARestart()
{
    openRoom();
    m_desk->workspace().search().setText(u"kind:room"_s);
    QVERIFY(m_desk->settled());
    goTo(u"2024-09-30 09:39:20"_s);
    const auto id = current()->id;
    const auto file = m_desk->workspace().caseFile().info().file;
    m_desk->workspace().closeCase();
    QVERIFY(m_desk->settled());
    m_window.reset();
    makeWindow();
    m_desk->workspace().openCase(file);
    QVERIFY(m_desk->settled());
    QTRY_COMPARE(m_desk->workspace().search().text(), u"kind:room"_s);
    QTRY_VERIFY(current());
    QCOMPARE(current()->id, id);
}

void TestReading::aTranscriptIsExported_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::addRow("html") << u"formHtml"_s << u"transcript.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::addRow("pdf") << u"formPdf"_s << u"transcript.pdf"_s << QByteArray("%PDF-");
}

void TestReading::aTranscriptIsExported()
{
    QFETCH(QString, choice);
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    openRoom();
    find<QAction>(u"actionExportConversation"_s)->trigger();
    QVERIFY(m_desk->settled());
    find<QRadioButton>(choice)->setFocus();
    press(Qt::Key_Space);
    find<QLineEdit>(u"exportFolder"_s)->setText(m_desk->file(u"out"_s));
    QVERIFY(m_desk->settled());
    find<QPushButton>(u"exportStart"_s)->setFocus();
    press(Qt::Key_Space);
    QVERIFY(m_desk->settled());
    QVERIFY(!m_desk->failure());
    QVERIFY(m_desk->workspace().exporting().report()->balanced);
    QCOMPARE(m_desk->workspace().exporting().report()->exported.events, 25);
    QFile written(m_desk->file(u"out/"_s + file));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith(begins));
    QVERIFY(QFile::exists(m_desk->file(u"out/SHA256SUMS"_s)));
}

/// As an assistive program goes: from the window down, whatever is shown.
void TestReading::everythingInTheTreeOfAccessibilityHasAName()
{
    openRoom();
    timeline().setCurrentRow(3);
    QVERIFY(m_desk->settled());
    QAccessible::setActive(true);
    const std::set<QAccessible::Role> named{QAccessible::Button,       QAccessible::CheckBox, QAccessible::RadioButton,
                                            QAccessible::EditableText, QAccessible::ListItem, QAccessible::List,
                                            QAccessible::Table,        QAccessible::Tree,     QAccessible::ComboBox,
                                            QAccessible::MenuItem,     QAccessible::PageTab,  QAccessible::TreeItem};
    int seen = 0;
    int rows = 0;
    QStringList nameless;
    const auto walk = [&](const auto &again, QAccessibleInterface *face, int depth) -> void {
        if (!face || !face->isValid() || face->state().invisible || depth > 40)
            return;
        auto *widget = qobject_cast<QWidget *>(face->object());
        const bool inField = widget && widget->parentWidget() && qobject_cast<QLineEdit *>(widget->parentWidget());
        if (named.contains(face->role()) && !inField) {
            ++seen;
            if (face->text(QAccessible::Name).trimmed().isEmpty())
                nameless << u"%1 %2"_s.arg(widget ? widget->objectName() : u"(item)"_s).arg(face->role());
            rows += face->role() == QAccessible::ListItem && face->parent() &&
                            face->parent()->text(QAccessible::Name) == u"Timeline"
                        ? 1
                        : 0;
        }
        for (int i = 0; i < std::min(face->childCount(), 60); ++i)
            again(again, face->child(i), depth + 1);
    };
    for (const auto *page : {u"actionPage0", u"actionPage1", u"actionPage2", u"actionPage3", u"actionPage4"}) {
        find<QAction>(QString(page))->trigger();
        QVERIFY(m_desk->settled());
        walk(walk, QAccessible::queryAccessibleInterface(m_window.get()), 0);
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QVERIFY(seen > 100);
    QVERIFY(rows > 5); // each row of the timeline speaks for itself
    QAccessible::setActive(false);
}

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
