// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/casedesk.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/workspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImportFillsEveryPage();
    void theBooksAreCheckedAndSaySo();
    void importingTwiceChangesNothingAndSaysSo();
    void ordersPutTheRightConversationFirst_data();
    void ordersPutTheRightConversationFirst();
    void aFilterNarrowsListAndCountsAlike();
    void aFilterThatCannotBeReadNamesThePlaceAndChangesNothing();
    void aChoiceInTheNavigatorIsAFilterInWords();
    void theInspectorShowsSourcePlaceAndRawRecord();
    void onlyTheLastQuestionIsAnswered();
    void anExportBalancesAndCountsWhatTheScopeSelects();
    void aFourEyesCaseExportsNothing();
    void aFileThatIsNoCaseIsRefusedAndTheOpenCaseStays();
    void aFolderWithoutArchivesIsNoSuccess();
    void anExistingFileIsNeverMadeIntoACase();
    void aStoppedImportSaysSoAndCanBeRepeated();
    void archivesWithoutACaseAskForOne();
    void recentCasesAreRememberedNewestFirst();
    void theConversationModelKeepsTheRulesOfItemModels();
};

void TestWorkspace::anImportFillsEveryPage()
{
    CaseDesk desk;
    QVERIFY(desk.openSample());
    auto &workspace = desk.workspace();
    const auto truth = sampleTruth();
    const auto conversations = truth["conversations"_L1].toInteger();
    QVERIFY(conversations > 0);
    QCOMPARE(workspace.read().conversations().rowCount(), conversations);
    QCOMPARE(workspace.search().answer().counts.conversations, conversations);
    QCOMPARE(workspace.search().answer().counts.events, sampleEvents());
    QCOMPARE(workspace.sources().rowCount(), truth["sources"_L1].toInteger());
    QCOMPARE(workspace.issues().rowCount(), truth["issues"_L1].toInteger());
    QVERIFY(workspace.read().navigator().rowCount() > 1);
    QVERIFY(workspace.imports().report()->complete());
    QVERIFY(!workspace.imports().verdict().isEmpty());
    QCOMPARE(workspace.caseFile().title(), u"Sample"_s);
}

void TestWorkspace::theBooksAreCheckedAndSaySo()
{
    CaseDesk desk;
    QVERIFY(desk.openSample());
    const auto truth = sampleTruth();
    const auto &caseFile = desk.workspace().caseFile();
    QCOMPARE(caseFile.books(), CaseController::Books::Balanced);
    const auto records = truth["records"_L1].toObject()["IMEvent"_L1].toInteger();
    QCOMPARE(caseFile.booksText(),
             u"books balance: %1 = %2 + %3"_s.arg(records).arg(sampleEvents()).arg(truth["duplicates"_L1].toInteger()));
}

void TestWorkspace::importingTwiceChangesNothingAndSaysSo()
{
    CaseDesk desk;
    QVERIFY(desk.openSample());
    const auto before = desk.workspace().caseFile().contents().overview.totals;
    QVERIFY(desk.openSample());
    const auto &after = desk.workspace().caseFile().contents().overview.totals;
    QCOMPARE(after.events, before.events);
    QCOMPARE(after.duplicates, before.duplicates);
    QCOMPARE(desk.workspace().imports().report()->newSources, 0);
    QVERIFY(desk.workspace().imports().verdict().contains(u"already"));
}

void TestWorkspace::ordersPutTheRightConversationFirst_data()
{
    using Order = ConversationListModel::Order;
    QTest::addColumn<int>("order");
    QTest::addRow("newest") << static_cast<int>(Order::NewestFirst);
    QTest::addRow("oldest") << static_cast<int>(Order::OldestFirst);
    QTest::addRow("most messages") << static_cast<int>(Order::MostMessages);
    QTest::addRow("title") << static_cast<int>(Order::Title);
}

