// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/movedesk.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QStackedWidget>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

/// The move to Symphony up to its export: plan and mapping, by keyboard.
class TestMovePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_desk.reset(); }
    void theRehearsalFillsThePlan();
    void aPersonIsCompletedByKeyboard();
    void guessesCountOnlyWhenSomebodyConfirmsThem();
    void cellsOfASpreadsheetArePasted();
    void streamsArePastedAsPeopleAre();
    void aTableWithHeadersIsTakenOverWhereverItIsPasted();
    void twoPeopleNeverBecomeOneUser();
    void aRoundedIdIsRefusedWithItsReason();
    void tablesGoOutAndComeBack();
    void mailboxesStandBesideTheUsers();
    void filesGoAlongWhenSomebodyAsksForThem();
    void fourEyesNeedAnApprovedRequest();
    void modelsKeepTheirRules();

private:
    std::unique_ptr<MoveDesk> m_desk;
};

void TestMovePage::init()
{
    m_desk = std::make_unique<MoveDesk>();
    QVERIFY(m_desk->desk().openSample());
}

void TestMovePage::theRehearsalFillsThePlan()
{
    auto *figures = m_desk->find<QStackedWidget>(u"movePlanFigures"_s);
    QCOMPARE(figures->currentIndex(), 0);
    QVERIFY(m_desk->rehearse());
    QCOMPARE(figures->currentIndex(), 1);
    const auto &plan = *m_desk->move().rehearsal();
    QCOMPARE(plan.messagesInScope, sampleTruth()["events"_L1]["Message"_L1].toInteger());
    QCOMPARE(plan.messagesOut, 0); // nobody is mapped
    QCOMPARE(m_desk->move().people().rowCount(), static_cast<int>(plan.census.people().size()));
    QVERIFY(m_desk->move().findings().blocking() >= m_desk->move().people().rowCount());
    QVERIFY(m_desk->textOf(u"moveVerdict"_s).contains(u"stand in the way"));
    QVERIFY(m_desk->textOf(u"moveEffects"_s).contains(u"Content exports"));
    QVERIFY(!m_desk->move().isStale());
    m_desk->find<QCheckBox>(u"moveSplit"_s)->click();
    QVERIFY(m_desk->move().isStale());
    QVERIFY(m_desk->textOf(u"moveScope"_s).contains(u"changed"));
}

void TestMovePage::aPersonIsCompletedByKeyboard()
{
    QVERIFY(m_desk->rehearse());
    const auto jid = m_desk->cell(0, MovePeopleModel::Jid).toStdString();
    m_desk->goTo(m_desk->people(), 0, MovePeopleModel::Action);
    QTest::keyClick(&m_desk->people(), Qt::Key_F2);
    auto *box = m_desk->people().findChild<QComboBox *>();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Down); // create
    QTest::keyClick(box, Qt::Key_Down); // skip
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(m_desk->cell(0, MovePeopleModel::State), u"left out"_s);
    QCOMPARE(m_desk->kept().person(jid)->action, symphony::PersonAction::Skip);

    const auto other = m_desk->cell(1, MovePeopleModel::Jid).toStdString();
    m_desk->goTo(m_desk->people(), 1, MovePeopleModel::User);
    QTest::keyClick(&m_desk->people(), Qt::Key_F2);
    auto *field = m_desk->people().findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, u"uid:71811853190567"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_desk->cell(1, MovePeopleModel::State), u"mapped"_s);
    QCOMPARE(m_desk->kept().person(other)->userId, 71811853190567);
    QVERIFY(m_desk->move().isStale());
    QVERIFY(m_desk->rehearse());
    QCOMPARE(m_desk->kept().people.size(), std::size_t{2}); // guesses are none of the case's
}

