// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/audit/log.h"
#include "tests/ui/casedesk.h"
#include "ui/presentation/eventtext.h"
#include "ui/widgets/find/findpage.h"
#include "ui/widgets/find/hitview.h"
#include "ui/widgets/mainwindow.h"
#include "ui/widgets/readpage.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/timeline/timelineview.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

/// Finding with the keyboard alone, in the whole window.
class TestFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void hitsComeWhileTypingAndTheCountSaysWhenItIsComplete();
    void theNewestQueryWins();
    void enterShowsAHitInItsConversationAndBackspaceComesBack();
    void f3GoesFromHitToHitAcrossConversations();
    void tabTakesTheFieldThatIsOffered();
    void whatWasLookedForIsOfferedAgainButKeptOnNoDisk();
    void aTagTypedInTheListIsInTheCaseAndCanBeTakenBack();
    void whatIsOpenedIsMarkedAndKeptApartFromReviewed();
    void aFilterIsSavedAndTakenAgain();
    void contextRulesAreCountedSideBySideAndGoToTheExport();
    void aFaultyTermIsMarkedAndTheOthersAreCounted();
    void theListOfHitsKeepsTheRulesOfItemModels();
    void everyControlHasAName();

private:
    template <typename T> T *find(const QString &name) { return childOf<T>(*m_window, name); }
    /// A key as it comes from the keyboard: to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(m_window->focusWidget(), text); }
    void lookFor(const QString &text);
    SearchController &search() { return m_desk->workspace().search(); }

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TestFind::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestFind::init()
{
    m_desk = std::make_unique<CaseDesk>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_window = std::make_unique<MainWindow>(m_desk->workspace(), *m_theme);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_desk->openSample());
    find<QAction>(u"actionFilter"_s)->trigger();
    QCOMPARE(m_window->focusWidget(), find<SearchField>(u"findField"_s));
}

void TestFind::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_desk.reset();
}

void TestFind::lookFor(const QString &text)
{
    find<QAction>(u"actionFilter"_s)->trigger();
    type(text);
    QTRY_COMPARE(search().text(), text);
    QVERIFY(m_desk->settled());
}

void TestFind::hitsComeWhileTypingAndTheCountSaysWhenItIsComplete()
{
    lookFor(u"umbrella*"_s);
    const int rows = search().hits().rowCount();
    QVERIFY(rows > 0);
    const auto counts = find<QLabel>(u"findCounts"_s)->text();
    QVERIFY2(counts.startsWith(u"%1 hits in "_s.arg(rows)) && counts.contains(u"complete"), qPrintable(counts));
    QVERIFY(find<HitView>(u"hitList"_s)->isVisible());
    for (int row = 0; row < rows; ++row) {
        QTRY_VERIFY(search().hits().hit(row));
        const auto snippet = search().hits().snippet(*search().hits().hit(row));
        QVERIFY2(!snippet.spans.empty(), qPrintable(snippet.text));
        QVERIFY(snippet.text.sliced(snippet.spans.front().begin).startsWith(u"umbrella", Qt::CaseInsensitive));
    }
    lookFor(u"nobody-says-this"_s);
    QCOMPARE(search().hits().rowCount(), 0);
    QVERIFY(find<QWidget>(u"hitsEmpty"_s)->isVisible());
}

void TestFind::theNewestQueryWins()
{
    lookFor(u"tenant:\"Tenant 100\" OR the"_s);
    search().setText(u"the"_s);
    QVERIFY(m_desk->settled());
    const int rows = search().hits().rowCount();
    for (const auto *text : {u"a*", u"*e*", u"type:Message", u"the"})
        search().setText(QString(text));
    QVERIFY(m_desk->settled());
    QCOMPARE(search().hits().rowCount(), rows);
    QCOMPARE(search().answer().counts.events, rows);
    QVERIFY(search().answer().complete);
}