void TestWorkspace::ordersPutTheRightConversationFirst()
{
    QFETCH(int, order);
    using Order = ConversationListModel::Order;
    CaseDesk desk;
    QVERIFY(desk.openSample());
    auto &model = desk.workspace().read().conversations();
    desk.workspace().read().setOrder(static_cast<Order>(order));
    QVERIFY(desk.settled());
    QVERIFY(model.rowCount() > 2);
    for (int row = 1; row < model.rowCount(); ++row) {
        const auto &above = *model.conversation(row - 1);
        const auto &below = *model.conversation(row);
        switch (static_cast<Order>(order)) {
        case Order::NewestFirst: QVERIFY(above.start >= below.start); break;
        case Order::OldestFirst: QVERIFY(above.start <= below.start); break;
        case Order::MostMessages: QVERIFY(above.messages >= below.messages); break;
        case Order::Title: QVERIFY(model.rowCount() == desk.workspace().search().answer().counts.conversations); break;
        }
    }
}

void TestWorkspace::aFilterNarrowsListAndCountsAlike()
{
    CaseDesk desk;
    QVERIFY(desk.openSample());
    auto &read = desk.workspace().read();
    auto &search = desk.workspace().search();
    const auto all = search.answer().counts;
    const auto &tenant = desk.workspace().caseFile().contents().tenants.front();
    QVERIFY(search.setText(u"tenant:\"%1\""_s.arg(toText(tenant.tenant))));
    QVERIFY(desk.settled());
    QCOMPARE(read.conversations().rowCount(), tenant.conversations);
    QCOMPARE(search.answer().counts.conversations, tenant.conversations);
    QVERIFY(search.answer().counts.events < all.events);
    QVERIFY(search.setText(u"after:2100-01-01"_s));
    QVERIFY(desk.settled());
    QCOMPARE(read.conversations().rowCount(), 0);
    QVERIFY(search.setText({}));
    QVERIFY(desk.settled());
    QCOMPARE(search.answer().counts.events, all.events);
}

void TestWorkspace::aFilterThatCannotBeReadNamesThePlaceAndChangesNothing()
{
    CaseDesk desk;
    QVERIFY(desk.openSample());
    auto &read = desk.workspace().read();
    auto &search = desk.workspace().search();
    const int rows = read.conversations().rowCount();
    QVERIFY(!search.setText(u"after:2017-03-01 since:2017"_s));
    QVERIFY(search.problem());
    QCOMPARE(search.problem()->column, 17);
    QVERIFY2(search.problem()->message.contains(u"18"), qPrintable(search.problem()->message));
    QVERIFY(desk.settled());
    QCOMPARE(read.conversations().rowCount(), rows);
    QVERIFY(search.query().selectsAll());
    QVERIFY(search.setText({}));
    QVERIFY(!search.problem());
}

void TestWorkspace::aChoiceInTheNavigatorIsAFilterInWords()
{
    CaseDesk desk;
    QVERIFY(desk.openSample());
    auto &read = desk.workspace().read();
    auto &search = desk.workspace().search();
    auto &navigator = read.navigator();
    const auto tenant = navigator.index(1, 0);
    const auto day = navigator.index(0, 0, navigator.index(0, 0, navigator.index(0, 0, tenant)));
    search.setQuery(navigator.query(day));
    QVERIFY(desk.settled());
    QVERIFY(search.text().contains(u"after:"));
    const auto text = search.text();
    QCOMPARE(navigator.indexOf(search.query()), day);
    QVERIFY(read.conversations().rowCount() > 0);
    QVERIFY(search.setText(text)); // what it wrote, it reads
    QCOMPARE(search.query(), navigator.query(day));
}

