// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/readingwindow.h"

#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QTableView>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

/// What the next window finds as the last one left it, and what two of them share.
class TestComeback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<ReadingWindow>(); }
    void cleanup() { m_window.reset(); }
    void columnsComeBackAsSomebodyArrangedThem();
    void recentCasesAreListedWithoutLookingForThem();
    void twoWindowsReadOneCaseEachInItsPlace();

private:
    std::unique_ptr<ReadingWindow> m_window;
};

void TestComeback::columnsComeBackAsSomebodyArrangedThem()
{
    m_window->openSample();
    m_window->find<QAction>(u"actionPage5"_s)->trigger();
    QVERIFY(m_window->desk().settled());
    const auto header = [this] { return m_window->find<QTableView>(u"sourceTable"_s)->horizontalHeader(); };
    auto *before = header();
    before->viewport()->setFocus();
    QVERIFY(before->sectionsMovable());
    const QPoint edge(before->sectionViewportPosition(0) + before->sectionSize(0) - 1, before->height() / 2);
    const int width = before->sectionSize(0);
    QTest::mousePress(before->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(before->viewport(), edge + QPoint(20, 0));
    QTest::mouseMove(before->viewport(), edge + QPoint(40, 0));
    QTest::mouseRelease(before->viewport(), Qt::LeftButton, {}, edge + QPoint(40, 0));
    QTRY_COMPARE(before->sectionSize(0), width + 40);
    QTest::qWait(0);
    m_window->makeWindow();
    QCOMPARE(header()->sectionSize(0), width + 40);
}

/// One of them lay on a share that is not there, which takes long to find out.
void TestComeback::recentCasesAreListedWithoutLookingForThem()
{
    auto &settings = m_window->workspace().settings();
    const QStringList files{u"//server.pluvius.example/share/matter & more.casebook"_s, u"/nowhere/old.casebook"_s};
    for (const auto &file : files)
        settings.addRecentCase(file);
    m_window->makeWindow();
    const auto *list = m_window->find<QListWidget>(u"recentCases"_s);
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(u"old"));
    QVERIFY(list->item(1)->text().contains(u"matter & more"));
    auto *menu = m_window->find<QMenu>(u"menuRecent"_s);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions().first()->isEnabled());
    QCOMPARE(settings.recentCases(), (QStringList{files[1], files[0]}));
}

void TestComeback::twoWindowsReadOneCaseEachInItsPlace()
{
    m_window->openSample();
    m_window->openRoom();
    QSignalSpy wanted(&m_window->window(), &MainWindow::windowWanted);
    m_window->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(wanted.size(), 1);
    ReadingWindow second; // as the program makes it then
    second.workspace().openCase(m_window->workspace().caseFile().info().file);
    QVERIFY(second.desk().settled());
    QVERIFY(!second.desk().failure());
    second.find<QAction>(u"actionPage0"_s)->trigger();
    second.openRoom();
    second.find<QListView>(u"conversationList"_s)->setFocus();
    second.press(Qt::Key_N);
    QVERIFY(second.desk().settled());
    QVERIFY(second.read().current()->key != m_window->read().current()->key);

    // A mark of one is in the other when somebody turns to it.
    m_window->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
    m_window->timeline().setCurrentRow(0);
    const auto id = m_window->current()->id;
    m_window->workspace().marks().addTag(id, u"Relevant"_s);
    QVERIFY(m_window->desk().settled());
    second.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&second.window()));
    QVERIFY(second.desk().settled());
    QTRY_VERIFY(second.workspace().marks().tags().contains(u"Relevant"_s));
    QVERIFY(!second.desk().failure());
}

QTEST_MAIN(TestComeback)
#include "tst_comeback.moc"
