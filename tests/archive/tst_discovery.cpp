// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/discovery.h"
#include "core/archive/sniff.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

namespace {

const QByteArray archiveStart = "BeginConv,,ucb1-000001,chat,2017-03-14T14:02:11Z,policy,\n";

class Tree
{
public:
    void file(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    Path path(const QString &name = {}) const { return pathFromText(m_folder.filePath(name).toStdString()); }

    Result<archive::Discovery> discover() const
    {
        const Path paths[]{path()};
        return archive::discover(paths);
    }

private:
    QTemporaryDir m_folder;
};

QStringList names(const archive::Discovery &found)
{
    QStringList list;
    for (const archive::FoundSource &source : found.sources)
        list.append(QString::fromStdString(pathText(source.file.filename())));
    return list;
}

} // namespace

class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void archivesAreKnownByTheirContent_data();
    void archivesAreKnownByTheirContent();
    void dailyFilesComeFirstThenConvThenLocalOnly();
    void tenantIsTheFolderBelowImArchives_data();
    void tenantIsTheFolderBelowImArchives();
    void filesThatPromisedAnArchiveMatter();
    void packsAreLookedInto();
    void whatPromisedAnArchiveInAPackMatters();
    void theSameFileNamedTwiceIsOneSource();
    void symbolicLinksAreNotFollowed();
    void missingPathIsAnError();
};

void TestDiscovery::archivesAreKnownByTheirContent_data()
{
    using archive::ContentKind;
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<ContentKind>("kind");
    QTest::addRow("comma") << archiveStart << ContentKind::ImArchive;
    QTest::addRow("tab") << "IMEvent\tMessage\t2017"_ba << ContentKind::ImArchive;
    QTest::addRow("byte order mark") << "\xEF\xBB\xBF"_ba + archiveStart << ContentKind::ImArchive;
    QTest::addRow("alias in another case, quoted") << "\"begin_conv\";x\n"_ba << ContentKind::ImArchive;
    QTest::addRow("the rarer aliases") << "MsgInfo,,12\n"_ba << ContentKind::ImArchive;
    QTest::addRow("after blank lines and garbage") << "\n\r\n%%%\nConvEnd,,a,b\n"_ba << ContentKind::ImArchive;
    QTest::addRow("utf-16") << QByteArray("\xFF\xFE", 2) + QByteArray("C\0o\0n\0v\0E\0n\0d\0,\0", 16)
                            << ContentKind::ImArchive;
    QTest::addRow("gzip") << "\x1F\x8B\x08"_ba << ContentKind::Gzip;
    QTest::addRow("zip") << "PK\x03\x04"_ba << ContentKind::Zip;
    QTest::addRow("pdf") << "%PDF-1.7\nPointers to things\n"_ba << ContentKind::Unknown;
    QTest::addRow("word without delimiter") << "IMEvent"_ba << ContentKind::Unknown;
    QTest::addRow("nothing") << QByteArray() << ContentKind::Unknown;
}

void TestDiscovery::archivesAreKnownByTheirContent()
{
    QFETCH(QByteArray, start);
    QFETCH(archive::ContentKind, kind);
    QCOMPARE(archive::sniff({start.data(), static_cast<std::size_t>(start.size())}), kind);
}

void TestDiscovery::dailyFilesComeFirstThenConvThenLocalOnly()
{
    const Tree tree;
    tree.file(u"b/a.conv.localONLY"_s, archiveStart);
    tree.file(u"b/a.conv"_s, archiveStart);
    tree.file(u"b/z_20170314.IMArchive"_s, archiveStart);
    tree.file(u"b/no extension"_s, archiveStart);
    const auto found = tree.discover();
    QVERIFY(found);
    QCOMPARE(names(*found),
             QStringList({u"no extension"_s, u"z_20170314.IMArchive"_s, u"a.conv"_s, u"a.conv.localONLY"_s}));
    QCOMPARE(found->bytes, std::uint64_t(4 * archiveStart.size()));
}

void TestDiscovery::tenantIsTheFolderBelowImArchives_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("tenant");
    QTest::addRow("plain") << u"IMArchives/Tenant 1/a.IMArchive"_s << u"Tenant 1"_s;
    QTest::addRow("deeper") << u"IMArchives/Tenant 1/2017/03/a.IMArchive"_s << u"Tenant 1"_s;
    QTest::addRow("other case") << u"imarchives/T/a.IMArchive"_s << u"T"_s;
    QTest::addRow("the last one counts") << u"IMArchives/old/IMArchives/T/a.IMArchive"_s << u"T"_s;
    QTest::addRow("no such folder") << u"handed over/a.IMArchive"_s << u"handed over"_s;
}

