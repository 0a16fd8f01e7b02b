// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"
#include "core/crypto/merkle.h"
#include "core/work/export.h"
#include "core/work/identities.h"
#include "tests/support/timeauthority.h"
#include "tests/ui/casedesk.h"
#include "ui/presentation/requesttext.h"
#include "ui/widgets/proofpage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <sqlite3.h>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

/// The audit log in the window.
class TestLogPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theNewestEntryStandsFirst();
    void filtersNarrowTheList();
    void aFailedAttemptIsMarked();
    void theChosenEntryShowsItsProof();
    void aProofIsWrittenForSomebodyElse();
    void damageIsFoundAndNamed();
    void aKeySignsTheLog();
    void aKeptCheckpointIsCompared();
    void anAuthorityStampsTheLog();

private:
    template <typename T> T *find(const QString &name) { return childOf<T>(*m_page, name); }
    LogController &log() { return m_desk->workspace().log(); }
    QString cell(int row, LogModel::Column column) { return log().entries().index(row, column).data().toString(); }
    [[nodiscard]] bool look();
    /// Chooses it in the menu, and answers the file dialog.
    void choose(const QString &action, const QString &file);
    [[nodiscard]] bool said(const QString &words);

    QTemporaryDir m_seen;
    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<ProofPage> m_page;
};

void TestLogPanel::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    qputenv("CASEBOOK_LOGS", m_seen.filePath(u"logs"_s).toLocal8Bit());
    qputenv("CASEBOOK_IDENTITIES", m_seen.filePath(u"known"_s).toLocal8Bit());
}

void TestLogPanel::init()
{
    m_desk = std::make_unique<CaseDesk>();
    m_page = std::make_unique<ProofPage>(m_desk->workspace());
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(m_desk->openSample(store::Policy::FourEyes));
}

void TestLogPanel::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

bool TestLogPanel::look()
{
    m_page->showFace(ProofPage::Log);
    return m_desk->settled() && log().entries().rowCount() > 0;
}

