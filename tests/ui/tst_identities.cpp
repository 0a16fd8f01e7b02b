// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/approveracts.h"
#include "core/work/identities.h"
#include "tests/ui/casedesk.h"
#include "ui/presentation/requesttext.h"
#include "ui/widgets/ask/keydialog.h"
#include "ui/widgets/identities/identitiesdialog.h"
#include "ui/widgets/identities/newidentitydialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto passphrase = "Ebbe und Flut";
constexpr int patience = 60'000;

} // namespace

/// People, roles and policy of a case, as a person changes them in the window.
class TestIdentities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anIdentityIsMadeUnderAPassphraseTypedTwice();
    void aCertificateIsTakenIn();
    void anApproverGivesARoleAndTakesItAway();
    void theOnlyApproverStays();
    void whoIsNoApproverIsRefused();
    void thePolicyChangesAndTheWindowKnows();
    void aChangeFromElsewhereIsSeen();
    void settingsThatForbidSingleAreExplained();
    void aKeptPassphraseOpensTheKey();

private:
    template <typename T> T *find(const QString &name) { return childOf<T>(*m_dialog, name); }
    IdentityListModel &list() { return m_dialog->identities().list(); }
    QString keyFile(const QString &name) const { return m_keys.filePath(name + u".p12"_s); }
    void choose(const QString &name);
    QString cell(const QString &name, IdentityListModel::Column column);
    /// Types file and passphrase of the key, and Return.
    void unlock(const QString &who);
    /// Through the dialog that is open, to its end.
    void sign(const QString &who);
    std::int64_t entries();

    QTemporaryDir m_keys;
    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<IdentitiesDialog> m_dialog;
};

void TestIdentities::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    qputenv("CASEBOOK_IDENTITIES", m_keys.filePath(u"known"_s).toLocal8Bit());
    qputenv("CASEBOOK_LOGS", m_keys.filePath(u"logs"_s).toLocal8Bit());
    for (const auto &name : {u"bob"_s, u"carl"_s})
        QVERIFY(work::makeIdentity(
            {.name = name.toStdString(), .email = "someone@pluvius.example", .kind = crypto::KeyKind::EcP256},
            crypto::Secret(passphrase), toPath(keyFile(name))));
}

void TestIdentities::init()
{
    m_desk = std::make_unique<CaseDesk>();
    m_desk->workspace().makeCase(toPath(m_desk->file(u"case.casebook"_s)), {"Harbour", store::Policy::FourEyes},
                                 {toPath(sampleArchive())}, toPath(m_keys.filePath(u"bob.pem"_s)));
    QVERIFY(m_desk->settled());
    m_dialog = std::make_unique<IdentitiesDialog>(m_desk->workspace());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QTRY_VERIFY_WITH_TIMEOUT(list().rowCount() > 1, patience);
}

void TestIdentities::cleanup()
{
    qunsetenv("CASEBOOK_SETTINGS");
    m_dialog.reset();
    m_desk.reset();
}

void TestIdentities::choose(const QString &name)
{
    for (int row = 0; row < list().rowCount(); ++row) {
        if (list().index(row, IdentityListModel::Person).data() == name)
            return find<QTableView>(u"identitiesTable"_s)->selectRow(row);
    }
    QFAIL(qPrintable(name));
}

QString TestIdentities::cell(const QString &name, IdentityListModel::Column column)
{
    for (int row = 0; row < list().rowCount(); ++row) {
        if (list().index(row, IdentityListModel::Person).data() == name)
            return list().index(row, column).data().toString();
    }
    return {};
}

void TestIdentities::unlock(const QString &who)
{
    auto *file = find<QLineEdit>(u"keyFile"_s);
    QVERIFY(file);
    file->setText(keyFile(who));
    QTest::keyClicks(find<QLineEdit>(u"keyPassphrase"_s), QLatin1StringView(passphrase));
    QTest::keyClick(find<QLineEdit>(u"keyPassphrase"_s), Qt::Key_Return);
}

void TestIdentities::sign(const QString &who)
{
    unlock(who);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"signSign"_s)->isEnabled(), patience);
    QVERIFY(!find<QLabel>(u"signSentence"_s)->text().isEmpty());
    find<QPushButton>(u"signSign"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->findChild<QDialog *>(), patience);
    QVERIFY(m_desk->settled());
}

std::int64_t TestIdentities::entries()
{
    const auto reader = store::CaseReader::open(m_desk->workspace().caseFile().info().file);
    return review::CaseRecord::read(*reader, momentOf())->entries;
}

