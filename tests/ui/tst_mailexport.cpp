// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/casedesk.h"
#include "tests/ui/mailsink.h"
#include "ui/presentation/eventtext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/export/exportpage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QMessageBox>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

/// The ways out as mails, as a person chooses them: files, mailboxes, a server, RSMF.
class TestMailExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup();
    void eachWayShowsItsOptionsOnly();
    void anOptionLeavesTheFolderAsTyped();
    void everyControlHasANameAndIsReachedByTab();
    void oneMailForEachMessageMakesAsManyMails();
    void mailboxTreesHoldOnlyWhoHasAMailbox();
    void aListWithFaultsIsNamedAndNothingIsWritten();
    void peopleWithoutAMailboxStandFirst();
    void aSubjectThatCannotBeFilledInIsToldAtOnce();
    void reviewFilesAreWritten();
    void aProductionIsNumberedAsChosen();
    void aServerIsMadeChangedAndDeletedByKeyboard();
    void aServerThatCannotWorkIsNotSaved();
    void aTestMailShowsTheAnswer();
    void mailsReachTheServerAndTheRefusedAreTold();
    void aPasswordIsAskedForAndForgotten();
    void thePasswordOfAServerIsKeptFromItsDialog();
    void aKeptPasswordGoesWithTheLoginOfItsServer();
    void withoutAKeyStoreTheDialogSaysThatNothingIsKept();
    void theListOfPeopleKeepsTheRulesOfItemModels();

private:
    template <typename T> T *find(const QString &name) { return childOf<T>(*m_page, name); }
    void click(const QString &name) { find<QAbstractButton>(name)->click(); }
    void choose(const QString &box, int row) { find<QComboBox>(box)->setCurrentIndex(row); }
    QString missing() { return find<QLabel>(u"exportMissing"_s)->text(); }
    QString value(const QString &name) { return find<ValueLabel>(name)->text(); }
    bool shown(const QString &name) { return find<QWidget>(name)->isVisible(); }
    QString write(const QString &name, const QByteArray &bytes);
    /// Presses Export and waits for the end.
    [[nodiscard]] bool run();
    [[nodiscard]] bool saveServer(const QString &name, quint16 port, mail::SmtpLogin login = mail::SmtpLogin::None);
    QStringList written(const QString &pattern) const;
    /// Types a new server that somebody logs in to; Save is left.
    void typeServer();

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<ExportPage> m_page;
};

void TestMailExport::init()
{
    m_desk = std::make_unique<CaseDesk>();
    m_page = std::make_unique<ExportPage>(m_desk->workspace());
    m_page->show();
    QVERIFY(m_desk->openSample());
    m_page->ask(ExportController::Scope::WholeCase);
    m_desk->workspace().exporting().recount();
    QVERIFY(m_desk->settled());
    find<QLineEdit>(u"exportFolder"_s)->setText(m_desk->file(u"out"_s));
}

void TestMailExport::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

QString TestMailExport::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_desk->file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("%s cannot be written", qPrintable(name));
    return file.fileName();
}

