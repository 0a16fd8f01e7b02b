// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/audit/log.h"
#include "core/crypto/identity.h"
#include "core/work/redacting.h"
#include "tests/ui/casedesk.h"
#include "ui/presentation/requestsheetpdf.h"
#include "ui/presentation/requesttext.h"
#include "ui/widgets/ask/askpage.h"
#include "ui/widgets/ask/documentsfield.h"
#include "ui/widgets/export/exportpage.h"
#include "ui/widgets/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;
using review::RequestState;

namespace {

constexpr auto passphrase = "Ebbe und Flut";
constexpr int patience = 60'000;

} // namespace

/// Requests as people make, decide and use them in the window, by keyboard.
class TestAskPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aRequestIsMadeApprovedAndExported();
    void theFormShowsQueryCountAndWarnings();
    void aDraftKeepsItsDocumentsWhenItIsSubmitted();
    void whoAskedCannotApprove();
    void theSignatureIsOverWhatWasShown();
    void aChangedWordTakesTheStatementAway();
    void aRedactionMakesTheApprovalVoid();
    void theLogSaysWhoSawThePreview();
    void aDryRunShowsWhatTheExportWouldBe();
    void aRequestForPaperLeadsToThePrinter();
    void messagesAreNotDraggedOutOfTheWindow();
    void theInboxFiltersByState();
    void anApproverElsewhereAnswersWithAFile();
    void theSheetIsSavedAsPdf();
    void everythingHasAName();
    void rRedactsInTheTimeline();

private:
    template <typename T> T *find(const QString &name) { return childOf<T>(*m_window, name); }
    RequestsController &requests() { return m_desk->workspace().requests(); }
    QString keyFile(const QString &name) const { return m_keys.filePath(name + u".p12"_s); }
    void makeKey(const QString &name);

    void press(const QString &name);
    void type(const QString &name, const QString &text);
    void fillForm();
    /// Types file and passphrase, and Return.
    void unlock(const QString &who);
    /// Through the dialog of a step; waits for its end.
    void sign(const QString &who);
    [[nodiscard]] bool reached(RequestState state);
    void submit();
    void approve();
    void reviewAndApprove();
    QStringList logOf(audit::Act act);

    QTemporaryDir m_keys;
    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TestAskPage::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    qputenv("CASEBOOK_IDENTITIES", m_keys.filePath(u"known"_s).toLocal8Bit());
    qputenv("CASEBOOK_LOGS", m_keys.filePath(u"logs"_s).toLocal8Bit());
    for (const auto &name : {u"ann"_s, u"bob"_s, u"eve"_s})
        makeKey(name);
}

void TestAskPage::makeKey(const QString &name)
{
    const auto made = crypto::makeIdentity(
        {.name = name.toStdString(), .email = "someone@pluvius.example", .kind = crypto::KeyKind::EcP256},
        crypto::Secret(passphrase));
    QVERIFY(made);
    QFile key(keyFile(name));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write(QByteArray::fromStdString(made->keyFile));
    QFile certificate(m_keys.filePath(name + u".pem"_s));
    QVERIFY(certificate.open(QIODevice::WriteOnly));
    certificate.write(QByteArray::fromStdString(made->certificate.pem()));
}

void TestAskPage::init()
{
    m_desk = std::make_unique<CaseDesk>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_window = std::make_unique<MainWindow>(m_desk->workspace(), *m_theme);
    m_window->show();
    m_desk->workspace().makeCase(toPath(m_desk->file(u"case.casebook"_s)), {"Harbour", store::Policy::FourEyes},
                                 {toPath(sampleArchive())}, toPath(m_keys.filePath(u"bob.pem"_s)));
    QVERIFY(m_desk->settled());
    QVERIFY(m_desk->workspace().imports().report());
    m_window->showPage(u"askPage"_s);
}

void TestAskPage::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_desk.reset();
}

void TestAskPage::press(const QString &name)
{
    auto *target = find<QAbstractButton>(name);
    QVERIFY(target);
    QVERIFY2(target->isVisible() && target->isEnabled(), qPrintable(name));
    target->setFocus();
    QTest::keyClick(target, Qt::Key_Space);
}

void TestAskPage::type(const QString &name, const QString &text)
{
    auto *field = find<QWidget>(name);
    QVERIFY(field);
    field->setFocus();
    QTest::keyClicks(field, text);
}