void TestIdentities::anIdentityIsMadeUnderAPassphraseTypedTwice()
{
    MemoryKeys keys;
    find<QPushButton>(u"identitiesNew"_s)->click();
    find<NewIdentityDialog>(u"newIdentityDialog"_s)->kept().setKeyStore(keys);
    QCOMPARE(find<QComboBox>(u"identityKind"_s)->currentData().toInt(), static_cast<int>(crypto::KeyKind::Rsa3072));
    find<QComboBox>(u"identityKind"_s)->setCurrentIndex(1);
    const auto type = [&](const QString &field, const QString &text) { find<QLineEdit>(field)->setText(text); };
    type(u"identityName"_s, u"Dai Evans"_s);
    type(u"identityEmail"_s, u"dai@pluvius.example"_s);
    type(u"identityFile"_s, m_desk->file(u"dai.p12"_s));
    type(u"identityPassphrase"_s, u"shorter"_s);
    type(u"identityPassphraseAgain"_s, u"shorter"_s);
    QVERIFY(!find<QPushButton>(u"identityMake"_s)->isEnabled());
    type(u"identityPassphrase"_s, QLatin1StringView(passphrase));
    QVERIFY(!find<QPushButton>(u"identityMake"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"identitySaid"_s)->text().contains(u"not the same"));
    type(u"identityPassphraseAgain"_s, QLatin1StringView(passphrase));
    find<QCheckBox>(u"identityKeep"_s)->setChecked(true);
    find<QPushButton>(u"identityMake"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"identitySaid"_s)->text().contains(u"Fingerprint"), patience);
    const auto made = crypto::PrivateKey::open(toPath(m_desk->file(u"dai.p12"_s)), crypto::Secret(passphrase));
    QVERIFY(made);
    QVERIFY(find<QLabel>(u"identitySaid"_s)->text().contains(fingerprintText(made->certificate().fingerprint())));
    QTRY_COMPARE(keys.secrets.size(), 1U);
    QTRY_COMPARE(cell(u"Dai Evans"_s, IdentityListModel::Role), u"may request"_s);
    QVERIFY(find<QLineEdit>(u"identityPassphrase"_s)->text().isEmpty());
}

void TestIdentities::aCertificateIsTakenIn()
{
    const auto other = crypto::makeIdentity(
        {.name = "Eve", .email = "eve@pluvius.example", .kind = crypto::KeyKind::EcP256}, crypto::Secret(passphrase));
    QFile file(m_desk->file(u"eve.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(other->certificate.pem()));
    file.close();
    find<QPushButton>(u"identitiesTake"_s)->click();
    find<QLineEdit>(u"rememberFile"_s)->setText(m_desk->file(u"no such.pem"_s));
    find<QPushButton>(u"rememberTake"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"rememberSaid"_s)->text().contains(u"no such.pem"), patience);
    find<QLineEdit>(u"rememberFile"_s)->setText(file.fileName());
    find<QPushButton>(u"rememberTake"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"rememberSaid"_s)->text().contains(u"CN=Eve"), patience);
    QTRY_VERIFY(!cell(u"Eve"_s, IdentityListModel::ValidUntil).isEmpty());
}

void TestIdentities::anApproverGivesARoleAndTakesItAway()
{
    const QAbstractItemModelTester tester(&list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(cell(u"bob"_s, IdentityListModel::Role), u"approver"_s);
    QCOMPARE(cell(u"bob"_s, IdentityListModel::EnrolledBy), u"when the case was made"_s);
    choose(u"carl"_s);
    find<QPushButton>(u"identitiesRole"_s)->click();
    sign(u"bob"_s);
    QTRY_COMPARE(cell(u"carl"_s, IdentityListModel::Role), u"reviewer"_s);
    QCOMPARE(cell(u"carl"_s, IdentityListModel::EnrolledBy), u"bob"_s);
    QVERIFY(!cell(u"carl"_s, IdentityListModel::Since).isEmpty());
    choose(u"carl"_s);
    find<QPushButton>(u"identitiesRole"_s)->click();
    QCOMPARE(find<QComboBox>(u"roleChoice"_s)->currentData().toString(), u"none"_s);
    sign(u"bob"_s);
    QTRY_COMPARE(cell(u"carl"_s, IdentityListModel::Role), u"may request"_s);
}

void TestIdentities::theOnlyApproverStays()
{
    const auto before = entries();
    choose(u"bob"_s);
    find<QPushButton>(u"identitiesRole"_s)->click();
    unlock(u"bob"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"keySaid"_s)->text().contains(u"only approver"), patience);
    QVERIFY(!find<QPushButton>(u"signSign"_s)->isEnabled());
    QCOMPARE(entries(), before);
}