bool TestMailExport::run()
{
    find<QLineEdit>(u"exportFolder"_s)->setText(m_desk->file(u"out"_s));
    click(u"exportStart"_s);
    auto &exporting = m_desk->workspace().exporting();
    return QTest::qWaitFor([&] { return exporting.report().has_value() || exporting.error().has_value(); }, 60'000) &&
           m_desk->settled() && exporting.report().has_value();
}

bool TestMailExport::saveServer(const QString &name, quint16 port, mail::SmtpLogin login)
{
    mail::SmtpTarget target;
    target.host = "127.0.0.1";
    target.port = port;
    target.security = login == mail::SmtpLogin::None ? mail::SmtpSecurity::None : mail::SmtpSecurity::StartTls;
    target.login = login;
    target.user = login == mail::SmtpLogin::None ? "" : "im-archive";
    target.envelopeFrom = "bounces@pluvius.example";
    target.tries = 1;
    auto &targets = m_desk->workspace().mailTargets();
    targets.save(name, target);
    return QTest::qWaitFor([&] { return targets.find(name) != nullptr; }, 30'000);
}

QStringList TestMailExport::written(const QString &pattern) const
{
    QStringList files;
    QDirIterator found(m_desk->file(u"out"_s), {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        files += found.next();
    return files;
}

void TestMailExport::eachWayShowsItsOptionsOnly()
{
    QVERIFY(shown(u"mailLayout"_s) && shown(u"mailCut"_s) && !shown(u"mailServer"_s) && !shown(u"mailGap"_s) &&
            !shown(u"mailFolderName"_s) && !shown(u"mailMapping"_s));
    choose(u"mailLayout"_s, 1);
    choose(u"mailCut"_s, 2);
    click(u"mailByFile"_s);
    QVERIFY(shown(u"mailFolderName"_s) && shown(u"mailGap"_s) && shown(u"mailMapping"_s));
    click(u"formServer"_s);
    QVERIFY(shown(u"mailServer"_s) && !shown(u"mailLayout"_s) && !shown(u"mailFolderName"_s));
    QCOMPARE(find<QComboBox>(u"mailBasis"_s)->currentIndex(), 1);
    click(u"formReview"_s);
    QVERIFY(shown(u"mailAttachments"_s) && !shown(u"mailServer"_s) && !shown(u"mailCut"_s) && !shown(u"mailRecords"_s));
    click(u"formCsv"_s);
    QVERIFY(!shown(u"mailOptions"_s));
    click(u"formMails"_s);
    QCOMPARE(find<QComboBox>(u"mailBasis"_s)->currentIndex(), 0);
}

void TestMailExport::anOptionLeavesTheFolderAsTyped()
{
    choose(u"mailCut"_s, 2);
    choose(u"mailLayout"_s, 1);
    QCOMPARE(find<QLineEdit>(u"exportFolder"_s)->text(), m_desk->file(u"out"_s));
    click(u"formServer"_s);
    QVERIFY(find<QLineEdit>(u"exportFolder"_s)->text().contains(u"sample-smtp-"));
}

void TestMailExport::everyControlHasANameAndIsReachedByTab()
{
    click(u"mailByFile"_s);
    choose(u"mailCut"_s, 2);
    choose(u"mailLayout"_s, 1);
    auto *options = find<QWidget>(u"mailOptions"_s);
    QSet<QWidget *> wanted;
    for (auto *control : options->findChildren<QWidget *>()) {
        if (!control->isVisible() || !(control->focusPolicy() & Qt::TabFocus) || control->focusProxy())
            continue;
        const auto *labelled = qobject_cast<QAbstractButton *>(control);
        if (qobject_cast<QLineEdit *>(control) && qobject_cast<QSpinBox *>(control->parentWidget()))
            continue; // the field of a spin box speaks for it
        QVERIFY2(!control->accessibleName().isEmpty() || (labelled && !labelled->text().isEmpty()),
                 qPrintable(control->objectName()));
        wanted += control;
    }
    QVERIFY(wanted.size() >= 12);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    find<QComboBox>(u"mailLayout"_s)->setFocus();
    for (qsizetype steps = 0; steps < 200 && !wanted.isEmpty(); ++steps) {
        auto *at = QApplication::focusWidget();
        wanted -= at;
        if (at && at->parentWidget())
            wanted -= at->parentWidget();
        QTest::keyClick(at ? at : m_page.get(), Qt::Key_Tab);
    }
    for (const auto *left : std::as_const(wanted))
        qWarning("not reached: %s", qPrintable(left->objectName()));
    QVERIFY(wanted.isEmpty());
}

void TestMailExport::oneMailForEachMessageMakesAsManyMails()
{
    choose(u"mailCut"_s, 3);
    QVERIFY(run());
    const auto &exporting = m_desk->workspace().exporting();
    QVERIFY(exporting.report()->balanced);
    QCOMPARE(exporting.mails()->mails, sampleEvents());
    QCOMPARE(written(u"*.eml"_s).size(), sampleEvents());
    QVERIFY(value(u"exportResultMails"_s).startsWith(QLocale().toString(sampleEvents())));
}

void TestMailExport::mailboxTreesHoldOnlyWhoHasAMailbox()
{
    choose(u"mailLayout"_s, 1);
    choose(u"mailBasis"_s, 1);
    find<QLineEdit>(u"mailFolderName"_s)->setText(u"Chats"_s);
    click(u"mailByFile"_s);
    QVERIFY(missing().contains(u"list"));
    const auto &first = m_desk->workspace().read().conversations();
    QVERIFY(first.rowCount() > 0);
    const auto somebody = toText(first.conversation(0)->participants.front());
    find<QLineEdit>(u"mailMapping"_s)
        ->setText(write(u"who.csv"_s, u"source_id,mailbox\n%1,first@pluvius.example\n"_s.arg(somebody).toUtf8()));
    choose(u"mailProperty"_s, 2);
    QVERIFY(missing().isEmpty());
    QVERIFY(run());
    const auto files = written(u"*.eml"_s);
    QVERIFY(!files.isEmpty());
    for (const auto &file : files)
        QVERIFY2(file.contains(u"/first@pluvius.example/Chats/"), qPrintable(file));
    QVERIFY(!value(u"exportResultUnmapped"_s).isEmpty());
    QVERIFY(QFile::exists(m_desk->file(u"out/unmapped.csv"_s)));
    QVERIFY(m_desk->workspace().exporting().report()->balanced);
}

void TestMailExport::aListWithFaultsIsNamedAndNothingIsWritten()
{
    click(u"mailByFile"_s);
    find<QLineEdit>(u"mailMapping"_s)->setText(write(u"bad.csv"_s, "source_id,mailbox\na@b.example,no mailbox\n"));
    QVERIFY(!run());
    QVERIFY(m_desk->failure());
    QVERIFY(m_desk->failure()->subject.contains("bad.csv"));
    QVERIFY(!QFile::exists(m_desk->file(u"out"_s)));
}

void TestMailExport::peopleWithoutAMailboxStandFirst()
{
    const auto somebody = toText(m_desk->workspace().read().conversations().conversation(0)->participants.front());
    click(u"mailByFile"_s);
    find<QLineEdit>(u"mailMapping"_s)
        ->setText(
            write(u"who.csv"_s,
                  u"source_id,mailbox\n%1,first@pluvius.example\nnobody@pluvius.example,x@y.example\n"_s.arg(somebody)
                      .toUtf8()));
    click(u"mailboxLook"_s);
    QVERIFY(m_desk->settled());
    const auto &list = m_desk->workspace().mailboxes().list();
    QVERIFY(list.rowCount() > 1);
    QCOMPARE(list.index(0, MailboxListModel::Mailbox).data().toString(), u"none"_s);
    QCOMPARE(list.index(list.rowCount() - 1, MailboxListModel::Mailbox).data().toString(), u"first@pluvius.example"_s);
    QVERIFY(find<QLabel>(u"mailboxFigures"_s)->text().contains(QString::number(list.rowCount() - 1)));
    QVERIFY(find<QLabel>(u"mailboxUnused"_s)->text().contains(u"nobody@pluvius.example"));
    QTest::keyClick(find<QTableView>(u"mailboxList"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<QDialog *>(u"mailboxesDialog"_s));
}

void TestMailExport::aSubjectThatCannotBeFilledInIsToldAtOnce()
{
    find<QLineEdit>(u"mailSubject"_s)->setText(u"Chat {colour}"_s);
    QVERIFY(missing().contains(u"colour"));
    QVERIFY(!find<QPushButton>(u"exportStart"_s)->isEnabled());
    find<QLineEdit>(u"mailSubject"_s)->setText(u"Chat {date}"_s);
    QVERIFY(missing().isEmpty());
    QVERIFY(run());
    QFile mail(written(u"*.eml"_s).front());
    QVERIFY(mail.open(QIODevice::ReadOnly));
    QVERIFY(mail.readAll().contains("\r\nSubject: Chat 20"));
}

void TestMailExport::reviewFilesAreWritten()
{
    click(u"formReview"_s);
    QVERIFY(find<QLineEdit>(u"exportFolder"_s)->text().contains(u"sample-rsmf-"));
    QVERIFY(run());
    QVERIFY(!written(u"*.rsmf"_s).isEmpty());
    QVERIFY(m_desk->workspace().exporting().report()->balanced);
}

void TestMailExport::aProductionIsNumberedAsChosen()
{
    click(u"formNumbered"_s);
    QVERIFY(shown(u"numberPrefix"_s) && !shown(u"mailBasis"_s) && shown(u"mailCut"_s));
    auto *prefix = find<QLineEdit>(u"numberPrefix"_s);
    prefix->setText(u"a/b"_s);
    QVERIFY(missing().contains(u"prefix"));
    prefix->setText(u"PLV"_s);
    find<QSpinBox>(u"numberDigits"_s)->setValue(5);
    find<QSpinBox>(u"numberStart"_s)->setValue(41);
    QVERIFY(find<QLabel>(u"numberFirst"_s)->text().contains(u"PLV00041"));
    QVERIFY(missing().isEmpty());
    QVERIFY(run());
    const auto &exporting = m_desk->workspace().exporting();
    QVERIFY(exporting.report()->balanced);
    QCOMPARE(written(u"PLV*.eml"_s).size(), exporting.mails()->mails);
    QCOMPARE(written(u"PLV*.txt"_s).size(), exporting.mails()->mails);
    QVERIFY(QFile::exists(m_desk->file(u"out/NATIVES/0001/PLV00041.eml"_s)));
    QVERIFY(QFile::exists(m_desk->file(u"out/DATA/VOL001.dat"_s)));
}

void TestMailExport::aServerIsMadeChangedAndDeletedByKeyboard()
{
    click(u"formServer"_s);
    QVERIFY(missing().contains(u"mail server"));
    QTest::keyClick(find<QPushButton>(u"mailServerNew"_s), Qt::Key_Space);
    QTest::keyClicks(find<QLineEdit>(u"serverName"_s), u"journal"_s);
    QTest::keyClicks(find<QLineEdit>(u"serverHost"_s), u"mail.pluvius.example"_s);
    QTest::keyClicks(find<QComboBox>(u"serverSecurity"_s), u"TLS"_s);
    QCOMPARE(find<QSpinBox>(u"serverPort"_s)->value(), 465);
    QVERIFY(!find<QPushButton>(u"serverSave"_s)->isEnabled());
    auto *bounces = find<QLineEdit>(u"serverEnvelopeFrom"_s);
    QTest::keyClicks(bounces, u"bounces@pluvius.example"_s);
    QTest::keyClick(bounces, Qt::Key_Return);
    QTRY_COMPARE(find<QComboBox>(u"mailServer"_s)->currentText(), u"journal"_s);
    QVERIFY(missing().isEmpty());
    const auto &targets = m_desk->workspace().mailTargets();
    QCOMPARE(targets.find(u"journal"_s)->target.security, mail::SmtpSecurity::Tls);

    QTRY_VERIFY(!m_page->findChild<QDialog *>(u"mailServerDialog"_s));
    QTest::keyClick(find<QPushButton>(u"mailServerEdit"_s), Qt::Key_Space);
    QVERIFY(find<QLineEdit>(u"serverName"_s)->isReadOnly());
    find<QSpinBox>(u"serverConnections"_s)->setValue(7);
    QTest::keyClick(find<QLineEdit>(u"serverHost"_s), Qt::Key_Return);
    QTRY_COMPARE(targets.find(u"journal"_s)->version, 2);
    QCOMPARE(targets.find(u"journal"_s)->target.connections, 7);
    QCOMPARE(find<QComboBox>(u"mailServer"_s)->currentText(), u"journal"_s);

    QTest::keyClick(find<QPushButton>(u"mailServerDelete"_s), Qt::Key_Space);
    QTest::keyClick(find<QPushButton>(u"mailServerDeleteYes"_s), Qt::Key_Space);
    QTRY_VERIFY(targets.targets().empty());
    QVERIFY(missing().contains(u"mail server"));
}

void TestMailExport::aServerThatCannotWorkIsNotSaved()
{
    click(u"formServer"_s);
    click(u"mailServerNew"_s);
    find<QLineEdit>(u"serverName"_s)->setText(u"journal"_s);
    find<QLineEdit>(u"serverHost"_s)->setText(u"mail.pluvius.example"_s);
    find<QLineEdit>(u"serverEnvelopeFrom"_s)->setText(u"bounces@pluvius.example"_s);
    auto *save = find<QPushButton>(u"serverSave"_s);
    QVERIFY(save->isEnabled());
    choose(u"serverLogin"_s, 1);
    find<QLineEdit>(u"serverUser"_s)->setText(u"im"_s);
    QVERIFY(save->isEnabled());
    choose(u"serverSecurity"_s, 2);
    QVERIFY(!save->isEnabled());
    QVERIFY(find<QLabel>(u"serverFault"_s)->text().contains(u"in clear"));
    click(u"serverCancel"_s);
    QVERIFY(m_desk->settled());
    QVERIFY(m_desk->workspace().mailTargets().targets().empty());
}

void TestMailExport::aTestMailShowsTheAnswer()
{
    MailSink sink;
    sink.refused = "gone@pluvius.example";
    QVERIFY(saveServer(u"here"_s, sink.serverPort()));
    click(u"formServer"_s);
    choose(u"mailServer"_s, 0);
    click(u"mailServerTest"_s);
    auto *to = find<QLineEdit>(u"serverTestTo"_s);
    const auto *answer = find<QLabel>(u"serverTestAnswer"_s);
    QVERIFY(!find<QPushButton>(u"serverTestSend"_s)->isEnabled());
    to->setText(u"mira@pluvius.example"_s);
    QTest::keyClick(to, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(answer->text().startsWith(u"✓"), 30'000);
    QCOMPARE(sink.mails.size(), 1);
    QVERIFY(sink.mails.front().contains("test of a mail target"));
    to->setText(u"gone@pluvius.example"_s);
    click(u"serverTestSend"_s);
    QTRY_VERIFY_WITH_TIMEOUT(answer->text().contains(u"no such mailbox"), 30'000);
    sink.close();
    QVERIFY(m_desk->settled());
}

void TestMailExport::mailsReachTheServerAndTheRefusedAreTold()
{
    MailSink sink;
    auto &mailboxes = m_desk->workspace().mailboxes();
    mailboxes.look(query::all(), {{}, exports::EmailProperty::Always});
    QTRY_VERIFY(mailboxes.figures());
    const auto &people = mailboxes.list();
    sink.refused = people.index(people.rowCount() - 1, MailboxListModel::Mailbox).data().toByteArray();
    QVERIFY(saveServer(u"here"_s, sink.serverPort()));
    click(u"formServer"_s);
    choose(u"mailServer"_s, 0);
    choose(u"mailProperty"_s, 1);
    QVERIFY(missing().isEmpty());
    QVERIFY(run());
    const auto &exporting = m_desk->workspace().exporting();
    QVERIFY(exporting.report()->balanced);
    QVERIFY(exporting.sent()->refused > 0);
    QCOMPARE(exporting.sent()->sent, sink.recipients.size());
    QCOMPARE(value(u"exportResultRefused"_s), QString::number(exporting.sent()->refused));
    QVERIFY(QFile::exists(m_desk->file(u"out/deliveries.csv"_s)));
    QVERIFY(!find<QLabel>(u"exportVerdict"_s)->text().contains(u"everything was exported"));
}

void TestMailExport::aPasswordIsAskedForAndForgotten()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const auto port = nobody.serverPort();
    nobody.close();
    QVERIFY(saveServer(u"here"_s, port, mail::SmtpLogin::Plain));
    click(u"formServer"_s);
    choose(u"mailServer"_s, 0);
    auto *password = find<QLineEdit>(u"mailServerPassword"_s);
    QVERIFY(password->isVisible());
    QVERIFY(missing().contains(u"password"));
    QTest::keyClicks(password, u"low tide 9"_s);
    QVERIFY(missing().isEmpty());
    QVERIFY(!run());
    QVERIFY(m_desk->failure());
    QVERIFY(password->text().isEmpty());
    QVERIFY(find<QLabel>(u"exportVerdict"_s)->text().contains(u"ended early"));
}

void TestMailExport::typeServer()
{
    click(u"formServer"_s);
    click(u"mailServerNew"_s);
    find<QLineEdit>(u"serverName"_s)->setText(u"journal"_s);
    find<QLineEdit>(u"serverHost"_s)->setText(u"mail.pluvius.example"_s);
    find<QLineEdit>(u"serverEnvelopeFrom"_s)->setText(u"bounces@pluvius.example"_s);
    choose(u"serverSecurity"_s, 1);
    choose(u"serverLogin"_s, 1);
    find<QLineEdit>(u"serverUser"_s)->setText(u"im"_s);
}

void TestMailExport::thePasswordOfAServerIsKeptFromItsDialog()
{
    const auto &secrets = m_desk->keys().secrets;
    typeServer();
    find<QLineEdit>(u"serverPassword"_s)->setText(u"low tide 9"_s);
    QVERIFY(!find<QPushButton>(u"serverForgetPassword"_s)->isEnabled());
    click(u"serverSave"_s);
    QTRY_COMPARE(secrets.size(), 1U);
    QVERIFY(secrets.at("mail im@mail.pluvius.example:465").text() == "low tide 9");
    QTRY_COMPARE(find<QComboBox>(u"mailServer"_s)->currentText(), u"journal"_s);
    QTRY_VERIFY(missing().isEmpty()); // nobody has to type it
    QVERIFY(find<QLineEdit>(u"mailServerPassword"_s)->placeholderText().contains(u"key store"));
    QTRY_VERIFY(!m_page->findChild<QDialog *>(u"mailServerDialog"_s));

    click(u"mailServerEdit"_s);
    QVERIFY(find<QLineEdit>(u"serverPassword"_s)->text().isEmpty()); // it is never shown
    click(u"serverForgetPassword"_s);
    QVERIFY(secrets.empty());
    QVERIFY(!find<QPushButton>(u"serverForgetPassword"_s)->isEnabled());
    click(u"serverCancel"_s);
    QVERIFY(missing().contains(u"password"));
}

void TestMailExport::aKeptPasswordGoesWithTheLoginOfItsServer()
{
    auto &secrets = m_desk->keys().secrets;
    secrets["mail other@mail.pluvius.example:465"] = crypto::Secret("stays");
    typeServer();
    find<QLineEdit>(u"serverPassword"_s)->setText(u"low tide 9"_s);
    click(u"serverSave"_s);
    QTRY_COMPARE(find<QComboBox>(u"mailServer"_s)->currentText(), u"journal"_s);
    QTRY_VERIFY(!m_page->findChild<QDialog *>(u"mailServerDialog"_s));
    click(u"mailServerEdit"_s);
    find<QLineEdit>(u"serverHost"_s)->setText(u"mail2.pluvius.example"_s);
    QVERIFY(!find<QPushButton>(u"serverForgetPassword"_s)->isEnabled()); // no password of that one is kept
    find<QLineEdit>(u"serverPassword"_s)->setText(u"high tide 3"_s);
    click(u"serverSave"_s);
    QTRY_VERIFY(secrets.contains("mail im@mail2.pluvius.example:465"));
    QVERIFY(!secrets.contains("mail im@mail.pluvius.example:465"));
    QVERIFY(m_desk->settled());
    click(u"mailServerDelete"_s);
    click(u"mailServerDeleteYes"_s);
    QTRY_COMPARE(secrets.size(), 1U);
    QVERIFY(secrets.contains("mail other@mail.pluvius.example:465"));
}

void TestMailExport::withoutAKeyStoreTheDialogSaysThatNothingIsKept()
{
    m_desk->keys().isThere = false;
    typeServer();
    QVERIFY(!find<QLineEdit>(u"serverPassword"_s)->isEnabled());
    const auto *about = find<QLabel>(u"serverAboutPassword"_s);
    QVERIFY2(about->text().contains(u"before every delivery"), qPrintable(about->text()));
    QVERIFY2(about->toolTip().contains(u"no key store"), qPrintable(about->toolTip()));
    click(u"serverSave"_s);
    QTRY_COMPARE(find<QComboBox>(u"mailServer"_s)->currentText(), u"journal"_s);
    QVERIFY(missing().contains(u"password"));
    QVERIFY(!m_desk->failure());
}

void TestMailExport::theListOfPeopleKeepsTheRulesOfItemModels()
{
    auto &mailboxes = m_desk->workspace().mailboxes();
    const QAbstractItemModelTester tester(&mailboxes.list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    mailboxes.look(query::all(), {});
    QTRY_VERIFY(mailboxes.figures());
    QVERIFY(m_desk->settled());
    for (int column = 0; column < MailboxListModel::ColumnCount; ++column)
        QVERIFY(!mailboxes.list().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

QTEST_MAIN(TestMailExport)
#include "tst_mailexport.moc"