void TestAskPage::fillForm()
{
    press(u"askNew"_s);
    type(u"formOrganisation"_s, u"Pluvius"_s);
    type(u"formRequester"_s, u"Ann"_s);
    type(u"formReason"_s, u"Matter 7"_s);
    type(u"formLaw"_s, u"Art. 6 (1) f GDPR"_s);
    type(u"formStatement"_s, u"Nothing milder would do."_s);
    type(u"formNotified"_s, u"They were told on 2024-11-02."_s);
    type(u"formApprover"_s, u"Bob"_s);
}

void TestAskPage::unlock(const QString &who)
{
    auto *file = find<QLineEdit>(u"keyFile"_s);
    QVERIFY(file);
    file->setText(keyFile(who));
    type(u"keyPassphrase"_s, QLatin1StringView(passphrase));
    QTest::keyClick(find<QLineEdit>(u"keyPassphrase"_s), Qt::Key_Return);
}

void TestAskPage::sign(const QString &who)
{
    unlock(who);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"signSign"_s)->isEnabled(), patience);
    press(u"signSign"_s);
}

bool TestAskPage::reached(RequestState state)
{
    return QTest::qWaitFor([&] { return requests().chosen() && requests().chosen()->state == state; }, patience) &&
           m_desk->settled() && QTest::qWaitFor([this] { return !m_window->findChild<QDialog *>(); }, patience);
}

void TestAskPage::submit()
{
    fillForm();
    press(u"formSubmit"_s);
    unlock(u"ann"_s);
    QVERIFY(reached(RequestState::Submitted));
}

void TestAskPage::approve()
{
    submit();
    reviewAndApprove();
}

void TestAskPage::reviewAndApprove()
{
    press(u"requestReview"_s);
    for (const auto &point : {u"legal"_s, u"scope"_s, u"details"_s})
        press(u"signPoint."_s + point);
    sign(u"bob"_s);
    QVERIFY(reached(RequestState::InternalReview));
    press(u"requestApprove"_s);
    sign(u"bob"_s);
    QVERIFY(reached(RequestState::Approved));
}

QStringList TestAskPage::logOf(audit::Act act)
{
    QStringList entries;
    const auto reader = store::CaseReader::open(m_desk->workspace().caseFile().info().file);
    static_cast<void>(audit::forEachEntry(*reader, [&](const audit::Entry &entry, const std::string &text) {
        if (entry.act == audit::actName(act))
            entries += QString::fromStdString(text);
        return true;
    }));
    return entries;
}

void TestAskPage::aRequestIsMadeApprovedAndExported()
{
    approve();
    QVERIFY(find<QLabel>(u"requestCompared"_s)->text().contains(u"nothing has changed"));
    press(u"requestExport"_s);
    QVERIFY(find<ExportPage>(u"exportPage"_s)->isVisible());
    auto *start = find<QPushButton>(u"exportStart"_s);
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), patience);
    find<QLineEdit>(u"exportFolder"_s)->setText(m_desk->file(u"out"_s));
    press(u"exportStart"_s);
    auto &exporting = m_desk->workspace().exporting();
    QTRY_VERIFY_WITH_TIMEOUT(exporting.report() || exporting.error(), patience);
    QVERIFY2(exporting.report(), exporting.error() ? exporting.error()->text().c_str() : "");
    QVERIFY(exporting.report()->balanced);
    QVERIFY(QFile::exists(m_desk->file(u"out/approval/approval.p7s"_s)));
    QVERIFY(m_desk->settled());
    QCOMPARE(requests().chosen()->state, RequestState::Delivered);
}

void TestAskPage::theFormShowsQueryCountAndWarnings()
{
    fillForm();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"formCounts"_s)->text().contains(u"events in"), patience);
    const auto all = find<QLabel>(u"formCounts"_s)->text();
    QVERIFY(find<QLabel>(u"formWarnings"_s)->text().contains(u"whole case"));
    type(u"scopeFrom"_s, u"2024-09-01"_s);
    type(u"scopeTo"_s, u"2024-09-30"_s);
    press(u"scope.calls"_s);
    const auto query = find<QLabel>(u"formQuery"_s)->text();
    QVERIFY2(query.contains(u"during:") && query.contains(u"NOT type:Call"), qPrintable(query));
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"formCounts"_s)->text().contains(u"events in"), patience);
    QVERIFY(find<QLabel>(u"formCounts"_s)->text() != all);
    QVERIFY(!find<QLabel>(u"formWarnings"_s)->text().contains(u"whole case"));

    type(u"formReason"_s, u", of 2023-01-05"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"formWarnings"_s)->text().contains(u"2023-01-05"), patience);
    for (const auto &kind : {u"direct_messages"_s, u"private_groups"_s, u"public_groups"_s})
        press(u"scope."_s + kind);
    QVERIFY(find<QLabel>(u"formQuery"_s)->text().contains(u"every kind"));
    QVERIFY(!find<QPushButton>(u"formSubmit"_s)->isEnabled());
}

