// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "casedesk.h"

#include "ui/widgets/collectiondialog.h"
#include "ui/widgets/importquestions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTreeWidget>

using namespace casebook;
using namespace casebook::test;
using namespace casebook::ui;
using namespace Qt::StringLiterals;

class TestCollecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsLinesAsTheyWouldBeRead();
    void readsWithTheAnswers();
    void leavesOutWhatIsNotWanted();
    void listsWhoIsMissing();
    void savesTheSheet();

private:
    /// A folder with one transcript whose dates leave the order open.
    static QString history(const CaseDesk &desk);
    static ImportQuestions *ask(CaseDesk &desk);
};

QString TestCollecting::history(const CaseDesk &desk)
{
    const QString folder = desk.file(u"history"_s);
    QDir().mkpath(folder);
    QFile::copy(u"" CASEBOOK_TEST_DATA "/communicator/american.txt"_s, folder + u"/american.txt"_s);
    return folder;
}

ImportQuestions *TestCollecting::ask(CaseDesk &desk)
{
    auto &imports = desk.workspace().imports();
    QSignalSpy asked(&imports, &ImportController::asked);
    desk.workspace().importInto(toPath(desk.file(u"client.casebook"_s)), {"Client", store::Policy::Single},
                                {toPath(history(desk))});
    if (asked.isEmpty() && !asked.wait(60'000))
        return nullptr;
    return new ImportQuestions(imports);
}

void TestCollecting::showsLinesAsTheyWouldBeRead()
{
    CaseDesk desk;
    auto *questions = ask(desk);
    QVERIFY(questions);
    auto *preview = questions->findChild<QTreeWidget *>(u"transcriptPreview"_s);
    questions->findChild<QComboBox *>(u"transcriptZone"_s)->setCurrentText(u"Europe/Berlin"_s);
    QTRY_COMPARE(preview->topLevelItemCount(), 2);
    QTRY_COMPARE(preview->topLevelItem(0)->text(0), u"2017-03-04T13:02:11Z"_s);
    auto *order = questions->findChild<QComboBox *>(u"transcriptOrder"_s);
    order->setCurrentIndex(order->findText(u"Day, month, year"_s));
    QTRY_COMPARE(preview->topLevelItem(0)->text(0), u"2017-04-03T12:02:11Z"_s); // summer time
    questions->reject();
}

void TestCollecting::readsWithTheAnswers()
{
    CaseDesk desk;
    auto *questions = ask(desk);
    QVERIFY(questions);
    auto *next = questions->findChild<QPushButton *>(u"questionsNext"_s);
    QVERIFY(!next->isEnabled()); // nobody said whose history it is
    questions->findChild<QLineEdit *>(u"transcriptOwner"_s)->setText(u"Priya Raman"_s);
    QVERIFY(next->isEnabled());
    questions->findChild<QLineEdit *>(u"transcriptComputer"_s)->setText(u"PLUVIUS-0042"_s);
    next->click();
    auto &imports = desk.workspace().imports();
    QTRY_VERIFY_WITH_TIMEOUT(imports.report().has_value(), 60'000);
    QVERIFY(imports.report()->complete());
    QVERIFY(desk.settled());
    const auto list = work::collectionList(toPath(desk.file(u"client.casebook"_s)));
    QVERIFY(list);
    QCOMPARE(list->size(), std::size_t{1});
    QCOMPARE(list->front().computers, std::string("PLUVIUS-0042"));
    QCOMPARE(list->front().messages, 2);
}

void TestCollecting::leavesOutWhatIsNotWanted()
{
    CaseDesk desk;
    auto *questions = ask(desk);
    QVERIFY(questions);
    questions->findChild<QCheckBox *>(u"transcriptWanted"_s)->setChecked(false);
    QSignalSpy failed(&desk.workspace().imports(), &ImportController::failed);
    questions->findChild<QPushButton *>(u"questionsNext"_s)->click();
    QVERIFY(!failed.isEmpty() || failed.wait(60'000)); // nothing else lies there
}

void TestCollecting::listsWhoIsMissing()
{
    CaseDesk desk;
    QVERIFY(desk.openSample());
    QVERIFY(desk.settled());
    CollectionDialog dialog(desk.workspace());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *table = dialog.findChild<QTableView *>(u"collectionTable"_s);
    QTRY_VERIFY(dialog.model().isLoaded());
    const int everybody = table->model()->rowCount();
    QVERIFY(everybody > 1);
    QSignalSpy loaded(&dialog.model(), &CollectionModel::loaded);
    const auto first = *dialog.model().entry(0);
    QVERIFY(first.state == work::CollectionState::Missing);
    dialog.model().put({.name = first.name, .address = first.address, .excused = true, .note = "never used chat"});
    QVERIFY(loaded.wait(60'000));
    QCOMPARE(table->model()->rowCount(), everybody);
    dialog.findChild<QCheckBox *>(u"collectionOnlyMissing"_s)->setChecked(true);
    QCOMPARE(table->model()->rowCount(), everybody - 1);
}

void TestCollecting::savesTheSheet()
{
    CaseDesk desk;
    QVERIFY(desk.openSample());
    QVERIFY(desk.settled());
    CollectionDialog dialog(desk.workspace());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QTRY_VERIFY(dialog.model().isLoaded());
    const QString sheet = dialog.model().sheet(desk.workspace().caseFile().info());
    for (const auto &entry : dialog.model().entries())
        QVERIFY(sheet.contains(QString::fromStdString(entry.address)));
}

QTEST_MAIN(TestCollecting)
#include "tst_collecting.moc"
