// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/casedesk.h"
#include "ui/presentation/eventtext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/mainwindow.h"
#include "ui/widgets/timeline/timelineview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QUrl>

#include <sqlite3.h>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

/// The window as a person uses it: found by name, clicked, read.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsWithWhatToDo();
    void aDroppedFolderAsksForACaseAndImports();
    void aCaseIsNotMadeBeforeItsPolicyIsChosen();
    void anImportEndsOnTheReadingReport();
    void verifyingSaysThatCaseAndOriginalsAreWhole();
    void aCaseThatLostAnEventDoesNotBalanceAnywhere();
    void aClickedConversationIsReadInTheTimeline();
    void theNineRoomEventsAreReadAsLines();
    void theInspectorNamesFileAndOffset();
    void aClickInTheNavigatorNarrowsTheList();
    void aBadFilterIsExplainedUnderTheField();
    void anExportEndsOnAResultThatBalances();
    void aFourEyesCaseExplainsWhyItRefuses();
    void aFileThatIsNoCaseIsExplainedAndPutAway();
    void panesFoldAndComeBack();
    void everyControlHasANameForThoseWhoCannotSee();

private:
    template <typename T> T *find(const QString &name) { return childOf<T>(*m_window, name); }
    void click(const QString &name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void trigger(const QString &name) { find<QAction>(name)->trigger(); }
    QString textOf(const QString &name) { return find<QLabel>(name)->text(); }
    void drop(const QString &file);
    void clickConversation(int row);
    static QString accessibleLine(TimelineView &view, int row);

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_desk = std::make_unique<CaseDesk>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_window = std::make_unique<MainWindow>(m_desk->workspace(), *m_theme);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_desk.reset();
}

void TestMainWindow::drop(const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
}

void TestMainWindow::clickConversation(int row)
{
    trigger(u"actionPage0"_s);
    auto *list = find<QListView>(u"conversationList"_s);
    const auto index = list->model()->index(row, 0);
    list->scrollTo(index);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
}

QString TestMainWindow::accessibleLine(TimelineView &view, int row)
{
    return view.model()->index(row, 0).data(Qt::AccessibleTextRole).isValid()
               ? view.model()->index(row, 0).data(Qt::AccessibleTextRole).toString()
               : view.model()->index(row, 0).data(Qt::DisplayRole).toString();
}

void TestMainWindow::startsWithWhatToDo()
{
    QCOMPARE(find<QStackedWidget>(u"rooms"_s)->currentWidget()->objectName(), u"startPage"_s);
    QVERIFY(find<QAbstractButton>(u"startOpenFolder"_s)->isVisible());
    QVERIFY(find<QAbstractButton>(u"startOpenCase"_s)->isVisible());
    QVERIFY(!find<QAbstractButton>(u"startOpenSample"_s)->isVisible()); // this desk has no sample
    QVERIFY(!find<QAction>(u"actionExport"_s)->isEnabled());
}