void TestFind::enterShowsAHitInItsConversationAndBackspaceComesBack()
{
    lookFor(u"the"_s);
    auto *list = find<HitView>(u"hitList"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_window->focusWidget(), list);
    QCOMPARE(list->currentRow(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_J);
    QCOMPARE(list->currentRow(), 2);
    QTRY_VERIFY(search().hits().peek(2));
    const auto wanted = search().hits().peek(2)->event;
    press(Qt::Key_Return);
    auto *timeline = find<TimelineView>(u"timeline"_s);
    QTRY_COMPARE(timeline->currentRow(), static_cast<int>(wanted.ordinal));
    QCOMPARE(m_desk->workspace().read().current()->key, wanted.conversation);
    QVERIFY(m_window->readPage().isVisible());
    QCOMPARE(m_window->focusWidget(), timeline);
    press(Qt::Key_Backspace);
    QVERIFY(m_window->findPage().isVisible());
    QCOMPARE(m_window->focusWidget(), list);
    QCOMPARE(list->currentRow(), 2);
}

void TestFind::f3GoesFromHitToHitAcrossConversations()
{
    lookFor(u"the"_s);
    const int rows = search().hits().rowCount();
    QVERIFY(rows > 3);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->readPage().isVisible());
    QSet<qint64> conversations;
    for (int row = 1; row < rows; ++row) {
        find<QAction>(u"actionNextHit"_s)->trigger();
        QCOMPARE(search().currentHit(), row);
        QTRY_VERIFY(search().hits().peek(row));
        const auto &event = search().hits().peek(row)->event;
        QTRY_VERIFY(m_desk->workspace().read().current()->key == event.conversation);
        QTRY_COMPARE(find<TimelineView>(u"timeline"_s)->currentRow(), static_cast<int>(event.ordinal));
        conversations.insert(static_cast<qint64>(event.conversation));
    }
    QVERIFY(conversations.size() > 1);
    find<QAction>(u"actionNextHit"_s)->trigger();
    QCOMPARE(search().currentHit(), 0); // on at the other end
    find<QAction>(u"actionPreviousHit"_s)->trigger();
    QCOMPARE(search().currentHit(), rows - 1);
}

void TestFind::tabTakesTheFieldThatIsOffered()
{
    auto *field = find<SearchField>(u"findField"_s);
    type(u"ten"_s);
    QVERIFY(field->isOffering());
    press(Qt::Key_Tab);
    QCOMPARE(field->text(), u"tenant:"_s);
    QCOMPARE(m_window->focusWidget(), field);
    QTRY_VERIFY(field->isOffering());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    const auto &tenant = m_desk->workspace().caseFile().contents().tenants.front();
    QVERIFY2(field->text().contains(toText(tenant.tenant)), qPrintable(field->text()));
    QTRY_COMPARE(search().text(), field->text());
    QVERIFY(m_desk->settled());
    QCOMPARE(search().answer().counts.conversations, tenant.conversations);
}

void TestFind::whatWasLookedForIsOfferedAgainButKeptOnNoDisk()
{
    lookFor(u"the"_s);
    press(Qt::Key_Return);
    auto *field = find<SearchField>(u"findField"_s);
    field->setFocus();
    field->clear();
    QTRY_VERIFY(search().query().selectsAll());
    press(Qt::Key_Down);
    QVERIFY(field->isOffering());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_COMPARE(search().text(), u"the"_s);
    QFile settings(m_desk->file(u"settings.ini"_s));
    QVERIFY(!settings.open(QIODevice::ReadOnly) || !settings.readAll().contains("=the"));
}

void TestFind::aTagTypedInTheListIsInTheCaseAndCanBeTakenBack()
{
    lookFor(u"the"_s);
    press(Qt::Key_Return);
    auto *list = find<HitView>(u"hitList"_s);
    auto &marks = m_desk->workspace().marks();
    QVERIFY(m_desk->settled());
    const auto event = search().hits().peek(0)->event.id;
    press(Qt::Key_T);
    type(u"Relevant"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_window->focusWidget(), list);
    QVERIFY(m_desk->settled());
    QTRY_VERIFY(marks.of(event) && marks.of(event)->tags == QStringList(u"Relevant"_s));
    lookFor(u"tag:relevant"_s);
    QCOMPARE(search().hits().rowCount(), 1);
    press(Qt::Key_Return);
    press(Qt::Key_U);
    QVERIFY(m_desk->settled());
    QTRY_VERIFY(marks.of(event) && marks.of(event)->tags.isEmpty());
    // Both decisions stand in the log; that events were opened does not.
    QStringList changes;
    const auto reader = store::CaseReader::open(m_desk->workspace().caseFile().info().file);
    QVERIFY(reader);
    QVERIFY(audit::forEachEntry(*reader, [&](const audit::Entry &entry, const std::string &) {
        if (entry.act == "mark")
            changes += entry.details.value("change"_L1).toString();
        return true;
    }));
    QCOMPARE(changes, QStringList({u"put on"_s, u"taken off"_s}));
}

