// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/casedesk.h"
#include "ui/widgets/importquestions.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

namespace {

const QString packs = QStringLiteral(CASEBOOK_TEST_DATA "/packs/");
const QString cms = QStringLiteral(CASEBOOK_TEST_DATA "/cms/");

/// A desk with the dialog that an import of these files brings up.
class AskingDesk : public CaseDesk
{
public:
    explicit AskingDesk(const QStringList &files)
    {
        auto &imports = workspace().imports();
        QObject::connect(&imports, &ImportController::asked, &imports, [this] {
            if (!dialog)
                dialog = new ImportQuestions(workspace().imports());
        });
        std::vector<Path> paths;
        std::ranges::transform(files, std::back_inserter(paths), toPath);
        workspace().importInto(toPath(file(u"a.casebook"_s)), {"A", store::Policy::Single}, paths);
    }
    ~AskingDesk() { delete dialog; }

    template <typename T> T *find(const QString &name) const { return dialog->findChild<T *>(name); }
    QString outcome() const { return find<QLabel>(u"unlockOutcome"_s)->text(); }
    void click(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void tryPassword(const QString &password) const
    {
        find<QLineEdit>(u"unlockPassword"_s)->setText(password);
        click(u"unlockTryPassword"_s);
    }

    QPointer<ImportQuestions> dialog;
};

} // namespace

class TestImportQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedWhenNothingIsLocked();
    void aWrongPasswordIsToldAtOnceAndTheRightOneOpens();
    void aKeyOpensWhatIsEncryptedForIt();
    void whatStaysLockedIsLeftOutAndNamed();
    void cancelMakesNoImport();
};

void TestImportQuestions::nothingIsAskedWhenNothingIsLocked()
{
    AskingDesk desk({packs + u"plain.zip"_s});
    QVERIFY(desk.settled());
    QVERIFY(!desk.dialog);
    QCOMPARE(desk.workspace().imports().report()->totals.sources, 1);
}

void TestImportQuestions::aWrongPasswordIsToldAtOnceAndTheRightOneOpens()
{
    AskingDesk desk({packs + u"aes256.zip"_s, packs + u"infozip.zip"_s});
    QTRY_VERIFY(desk.dialog);
    QCOMPARE(desk.find<QListWidget>(u"unlockList"_s)->count(), 2);
    desk.tryPassword(u"wrong"_s);
    QTRY_VERIFY(desk.outcome().contains(u"none of them"));
    QVERIFY(desk.find<QLineEdit>(u"unlockPassword"_s)->text().isEmpty());
    desk.tryPassword(u"casebook"_s);
    QTRY_VERIFY(desk.outcome().contains(u"opens 2"));
    QVERIFY(desk.find<QListWidget>(u"unlockList"_s)->item(0)->text().startsWith(u"Opened"));
    desk.click(u"questionsNext"_s);
    QVERIFY(desk.settled());
    QTRY_VERIFY(!desk.dialog || !desk.dialog->isVisible());
    QVERIFY(desk.workspace().imports().report()->complete());
    QCOMPARE(desk.workspace().imports().report()->totals.sources, 2);
    QVERIFY(desk.workspace().imports().request().keyring.passwords.empty());
}

void TestImportQuestions::aKeyOpensWhatIsEncryptedForIt()
{
    AskingDesk desk({cms + u"cbc-der.p7m"_s});
    QTRY_VERIFY(desk.dialog);
    const auto tryKey = [&](const QString &file, const QString &password) {
        desk.find<QLineEdit>(u"unlockKeyFile"_s)->setText(file);
        desk.find<QLineEdit>(u"unlockKeyPassword"_s)->setText(password);
        desk.click(u"unlockTryKey"_s);
    };
    tryKey(cms + u"ec.p12"_s, u"wrong"_s);
    QTRY_VERIFY2(desk.outcome().contains(u"ec.p12"), qPrintable(desk.outcome()));
    tryKey(cms + u"ec.p12"_s, u"casebook"_s);
    QTRY_VERIFY2(desk.outcome().contains(u"opens"), qPrintable(desk.outcome()));
    desk.click(u"questionsNext"_s);
    QVERIFY(desk.settled());
    QVERIFY(desk.workspace().imports().report()->complete());
}

void TestImportQuestions::whatStaysLockedIsLeftOutAndNamed()
{
    AskingDesk desk({packs + u"aes256.zip"_s, packs + u"plain.zip"_s});
    QTRY_VERIFY(desk.dialog);
    desk.click(u"questionsNext"_s);
    QVERIFY(desk.settled());
    const auto &report = *desk.workspace().imports().report();
    QVERIFY(!report.complete());
    QCOMPARE(report.totals.sources, 1);
    QVERIFY(std::ranges::any_of(report.skipped, [](const archive::SkippedFile &file) {
        return file.matters && file.path.contains("aes256.zip!/");
    }));
}

void TestImportQuestions::cancelMakesNoImport()
{
    AskingDesk desk({packs + u"aes256.zip"_s});
    QTRY_VERIFY(desk.dialog);
    desk.click(u"questionsCancel"_s);
    QVERIFY(desk.settled());
    QVERIFY(!desk.workspace().imports().report());
    QVERIFY(!desk.failure());
}

QTEST_MAIN(TestImportQuestions)
#include "tst_importquestions.moc"