void TestMainWindow::aDroppedFolderAsksForACaseAndImports()
{
    drop(sampleArchive());
    QCOMPARE(find<QStackedWidget>(u"rooms"_s)->currentWidget()->objectName(), u"newCasePage"_s);
    QVERIFY(textOf(u"newCaseWhat"_s).contains(u"IMArchives"));
    find<QLineEdit>(u"newCaseFile"_s)->setText(m_desk->file(u"dropped"_s));
    find<QRadioButton>(u"newCaseSingle"_s)->setChecked(true);
    click(u"newCaseMake"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->workspace().imports().report(), 30'000);
    QVERIFY(QFile::exists(m_desk->file(u"dropped.casebook"_s)));
    QVERIFY(m_desk->settled());
    QCOMPARE(textOf(u"policyChip"_s), u"single reviewer"_s);
}

void TestMainWindow::aCaseIsNotMadeBeforeItsPolicyIsChosen()
{
    drop(sampleArchive());
    auto *make = find<QAbstractButton>(u"newCaseMake"_s);
    QVERIFY(!make->isEnabled());
    find<QRadioButton>(u"newCaseFourEyes"_s)->setChecked(true);
    QVERIFY(!make->isEnabled()); // without a first approver nothing could ever leave it
    find<QLineEdit>(u"newCaseApprover"_s)->setText(m_desk->file(u"nobody.pem"_s));
    QVERIFY(make->isEnabled());
    const auto file = m_desk->file(u"four-eyes.casebook"_s);
    find<QLineEdit>(u"newCaseFile"_s)->setText(file);
    make->click();
    QTRY_VERIFY(find<QWidget>(u"notice"_s)->isVisible());
    QVERIFY(textOf(u"noticeHeadline"_s).contains(u"nobody.pem"));
    QVERIFY(!QFile::exists(file));
    drop(sampleArchive());
    find<QLineEdit>(u"newCaseFile"_s)->clear();
    QVERIFY(!make->isEnabled());
    click(u"newCaseCancel"_s);
    QCOMPARE(find<QStackedWidget>(u"rooms"_s)->currentWidget()->objectName(), u"startPage"_s);
}

void TestMainWindow::anImportEndsOnTheReadingReport()
{
    QVERIFY(m_desk->openSample());
    QVERIFY(find<QWidget>(u"proofPage"_s)->isVisible());
    QVERIFY(textOf(u"proofBooksFigure"_s).contains(u"balances"));
    QVERIFY(!textOf(u"proofBooksFigure"_s).contains(u"not"));
    QCOMPARE(textOf(u"proofEventsFigure"_s), QLocale().toString(static_cast<qlonglong>(sampleEvents())));
    QVERIFY(!textOf(u"importVerdict"_s).isEmpty());
    const auto truth = sampleTruth();
    QCOMPARE(find<QTableView>(u"sourceTable"_s)->model()->rowCount(), truth["sources"_L1].toInt());
    QCOMPARE(find<QTableView>(u"issueTable"_s)->model()->rowCount(), truth["issues"_L1].toInt());
    QVERIFY(textOf(u"caseBooks"_s).contains(u"✓"));
}

void TestMainWindow::verifyingSaysThatCaseAndOriginalsAreWhole()
{
    QVERIFY(m_desk->openSample());
    QVERIFY(textOf(u"verifyVerdict"_s).isEmpty());
    click(u"proofVerify"_s);
    QVERIFY(m_desk->settled());
    QTRY_VERIFY(textOf(u"verifyVerdict"_s).contains(u"originals are unchanged"));
    QVERIFY(m_desk->workspace().verification().clean());
    QVERIFY(textOf(u"verifyFindings"_s).isEmpty());
}

void TestMainWindow::aCaseThatLostAnEventDoesNotBalanceAnywhere()
{
    QVERIFY(m_desk->openSample());
    m_desk->workspace().closeCase();
    QVERIFY(!find<QLabel>(u"caseBooks"_s)->isVisible());
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(m_desk->file(u"sample.casebook"_s)), &database), SQLITE_OK);
    QCOMPARE(
        sqlite3_exec(database, "DELETE FROM event WHERE id = (SELECT max(id) FROM event)", nullptr, nullptr, nullptr),
        SQLITE_OK);
    QCOMPARE(sqlite3_changes(database), 1);
    sqlite3_close(database);
    m_desk->workspace().openCase(toPath(m_desk->file(u"sample.casebook"_s)));
    QVERIFY(m_desk->settled());
    QTRY_COMPARE(m_desk->workspace().caseFile().books(), CaseController::Books::Unbalanced);
    QVERIFY(textOf(u"proofBooksFigure"_s).contains(u"does not balance"));
    QVERIFY(textOf(u"caseBooks"_s).contains(u"do not balance"));
    QVERIFY(!textOf(u"caseBooks"_s).contains(u"✓"));
    QVERIFY(!textOf(u"bookProblems"_s).isEmpty());
    QVERIFY(m_desk->workspace().verification().start());
    QTRY_VERIFY(textOf(u"verifyVerdict"_s).contains(u"not what its sources gave"));
    QVERIFY(!textOf(u"verifyFindings"_s).isEmpty());
}

