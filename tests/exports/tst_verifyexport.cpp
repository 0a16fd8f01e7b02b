// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/manifest.h"
#include "core/exports/verify.h"
#include "tests/exports/folders.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

class TestVerifyExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anExportAsWrittenIsIntactAndComplete();
    void anExportMayBeMoved();
    void everyChangeIsFound_data();
    void everyChangeIsFound();
    void hostileNamesAreProblemsAndNeverFollowed_data();
    void hostileNamesAreProblemsAndNeverFollowed();
    void linksAreProblemsAndNeverFollowed();
    void unbalancedBooksAreNotComplete();
    void aFalseClaimOfBalanceIsFound();
    void aFalseIdIsFound();
    void aDamagedManifestIsNotIntact();
    void aFolderWithoutManifestIsNotFound();
    void aManifestOfANewerProgramIsRefused();
    void theCheckCanBeStopped();

private:
    // Writes the folder of an export whose books are `manifest`.
    void write(exports::Manifest manifest);
    QString file(const QString &name) const { return m_place->filePath(u"out/"_s + name); }
    exports::Verdict verdict() const;

    std::unique_ptr<QTemporaryDir> m_place;
    exports::Manifest m_manifest;
};

namespace {

class Stop final : public Progress
{
public:
    void report(std::uint64_t, std::uint64_t, std::uint64_t, std::string_view) override {}
    bool stopRequested() const override { return true; }
};

} // namespace

void TestVerifyExport::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_manifest = {.id = {},
                  .program = "Casebook",
                  .version = "0.1.0",
                  .format = "eml",
                  .caseId = "00112233445566778899aabbccddeeff",
                  .caseTitle = "",
                  .policy = "single",
                  .clearance = "single",
                  .statement = "Because.",
                  .query = "",
                  .selected = {1, 3},
                  .exported = {1, 3},
                  .leftOut = {},
                  .balanced = true,
                  .files = {{"T/2024/a.eml", 5, crypto::sha256("hello")}, {"T/2024/b.eml", 0, crypto::sha256("")}}};
    test::writeTo(file(u"T/2024/a.eml"_s), "hello");
    test::writeTo(file(u"T/2024/b.eml"_s), "");
    test::writeTo(m_place->filePath(u"secret.txt"_s), "hello");
    write(m_manifest);
}

void TestVerifyExport::write(exports::Manifest manifest)
{
    manifest.id = exports::exportId(manifest);
    const std::string json = exports::manifestText(manifest);
    test::writeTo(file(u"manifest.json"_s), QByteArray::fromStdString(json));
    test::writeTo(file(u"SHA256SUMS"_s), QByteArray::fromStdString(exports::sumsText(manifest, json)));
}

exports::Verdict TestVerifyExport::verdict() const
{
    NoProgress progress;
    const auto result = exports::verifyExport(pathFromText(file({}).toStdString()), progress);
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return *result;
}

void TestVerifyExport::anExportAsWrittenIsIntactAndComplete()
{
    const exports::Verdict now = verdict();
    QVERIFY2(now.problems.empty(), now.problems.empty() ? "" : now.problems.front().c_str());
    QCOMPARE(now.intact, std::optional(true));
    QCOMPARE(now.complete, std::optional(true));
    QCOMPARE(now.trusted, std::optional<bool>());
    QCOMPARE(now.checked, std::uint64_t{2});
}

void TestVerifyExport::anExportMayBeMoved()
{
    QVERIFY(QDir(m_place->path()).rename(u"out"_s, u"elsewhere"_s));
    NoProgress progress;
    const auto moved = exports::verifyExport(pathFromText(m_place->filePath(u"elsewhere"_s).toStdString()), progress);
    QVERIFY(moved);
    QVERIFY(moved->problems.empty());
}

void TestVerifyExport::everyChangeIsFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content"); // null: the file is removed
    QTest::addColumn<bool>("intact");
    QTest::addColumn<bool>("complete");
    QTest::addRow("content") << u"T/2024/a.eml"_s << "hellO"_ba << false << true;
    QTest::addRow("grown") << u"T/2024/a.eml"_s << "hello!"_ba << false << true;
    QTest::addRow("emptied") << u"T/2024/a.eml"_s << ""_ba << false << true;
    QTest::addRow("removed") << u"T/2024/a.eml"_s << QByteArray() << true << false;
    QTest::addRow("empty file removed") << u"T/2024/b.eml"_s << QByteArray() << true << false;
    QTest::addRow("added") << u"T/2024/c.eml"_s << "x"_ba << true << false;
    QTest::addRow("added and hidden") << u".hidden"_s << ""_ba << true << false;
    QTest::addRow("sums removed") << u"SHA256SUMS"_s << QByteArray() << true << false;
    QTest::addRow("sums emptied") << u"SHA256SUMS"_s << ""_ba << false << true;
    QTest::addRow("sums damaged") << u"SHA256SUMS"_s << "hello\n"_ba << false << true;
}

void TestVerifyExport::everyChangeIsFound()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(bool, intact);
    QFETCH(bool, complete);
    if (content.isNull())
        QVERIFY(QFile::remove(file(name)));
    else
        test::writeTo(file(name), content);
    const exports::Verdict now = verdict();
    QCOMPARE(now.intact, std::optional(intact));
    QCOMPARE(now.complete, std::optional(complete));
    QVERIFY(!now.problems.empty());
    QVERIFY2(now.problems.front().contains(name.toStdString()), now.problems.front().c_str());
}