void TestDiscovery::tenantIsTheFolderBelowImArchives()
{
    QFETCH(QString, file);
    QFETCH(QString, tenant);
    const Tree tree;
    tree.file(file, archiveStart);
    const auto found = tree.discover();
    QVERIFY(found);
    QCOMPARE(found->sources.size(), 1U);
    QCOMPARE(QString::fromStdString(found->sources.front().head.tenant), tenant);
}

void TestDiscovery::filesThatPromisedAnArchiveMatter()
{
    const Tree tree;
    tree.file(u"report.IMArchive"_s, "%PDF-1.7\n");
    tree.file(u"x.conv"_s, {});
    tree.file(u"readme.txt"_s, "hello\n");
    const auto found = tree.discover();
    QVERIFY(found);
    QVERIFY(found->sources.empty());
    QCOMPARE(found->skipped.size(), 3U);
    QVERIFY(!found->skipped.at(0).matters); // readme.txt
    QVERIFY(found->skipped.at(1).matters);
    QVERIFY(found->skipped.at(2).matters);
    QVERIFY(!found->skipped.at(1).reason.empty());
}

void TestDiscovery::packsAreLookedInto()
{
    const Tree tree;
    const auto copy = [&](const QString &file, const QString &name) {
        QFile original(QStringLiteral(CASEBOOK_TEST_DATA "/packs/") + file);
        QVERIFY(original.open(QIODevice::ReadOnly));
        tree.file(name, original.readAll());
    };
    copy(u"plain.zip"_s, u"a.zip"_s);
    copy(u"nested.zip"_s, u"b.zip"_s);
    copy(u"twice.gz"_s, u"IMArchives/T/x.conv.gz"_s);
    copy(u"aes256.zip"_s, u"locked.zip"_s);
    const auto found = tree.discover();
    QVERIFY(found);
    QCOMPARE(found->sources.size(), 3U);
    const SourceHead &direct = found->sources.at(0).head;
    QVERIFY(direct.path.ends_with("a.zip!/IMArchives/Pluvius/ucb_20240927.IMArchive"));
    QVERIFY(direct.container.ends_with("a.zip"));
    QCOMPARE(direct.wrapping, "zip");
    QCOMPARE(direct.tenant, "Pluvius");
    const SourceHead &nested = found->sources.at(1).head;
    QVERIFY(nested.path.ends_with("b.zip!/plain.zip!/IMArchives/Pluvius/ucb_20240927.IMArchive"));
    QCOMPARE(nested.wrapping, "zip, zip");
    const SourceHead &single = found->sources.at(2).head;
    QVERIFY(single.path.ends_with("x.conv.gz"));
    QCOMPARE(single.kind, SourceKind::Conv);
    QCOMPARE(single.tenant, "T");
    QCOMPARE(found->locked.size(), 1U);
    QCOMPARE(found->locked.front().wrapping, "zip, AES");
    QCOMPARE(found->locked.front().members.size(), 1U);
}

void TestDiscovery::whatPromisedAnArchiveInAPackMatters()
{
    const Tree tree;
    tree.file(u"handed over/x.IMArchive.gz"_s, "\x1F\x8B\x08"); // cut at once
    tree.file(u"handed over/photos.zip"_s, "PK\x03\x04");
    const auto found = tree.discover();
    QVERIFY(found);
    QVERIFY(found->sources.empty());
    QCOMPARE(found->skipped.size(), 2U);
    QVERIFY(std::ranges::all_of(found->skipped, &archive::SkippedFile::matters));
}

void TestDiscovery::theSameFileNamedTwiceIsOneSource()
{
    const Tree tree;
    tree.file(u"a.conv"_s, archiveStart);
    const Path paths[]{tree.path(), tree.path(u"a.conv"_s), tree.path(u"./a.conv"_s)};
    const auto found = archive::discover(paths);
    QVERIFY(found);
    QCOMPARE(found->sources.size(), 1U);
}

void TestDiscovery::symbolicLinksAreNotFollowed()
{
    const Tree tree;
    tree.file(u"a.conv"_s, archiveStart);
    std::error_code error;
    std::filesystem::create_symlink(tree.path(u"a.conv"_s), tree.path(u"b.conv"_s), error);
    if (error)
        QSKIP("this file system has no symbolic links");
    const auto found = tree.discover();
    QVERIFY(found);
    QCOMPARE(names(*found), QStringList(u"a.conv"_s));
    QCOMPARE(found->skipped.size(), 1U);
    QVERIFY(found->skipped.front().matters);
}

void TestDiscovery::missingPathIsAnError()
{
    const Tree tree;
    const Path paths[]{tree.path(u"nowhere"_s)};
    const auto found = archive::discover(paths);
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::NotFound);
    QCOMPARE(found.error().subject, pathText(paths[0]));
}

QTEST_APPLESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