void TestLogPanel::theNewestEntryStandsFirst()
{
    const QAbstractItemModelTester tester(&log().entries(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(look());
    const int last = log().entries().rowCount() - 1;
    QCOMPARE(cell(last, LogModel::Number), u"0"_s);
    QCOMPARE(cell(last, LogModel::What), u"Case made"_s);
    QCOMPARE(cell(0, LogModel::What), u"Import ended"_s);
    QVERIFY(!cell(0, LogModel::Who).isEmpty());
}

void TestLogPanel::filtersNarrowTheList()
{
    QVERIFY(look());
    const int all = log().entries().rowCount();
    auto *act = find<QComboBox>(u"logAct"_s);
    act->setCurrentIndex(act->findData(u"import"_s));
    QCOMPARE(log().entries().rowCount(), 1);
    act->setCurrentIndex(0);
    QCOMPARE(log().entries().rowCount(), all);
    QTest::keyClicks(find<QLineEdit>(u"logText"_s), u"no such words"_s);
    QCOMPARE(log().entries().rowCount(), 0);
    find<QLineEdit>(u"logText"_s)->clear();
    QTest::keyClicks(find<QLineEdit>(u"logTo"_s), u"2001-01-01"_s);
    QCOMPARE(log().entries().rowCount(), 0);
    QVERIFY(find<QLabel>(u"logCounts"_s)->text().startsWith(u"0 of"));
    find<QLineEdit>(u"logTo"_s)->clear();
    QTest::keyClicks(find<QLineEdit>(u"logPerson"_s), u"nobody of this name"_s);
    QCOMPARE(log().entries().rowCount(), 0);
}

void TestLogPanel::aFailedAttemptIsMarked()
{
    NoProgress progress;
    QVERIFY(!work::exportEml(m_desk->workspace().caseFile().info().file, {.query = query::all()},
                             toPath(m_desk->file(u"out"_s)), progress));
    QVERIFY(look());
    QTest::keyClick(find<QCheckBox>(u"logFailed"_s), Qt::Key_Space);
    QCOMPARE(log().entries().rowCount(), 1);
    QVERIFY(cell(0, LogModel::What).contains(u"Refused"));
    QVERIFY(cell(0, LogModel::What).startsWith(u"✗"));
}

void TestLogPanel::theChosenEntryShowsItsProof()
{
    QVERIFY(look());
    auto *table = find<QTableView>(u"logTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(!log().proof().isEmpty());
    const auto shown = find<QPlainTextEdit>(u"logEntry"_s)->toPlainText();
    const auto &row = log().entries().row(table->currentIndex().row());
    QCOMPARE(row.entry.number, 0);
    QVERIFY(shown.contains(fingerprintText(toHex(crypto::leafHash(row.text)))));
    QVERIFY(shown.contains(log().proof().section(u'\n', 0, 0)));
}

void TestLogPanel::aProofIsWrittenForSomebodyElse()
{
    QVERIFY(look());
    QSignalSpy saved(&log(), &LogController::saved);
    log().saveProof(0, toPath(m_desk->file(u"proof"_s)));
    QTRY_COMPARE(saved.size(), 1);
    QFile entry(m_desk->file(u"proof/entry-0.json"_s));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    QCOMPARE(entry.readAll().toStdString(), log().entries().row(log().entries().rowCount() - 1).text);
    QVERIFY(QFile::exists(m_desk->file(u"proof/entry-0.tlog-proof"_s)));
}

void TestLogPanel::damageIsFoundAndNamed()
{
    QVERIFY(look());
    QTRY_VERIFY(log().found());
    QVERIFY(find<QLabel>(u"logVerdicts"_s)->text().contains(u"✓ intact"));
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(m_desk->file(u"sample.casebook"_s)), &database), SQLITE_OK);
    const auto run = [&](const char *sql) { return sqlite3_exec(database, sql, nullptr, nullptr, nullptr); };
    sqlite3_stmt *names = nullptr;
    QCOMPARE(sqlite3_prepare_v2(database,
                                "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'log_entry'", -1,
                                &names, nullptr),
             SQLITE_OK);
    QByteArrayList triggers;
    while (sqlite3_step(names) == SQLITE_ROW)
        triggers += reinterpret_cast<const char *>(sqlite3_column_text(names, 0));
    sqlite3_finalize(names);
    for (const auto &trigger : triggers)
        QCOMPARE(run("DROP TRIGGER " + trigger), SQLITE_OK);
    QCOMPARE(run("UPDATE log_entry SET entry = replace(entry, 'import', 'impost') WHERE number = 1"), SQLITE_OK);
    sqlite3_close(database);
    QTest::keyClick(find<QPushButton>(u"logCheck"_s), Qt::Key_Space);
    QTRY_VERIFY(find<QLabel>(u"logVerdicts"_s)->text().contains(u"✗ intact"));
    QVERIFY(find<QLabel>(u"logProblems"_s)->text().contains(u"1"));
}

void TestLogPanel::choose(const QString &action, const QString &file)
{
    find<QAction>(action)->trigger();
    auto *dialog = find<QFileDialog>(u"checkpointFileDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file);
    delete dialog;
}

bool TestLogPanel::said(const QString &words)
{
    return QTest::qWaitFor([&] { return find<QLabel>(u"logSaid"_s)->text().contains(words); }, 60'000) &&
           m_desk->settled();
}

void TestLogPanel::aKeySignsTheLog()
{
    QVERIFY(look());
    const auto made =
        work::makeIdentity({.name = "Mei Sato", .email = "mei.sato@pluvius.example", .kind = crypto::KeyKind::EcP256},
                           crypto::Secret("Ebbe und Flut"), toPath(m_seen.filePath(u"mei.p12"_s)));
    QVERIFY(made);
    find<QAction>(u"checkpointSign"_s)->trigger();
    find<QLineEdit>(u"keyFile"_s)->setText(m_seen.filePath(u"mei.p12"_s));
    QTest::keyClicks(find<QLineEdit>(u"keyPassphrase"_s), u"Ebbe und Flut"_s);
    QTest::keyClick(find<QLineEdit>(u"keyPassphrase"_s), Qt::Key_Return);
    QVERIFY(said(u"Mei Sato signed"_s));
    QTRY_COMPARE(cell(0, LogModel::What), u"Log signed"_s);
    QTRY_VERIFY(find<QLabel>(u"logVerdicts"_s)->text().contains(u"✓ trusted"));
}

void TestLogPanel::aKeptCheckpointIsCompared()
{
    QVERIFY(look());
    const auto kept = m_desk->file(u"kept.txt"_s);
    choose(u"checkpointSave"_s, kept);
    QVERIFY(said(u"Keep it where nobody else can write"_s));
    choose(u"checkpointCompare"_s, kept);
    QVERIFY(said(u"only been added to"_s));
    QFile file(kept);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().split('\n');
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lines[0] + "\n1\n" + lines[2] + '\n' + lines[3] + '\n' + lines[4] + '\n');
    file.close();
    choose(u"checkpointCompare"_s, kept);
    QVERIFY(said(u"written anew"_s));
    choose(u"checkpointCompare"_s, sampleArchive() + u"/nothing"_s);
    QTRY_VERIFY(m_desk->failure().has_value());
}

void TestLogPanel::anAuthorityStampsTheLog()
{
    if (!TimeAuthority::possible())
        QSKIP("there is no openssl program, which answers queries");
    TimeAuthority authority;
    QVERIFY(look());
    QVERIFY(find<QLabel>(u"logStamp"_s)->isHidden());
    choose(u"checkpointQuery"_s, authority.file("mine.tsq"));
    QVERIFY(said(u"Send it to an authority"_s));
    const auto accept = [&](const QByteArray &answer, const QByteArray &trusted) {
        authority.write("mine.tsr", answer);
        find<QAction>(u"checkpointStamp"_s)->trigger();
        QVERIFY(!find<QPushButton>(u"stampTake"_s)->isEnabled());
        find<QLineEdit>(u"stampAnswer"_s)->setText(authority.file("mine.tsr"));
        find<QLineEdit>(u"stampAuthority"_s)->setText(authority.file(trusted));
        find<QPushButton>(u"stampTake"_s)->click();
        QVERIFY(m_desk->settled());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const auto answer = authority.answer(authority.read("mine.tsq"));
    authority.makeAuthority("stranger");
    accept(answer, "stranger.pem");
    QTRY_VERIFY(m_desk->failure() && m_desk->failure()->text().contains("vouches"));
    m_desk->forgetFailure();
    accept(answer, "ca.pem");
    QVERIFY(said(u"Pluvius Test Clock"_s));
    QTRY_VERIFY(find<QLabel>(u"logStamp"_s)->text().contains(u"Pluvius Test Clock"));
    QTRY_COMPARE(cell(0, LogModel::What), u"Time stamp taken in"_s);
    QVERIFY(!m_desk->failure());
}

QTEST_MAIN(TestLogPanel)
#include "tst_logpanel.moc"