void TestMovePage::guessesCountOnlyWhenSomebodyConfirmsThem()
{
    QVERIFY(m_desk->rehearse());
    auto &model = m_desk->move().people();
    const int nameless = model.count(MovePeopleModel::Fate::Choose); // no address, so that there is nothing to guess
    QCOMPARE(model.count(MovePeopleModel::Fate::Guessed), model.rowCount() - nameless);
    QVERIFY(m_desk->kept().people.empty());
    auto &table = m_desk->people(); // they come first
    m_desk->goTo(table, nameless, 0);
    table.selectRow(nameless);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(m_desk->find<QPushButton>(u"moveConfirm"_s)->text().contains(u"selected"));
    QTest::keyClick(m_desk->find<QPushButton>(u"moveConfirm"_s), Qt::Key_Space);
    QCOMPARE(m_desk->kept().people.size(), std::size_t{2});
    QCOMPARE(model.count(MovePeopleModel::Fate::LookUp), 2);
    m_desk->find<QCheckBox>(u"moveOnlyOpen"_s)->click();
    QCOMPARE(table.sorted().rowCount(), model.rowCount() - 2);
    table.clearSelection();
    m_desk->click(u"moveConfirm"_s);
    QCOMPARE(m_desk->kept().people.size(), static_cast<std::size_t>(model.rowCount() - nameless));
    for (const auto &[folded, person] : m_desk->kept().people)
        QVERIFY(!person.guessed);
}

void TestMovePage::cellsOfASpreadsheetArePasted()
{
    QVERIFY(m_desk->rehearse());
    const auto first = m_desk->cell(0, MovePeopleModel::Jid).toStdString();
    const auto second = m_desk->cell(1, MovePeopleModel::Jid).toStdString();
    m_desk->goTo(m_desk->people(), 0, MovePeopleModel::Action);
    m_desk->pasteText(m_desk->people(), u"map\tuid:71811853190001\r\ncreate\t\r\n"_s);
    QCOMPARE(m_desk->kept().person(first)->userId, 71811853190001);
    QCOMPARE(m_desk->kept().person(second)->action, symphony::PersonAction::Create);
    QCOMPARE(m_desk->kept().people.size(), std::size_t{2});
    QVERIFY(m_desk->textOf(u"moveMappingSaid"_s).contains(u"2 rows"));

    m_desk->goTo(m_desk->people(), 0, MovePeopleModel::Action);
    m_desk->pasteText(m_desk->people(), u"map\nfire\n"_s); // all of it or nothing
    QVERIFY(m_desk->textOf(u"moveMappingSaid"_s).contains(u"fire"));
    QCOMPARE(m_desk->kept().person(second)->action, symphony::PersonAction::Create);
}

void TestMovePage::streamsArePastedAsPeopleAre()
{
    QVERIFY(m_desk->rehearse());
    auto &table = m_desk->streams();
    const auto &model = m_desk->move().streams();
    int room = 0;
    while (model.row(table.sorted().mapToSource(table.sorted().index(room, 0)).row()).seen.kind !=
           symphony::StreamKind::Room)
        ++room;
    const auto key = model.row(table.sorted().mapToSource(table.sorted().index(room, 0)).row()).seen.key;
    m_desk->goTo(table, room, MoveStreamsModel::Action);
    m_desk->pasteText(table, u"create\tPlans of 2016\tas it was"_s);
    QCOMPARE(m_desk->kept().stream(key)->roomName, "Plans of 2016");
    QCOMPARE(m_desk->kept().stream(key)->description, "as it was");

    m_desk->goTo(table, room, MoveStreamsModel::StreamId); // in the form that the client shows
    m_desk->pasteText(table, u"Z3oQRAZGTCNl5KjiUH2G1n///qr9lLT8dA=="_s);
    QCOMPARE(m_desk->kept().stream(key)->streamId, "Z3oQRAZGTCNl5KjiUH2G1n___qr9lLT8dA");
    m_desk->goTo(table, room, MoveStreamsModel::Action);
    m_desk->pasteText(table, u"burn"_s);
    QVERIFY(m_desk->textOf(u"moveMappingSaid"_s).contains(u"burn"));
    QCOMPARE(m_desk->kept().stream(key)->action, symphony::StreamAction::Create);

    m_desk->pasteText(table, u"stream_key\taction\n%1\tskip\n"_s.arg(QString::fromStdString(key)));
    QCOMPARE(m_desk->kept().stream(key)->action, symphony::StreamAction::Skip);
    QCOMPARE(m_desk->kept().streams.size(), std::size_t{1});
}

