// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/symphonymapping.h"
#include "tests/ui/casedesk.h"
#include "tests/ui/fakesymphony.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/move/movepage.h"
#include "ui/widgets/move/movetable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QRadioButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

/// The move to Symphony, from the plan to the final report, by keyboard and against a Symphony on this machine.
class TestMovePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup();
    void theRehearsalFillsThePlan();
    void aPersonIsCompletedByKeyboard();
    void guessesCountOnlyWhenSomebodyConfirmsThem();
    void cellsOfASpreadsheetArePasted();
    void aTableWithHeadersIsTakenOverWhereverItIsPasted();
    void twoPeopleNeverBecomeOneUser();
    void aRoundedIdIsRefusedWithItsReason();
    void tablesGoOutAndComeBack();
    void mailboxesStandBesideTheUsers();
    void fourEyesNeedAnApprovedRequest();
    void everythingIsPushedRepairedAndFinished();
    void aPausedPushGoesOn();
    void passphrasesStayNowhere();
    void modelsKeepTheirRules();

private:
    template <typename T> T *find(const QString &name) { return childOf<T>(*m_page, name); }
    void click(const QString &name) { find<QAbstractButton>(name)->click(); }
    QString textOf(const QString &name) { return find<QLabel>(name)->text(); }
    MoveController &move() { return m_desk->workspace().move(); }
    PushController &push() { return m_desk->workspace().push(); }
    MoveTable &people() { return *find<MoveTable>(u"movePeople"_s); }
    [[nodiscard]] bool rehearse();
    void goTo(MoveTable &table, int row, int column);
    void pasteText(MoveTable &table, const QString &text);
    QString cell(int row, int column) { return people().sorted().index(row, column).data().toString(); }
    symphony::Mapping kept();
    /// Everybody is a user of this Symphony, found by e-mail.
    void everybodyHasAUser(FakeSymphony &symphony);
    [[nodiscard]] bool exportStaged();
    [[nodiscard]] bool pushTo(FakeSymphony &symphony);

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<MovePage> m_page;
};

void TestMovePage::init()
{
    m_desk = std::make_unique<CaseDesk>();
    m_page = std::make_unique<MovePage>(m_desk->workspace());
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(m_desk->openSample());
}

void TestMovePage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

bool TestMovePage::rehearse()
{
    click(u"moveRehearse"_s);
    return m_desk->settled() && move().rehearsal().has_value();
}

void TestMovePage::goTo(MoveTable &table, int row, int column)
{
    m_page->showFace(MovePage::Mapping);
    table.setFocus();
    table.setCurrentIndex(table.sorted().index(row, column));
}

void TestMovePage::pasteText(MoveTable &table, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(&table, QKeySequence::Paste);
}

symphony::Mapping TestMovePage::kept()
{
    if (!m_desk->settled())
        return {};
    const auto reader = store::CaseReader::open(m_desk->workspace().caseFile().info().file);
    return reader ? work::symphonyMapping(*reader).value_or(symphony::Mapping()) : symphony::Mapping();
}

void TestMovePage::everybodyHasAUser(FakeSymphony &symphony)
{
    for (int row = 0; row < move().people().rowCount(); ++row)
        symphony.say(u"user "_s + toText(move().people().row(row).mapping.email));
    click(u"moveConfirm"_s);
    QVERIFY(m_desk->settled());
}

bool TestMovePage::exportStaged()
{
    find<QLineEdit>(u"moveFolder"_s)->setText(m_desk->file(u"staged"_s));
    click(u"moveExport"_s);
    return m_desk->settled() && move().report().has_value();
}

