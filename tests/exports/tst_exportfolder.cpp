// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"
#include "core/crypto/digest.h"
#include "core/exports/exportfolder.h"
#include "tests/exports/folders.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <format>

using namespace casebook;
using namespace Qt::StringLiterals;

class TestExportFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreWrittenAndHashed();
    void badNamesAreRefusedAndNothingIsWritten_data();
    void badNamesAreRefusedAndNothingIsWritten();
    void namesThatDifferInCaseAloneAreRefused();
    void theFirstErrorSticks();
    void whatIsPutAsideComesBackAndIsNoFile();
    void aFullDiskIsSaidToBeFull();
    void aFileInTheWayIsAnError();
    void filesWrittenInTheBackgroundAreTheSame();
    void anErrorInTheBackgroundFailsTheExport();
};

void TestExportFolder::filesAreWrittenAndHashed()
{
    const QTemporaryDir place;
    exports::DiskFolder folder(pathFromText(place.path().toStdString()));
    QVERIFY(folder.write("b/c/two.txt", "hello"));
    QVERIFY(folder.write("a.txt", ""));
    QVERIFY(folder.write("b/one.txt", std::string(3'000'000, 'x')));
    QVERIFY(folder.holds("B/ONE.TXT"));
    QVERIFY(!folder.holds("b/three.txt"));
    const auto files = folder.finish();
    QVERIFY(files);
    QCOMPARE(files->size(), std::size_t{3});
    QCOMPARE(files->at(0).name, std::string("a.txt"));
    QCOMPARE(files->at(1).name, std::string("b/c/two.txt"));
    QCOMPARE(files->at(2).name, std::string("b/one.txt"));
    QCOMPARE(files->at(2).bytes, std::uint64_t{3'000'000});
    QCOMPARE(toHex(files->at(1).sha256),
             std::string("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"));
    QCOMPARE(test::contentOf(place.filePath(u"b/c/two.txt"_s)), "hello"_ba);
    QCOMPARE(test::filesBelow(place.path()).size(), std::size_t{3});
}

void TestExportFolder::badNamesAreRefusedAndNothingIsWritten_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const QByteArray &name :
         {"../out.txt"_ba, "/tmp/out.txt"_ba, "a/../../out.txt"_ba, "a\\b"_ba, "manifest.json"_ba, "MANIFEST.JSON"_ba,
          "SHA256SUMS"_ba, "sha256sums"_ba, ".casebook-partial"_ba, ".casebook-aside/1"_ba, ""_ba})
        QTest::addRow("%s", name.constData()) << name;
}

void TestExportFolder::badNamesAreRefusedAndNothingIsWritten()
{
    QFETCH(QByteArray, name);
    const QTemporaryDir place;
    QDir(place.path()).mkdir(u"inner"_s);
    exports::DiskFolder folder(pathFromText(place.filePath(u"inner"_s).toStdString()));
    const Status written = folder.write(name.toStdString(), "x");
    QVERIFY(!written);
    QCOMPARE(test::filesBelow(place.path()).size(), std::size_t{0});
    QVERIFY(!folder.finish());
}

void TestExportFolder::namesThatDifferInCaseAloneAreRefused()
{
    const QTemporaryDir place;
    exports::DiskFolder folder(pathFromText(place.path().toStdString()));
    QVERIFY(folder.write("Tenant/a.eml", "one"));
    const Status second = folder.write("tenant/A.eml", "two");
    QVERIFY(!second);
    QCOMPARE(test::filesBelow(place.path()).size(), std::size_t{1});
}

void TestExportFolder::theFirstErrorSticks()
{
    const QTemporaryDir place;
    exports::DiskFolder folder(pathFromText(place.path().toStdString()));
    const Status first = folder.write("../x", "x");
    QVERIFY(!first);
    const Status second = folder.write("fine.txt", "x");
    QVERIFY(!second);
    QCOMPARE(second.error(), first.error());
    QVERIFY(!folder.putAside(1, "x"));
    QVERIFY(!folder.takeBack(1));
    QCOMPARE(folder.finish().error(), first.error());
    QCOMPARE(test::filesBelow(place.path()).size(), std::size_t{0});
}