void TestWorkspace::theInspectorShowsSourcePlaceAndRawRecord()
{
    CaseDesk desk;
    QVERIFY(desk.openSample());
    auto &read = desk.workspace().read();
    read.showConversation(*read.conversations().conversation(0));
    read.showEvent(0);
    QVERIFY(desk.settled());
    QTRY_VERIFY(read.inspector().contents());
    const auto &event = *read.inspector().inspected();
    const auto text = read.inspector().contents()->text();
    QVERIFY(!event.place.path.empty());
    QVERIFY(text.contains(QLocale().toString(static_cast<qulonglong>(event.place.span.offset))));
    QVERIFY(text.contains(toText(event.id.text())));
    // The raw record is what stands in the file at that place.
    QFile source(toText(event.place.path));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QVERIFY(source.seek(static_cast<qint64>(event.place.span.offset)));
    QCOMPARE(read.inspector().contents()->raw,
             QString::fromUtf8(source.read(static_cast<qint64>(event.place.span.length))));
    QVERIFY(!read.inspector().contents()->hex.isEmpty());
}

void TestWorkspace::onlyTheLastQuestionIsAnswered()
{
    CaseDesk desk;
    QVERIFY(desk.openSample());
    auto &read = desk.workspace().read();
    auto &search = desk.workspace().search();
    const auto conversations = sampleTruth()["conversations"_L1].toInteger();
    for (int i = 0; i < 20; ++i) {
        search.setText(u"after:2100-01-01"_s);
        search.setText({});
    }
    QVERIFY(desk.settled());
    QCOMPARE(read.conversations().rowCount(), conversations);
    QCOMPARE(search.answer().counts.conversations, conversations);
}

void TestWorkspace::anExportBalancesAndCountsWhatTheScopeSelects()
{
    CaseDesk desk;
    QVERIFY(desk.openSample());
    auto &exporting = desk.workspace().exporting();
    auto &read = desk.workspace().read();
    QVERIFY(!exporting.available(ExportController::Scope::Conversation));
    const auto &conversation = *read.conversations().conversation(0);
    read.showConversation(conversation);
    QVERIFY(exporting.available(ExportController::Scope::Conversation));
    exporting.choose(ExportController::Scope::Conversation);
    QVERIFY(desk.settled());
    QCOMPARE(exporting.counts()->conversations, 1);
    QCOMPARE(exporting.counts()->events, conversation.events);
    QVERIFY(exporting.start(toPath(desk.file(u"out"_s))));
    QVERIFY(!exporting.start(toPath(desk.file(u"out2"_s)))); // one at a time
    QVERIFY(desk.settled());
    QVERIFY(!desk.failure());
    QVERIFY(exporting.report()->balanced);
    QCOMPARE(exporting.report()->selected.events, conversation.events);
    QVERIFY(QFile::exists(desk.file(u"out/manifest.json"_s)));
}

void TestWorkspace::aFourEyesCaseExportsNothing()
{
    CaseDesk desk;
    QVERIFY(desk.openSample(store::Policy::FourEyes));
    auto &exporting = desk.workspace().exporting();
    QVERIFY(exporting.start(toPath(desk.file(u"out"_s))));
    QVERIFY(desk.settled());
    QVERIFY(!exporting.report());
    QCOMPARE(exporting.error()->code, Error::Code::NotPermitted);
    QVERIFY(!QFile::exists(desk.file(u"out"_s)));
    QVERIFY(!QFile::exists(desk.file(u"out.partial"_s)));
}