void TestMainWindow::aClickedConversationIsReadInTheTimeline()
{
    QVERIFY(m_desk->openSample());
    clickConversation(1);
    const auto &read = m_desk->workspace().read();
    QCOMPARE(read.current()->key, m_desk->workspace().read().conversations().conversation(1)->key);
    QCOMPARE(find<ElidedLabel>(u"timelineTitle"_s)->wholeText(), ConversationListModel::titleText(*read.current()));
    auto *timeline = find<TimelineView>(u"timeline"_s);
    QCOMPARE(timeline->model()->rowCount(), read.current()->events);
    QTRY_VERIFY(timeline->timelineModel()->event(0));
    const auto *first = timeline->timelineModel()->peek(0);
    QVERIFY(!first->text.empty());
    QVERIFY2(accessibleLine(*timeline, 0).contains(toText(first->text).section(u'\n', 0, 0)),
             qPrintable(accessibleLine(*timeline, 0)));
}

void TestMainWindow::theNineRoomEventsAreReadAsLines()
{
    QVERIFY(m_desk->openSample());
    const auto &conversations = m_desk->workspace().read().conversations();
    auto *timeline = find<TimelineView>(u"timeline"_s);
    QSet<EventType> seen;
    for (int room = 0; room < conversations.rowCount(); ++room) {
        if (conversations.conversation(room)->events == conversations.conversation(room)->messages)
            continue;
        clickConversation(room);
        QTRY_VERIFY(timeline->timelineModel()->event(0));
        for (int row = 0; row < timeline->model()->rowCount(); ++row) {
            const auto *event = timeline->timelineModel()->event(row);
            QVERIFY(event);
            if (!isRoomEvent(event->type))
                continue;
            seen += event->type;
            const auto line = accessibleLine(*timeline, row);
            QVERIFY(!line.isEmpty());
            QVERIFY2(!line.contains(u"MUC"), qPrintable(line)); // words of people, not of the file
        }
    }
    QCOMPARE(seen.size(), 9);
}

void TestMainWindow::theInspectorNamesFileAndOffset()
{
    QVERIFY(m_desk->openSample());
    clickConversation(0);
    auto *timeline = find<TimelineView>(u"timeline"_s);
    QTRY_VERIFY(timeline->timelineModel()->event(1));
    QTest::mouseClick(timeline->viewport(), Qt::LeftButton, {},
                      timeline->visualRect(timeline->model()->index(1, 0)).center());
    QCOMPARE(timeline->currentRow(), 1);
    QTRY_VERIFY(m_desk->workspace().read().inspector().contents());
    const auto &place = m_desk->workspace().read().inspector().inspected()->place;
    QStringList shown;
    for (const auto *value : find<QWidget>(u"inspector"_s)->findChildren<ValueLabel *>())
        shown += value->text();
    QVERIFY(shown.contains(QFileInfo(toText(place.path)).fileName()));
    QVERIFY(shown.contains(QLocale().toString(static_cast<qulonglong>(place.span.offset))));
}

void TestMainWindow::aClickInTheNavigatorNarrowsTheList()
{
    QVERIFY(m_desk->openSample());
    trigger(u"actionPage0"_s);
    auto *navigator = find<QTreeView>(u"navigator"_s);
    const auto tenant = navigator->model()->index(1, 0);
    QTest::mouseClick(navigator->viewport(), Qt::LeftButton, {}, navigator->visualRect(tenant).center());
    QVERIFY(m_desk->settled());
    const auto &first = m_desk->workspace().caseFile().contents().tenants.front();
    QCOMPARE(m_desk->workspace().read().conversations().rowCount(), first.conversations);
    QVERIFY(find<QLineEdit>(u"filterField"_s)->text().contains(toText(first.tenant)));
    QVERIFY(textOf(u"conversationCount"_s).startsWith(QLocale().toString(static_cast<qlonglong>(first.conversations))));
}