void TestMovePage::aTableWithHeadersIsTakenOverWhereverItIsPasted()
{
    QVERIFY(m_desk->rehearse());
    const auto jid = m_desk->cell(2, MovePeopleModel::Jid);
    m_desk->goTo(m_desk->people(), 0, 0);
    m_desk->pasteText(m_desk->people(), u"jid\tsymphony_user_id\n%1\tuid:71811853190777\n"_s.arg(jid));
    QCOMPARE(m_desk->kept().person(jid.toStdString())->userId, 71811853190777);
    QCOMPARE(m_desk->kept().people.size(), std::size_t{1});
}

void TestMovePage::twoPeopleNeverBecomeOneUser()
{
    QVERIFY(m_desk->rehearse());
    m_desk->goTo(m_desk->people(), 0, MovePeopleModel::User);
    m_desk->pasteText(m_desk->people(), u"uid:71811853190001\nuid:71811853190001\n"_s);
    QVERIFY(m_desk->textOf(u"moveMappingSaid"_s).contains(u"one user"));
    QVERIFY(m_desk->kept().people.empty());
    QVERIFY(m_desk->cell(0, MovePeopleModel::User).isEmpty());
}

void TestMovePage::aRoundedIdIsRefusedWithItsReason()
{
    QVERIFY(m_desk->rehearse());
    m_desk->goTo(m_desk->people(), 0, MovePeopleModel::User);
    m_desk->pasteText(m_desk->people(), u"7.18119E+13"_s);
    QVERIFY(m_desk->textOf(u"moveMappingSaid"_s).contains(u"7.18119E+13"));
    QVERIFY(m_desk->kept().people.empty());
}

void TestMovePage::tablesGoOutAndComeBack()
{
    QVERIFY(m_desk->rehearse());
    const auto file = m_desk->file(u"users.csv"_s);
    QSignalSpy saved(&m_desk->move(), &MoveController::saved);
    m_desk->move().saveTable(MoveController::Table::People, toPath(file));
    QTRY_COMPARE(saved.size(), 1);
    QFile table(file);
    QVERIFY(table.open(QIODevice::ReadOnly));
    auto text = table.readAll();
    table.close();
    QVERIFY(text.startsWith("\xEF\xBB\xBFjid,"));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write(text.replace(",map,", ",skip,"));
    table.close();
    m_desk->move().takeFiles({toPath(file)});
    QTRY_COMPARE(saved.size(), 2);
    QVERIFY(m_desk->desk().settled());
    QCOMPARE(m_desk->move().people().count(MovePeopleModel::Fate::Skip), m_desk->move().people().rowCount());
}