void TestExportFolder::whatIsPutAsideComesBackAndIsNoFile()
{
    const QTemporaryDir place;
    exports::DiskFolder folder(pathFromText(place.path().toStdString()));
    QVERIFY(folder.putAside(7, "one "));
    QVERIFY(folder.putAside(8, "other"));
    QVERIFY(folder.putAside(7, "two"));
    QCOMPARE(folder.takeBack(7).value(), std::string("one two"));
    QVERIFY(folder.write("a.txt", "a"));
    const auto files = folder.finish();
    QVERIFY(files);
    QCOMPARE(files->size(), std::size_t{1});
    QCOMPARE(test::filesBelow(place.path()).size(), std::size_t{1});
    QVERIFY(!folder.takeBack(7));
}

void TestExportFolder::aFullDiskIsSaidToBeFull()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir place;
    exports::DiskFolder folder(pathFromText(place.path().toStdString()));
    Status written;
    {
        const test::FullDisk full(1000);
        written = folder.write("a/big.txt", std::string(5000, 'x'));
    }
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::DiskFull);
    QVERIFY(written.error().subject.ends_with("big.txt"));
    QVERIFY(!written.error().advice.empty());
#else
    QSKIP("needs the limits of a Unix system");
#endif
}

void TestExportFolder::aFileInTheWayIsAnError()
{
    const QTemporaryDir place;
    test::writeTo(place.filePath(u"a.txt"_s), "mine");
    exports::DiskFolder folder(pathFromText(place.path().toStdString()));
    const Status written = folder.write("a.txt", "theirs");
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Conflict);
    QCOMPARE(test::contentOf(place.filePath(u"a.txt"_s)), "mine"_ba);
}

void TestExportFolder::filesWrittenInTheBackgroundAreTheSame()
{
    const QTemporaryDir place;
    const auto content = [](int i) {
        return std::format("{} {}", i, std::string(static_cast<std::size_t>(i * 50), 'x'));
    };
    constexpr int count = 1000; // more than may wait
    Result<std::vector<exports::ExportedFile>> files;
    {
        exports::DiskFolder folder(pathFromText(place.path().toStdString()), 3);
        for (int i = 0; i < count; ++i)
            QVERIFY(folder.write(std::format("{}/{:04}.txt", i % 7, i), content(i)));
        QVERIFY(folder.write("huge.txt", std::string(20'000'000, 'y'))); // more than may wait, too
        QVERIFY(folder.append("list.csv", "one,").and_then([&] { return folder.append("list.csv", "two"); }));
        QVERIFY(folder.holds("6/0006.TXT"));
        files = folder.finish();
    }
    QVERIFY(files);
    QCOMPARE(files->size(), std::size_t{count + 2});
    QVERIFY(std::ranges::is_sorted(*files, {}, &exports::ExportedFile::name));
    const auto read = test::filesBelow(place.path());
    QCOMPARE(read.size(), files->size());
    for (const exports::ExportedFile &file : *files) {
        const QByteArray &bytes = read.at(QString::fromStdString(file.name));
        QCOMPARE(file.bytes, static_cast<std::uint64_t>(bytes.size()));
        QVERIFY(file.sha256 == crypto::sha256(bytes.toStdString()));
    }
    for (int i = 0; i < count; ++i)
        QCOMPARE(read.at(QString::fromStdString(std::format("{}/{:04}.txt", i % 7, i))).toStdString(), content(i));
}

void TestExportFolder::anErrorInTheBackgroundFailsTheExport()
{
    const QTemporaryDir place;
    test::writeTo(place.filePath(u"a.txt"_s), "mine");
    exports::DiskFolder folder(pathFromText(place.path().toStdString()), 1);
    QVERIFY(folder.write("a.txt", "theirs")); // not tried yet
    Status later;
    for (int i = 0; i < 2000 && later; ++i)
        later = folder.write(std::format("{}.txt", i), "x");
    QVERIFY(!later); // long before all that was to be written
    QCOMPARE(later.error().code, Error::Code::Conflict);
    QCOMPARE(folder.write("z.txt", "x").error(), later.error());
    QCOMPARE(folder.finish().error(), later.error());
    QCOMPARE(test::contentOf(place.filePath(u"a.txt"_s)), "mine"_ba);
    QVERIFY(!QFile::exists(place.filePath(u"z.txt"_s)));
}

QTEST_GUILESS_MAIN(TestExportFolder)
#include "tst_exportfolder.moc"