void TestAskPage::aDraftKeepsItsDocumentsWhenItIsSubmitted()
{
    QFile order(m_desk->file(u"order.txt"_s));
    QVERIFY(order.open(QIODevice::WriteOnly));
    order.write("the order");
    order.close();
    fillForm();
    m_window->findChild<DocumentsField *>()->addFiles({order.fileName()});
    press(u"formSave"_s);
    unlock(u"ann"_s);
    QVERIFY(reached(RequestState::Draft));
    QVERIFY(QFile::remove(order.fileName()));
    press(u"requestEdit"_s);
    type(u"formReason"_s, u"Still "_s);
    press(u"formSubmit"_s);
    unlock(u"ann"_s);
    QVERIFY(reached(RequestState::Submitted));
    const auto &form = requests().chosen()->form;
    QCOMPARE(form.reason, std::string("Still Matter 7"));
    QCOMPARE(form.documents.size(), 1U);
    QCOMPARE(form.documents.front().bytes, 9U);
}

void TestAskPage::whoAskedCannotApprove()
{
    submit();
    press(u"requestReview"_s);
    for (const auto &point : {u"legal"_s, u"scope"_s, u"details"_s})
        press(u"signPoint."_s + point);
    unlock(u"ann"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"keySaid"_s)->text().contains(u"cannot decide"), patience);
    QVERIFY(!find<QPushButton>(u"signSign"_s)->isEnabled());
    QCOMPARE(logOf(audit::Act::Refused).size(), 1);
    unlock(u"eve"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"keySaid"_s)->text().contains(u"is no reviewer"), patience);
    QCOMPARE(logOf(audit::Act::Refused).size(), 2);
    QCOMPARE(requests().chosen()->state, RequestState::Submitted);
}

void TestAskPage::theSignatureIsOverWhatWasShown()
{
    submit();
    press(u"requestReview"_s);
    for (const auto &point : {u"legal"_s, u"scope"_s, u"details"_s})
        press(u"signPoint."_s + point);
    unlock(u"bob"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"signSign"_s)->isEnabled(), patience);
    const auto shown = find<QPlainTextEdit>(u"signStatement"_s)->toPlainText();
    press(u"signSign"_s);
    QVERIFY(reached(RequestState::InternalReview));
    const auto digest = requests().chosen()->lastDigest();
    QVERIFY2(shown.contains(QString::fromStdString(digest)), qPrintable(shown));
}

void TestAskPage::aChangedWordTakesTheStatementAway()
{
    submit();
    press(u"requestReject"_s);
    type(u"signWords"_s, u"Too wide"_s);
    unlock(u"bob"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"signSign"_s)->isEnabled(), patience);
    type(u"signWords"_s, u"."_s);
    QVERIFY(!find<QPushButton>(u"signSign"_s)->isEnabled());
    QVERIFY(find<QPlainTextEdit>(u"signStatement"_s)->toPlainText().isEmpty());
    sign(u"bob"_s);
    QVERIFY(reached(RequestState::Rejected));
    QCOMPARE(requests().chosen()->steps.back().statement.value(u"reason").toString(), u"Too wide."_s);
}

void TestAskPage::aRedactionMakesTheApprovalVoid()
{
    approve();
    const auto file = m_desk->workspace().caseFile().info().file;
    const auto reader = store::CaseReader::open(file);
    std::string id;
    QVERIFY(reader->forEachEvent(query::all(), [&](const Event &event) {
        id = event.text.empty() ? id : event.id.text();
        return id.empty();
    }));
    QVERIFY(work::redact(file, {.id = id, .conversation = false, .span = {}, .reason = "privilege"}));
    requests().reload();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QLabel *>(u"requestChanges"_s), patience);
    QVERIFY(find<QLabel>(u"requestChanges"_s)->text().contains(u"redact"));
    QCOMPARE(requests().list().index(0).data(RequestListModel::StateText).toString(), u"void"_s);
    QVERIFY(!find<QPushButton>(u"requestExport"_s)->isVisible());
    QVERIFY(find<QPushButton>(u"requestSubmit"_s)->isVisible());
}