void TestWorkspace::aFileThatIsNoCaseIsRefusedAndTheOpenCaseStays()
{
    CaseDesk desk;
    QVERIFY(desk.openSample());
    QFile file(desk.file(u"letter.casebook"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir or Madam, this is a letter and no database at all.\n");
    file.close();
    desk.workspace().openPaths({toPath(file.fileName())});
    QVERIFY(desk.settled());
    QTRY_VERIFY(desk.failure());
    QCOMPARE(desk.failure()->code, Error::Code::Corrupt);
    QCOMPARE(desk.workspace().caseFile().title(), u"Sample"_s);
    QVERIFY(desk.workspace().read().conversations().rowCount() > 0);
    desk.forgetFailure();
    desk.workspace().openPaths({toPath(desk.file(u"nowhere.casebook"_s))});
    QTRY_VERIFY(desk.failure());
    QCOMPARE(desk.failure()->code, Error::Code::NotFound);
}

void TestWorkspace::aFolderWithoutArchivesIsNoSuccess()
{
    CaseDesk desk;
    QVERIFY(QDir().mkpath(desk.file(u"empty"_s)));
    desk.workspace().importInto(toPath(desk.file(u"a.casebook"_s)), {"", store::Policy::Single},
                                {toPath(desk.file(u"empty"_s))});
    QVERIFY(desk.settled());
    QTRY_VERIFY(desk.failure());
    QCOMPARE(desk.failure()->code, Error::Code::NotFound);
    QVERIFY(!desk.workspace().imports().report());
    QVERIFY(desk.workspace().imports().verdict().isEmpty());
    QCOMPARE(desk.workspace().caseFile().booksText(), QString());
}

void TestWorkspace::anExistingFileIsNeverMadeIntoACase()
{
    CaseDesk desk;
    QFile file(desk.file(u"precious.casebook"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    desk.workspace().makeCase(toPath(file.fileName()), {"", store::Policy::Single}, {toPath(sampleArchive())});
    QVERIFY(desk.settled());
    QTRY_VERIFY(desk.failure());
    QCOMPARE(desk.failure()->code, Error::Code::Conflict);
    QVERIFY(!desk.workspace().caseFile().isOpen());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

void TestWorkspace::aStoppedImportSaysSoAndCanBeRepeated()
{
    CaseDesk desk;
    auto &imports = desk.workspace().imports();
    connect(&imports, &ImportController::started, &imports, &ImportController::stop, Qt::SingleShotConnection);
    QVERIFY(!desk.openSample());
    QVERIFY(desk.failure());
    QCOMPARE(desk.failure()->code, Error::Code::Cancelled);
    QVERIFY(!imports.report());
    desk.forgetFailure();
    QVERIFY(desk.openSample());
    QCOMPARE(desk.workspace().search().answer().counts.events, sampleEvents());
}

void TestWorkspace::archivesWithoutACaseAskForOne()
{
    CaseDesk desk;
    QSignalSpy wanted(&desk.workspace(), &Workspace::newCaseWanted);
    desk.workspace().openPaths({toPath(sampleArchive())});
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!desk.workspace().caseFile().isOpen());
    QVERIFY(desk.openSample());
    desk.workspace().openPaths({toPath(sampleArchive())}); // now there is one
    QCOMPARE(wanted.count(), 1);
    QVERIFY(desk.workspace().imports().running());
    QVERIFY(desk.settled());
}

void TestWorkspace::recentCasesAreRememberedNewestFirst()
{
    CaseDesk desk;
    for (const auto &name : {u"one.casebook"_s, u"two.casebook"_s, u"one.casebook"_s}) {
        desk.workspace().importInto(toPath(desk.file(name)), {"", store::Policy::Single}, {toPath(sampleArchive())});
        QVERIFY(desk.settled());
    }
    const QStringList expected{desk.file(u"one.casebook"_s), desk.file(u"two.casebook"_s)};
    QCOMPARE(desk.workspace().settings().recentCases(), expected);
}

void TestWorkspace::theConversationModelKeepsTheRulesOfItemModels()
{
    CaseDesk desk;
    auto &model = desk.workspace().read().conversations();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester issues(&desk.workspace().issues(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester sources(&desk.workspace().sources(),
                                           QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(desk.openSample());
    desk.workspace().issues().setNotesShown(true);
    desk.workspace().search().setText(u"after:2100-01-01"_s);
    QVERIFY(desk.settled());
    QCOMPARE(model.rowCount(), 0);
    desk.workspace().closeCase();
    QCOMPARE(desk.workspace().sources().rowCount(), 0);
}

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