void TestMovePage::mailboxesStandBesideTheUsers()
{
    QVERIFY(m_desk->rehearse());
    const auto jid = m_desk->cell(0, MovePeopleModel::Jid);
    QFile table(m_desk->file(u"mailboxes.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("source_id,mailbox\n" + jid.toUtf8() + ",desk@pluvius.example\n");
    table.close();
    m_desk->move().setMailboxes(toPath(table.fileName()));
    QVERIFY(m_desk->desk().settled());
    for (int row = 0; row < m_desk->people().sorted().rowCount(); ++row) {
        const bool named = m_desk->cell(row, MovePeopleModel::Jid) == jid;
        QCOMPARE(m_desk->cell(row, MovePeopleModel::Mailbox) == u"desk@pluvius.example", named);
        if (named)
            QCOMPARE(m_desk->cell(row, MovePeopleModel::Email), u"desk@pluvius.example"_s); // the better guess
    }
}

void TestMovePage::filesGoAlongWhenSomebodyAsksForThem()
{
    const QDir folder(m_desk->file(u"pack"_s));
    QVERIFY(folder.mkpath(u"media"_s));
    QFile table(folder.filePath(u"messages.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("Conversation ID,Time,Sender,Sender name,Recipients,Text,Message ID,Attachment names,Attachment paths\n"
                "c1,2024-01-05T09:00:00Z,ann@pluvius.example,Ann,bo@pluvius.example,see,m1,plan.txt,media/plan.txt\n");
    table.close();
    QFile plan(folder.filePath(u"media/plan.txt"_s));
    QVERIFY(plan.open(QIODevice::WriteOnly));
    plan.write("hello");
    plan.close();
    m_desk->desk().workspace().closeCase();
    m_desk->desk().workspace().importInto(toPath(m_desk->file(u"files.casebook"_s)), {"Files", store::Policy::Single},
                                          {toPath(folder.path())});
    QVERIFY(m_desk->desk().settled());

    QVERIFY(m_desk->everybodyHasAnAddress());
    QVERIFY(m_desk->rehearse());
    auto *box = m_desk->find<QCheckBox>(u"moveAttachments"_s);
    auto *said = m_desk->find<QLabel>(u"moveFilesSaid"_s);
    QVERIFY(!box->isChecked() && !said->isVisible());
    QCOMPARE(m_desk->move().rehearsal()->files, 0);
    QVERIFY(m_desk->exportTo(u"without"_s));

    m_desk->page().showFace(MovePage::Plan);
    QTest::keyClick(box, Qt::Key_Space);
    m_desk->click(u"moveConfirm"_s);
    QVERIFY(m_desk->move().isStale());
    QVERIFY(m_desk->desk().settled());
    QVERIFY(said->isVisible());
    QVERIFY2(said->text().contains(u"25 files and 30 MB"), qPrintable(said->text()));
    QVERIFY(m_desk->rehearse());
    QCOMPARE(m_desk->move().rehearsal()->files, 1);
    QVERIFY2(said->text().contains(u"1 files of 5"), qPrintable(said->text()));
    QVERIFY(m_desk->exportTo(u"with"_s));
    for (const auto &[name, has] : {std::pair(u"without"_s, false), {u"with"_s, true}}) {
        QFile staged(m_desk->file(name + u"/staged.jsonl"_s));
        QVERIFY(staged.open(QIODevice::ReadOnly));
        const auto message = QJsonDocument::fromJson(staged.readLine()).object();
        QCOMPARE(message.contains(u"attachments"), has);
    }
}

void TestMovePage::fourEyesNeedAnApprovedRequest()
{
    m_desk->desk().workspace().closeCase();
    m_desk->desk().workspace().importInto(toPath(m_desk->file(u"four.casebook"_s)), {"Four", store::Policy::FourEyes},
                                          {toPath(sampleArchive())});
    QVERIFY(m_desk->desk().settled());
    QVERIFY(m_desk->rehearse());
    QVERIFY(!m_desk->find<QPushButton>(u"moveExport"_s)->isEnabled());
    QVERIFY(m_desk->textOf(u"moveMissing"_s).contains(u"approved request"));
    m_desk->find<QLineEdit>(u"moveRequest"_s)->setText(u"R-404"_s);
    QVERIFY(m_desk->find<QPushButton>(u"moveExport"_s)->isEnabled());
    m_desk->find<QLineEdit>(u"moveFolder"_s)->setText(m_desk->file(u"staged"_s));
    m_desk->click(u"moveExport"_s);
    QVERIFY(m_desk->desk().settled());
    QVERIFY(!m_desk->move().report() && m_desk->move().exportError());
    QVERIFY(!QFileInfo::exists(m_desk->file(u"staged"_s)));
    QVERIFY(m_desk->push().folder().empty());
}

void TestMovePage::modelsKeepTheirRules()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    const std::initializer_list<QAbstractItemModel *> models{&m_desk->move().people(),   &m_desk->move().streams(),
                                                             &m_desk->move().findings(), &m_desk->move().calls(),
                                                             &m_desk->push().failures(), &m_desk->push().messages()};
    for (auto *model : models)
        testers.push_back(std::make_unique<QAbstractItemModelTester>(model, Mode::Fatal));
    QVERIFY(m_desk->rehearse());
    for (auto *model : models) {
        for (int column = 0; column < model->columnCount(); ++column)
            QVERIFY(!model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    QVERIFY(m_desk->move().people().rowCount() > 0 && m_desk->move().streams().rowCount() > 0);
}

QTEST_MAIN(TestMovePage)
#include "tst_movepage.moc"