void TestVerifyExport::hostileNamesAreProblemsAndNeverFollowed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("up") << u"../secret.txt"_s;
    QTest::addRow("up in the middle") << u"T/../../secret.txt"_s;
    QTest::addRow("absolute") << u"(absolute)"_s;
    QTest::addRow("backslash") << u"..\\secret.txt"_s;
    QTest::addRow("line break") << u"a\nb"_s;
    QTest::addRow("empty") << u""_s;
}

// The named file outside has the right size and digest: whoever follows the name finds nothing wrong.
void TestVerifyExport::hostileNamesAreProblemsAndNeverFollowed()
{
    QFETCH(QString, name);
    if (name == u"(absolute)"_s)
        name = m_place->filePath(u"secret.txt"_s);
    m_manifest.files.insert(m_manifest.files.begin(), {name.toStdString(), 5, crypto::sha256("hello")});
    write(m_manifest);
    const exports::Verdict now = verdict();
    QCOMPARE(now.intact, std::optional(false));
    QCOMPARE(now.checked, std::uint64_t{2});
    QVERIFY(now.problems.front().contains("which no export can have"));
}

void TestVerifyExport::linksAreProblemsAndNeverFollowed()
{
    QVERIFY(QFile::remove(file(u"T/2024/a.eml"_s)));
    QVERIFY(QFile::link(m_place->filePath(u"secret.txt"_s), file(u"T/2024/a.eml"_s)));
    exports::Verdict now = verdict();
    QCOMPARE(now.complete, std::optional(false));
    QCOMPARE(now.checked, std::uint64_t{1});

    init();
    QVERIFY(QDir(m_place->path()).mkdir(u"away"_s));
    test::writeTo(m_place->filePath(u"away/c.eml"_s), "hello");
    QVERIFY(QFile::link(m_place->filePath(u"away"_s), file(u"L"_s)));
    m_manifest.files.insert(m_manifest.files.begin(), {"L/c.eml", 5, crypto::sha256("hello")});
    write(m_manifest);
    now = verdict();
    QCOMPARE(now.complete, std::optional(false));
    QCOMPARE(now.checked, std::uint64_t{2});
}

void TestVerifyExport::unbalancedBooksAreNotComplete()
{
    m_manifest.exported.events = 2;
    m_manifest.balanced = false;
    write(m_manifest);
    const exports::Verdict now = verdict();
    QCOMPARE(now.intact, std::optional(true));
    QCOMPARE(now.complete, std::optional(false));
    QCOMPARE(now.problems.size(), std::size_t{1});
}

void TestVerifyExport::aFalseClaimOfBalanceIsFound()
{
    m_manifest.exported.events = 2;
    write(m_manifest);
    const exports::Verdict now = verdict();
    QCOMPARE(now.intact, std::optional(false));
    QCOMPARE(now.complete, std::optional(false));
}

void TestVerifyExport::aFalseIdIsFound()
{
    exports::Manifest manifest = m_manifest;
    manifest.id = std::string(32, '0');
    const std::string json = exports::manifestText(manifest);
    test::writeTo(file(u"manifest.json"_s), QByteArray::fromStdString(json));
    test::writeTo(file(u"SHA256SUMS"_s), QByteArray::fromStdString(exports::sumsText(manifest, json)));
    const exports::Verdict now = verdict();
    QCOMPARE(now.intact, std::optional(false));
    QCOMPARE(now.complete, std::optional(true));
}

void TestVerifyExport::aDamagedManifestIsNotIntact()
{
    for (const QByteArray &text : {"{"_ba, ""_ba, "[]"_ba, "{\"casebook_export\":1}"_ba, QByteArray(1000, '[')}) {
        test::writeTo(file(u"manifest.json"_s), text);
        const exports::Verdict now = verdict();
        QCOMPARE(now.intact, std::optional(false));
        QCOMPARE(now.complete, std::optional<bool>());
        QCOMPARE(now.problems.size(), std::size_t{1});
        QVERIFY(now.problems.front().contains("manifest.json"));
    }
}

void TestVerifyExport::aFolderWithoutManifestIsNotFound()
{
    QVERIFY(QFile::remove(file(u"manifest.json"_s)));
    NoProgress progress;
    const auto without = exports::verifyExport(pathFromText(file({}).toStdString()), progress);
    QVERIFY(!without);
    QCOMPARE(without.error().code, Error::Code::NotFound);
    const auto nothing = exports::verifyExport(pathFromText(file(u"nothing"_s).toStdString()), progress);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, Error::Code::NotFound);
}

void TestVerifyExport::aManifestOfANewerProgramIsRefused()
{
    test::writeTo(file(u"manifest.json"_s), "{\"casebook_export\":2}");
    NoProgress progress;
    const auto newer = exports::verifyExport(pathFromText(file({}).toStdString()), progress);
    QVERIFY(!newer);
    QCOMPARE(newer.error().code, Error::Code::NewerVersion);
}

void TestVerifyExport::theCheckCanBeStopped()
{
    Stop progress;
    const auto stopped = exports::verifyExport(pathFromText(file({}).toStdString()), progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestVerifyExport)
#include "tst_verifyexport.moc"
