// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/audit/log.h"
#include "core/work/keptsecrets.h"
#include "tests/ui/casedesk.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/export/exportpage.h"
#include "ui/widgets/export/purgetask.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>

#include <sqlite3.h>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

/// CSV deliveries and their lifespan, as a person makes and ends them.
class TestExportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup();
    void theFolderIsNamedAfterTheForm();
    void aMadePasswordIsShownOnceAndOpensTheDelivery();
    void aTypedPasswordMustBeLongAndTypedTwice();
    void aReceiverNeedsACertificateThatCanBeRead();
    void brokenEncryptionIsNeverChosenWithoutAWarning();
    void aHoldNeedsAReasonAndStopsTheEnd();
    void whatIsOverIsRemovedWhenTheCaseIsOpened();
    void whatEndsSoonIsToldWhenTheCaseIsOpened();
    void whatCannotBeRemovedIsToldWhenTheCaseIsOpened();
    void aHoldStandsInTheLog();
    void theDailyTaskNamesTheCase();
    void theKeptPasswordGoesWithTheDelivery();
    void aPasswordIsKeptOnlyWhereThatIsChosen();
    void aKeptPasswordIsGivenOutOnThePageOfDeliveries();
    void withoutAKeyStoreTheResultSaysThatNothingIsKept();
    void theListKeepsTheRulesOfItemModels();
    void aDryRunTellsProblemsAndWritesNothing();
    void aDryRunOfAPackTakesNoPassword();

private:
    template <typename T> T *find(const QString &name) { return childOf<T>(*m_page, name); }
    void click(const QString &name) { find<QAbstractButton>(name)->click(); }
    void choose(const QString &box, int row) { find<QComboBox>(box)->setCurrentIndex(row); }
    QString missing() { return find<QLabel>(u"exportMissing"_s)->text(); }
    DeliveryListModel &list() { return m_desk->workspace().deliveries().list(); }
    [[nodiscard]] bool deliver();
    /// Ends all deliveries of the case that is closed so many days from when they were made; its file.
    QString endDeliveries(int days = 0) const;
    bool logged(const QString &file, std::string_view text) const;
    /// 7-Zip's answer to opening the delivery.
    int unlock(const QString &password) const;
    QString pack() const { return m_desk->file(u"out/delivery.zip"_s); }

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<ExportPage> m_page;
};

void TestExportPage::init()
{
    m_desk = std::make_unique<CaseDesk>();
    m_page = std::make_unique<ExportPage>(m_desk->workspace());
    m_page->show();
    QVERIFY(m_desk->openSample());
    m_page->ask(ExportController::Scope::WholeCase);
    m_desk->workspace().exporting().recount();
    QVERIFY(m_desk->settled());
    click(u"formCsv"_s);
    find<QLineEdit>(u"exportFolder"_s)->setText(m_desk->file(u"out"_s));
}

void TestExportPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

