// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/casedesk.h"
#include "ui/widgets/importquestions.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
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
    void theOrderOfDatesThatNothingTellsIsAskedAndTaken_data();
    void theOrderOfDatesThatNothingTellsIsAskedAndTaken();
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

void TestImportQuestions::theOrderOfDatesThatNothingTellsIsAskedAndTaken_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("start");
    QTest::newRow("month first") << u"orderMonthFirst"_s << u"2024-10-01T08:30:00Z"_s;
    QTest::newRow("day first") << u"orderDayFirst"_s << u"2024-01-10T08:30:00Z"_s;
}

void TestImportQuestions::theOrderOfDatesThatNothingTellsIsAskedAndTaken()
{
    QFETCH(const QString, choice);
    QFETCH(const QString, start);
    const QTemporaryDir folder;
    QFile archive(folder.filePath(u"ucb.IMArchive"_s));
    QVERIFY(archive.open(QIODevice::WriteOnly));
    archive.write("BeginConv,,c-1,chat,10/1/2024 8:30 AM,policy,th\n"
                  "IMEvent,Message,10/1/2024 8:30 AM,o@im.pluvius.example,desk,Rain,u-1,desk-2,ucb\n"
                  "ConvEnd,,c-1,10/1/2024 9:00 AM\n");
    archive.close();

    AskingDesk desk({archive.fileName()});
    QTRY_VERIFY(desk.dialog);
    QVERIFY(desk.find<QLabel>(u"orderExample"_s)->text().contains(u"ucb.IMArchive"));
    QVERIFY(!desk.find<QPushButton>(u"questionsNext"_s)->isEnabled());
    desk.find<QRadioButton>(choice)->setChecked(true);
    desk.click(u"questionsNext"_s);
    QVERIFY(desk.settled());
    const auto reader = store::CaseReader::open(toPath(desk.file(u"a.casebook"_s)));
    QVERIFY(reader);
    const auto conversations = reader->conversations({}, {});
    QVERIFY(conversations);
    QCOMPARE(toRfc3339(*conversations->front().start), start.toStdString());
}

QTEST_MAIN(TestImportQuestions)
#include "tst_importquestions.moc"