void TestAskPage::theLogSaysWhoSawThePreview()
{
    submit();
    press(u"requestReview"_s);
    for (const auto &point : {u"legal"_s, u"scope"_s, u"details"_s})
        press(u"signPoint."_s + point);
    sign(u"bob"_s);
    QVERIFY(reached(RequestState::InternalReview));
    press(u"requestPreview"_s);
    unlock(u"bob"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QWidget *>(u"previewDialog"_s), patience);
    QCOMPARE(find<QAbstractItemView>(u"previewEvents"_s)->model()->rowCount() > 0, true);
    press(u"previewClose"_s);
    QCOMPARE(logOf(audit::Act::Read).size(), 1);
    QTRY_VERIFY(!m_window->findChild<QDialog *>());
    press(u"requestApprove"_s);
    sign(u"bob"_s);
    QVERIFY(reached(RequestState::Approved));
    QCOMPARE(requests().chosen()->approval->statement.value(u"preview").toString(), u"seen"_s);
}

void TestAskPage::aDryRunShowsWhatTheExportWouldBe()
{
    submit();
    press(u"requestDryRun"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QLabel *>(u"requestRehearsed"_s), patience);
    const auto &rehearsed = requests().rehearsed();
    QVERIFY(rehearsed && rehearsed->report.rehearsal && rehearsed->report.balanced);
    QCOMPARE(rehearsed->report.selected.events, requests().chosen()->result->measure.events);
    QVERIFY(rehearsed->report.files > 0 && rehearsed->report.bytes > 0);
    QVERIFY(find<QLabel>(u"requestProblems"_s)->text().contains(u"without a mailbox"));
    const auto logged = logOf(audit::Act::Read);
    QCOMPARE(logged.size(), 1);
    QVERIFY2(logged.front().contains(u"dry-run"), qPrintable(logged.front()));
    QVERIFY(logOf(audit::Act::Export).isEmpty());
    QCOMPARE(requests().chosen()->state, RequestState::Submitted);
}

void TestAskPage::aRequestForPaperLeadsToThePrinter()
{
    fillForm();
    auto *format = find<QComboBox>(u"deliveryFormat"_s);
    format->setCurrentIndex(format->findData(u"print"_s));
    press(u"formSubmit"_s);
    unlock(u"ann"_s);
    QVERIFY(reached(RequestState::Submitted));
    reviewAndApprove();
    press(u"requestExport"_s);
    QVERIFY(find<QRadioButton>(u"formPrint"_s)->isChecked());
    QVERIFY(!find<QLabel>(u"exportMissing"_s)->text().contains(u"casebook-cli"));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"exportPreview"_s)->isEnabled(), patience);
    press(u"exportPreview"_s); // under the approval
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(), patience);
    QVERIFY(logOf(audit::Act::Refused).isEmpty());
}

void TestAskPage::messagesAreNotDraggedOutOfTheWindow()
{
    int views = 0;
    for (const auto *view : m_window->findChildren<QAbstractItemView *>()) {
        QVERIFY2(!view->dragEnabled(), qPrintable(view->objectName()));
        ++views;
    }
    QVERIFY(views > 0);
}

void TestAskPage::theInboxFiltersByState()
{
    const QAbstractItemModelTester tester(&requests().list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    submit();
    auto *states = find<QComboBox>(u"askStates"_s);
    QCOMPARE(find<QLabel>(u"askWaiting"_s)->text().isEmpty(), false);
    states->setCurrentIndex(states->findData(static_cast<int>(RequestState::Approved)));
    QCOMPARE(requests().list().rowCount(), 0);
    states->setCurrentIndex(states->findData(static_cast<int>(RequestState::Submitted)));
    QCOMPARE(requests().list().rowCount(), 1);
    const auto row = requests().list().index(0);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"Pluvius"));
    QVERIFY(row.data(RequestListModel::Life).toString().contains(u"since"));
}