bool TestExportPage::deliver()
{
    click(u"exportStart"_s);
    return QTest::qWaitFor([this] { return m_desk->workspace().exporting().delivery().has_value(); }, 60'000) &&
           m_desk->settled();
}

int TestExportPage::unlock(const QString &password) const
{
    QProcess process;
    process.start(u"7z"_s, {u"t"_s, u"-p"_s + password, pack()});
    process.waitForFinished();
    return process.exitCode();
}

void TestExportPage::theFolderIsNamedAfterTheForm()
{
    click(u"formMails"_s);
    QVERIFY(find<QLineEdit>(u"exportFolder"_s)->text().contains(u"sample-eml-"));
    click(u"formCsv"_s);
    QVERIFY(find<QLineEdit>(u"exportFolder"_s)->text().contains(u"sample-csv-"));
}

void TestExportPage::aMadePasswordIsShownOnceAndOpensTheDelivery()
{
    if (QStandardPaths::findExecutable(u"7z"_s).isEmpty())
        QSKIP("7z is not installed");
    QVERIFY(deliver());
    const auto password = find<ValueLabel>(u"exportResultPassword"_s)->text();
    click(u"exportCopyPassword"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), password);
    QCOMPARE(unlock(password), 0);
    QVERIFY(unlock(u"wrong"_s) != 0);
    QCOMPARE(list().rowCount(), 1);
    QCOMPARE(list().state(0), work::DeliveryState::Living);

    click(u"exportAgain"_s);
    find<QLineEdit>(u"exportFolder"_s)->setText(m_desk->file(u"again"_s));
    click(u"formMails"_s);
    click(u"exportStart"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->workspace().exporting().report(), 60'000);
    for (const auto *value : m_page->findChildren<ValueLabel *>())
        QVERIFY(value->text() != password);
}

void TestExportPage::aTypedPasswordMustBeLongAndTypedTwice()
{
    choose(u"csvLock"_s, 1);
    auto *start = find<QPushButton>(u"exportStart"_s);
    find<QLineEdit>(u"csvPassword"_s)->setText(u"short"_s);
    find<QLineEdit>(u"csvPasswordAgain"_s)->setText(u"short"_s);
    QVERIFY(missing().contains(u"12") && !start->isEnabled());
    find<QLineEdit>(u"csvPassword"_s)->setText(u"Ebbe und Flut 77"_s);
    QVERIFY(missing().contains(u"not the same") && !start->isEnabled());
    find<QLineEdit>(u"csvPasswordAgain"_s)->setText(u"Ebbe und Flut 77"_s);
    QVERIFY(missing().isEmpty() && start->isEnabled());
    QVERIFY(deliver());
    QVERIFY(!m_page->findChild<ValueLabel *>(u"exportResultPassword"_s));
    QVERIFY(find<QLineEdit>(u"csvPassword"_s)->text().isEmpty());
}

void TestExportPage::aReceiverNeedsACertificateThatCanBeRead()
{
    choose(u"csvLock"_s, 2);
    QVERIFY(missing().contains(u"certificate"));
    find<QLineEdit>(u"csvCertificate"_s)->setText(m_desk->file(u"nowhere.pem"_s));
    QVERIFY(missing().isEmpty());
    click(u"exportStart"_s);
    QVERIFY(m_desk->failure());
    QVERIFY(m_desk->failure()->subject.contains("nowhere.pem"));
    QVERIFY(!m_desk->workspace().exporting().running());
}

void TestExportPage::brokenEncryptionIsNeverChosenWithoutAWarning()
{
    const auto warns = [this] {
        const auto labels = m_page->findChildren<ToneLabel *>();
        return std::ranges::any_of(labels, [](const ToneLabel *label) {
            return label->text().contains(u"ZipCrypto is broken") && label->isVisible();
        });
    };
    QVERIFY(!warns());
    choose(u"csvProtection"_s, 2);
    QVERIFY(warns());
}

void TestExportPage::aHoldNeedsAReasonAndStopsTheEnd()
{
    QVERIFY(deliver());
    click(u"faceDeliveries"_s);
    QCOMPARE(find<QTableView>(u"deliveryList"_s)->currentIndex().row(), 0);
    QVERIFY(!find<QPushButton>(u"deliveryHold"_s)->isEnabled());
    QTest::keyClicks(find<QLineEdit>(u"deliveryReason"_s), u"litigation hold"_s);
    click(u"deliveryHold"_s);
    QTRY_COMPARE(list().state(0), work::DeliveryState::Held);
    QVERIFY(list().index(0, DeliveryListModel::State).data().toString().contains(u"litigation hold"));
    QVERIFY(m_desk->settled());
    click(u"deliveryRelease"_s);
    QTRY_COMPARE(list().state(0), work::DeliveryState::Living);
}

QString TestExportPage::endDeliveries(int days) const
{
    const auto file = m_desk->file(u"sample.casebook"_s);
    const auto change = u"UPDATE delivery SET until = made + 1 + %1 * 86400000000000"_s.arg(days).toUtf8();
    sqlite3 *database = nullptr;
    const bool done = sqlite3_open(qPrintable(file), &database) == SQLITE_OK &&
                      sqlite3_exec(database, change.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return done ? file : QString();
}

bool TestExportPage::logged(const QString &file, std::string_view text) const
{
    bool found = false;
    const auto reader = store::CaseReader::open(toPath(file));
    return reader &&
           audit::forEachEntry(*reader,
                               [&](const audit::Entry &, const std::string &entry) {
                                   found = found || entry.contains(text);
                                   return !found;
                               }) &&
           found;
}

void TestExportPage::whatEndsSoonIsToldWhenTheCaseIsOpened()
{
    QVERIFY(deliver());
    m_desk->workspace().closeCase();
    const auto file = endDeliveries(2);
    QSignalSpy warned(&m_desk->workspace().deliveries(), &DeliveriesController::warned);
    m_desk->workspace().openCase(toPath(file));
    QTRY_COMPARE(warned.size(), 1);
    QVERIFY(warned.front().front().toString().contains(u"three days"));
    QVERIFY(QFile::exists(pack()));
}

void TestExportPage::whatCannotBeRemovedIsToldWhenTheCaseIsOpened()
{
    QVERIFY(deliver());
    m_desk->workspace().closeCase();
    const auto file = endDeliveries();
    QVERIFY(QFile::rename(pack(), pack() + u".moved"_s));
    QSignalSpy warned(&m_desk->workspace().deliveries(), &DeliveriesController::warned);
    m_desk->workspace().openCase(toPath(file));
    QTRY_COMPARE(warned.size(), 1);
    QVERIFY(warned.front().front().toString().contains(u"tried again"));
    QVERIFY(m_desk->settled());
    QVERIFY(QFile::rename(pack() + u".moved"_s, pack()));
    m_desk->workspace().closeCase();
    m_desk->workspace().openCase(toPath(file));
    QTRY_VERIFY(!QFile::exists(pack()));
    QVERIFY(m_desk->settled());
}

void TestExportPage::aHoldStandsInTheLog()
{
    QVERIFY(deliver());
    click(u"faceDeliveries"_s);
    find<QLineEdit>(u"deliveryReason"_s)->setText(u"matter 12"_s);
    click(u"deliveryHold"_s);
    QTRY_COMPARE(list().state(0), work::DeliveryState::Held);
    QVERIFY(logged(m_desk->file(u"sample.casebook"_s), "matter 12"));
}

void TestExportPage::whatIsOverIsRemovedWhenTheCaseIsOpened()
{
    QVERIFY(deliver());
    QVERIFY(QFile::exists(pack()));
    m_desk->workspace().closeCase();
    const auto file = endDeliveries();
    QVERIFY(!file.isEmpty());
    QSignalSpy purged(&m_desk->workspace().deliveries(), &DeliveriesController::purged);
    m_desk->workspace().openCase(toPath(file));
    QTRY_COMPARE(purged.size(), 1);
    QVERIFY(m_desk->settled());
    QVERIFY(!QFile::exists(pack()));
    QTRY_COMPARE(list().state(0), work::DeliveryState::Purged);
    QVERIFY(!m_desk->failure());
}

void TestExportPage::theDailyTaskNamesTheCase()
{
    QVERIFY(deliver());
    click(u"faceDeliveries"_s);
    click(u"deliveryDaily"_s);
    click(u"purgeTaskCopy"_s);
    const auto command = QGuiApplication::clipboard()->text();
    QCOMPARE(find<ValueLabel>(u"purgeTaskCommand"_s)->text(), command);
    QVERIFY(command.contains(QDir::toNativeSeparators(m_desk->file(u"sample.casebook"_s))));
    QCOMPARE(
        PurgeTask::scheduledTask(uR"(C:\Program Files\Casebook\casebook-cli.exe)"_s, uR"(C:\Cases\a b.casebook)"_s,
                                 u"a b"_s),
        uR"(schtasks /Create /SC DAILY /ST 06:17 /TN "Casebook purge a b" )"
        uR"(/TR "\"C:\Program Files\Casebook\casebook-cli.exe\" --quiet deliveries purge \"C:\Cases\a b.casebook\"")"_s);

    // As cron and the shell read it.
    const auto line = PurgeTask::cronLine(u"/bin/echo"_s, u"/cases/Zo\u00EB's 100%.casebook"_s);
    QVERIFY(line.startsWith(u"17 6 * * * "));
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, line.mid(11).replace(u"\\%"_s, u"%"_s)});
    if (!shell.waitForFinished())
        QSKIP("there is no shell here");
    QCOMPARE(QString::fromUtf8(shell.readAll()).trimmed(),
             u"--quiet deliveries purge /cases/Zo\u00EB's 100%.casebook"_s);
}