void TestFind::whatIsOpenedIsMarkedAndKeptApartFromReviewed()
{
    lookFor(u"the"_s);
    press(Qt::Key_Return);
    QVERIFY(m_desk->settled());
    const auto event = search().hits().peek(0)->event.id;
    auto &marks = m_desk->workspace().marks();
    QTRY_VERIFY(marks.of(event) && marks.of(event)->opened);
    QVERIFY(!marks.of(event)->reviewed);
    press(Qt::Key_V);
    QVERIFY(m_desk->settled());
    QTRY_VERIFY(marks.of(event) && marks.of(event)->reviewed);
    lookFor(u"is:reviewed"_s);
    QCOMPARE(search().hits().rowCount(), 1);
}

void TestFind::aFilterIsSavedAndTakenAgain()
{
    lookFor(u"the type:Message"_s);
    const auto counts = search().answer().counts;
    find<QPushButton>(u"saveFilter"_s)->click();
    QTRY_VERIFY(m_window->findChild<QLineEdit *>(u"filterName"_s));
    QTest::keyClicks(find<QLineEdit>(u"filterName"_s), u"Articles"_s);
    find<QPushButton>(u"filterSave"_s)->click();
    QVERIFY(m_desk->settled());
    auto &filters = m_desk->workspace().filters();
    QTRY_COMPARE(filters.list().rowCount(), 1);
    search().setText({});
    QVERIFY(m_desk->settled());
    m_window->findPage().showFace(FindPage::Filters);
    auto *list = find<QTableView>(u"filterList"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_desk->settled());
    QCOMPARE(search().text(), u"the type:Message"_s);
    QCOMPARE(search().answer().counts.events, counts.events);
    QVERIFY(find<HitView>(u"hitList"_s)->isVisible());
}

void TestFind::contextRulesAreCountedSideBySideAndGoToTheExport()
{
    lookFor(u"the"_s);
    find<QPushButton>(u"contextToggle"_s)->click();
    QVERIFY(m_desk->settled());
    auto &context = m_desk->workspace().context();
    QTRY_COMPARE(context.counts().size(), context.rules().size());
    QCOMPARE(context.counts().front().events, search().answer().counts.events);
    QVERIFY(context.counts().back().events > context.counts().front().events);
    find<QAbstractButton>(u"contextRule5"_s)->click();
    auto &exporting = m_desk->workspace().exporting();
    exporting.choose(ExportController::Scope::Filter);
    QVERIFY(m_desk->settled());
    QCOMPARE(exporting.counts()->events, context.counts().back().events);
    QVERIFY(exporting.start(toPath(m_desk->file(u"out"_s))));
    QVERIFY(m_desk->settled());
    QVERIFY(exporting.report()->balanced);
    QCOMPARE(exporting.report()->selected.events, context.counts().back().events);
}

void TestFind::aFaultyTermIsMarkedAndTheOthersAreCounted()
{
    m_window->findPage().showFace(FindPage::Terms);
    auto *text = find<QPlainTextEdit>(u"termsText"_s);
    text->setFocus();
    text->setPlainText(u"the\n\"never closed\nand\n"_s);
    auto &terms = m_desk->workspace().terms();
    QCOMPARE(terms.table().rowCount(), 3);
    find<QPushButton>(u"termsRun"_s)->click();
    QVERIFY(m_desk->settled());
    QVERIFY(terms.result());
    QVERIFY(!terms.table().term(1).term.query);
    QVERIFY(!terms.table().index(1, TermTableModel::Remark).data().toString().isEmpty());
    lookFor(u"the"_s);
    QCOMPARE(terms.table().term(0).counts->hits, search().answer().counts.events);
    terms.sample(0, u"1"_s);
    QVERIFY(m_desk->settled());
    QCOMPARE(terms.sampled().rowCount(), static_cast<int>(std::min<qint64>(20, search().answer().counts.events)));
}

void TestFind::theListOfHitsKeepsTheRulesOfItemModels()
{
    const QAbstractItemModelTester tester(&search().hits(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const auto *text : {u"the", u"a*", u"nobody-says-this", u"type:Message"})
        lookFor(QString(text));
    QVERIFY(search().hits().rowCount() > 100);
}

void TestFind::everyControlHasAName()
{
    for (auto *control : m_window->findPage().findChildren<QWidget *>()) {
        if (control->focusPolicy() == Qt::NoFocus || control->inherits("QComboBoxListView"))
            continue;
        const bool says =
            qobject_cast<QAbstractButton *>(control) && !static_cast<QAbstractButton *>(control)->text().isEmpty();
        QVERIFY2(says || !control->accessibleName().isEmpty() || control->objectName().startsWith(u"qt_"),
                 qPrintable(QString::fromLatin1(control->metaObject()->className()) + u' ' + control->objectName()));
    }
}

QTEST_MAIN(TestFind)
#include "tst_find.moc"