void TestMainWindow::aBadFilterIsExplainedUnderTheField()
{
    QVERIFY(m_desk->openSample());
    trigger(u"actionFilter"_s);
    auto *field = find<QLineEdit>(u"findField"_s);
    QCOMPARE(m_window->focusWidget(), field);
    QTest::keyClicks(field, u"since:2017"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(find<QLabel>(u"findProblem"_s)->isVisible());
    QVERIFY(textOf(u"findProblem"_s).contains(u"character 1"));
    field->clear();
    QTRY_VERIFY(!find<QLabel>(u"findProblem"_s)->isVisible());
}

void TestMainWindow::anExportEndsOnAResultThatBalances()
{
    QVERIFY(m_desk->openSample());
    trigger(u"actionExport"_s);
    QVERIFY(m_desk->settled());
    QVERIFY(find<QWidget>(u"exportPage"_s)->isVisible());
    const auto folder = m_desk->file(u"out"_s);
    find<QLineEdit>(u"exportFolder"_s)->setText(folder);
    QVERIFY(textOf(u"exportCounts"_s).contains(QLocale().toString(static_cast<qlonglong>(sampleEvents()))));
    click(u"exportStart"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->workspace().exporting().report(), 30'000);
    QVERIFY(find<QLabel>(u"exportVerdict"_s)->isVisible());
    QVERIFY(textOf(u"exportVerdict"_s).contains(u"Balances"));
    QCOMPARE(find<ValueLabel>(u"exportResultFolder"_s)->text(), folder);
    QVERIFY(QFile::exists(folder + u"/SHA256SUMS"_s));
}

void TestMainWindow::aFourEyesCaseExplainsWhyItRefuses()
{
    QVERIFY(m_desk->openSample(store::Policy::FourEyes));
    QCOMPARE(textOf(u"policyChip"_s), u"four eyes"_s);
    trigger(u"actionExport"_s);
    QVERIFY(m_desk->settled());
    QVERIFY(!find<QAbstractButton>(u"exportStart"_s)->isEnabled());
    QVERIFY(textOf(u"exportPolicyTitle"_s).contains(u"approved request"));
    // Whoever gets past the button meets the same answer below.
    m_desk->workspace().exporting().start(toPath(m_desk->file(u"out"_s)));
    QVERIFY(m_desk->settled());
    QTRY_VERIFY(textOf(u"exportVerdict"_s).contains(u"Nothing was exported"));
    QVERIFY(!QFile::exists(m_desk->file(u"out"_s)));
}

void TestMainWindow::aFileThatIsNoCaseIsExplainedAndPutAway()
{
    QFile file(m_desk->file(u"letter.casebook"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir or Madam, this is a letter and no database at all.\n");
    file.close();
    drop(file.fileName());
    QTRY_VERIFY(find<QWidget>(u"notice"_s)->isVisible());
    QVERIFY(textOf(u"noticeHeadline"_s).contains(u"letter.casebook"));
    QVERIFY(!textOf(u"noticeDetail"_s).isEmpty());
    click(u"noticeDismiss"_s);
    QVERIFY(!find<QWidget>(u"notice"_s)->isVisible());
    QCOMPARE(find<QStackedWidget>(u"rooms"_s)->currentWidget()->objectName(), u"startPage"_s);
}

void TestMainWindow::panesFoldAndComeBack()
{
    QVERIFY(m_desk->openSample());
    trigger(u"actionPage0"_s);
    QVERIFY(find<QWidget>(u"inspector"_s)->isVisible());
    trigger(u"actionInspector"_s);
    QVERIFY(!find<QWidget>(u"inspector"_s)->isVisible());
    trigger(u"actionNavigator"_s);
    QVERIFY(!find<QTreeView>(u"navigator"_s)->isVisible());
    m_window.reset(); // remembered by the next window
    m_window = std::make_unique<MainWindow>(m_desk->workspace(), *m_theme);
    QVERIFY(!find<QAction>(u"actionInspector"_s)->isChecked());
    trigger(u"actionInspector"_s);
    trigger(u"actionNavigator"_s);
    QVERIFY(find<QAction>(u"actionNavigator"_s)->isChecked());
}

void TestMainWindow::everyControlHasANameForThoseWhoCannotSee()
{
    QVERIFY(m_desk->openSample());
    int seen = 0;
    for (auto *widget : m_window->findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QAbstractItemView *>(widget) ||
                             qobject_cast<QLineEdit *>(widget);
        if (!control || widget->objectName().startsWith(u"qt_") || widget->inherits("QHeaderView") ||
            !widget->isEnabled())
            continue;
        if (widget->parentWidget() && qobject_cast<QLineEdit *>(widget->parentWidget()))
            continue; // Qt's own button inside a field
        if (widget->parentWidget() && qobject_cast<QTableView *>(widget->parentWidget()))
            continue; // and in the corner of a table
        auto *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face);
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(face->text(QAccessible::Name)));
        ++seen;
    }
    QVERIFY(seen > 15);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