void TestExportPage::theKeptPasswordGoesWithTheDelivery()
{
    MemoryKeys &keys = m_desk->keys();
    keys.secrets["of something else"] = crypto::Secret("stays");
    QVERIFY(deliver());
    keys.secrets[work::secretName(list().delivery(0))] = crypto::Secret("goes");
    m_desk->workspace().closeCase();
    const auto file = endDeliveries();
    m_desk->workspace().openCase(toPath(file));
    QTRY_COMPARE(keys.secrets.size(), 1U);
    QVERIFY(keys.secrets.contains("of something else"));
    QTRY_VERIFY(logged(file, "\"passwords\":[1]"));
}

void TestExportPage::aPasswordIsKeptOnlyWhereThatIsChosen()
{
    MemoryKeys &keys = m_desk->keys();
    QVERIFY(deliver());
    QVERIFY(keys.secrets.empty());
    QVERIFY(!m_page->findChild<QLabel *>(u"exportResultKept"_s));
    choose(u"csvLock"_s, 2);
    QVERIFY(find<QAbstractButton>(u"csvKeep"_s)->isHidden()); // a certificate needs no password
}

void TestExportPage::aKeptPasswordIsGivenOutOnThePageOfDeliveries()
{
    MemoryKeys &keys = m_desk->keys();
    click(u"csvKeep"_s);
    QVERIFY(deliver());
    const auto password = find<ValueLabel>(u"exportResultPassword"_s)->text();
    QVERIFY(find<QLabel>(u"exportResultKept"_s)->text().startsWith(u'\u2713'));
    QVERIFY(keys.secrets.at(work::secretName(list().delivery(0))).text() == password.toStdString());

    QGuiApplication::clipboard()->clear();
    click(u"faceDeliveries"_s);
    click(u"deliveryPassword"_s);
    QVERIFY(find<QMessageBox>(u"deliveryPasswordShown"_s)->text().contains(password));
    click(u"deliveryPasswordCopy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), password);
    keys.secrets.clear();
    click(u"deliveryPassword"_s);
    QVERIFY(find<QLabel>(u"deliverySaid"_s)->text().contains(u"delivery.zip"));
}

void TestExportPage::withoutAKeyStoreTheResultSaysThatNothingIsKept()
{
    m_desk->keys().isThere = false;
    click(u"csvKeep"_s);
    QVERIFY(deliver());
    QVERIFY(!find<ValueLabel>(u"exportResultPassword"_s)->text().isEmpty());
    const auto said = find<QLabel>(u"exportResultKept"_s)->text();
    QVERIFY2(said.contains(u"NOT kept") && said.contains(u"no key store"), qPrintable(said));
    click(u"faceDeliveries"_s);
    click(u"deliveryPassword"_s);
    QVERIFY(m_desk->failure());
}

void TestExportPage::aDryRunTellsProblemsAndWritesNothing()
{
    auto &exporting = m_desk->workspace().exporting();
    click(u"formMails"_s);
    find<QLineEdit>(u"exportFolder"_s)->setText(m_desk->file(u"out"_s));
    click(u"exportDryRun"_s);
    QTRY_VERIFY_WITH_TIMEOUT(exporting.rehearsed().has_value(), 60'000);
    QVERIFY(!exporting.report());
    QVERIFY(find<QLabel>(u"exportVerdict"_s)->text().contains(u"Dry run"));
    QVERIFY(find<ValueLabel>(u"exportProblem"_s)->text().contains(u"without a mailbox"));
    QVERIFY(!QFile::exists(m_desk->file(u"out"_s)));
    QVERIFY(!find<QPushButton>(u"exportOpenFolder"_s)->isVisible());
    const auto rehearsed = *exporting.rehearsed();
    click(u"exportAgain"_s);
    QVERIFY(find<QPushButton>(u"exportDryRun"_s)->isVisible());
    find<QLineEdit>(u"exportFolder"_s)->setText(m_desk->file(u"out"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"exportStart"_s)->isEnabled(), 60'000);
    click(u"exportStart"_s);
    QTRY_VERIFY_WITH_TIMEOUT(exporting.report().has_value(), 60'000);
    QCOMPARE(exporting.report()->bytes, rehearsed.report.bytes);
    QCOMPARE(exporting.report()->files, rehearsed.report.files);
}

void TestExportPage::aDryRunOfAPackTakesNoPassword()
{
    click(u"exportDryRun"_s);
    auto &exporting = m_desk->workspace().exporting();
    QTRY_VERIFY_WITH_TIMEOUT(exporting.rehearsed() || exporting.error(), 60'000);
    QVERIFY2(exporting.rehearsed(), exporting.error() ? exporting.error()->text().c_str() : "");
    QVERIFY(!exporting.delivery());
    QVERIFY(!QFile::exists(pack()));
}

void TestExportPage::theListKeepsTheRulesOfItemModels()
{
    const QAbstractItemModelTester tester(&list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(deliver());
    QCOMPARE(list().rowCount(), 1);
    for (int column = 0; column < DeliveryListModel::ColumnCount; ++column) {
        QVERIFY(!list().index(0, column).data().toString().isEmpty());
        QVERIFY(!list().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
}

QTEST_MAIN(TestExportPage)
#include "tst_exportpage.moc"