void TestAskPage::anApproverElsewhereAnswersWithAFile()
{
    submit();
    press(u"requestReview"_s);
    for (const auto &point : {u"legal"_s, u"scope"_s, u"details"_s})
        press(u"signPoint."_s + point);
    sign(u"bob"_s);
    QVERIFY(reached(RequestState::InternalReview));
    const auto file = m_desk->file(u"R1.request"_s);
    press(u"requestSend"_s);
    find<QLineEdit>(u"sendApprover"_s)->setText(m_keys.filePath(u"bob.pem"_s));
    find<QLineEdit>(u"sendOut"_s)->setText(file);
    unlock(u"ann"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"sendFingerprint"_s)->text().contains(u"SHA-256"), patience);
    press(u"keyCancel"_s);
    QTRY_VERIFY(!m_window->findChild<QDialog *>());

    press(u"askOpenFile"_s);
    find<QLineEdit>(u"requestFile"_s)->setText(file);
    unlock(u"bob"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"fileApprove"_s)->isEnabled(), patience);
    QVERIFY(find<QListWidget>(u"filePreview"_s)->count() > 1);
    auto *opened = find<QDialog>(u"requestFileDialog"_s);
    press(u"fileApprove"_s);
    auto *dialog = childOf<QDialog>(*opened, u"signDialog"_s);
    QVERIFY(dialog);
    childOf<QLineEdit>(*dialog, u"keyFile"_s)->setText(keyFile(u"bob"_s));
    QTest::keyClicks(childOf<QLineEdit>(*dialog, u"keyPassphrase"_s), QLatin1StringView(passphrase));
    QTest::keyClick(childOf<QLineEdit>(*dialog, u"keyPassphrase"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(childOf<QPushButton>(*dialog, u"signSign"_s)->isEnabled(), patience);
    childOf<QPushButton>(*dialog, u"signSign"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_desk->file(u"R1.answer"_s)), patience);
    opened->close();
    QTRY_VERIFY(!m_window->findChild<QDialog *>());

    press(u"requestReceive"_s);
    find<QLineEdit>(u"receiveAnswer"_s)->setText(m_desk->file(u"R1.answer"_s));
    unlock(u"ann"_s);
    QVERIFY(reached(RequestState::Approved));
}

void TestAskPage::theSheetIsSavedAsPdf()
{
    submit();
    const auto file = m_desk->file(u"sheet.pdf"_s);
    QVERIFY(saveRequestSheet(*requests().chosen(), u"Harbour"_s, toPath(file)));
    QFile sheet(file);
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    QVERIFY(sheet.read(5) == "%PDF-");
    const auto html = requestSheetHtml(*requests().chosen());
    QVERIFY(html.contains(fingerprintText(requests().chosen()->requester.fingerprint())));
    QVERIFY(html.contains(fingerprintText(requests().chosen()->submission)));
}

void TestAskPage::everythingHasAName()
{
    submit();
    press(u"requestReview"_s);
    for (auto *each : m_window->askPage().findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(each) || qobject_cast<QLineEdit *>(each) ||
                             qobject_cast<QComboBox *>(each) || qobject_cast<QPlainTextEdit *>(each) ||
                             qobject_cast<QAbstractItemView *>(each);
        if (!control || each->objectName().startsWith(u"qt_") || !each->isVisible())
            continue;
        const auto *face = QAccessible::queryAccessibleInterface(each);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(each->objectName()));
    }
}

void TestAskPage::rRedactsInTheTimeline()
{
    m_window->showPage(u"readPage"_s);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *list = find<QListView>(u"conversationList"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    auto &workspace = m_desk->workspace();
    QTRY_VERIFY_WITH_TIMEOUT(workspace.read().timeline().event(0), patience);
    auto *timeline = find<QAbstractItemView>(u"timeline"_s);
    timeline->setCurrentIndex(timeline->model()->index(0, 0));
    timeline->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(workspace.read().inspector().inspected(), patience);
    QTest::keyClick(timeline, Qt::Key_R);
    QTRY_VERIFY(m_window->findChild<QDialog *>(u"redactDialog"_s));
    press(u"redactWhole"_s);
    press(u"redactDo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(workspace.redactions().list().rowCount(), 1, patience);
    QVERIFY(m_desk->settled());
}

QTEST_MAIN(TestAskPage)
#include "tst_askpage.moc"