void TestIdentities::whoIsNoApproverIsRefused()
{
    const auto before = entries();
    choose(u"carl"_s);
    find<QPushButton>(u"identitiesRole"_s)->click();
    unlock(u"carl"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"keySaid"_s)->text().contains(u"no approver"), patience);
    QVERIFY(!find<QPushButton>(u"signSign"_s)->isEnabled());
    QCOMPARE(entries(), before + 1); // that they tried
}

void TestIdentities::thePolicyChangesAndTheWindowKnows()
{
    find<QPushButton>(u"identitiesPolicyChange"_s)->click();
    QVERIFY(!find<QPushButton>(u"keyOk"_s)->isEnabled());
    find<QLineEdit>(u"policyReason"_s)->setText(u"IT migration"_s);
    sign(u"bob"_s);
    QTRY_VERIFY(find<QLabel>(u"identitiesPolicy"_s)->text().contains(u"single reviewer"));
    QCOMPARE(m_desk->workspace().caseFile().info().policy, store::Policy::Single);
    m_desk->workspace().log().check();
    QVERIFY(m_desk->settled());
    QVERIFY(m_desk->workspace().log().found()->intact.value_or(false));
}

/// As `identity policy` on the command line does while the window shows the case.
void TestIdentities::aChangeFromElsewhereIsSeen()
{
    const auto bob = crypto::PrivateKey::open(toPath(keyFile(u"bob"_s)), crypto::Secret(passphrase));
    const Path file = m_desk->workspace().caseFile().info().file;
    QVERIFY(work::doAsApprover(file, work::PolicyChange{store::Policy::Single, "IT migration"}, *bob));
    m_desk->workspace().log().check();
    QVERIFY(m_desk->settled());
    const auto &found = m_desk->workspace().log().found();
    QVERIFY2(found->intact.value_or(false), found->problems.empty() ? "" : found->problems.front().c_str());
    m_desk->workspace().requests().reload();
    QVERIFY(m_desk->settled());
    QCOMPARE(m_desk->workspace().caseFile().info().policy, store::Policy::Single);
}

void TestIdentities::settingsThatForbidSingleAreExplained()
{
    QFile settings(m_keys.filePath(u"settings.json"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(R"({"forbid_single": true})");
    settings.close();
    qputenv("CASEBOOK_SETTINGS", settings.fileName().toLocal8Bit());
    m_dialog->identities().reload();
    QTRY_VERIFY(find<QLabel>(u"identitiesPolicy"_s)->text().contains(u"forbid"));
    QVERIFY(!find<QPushButton>(u"identitiesPolicyChange"_s)->isEnabled());
    m_desk->workspace().makeCase(toPath(m_desk->file(u"other.casebook"_s)), {"Other", store::Policy::Single}, {});
    QTRY_VERIFY(m_desk->failure() && m_desk->failure()->text().contains("forbid"));
    QVERIFY(!QFile::exists(m_desk->file(u"other.casebook"_s)));
}

void TestIdentities::aKeptPassphraseOpensTheKey()
{
    MemoryKeys keys;
    choose(u"carl"_s);
    const auto open = [&] {
        find<QPushButton>(u"identitiesRole"_s)->click();
        auto *dialog = find<KeyDialog>(u"roleDialog"_s);
        dialog->kept().setKeyStore(keys);
        return dialog;
    };
    auto *dialog = open();
    find<QLineEdit>(u"keyFile"_s)->setText(keyFile(u"bob"_s));
    find<QPushButton>(u"keyOk"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"keySaid"_s)->text().contains(u"has no passphrase"), patience);
    find<QCheckBox>(u"keyKeep"_s)->setChecked(true);
    unlock(u"bob"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"signSign"_s)->isEnabled(), patience);
    QTRY_COMPARE(keys.secrets.size(), 1U);
    delete dialog;
    open();
    find<QLineEdit>(u"keyFile"_s)->setText(keyFile(u"bob"_s));
    find<QPushButton>(u"keyOk"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"signSign"_s)->isEnabled(), patience);
}

QTEST_MAIN(TestIdentities)
#include "tst_identities.moc"