bool TestMovePage::pushTo(FakeSymphony &symphony)
{
    auto *target = find<QLineEdit>(u"movePushTarget"_s);
    target->setText(symphony.target());
    Q_EMIT target->editingFinished();
    if (!QTest::qWaitFor([this] { return push().target().has_value(); }, 60'000))
        return false;
    QTest::keyClicks(find<QLineEdit>(u"movePushPassword"_s), FakeSymphony::password());
    click(u"movePush"_s);
    return m_desk->settled();
}

void TestMovePage::theRehearsalFillsThePlan()
{
    auto *figures = find<QStackedWidget>(u"movePlanFigures"_s);
    QCOMPARE(figures->currentIndex(), 0);
    QVERIFY(rehearse());
    QCOMPARE(figures->currentIndex(), 1);
    const auto &plan = *move().rehearsal();
    QCOMPARE(plan.messagesInScope, sampleTruth()["events"_L1]["Message"_L1].toInteger());
    QCOMPARE(plan.messagesOut, 0); // nobody is mapped
    QCOMPARE(move().people().rowCount(), static_cast<int>(plan.census.people().size()));
    QVERIFY(move().findings().blocking() >= move().people().rowCount());
    QVERIFY(textOf(u"moveVerdict"_s).contains(u"stand in the way"));
    QVERIFY(textOf(u"moveEffects"_s).contains(u"Content exports"));
    QVERIFY(!move().isStale());
    find<QCheckBox>(u"moveSplit"_s)->click();
    QVERIFY(move().isStale());
    QVERIFY(textOf(u"moveScope"_s).contains(u"changed"));
}

void TestMovePage::aPersonIsCompletedByKeyboard()
{
    QVERIFY(rehearse());
    const auto jid = cell(0, MovePeopleModel::Jid).toStdString();
    goTo(people(), 0, MovePeopleModel::Action);
    QTest::keyClick(&people(), Qt::Key_F2);
    auto *box = people().findChild<QComboBox *>();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Down); // create
    QTest::keyClick(box, Qt::Key_Down); // skip
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(cell(0, MovePeopleModel::State), u"left out"_s);
    QCOMPARE(kept().person(jid)->action, symphony::PersonAction::Skip);

    const auto other = cell(1, MovePeopleModel::Jid).toStdString();
    goTo(people(), 1, MovePeopleModel::User);
    QTest::keyClick(&people(), Qt::Key_F2);
    auto *field = people().findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, u"uid:71811853190567"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(cell(1, MovePeopleModel::State), u"mapped"_s);
    QCOMPARE(kept().person(other)->userId, 71811853190567);
    QVERIFY(move().isStale());
    QVERIFY(rehearse());
    QCOMPARE(kept().people.size(), std::size_t{2}); // guesses are none of the case's
}

void TestMovePage::guessesCountOnlyWhenSomebodyConfirmsThem()
{
    QVERIFY(rehearse());
    auto &model = move().people();
    QCOMPARE(model.count(MovePeopleModel::Fate::Guessed), model.rowCount());
    QVERIFY(kept().people.empty());
    auto &table = people();
    goTo(table, 0, 0);
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(find<QPushButton>(u"moveConfirm"_s)->text().contains(u"selected"));
    QTest::keyClick(find<QPushButton>(u"moveConfirm"_s), Qt::Key_Space);
    QCOMPARE(kept().people.size(), std::size_t{2});
    QCOMPARE(model.count(MovePeopleModel::Fate::LookUp), 2);
    find<QCheckBox>(u"moveOnlyOpen"_s)->click();
    QCOMPARE(table.sorted().rowCount(), model.rowCount() - 2);
    table.clearSelection();
    click(u"moveConfirm"_s);
    QCOMPARE(kept().people.size(), static_cast<std::size_t>(model.rowCount()));
    for (const auto &[folded, person] : kept().people)
        QVERIFY(!person.guessed);
}

void TestMovePage::cellsOfASpreadsheetArePasted()
{
    QVERIFY(rehearse());
    const auto first = cell(0, MovePeopleModel::Jid).toStdString();
    const auto second = cell(1, MovePeopleModel::Jid).toStdString();
    goTo(people(), 0, MovePeopleModel::Action);
    pasteText(people(), u"map\tuid:71811853190001\r\ncreate\t\r\n"_s);
    QCOMPARE(kept().person(first)->userId, 71811853190001);
    QCOMPARE(kept().person(second)->action, symphony::PersonAction::Create);
    QCOMPARE(kept().people.size(), std::size_t{2});
    QVERIFY(textOf(u"moveMappingSaid"_s).contains(u"2 rows"));

    goTo(people(), 0, MovePeopleModel::Action);
    pasteText(people(), u"map\nfire\n"_s); // all of it or nothing
    QVERIFY(textOf(u"moveMappingSaid"_s).contains(u"fire"));
    QCOMPARE(kept().person(second)->action, symphony::PersonAction::Create);
}

void TestMovePage::aTableWithHeadersIsTakenOverWhereverItIsPasted()
{
    QVERIFY(rehearse());
    const auto jid = cell(2, MovePeopleModel::Jid);
    goTo(people(), 0, 0);
    pasteText(people(), u"jid\tsymphony_user_id\n%1\tuid:71811853190777\n"_s.arg(jid));
    QCOMPARE(kept().person(jid.toStdString())->userId, 71811853190777);
    QCOMPARE(kept().people.size(), std::size_t{1});
}

void TestMovePage::twoPeopleNeverBecomeOneUser()
{
    QVERIFY(rehearse());
    goTo(people(), 0, MovePeopleModel::User);
    pasteText(people(), u"uid:71811853190001\nuid:71811853190001\n"_s);
    QVERIFY(textOf(u"moveMappingSaid"_s).contains(u"one user"));
    QVERIFY(kept().people.empty());
    QVERIFY(cell(0, MovePeopleModel::User).isEmpty());
}

void TestMovePage::aRoundedIdIsRefusedWithItsReason()
{
    QVERIFY(rehearse());
    goTo(people(), 0, MovePeopleModel::User);
    pasteText(people(), u"7.18119E+13"_s);
    QVERIFY(textOf(u"moveMappingSaid"_s).contains(u"7.18119E+13"));
    QVERIFY(kept().people.empty());
}

void TestMovePage::tablesGoOutAndComeBack()
{
    QVERIFY(rehearse());
    const auto file = m_desk->file(u"users.csv"_s);
    QSignalSpy saved(&move(), &MoveController::saved);
    move().saveTable(MoveController::Table::People, toPath(file));
    QTRY_COMPARE(saved.size(), 1);
    QFile table(file);
    QVERIFY(table.open(QIODevice::ReadOnly));
    auto text = table.readAll();
    table.close();
    QVERIFY(text.startsWith("\xEF\xBB\xBFjid,"));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write(text.replace(",map,", ",skip,"));
    table.close();
    move().takeFiles({toPath(file)});
    QTRY_COMPARE(saved.size(), 2);
    QVERIFY(m_desk->settled());
    QCOMPARE(move().people().count(MovePeopleModel::Fate::Skip), move().people().rowCount());
}

void TestMovePage::mailboxesStandBesideTheUsers()
{
    QVERIFY(rehearse());
    const auto jid = cell(0, MovePeopleModel::Jid);
    QFile table(m_desk->file(u"mailboxes.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("source_id,mailbox\n" + jid.toUtf8() + ",desk@pluvius.example\n");
    table.close();
    move().setMailboxes(toPath(table.fileName()));
    QVERIFY(m_desk->settled());
    for (int row = 0; row < people().sorted().rowCount(); ++row) {
        const bool named = cell(row, MovePeopleModel::Jid) == jid;
        QCOMPARE(cell(row, MovePeopleModel::Mailbox) == u"desk@pluvius.example", named);
        if (named)
            QCOMPARE(cell(row, MovePeopleModel::Email), u"desk@pluvius.example"_s); // the better guess
    }
}

void TestMovePage::fourEyesNeedAnApprovedRequest()
{
    m_desk->workspace().closeCase();
    m_desk->workspace().importInto(toPath(m_desk->file(u"four.casebook"_s)), {"Four", store::Policy::FourEyes},
                                   {toPath(sampleArchive())});
    QVERIFY(m_desk->settled());
    QVERIFY(rehearse());
    QVERIFY(!find<QPushButton>(u"moveExport"_s)->isEnabled());
    QVERIFY(textOf(u"moveMissing"_s).contains(u"approved request"));
    find<QLineEdit>(u"moveRequest"_s)->setText(u"R-404"_s);
    QVERIFY(find<QPushButton>(u"moveExport"_s)->isEnabled());
    find<QLineEdit>(u"moveFolder"_s)->setText(m_desk->file(u"staged"_s));
    click(u"moveExport"_s);
    QVERIFY(m_desk->settled());
    QVERIFY(!move().report() && move().exportError());
    QVERIFY(!QFileInfo::exists(m_desk->file(u"staged"_s)));
    QVERIFY(push().folder().empty());
}

void TestMovePage::everythingIsPushedRepairedAndFinished()
{
    if (!FakeSymphony::isAvailable())
        QSKIP("python3 or openssl is not installed");
    FakeSymphony symphony;
    QVERIFY(symphony.start());
    QVERIFY(rehearse());
    everybodyHasAUser(symphony);
    QVERIFY(exportStaged());
    const auto exported = move().report()->exported.events;
    QFile staged(m_desk->file(u"staged/staged.jsonl"_s));
    QVERIFY(staged.open(QIODevice::ReadOnly));
    const auto refused = QJsonDocument::fromJson(staged.readLine()).object()["originalMessageId"_L1].toString();
    symphony.say(u"refuse %1 User is inactive"_s.arg(refused));

    QVERIFY(pushTo(symphony));
    QVERIFY(find<QLineEdit>(u"movePushPassword"_s)->text().isEmpty());
    QCOMPARE(push().count(store::SymphonyState::Imported), exported - 1);
    QCOMPARE(push().count(store::SymphonyState::Failed), 1);
    QCOMPARE(symphony.state()["imported"_L1].toArray().size(), exported - 1);
    QCOMPARE(push().failures().rowCount(), 1);
    QVERIFY(push().failures().index(0, FailureListModel::Remedy).data().toString().contains(u"Enable the user"));
    QCOMPARE(push().messages().index(0, FailedMessageModel::Id).data().toString(), refused);
    QVERIFY(!move().rehearsal()->mapping.streams.empty()); // what the push learned

    symphony.say(u"forgive"_s);
    m_page->showFace(MovePage::Repair);
    click(u"moveRetry"_s);
    QCOMPARE(find<QStackedWidget>(u"moveFaces"_s)->currentIndex(), static_cast<int>(MovePage::Push));
    QVERIFY(find<QLabel>(u"moveRetrySaid"_s)->isVisible());
    QVERIFY(pushTo(symphony));
    QCOMPARE(push().count(store::SymphonyState::Imported), exported);
    QCOMPARE(push().failures().rowCount(), 0);
    QVERIFY(!find<QLabel>(u"moveRetrySaid"_s)->isVisible());

    QTest::keyClicks(find<QLineEdit>(u"moveFinishPassword"_s), FakeSymphony::password());
    click(u"moveFinish"_s);
    QVERIFY(m_desk->settled());
    QVERIFY2(textOf(u"moveFinishSaid"_s).contains(u"promoted"), qPrintable(textOf(u"moveFinishSaid"_s)));
    find<QLineEdit>(u"moveReportFile"_s)->setText(m_desk->file(u"report.json"_s));
    click(u"moveReport"_s);
    QVERIFY(m_desk->settled());
    QFile report(m_desk->file(u"report.json"_s));
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(textOf(u"moveFinishSaid"_s).contains(u"It balances"));
    QVERIFY(!QJsonDocument::fromJson(report.readAll()).object().isEmpty());
    const auto state = symphony.state();
    QCOMPARE(state["imported"_L1].toArray().size(), exported);
    QVERIFY(state["problems"_L1].toArray().isEmpty());
    QVERIFY(!m_desk->failure());
}

void TestMovePage::aPausedPushGoesOn()
{
    if (!FakeSymphony::isAvailable())
        QSKIP("python3 or openssl is not installed");
    FakeSymphony symphony;
    QVERIFY(symphony.start());
    QVERIFY(rehearse());
    everybodyHasAUser(symphony);
    QVERIFY(exportStaged());
    symphony.say(u"fault none"_s);
    symphony.say(u"fault gate"_s); // the second request waits for its answer
    auto *pause = find<QPushButton>(u"movePause"_s);
    const auto asked = connect(&push().job(), &RunningJob::changed, pause, [&symphony, pause] {
        if (symphony.state()["imports"_L1].toInt() == 2)
            pause->click();
    });
    QVERIFY(pushTo(symphony));
    disconnect(asked);
    symphony.say(u"open"_s);
    QCOMPARE(push().count(store::SymphonyState::Imported), 20);
    QVERIFY(push().left() > 0);
    QCOMPARE(find<QPushButton>(u"movePush"_s)->text(), u"Go on"_s);
    QVERIFY2(textOf(u"movePushSaid"_s).contains(u"goes on"), qPrintable(textOf(u"movePushSaid"_s)));
    QVERIFY(pushTo(symphony));
    QCOMPARE(push().left(), 0);
    const auto state = symphony.state();
    QCOMPARE(state["imported"_L1].toArray().size(), move().report()->exported.events);
    QVERIFY(state["problems"_L1].toArray().isEmpty());
}

void TestMovePage::passphrasesStayNowhere()
{
    if (!FakeSymphony::isAvailable())
        QSKIP("python3 or openssl is not installed");
    FakeSymphony symphony;
    QVERIFY(symphony.start());
    QVERIFY(rehearse());
    everybodyHasAUser(symphony);
    QVERIFY(exportStaged());
    QVERIFY(pushTo(symphony));
    QVERIFY(push().count(store::SymphonyState::Imported) > 0);
    for (const auto *field : m_page->findChildren<QLineEdit *>())
        QVERIFY2(!field->text().contains(FakeSymphony::password()), qPrintable(field->objectName()));
    m_desk->workspace().closeCase();
    for (const auto &entry : QDir(m_desk->file({})).entryInfoList(QDir::Files)) {
        QFile file(entry.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(FakeSymphony::password().toUtf8()), qPrintable(entry.fileName()));
    }
}

void TestMovePage::modelsKeepTheirRules()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    const std::initializer_list<QAbstractItemModel *> models{&move().people(), &move().streams(),  &move().findings(),
                                                             &move().calls(),  &push().failures(), &push().messages()};
    for (auto *model : models)
        testers.push_back(std::make_unique<QAbstractItemModelTester>(model, Mode::Fatal));
    QVERIFY(rehearse());
    for (auto *model : models) {
        for (int column = 0; column < model->columnCount(); ++column)
            QVERIFY(!model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    QVERIFY(move().people().rowCount() > 0 && move().streams().rowCount() > 0);
}

QTEST_MAIN(TestMovePage)
#include "tst_movepage.moc"
