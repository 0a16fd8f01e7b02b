// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "readarchive.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <streambuf>

using namespace casebook;
using namespace casebook::test;
using namespace Qt::StringLiterals;

/// Files that change or break while they are read.
class TestImArchiveStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readErrorAbandonsTheSource_data();
    void readErrorAbandonsTheSource();
    void fileThatBecameShorterIsAnError();
    void fileThatHasGrownIsReadToItsEnd();
};

namespace {

/// A share that disappears: its bytes come up to a place, then every read fails.
class BrokenShare final : public std::streambuf
{
public:
    BrokenShare(std::string bytes, std::size_t breaksAt) : m_bytes(std::move(bytes))
    {
        setg(m_bytes.data(), m_bytes.data(), m_bytes.data() + breaksAt);
    }

protected:
    int_type underflow() override { throw std::ios_base::failure("Stale file handle"); }

private:
    std::string m_bytes;
};

std::string manyChats(std::size_t atLeast)
{
    std::string bytes;
    while (bytes.size() < atLeast)
        bytes += dataFile("chat.conv");
    return bytes;
}

SourceHead headOf(std::uint64_t bytes)
{
    SourceHead head;
    head.path = "/share/IMArchives/T/ucb1.IMArchive";
    head.tenant = "T";
    head.bytes = bytes;
    return head;
}

} // namespace

void TestImArchiveStreams::readErrorAbandonsTheSource_data()
{
    QTest::addColumn<std::size_t>("breaksAt");
    for (const std::size_t at : {std::size_t{0}, std::size_t{100}, std::size_t{1} << 20, (std::size_t{5} << 19) + 3})
        QTest::addRow("%zu", at) << at;
}

void TestImArchiveStreams::readErrorAbandonsTheSource()
{
    QFETCH(std::size_t, breaksAt);
    const std::string bytes = manyChats(std::size_t{3} << 20);
    BrokenShare share(bytes, breaksAt);
    std::istream stream(&share);
    RecordLog log;
    NoProgress progress;
    const Status status = archive::imarchive::read(stream, headOf(bytes.size()), {}, log, progress);
    QVERIFY(!status);
    QCOMPARE(status.error().code, Error::Code::Io);
    QCOMPARE(status.error().subject, headOf(0).path);
    QVERIFY(status.error().offset && *status.error().offset <= breaksAt);
    QVERIFY(!status.error().advice.empty());
    QCOMPARE(log.abandoned, 1);
    QCOMPARE(log.ended, 0);
    QVERIFY(log.violations.empty());
}

void TestImArchiveStreams::fileThatBecameShorterIsAnError()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.conv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const std::string chat = dataFile("chat.conv");
    file.write(chat.data(), static_cast<qint64>(chat.size()));
    file.close();
    RecordLog whole;
    NoProgress progress;
    const Path path = pathFromText(file.fileName().toStdString());
    QVERIFY(archive::imarchive::read(path, headOf(chat.size()), {}, whole, progress));
    QCOMPARE(whole.fault(), std::string());

    QVERIFY(file.resize(500));
    RecordLog cut;
    const Status status = archive::imarchive::read(path, headOf(chat.size()), {}, cut, progress);
    QVERIFY(!status);
    QCOMPARE(status.error().code, Error::Code::Io);
    QCOMPARE(status.error().offset, std::optional<std::uint64_t>(500));
    QVERIFY(status.error().text().contains("500 bytes of 920"));
    QCOMPARE(cut.abandoned, 1);
    QCOMPARE(cut.ended, 0);
}

void TestImArchiveStreams::fileThatHasGrownIsReadToItsEnd()
{
    const std::string bytes = manyChats(std::size_t{3} << 20);
    for (const std::uint64_t measured : {std::uint64_t{0}, std::uint64_t{920}, std::uint64_t{2} << 20}) {
        std::istringstream stream(bytes);
        RecordLog log;
        NoProgress progress;
        QVERIFY(archive::imarchive::read(stream, headOf(measured), {}, log, progress));
        QCOMPARE(log.fault(), std::string());
        QCOMPARE(log.tail.bytes, std::uint64_t(bytes.size()));
        QCOMPARE(log.pieces.size(), bytes.size() / 920);
        QVERIFY(std::ranges::all_of(log.pieces, &LoggedPiece::pointersVerified));
    }
}

QTEST_APPLESS_MAIN(TestImArchiveStreams)

#include "tst_imarchivestreams.moc"
