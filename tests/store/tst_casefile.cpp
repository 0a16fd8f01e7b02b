// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/casefixture.h"

#include "core/store/schema.h"

#include <QFile>
#include <QSysInfo>

using namespace casebook;
using namespace casebook::test;
using store::CaseFile;
using store::CaseReader;

class TestCaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCaseSaysWhatItIs();
    void aNewCaseHasAnIdOfItsOwn();
    void anExistingFileStaysAsItIs();
    void leftoversOfAKilledCreationAreNoObstacle();
    void whatIsNoCaseIsRefusedWithAReason_data();
    void whatIsNoCaseIsRefusedWithAReason();
    void aCaseOfANewerVersionIsRefused();
    void aSecondWriterIsToldToWait();
    void aWriterThatIsGoneLeavesNoLock();
    void aMissingFolderIsToldByName();
    void anAccountThatMayNotWriteIsTold();
    void readingLeavesNothingBesideTheCase();
    void aCaseOnAReadOnlyMediumCanBeRead();

private:
    void write(const Path &file, const QByteArray &bytes);

    CaseFolder m_cases;
};

void TestCaseFile::write(const Path &file, const QByteArray &bytes)
{
    QFile made(QString::fromStdString(pathText(file)));
    QVERIFY(made.open(QIODevice::WriteOnly));
    QCOMPARE(made.write(bytes), bytes.size());
}

void TestCaseFile::aNewCaseSaysWhatItIs()
{
    const Path file = m_cases.path("new case ?#%.casebook");
    {
        const auto made = valueOf(CaseFile::create(file, {"Title ü", store::Policy::FourEyes}, FixedClock()));
        QCOMPARE(made.info().title, "Title ü");
    }
    for (const store::CaseInfo &info : {valueOf(CaseFile::open(file)).info(), valueOf(CaseReader::open(file)).info()}) {
        QCOMPARE(info.file, file);
        QCOMPARE(info.title, "Title ü");
        QVERIFY(info.policy == store::Policy::FourEyes);
        QCOMPARE(info.created, "2017-03-14T14:00:00Z");
        QCOMPARE(info.id.size(), 32U);
    }
}

void TestCaseFile::aNewCaseHasAnIdOfItsOwn()
{
    const auto one = valueOf(CaseReader::open(m_cases.make("one.casebook", {})));
    const auto two = valueOf(CaseReader::open(m_cases.make("two.casebook", {})));
    QVERIFY(one.info().id != two.info().id);
}

void TestCaseFile::anExistingFileStaysAsItIs()
{
    const Path file = m_cases.path("taken.casebook");
    write(file, "my own notes");
    const auto made = CaseFile::create(file, {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Conflict);
    QFile kept(QString::fromStdString(pathText(file)));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "my own notes");
}

void TestCaseFile::leftoversOfAKilledCreationAreNoObstacle()
{
    const Path file = m_cases.path("killed.casebook");
    write(m_cases.path("killed.casebook.partial"), "half a database");
    write(m_cases.path("killed.casebook.partial-journal"), "half a journal");
    QVERIFY(CaseFile::create(file, {}));
    QVERIFY(CaseFile::open(file));
    QVERIFY(!std::filesystem::exists(m_cases.path("killed.casebook.partial")));
}

void TestCaseFile::whatIsNoCaseIsRefusedWithAReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<std::string>("reason");
    QTest::addRow("missing") << QByteArray() << static_cast<int>(Error::Code::NotFound)
                             << std::string("there is no such file");
    const auto corrupt = static_cast<int>(Error::Code::Corrupt);
    QTest::addRow("empty") << QByteArray("") << corrupt << std::string("is no Casebook case");
    QTest::addRow("short text") << QByteArray("hello") << corrupt << std::string("is no Casebook case");
    QTest::addRow("long text") << QByteArray(100'000, 'x') << corrupt << std::string("is no Casebook case");
    QTest::addRow("a PDF") << QByteArray("%PDF-1.7\n") + QByteArray(5000, '\0') << corrupt
                           << std::string("is no Casebook case");
}

void TestCaseFile::whatIsNoCaseIsRefusedWithAReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(std::string, reason);
    const Path file = m_cases.path(std::string(QTest::currentDataTag()) + ".casebook");
    if (!bytes.isNull())
        write(file, bytes);
    const auto opened = CaseFile::open(file);
    const auto read = CaseReader::open(file);
    QVERIFY(!opened);
    QVERIFY(!read);
    for (const Error &error : {opened.error(), read.error()}) {
        QCOMPARE(static_cast<int>(error.code), code);
        QCOMPARE(error.reason, reason);
        QCOMPARE(error.subject, pathText(file));
        QVERIFY(!error.advice.empty());
    }
    QCOMPARE(std::filesystem::exists(file), !bytes.isNull());
    QVERIFY(!std::filesystem::exists(store::Database::lockPath(file)));
}

void TestCaseFile::aCaseOfANewerVersionIsRefused()
{
    const Path file = m_cases.make("newer.casebook", {});
    CaseFolder::tamper(file, "PRAGMA user_version = " + std::to_string(store::schemaVersion() + 1));
    const auto opened = CaseFile::open(file);
    const auto read = CaseReader::open(file);
    QVERIFY(!opened);
    QVERIFY(!read);
    QCOMPARE(opened.error().code, Error::Code::NewerVersion);
    QCOMPARE(read.error().code, Error::Code::NewerVersion);
}

void TestCaseFile::aSecondWriterIsToldToWait()
{
    const Path file = m_cases.make("busy.casebook", {});
    const auto first = valueOf(CaseFile::open(file));
    const auto second = CaseFile::open(file);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Conflict);
    QVERIFY(!second.error().advice.empty());
    QVERIFY(CaseReader::open(file));
}

void TestCaseFile::aWriterThatIsGoneLeavesNoLock()
{
    const Path file = m_cases.make("gone.casebook", {});
    {
        const auto first = valueOf(CaseFile::open(file));
    }
    QVERIFY(!std::filesystem::exists(store::Database::lockPath(file)));
    // As a killed program leaves it: the number of a process that is no more.
    write(store::Database::lockPath(file), "2147483646\ncasebook\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    QVERIFY(CaseFile::open(file));
}

void TestCaseFile::aMissingFolderIsToldByName()
{
    const auto made = CaseFile::create(m_cases.path("no such folder") / "x.casebook", {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::NotFound);
    QVERIFY(made.error().subject.ends_with("x.casebook"));
}

void TestCaseFile::anAccountThatMayNotWriteIsTold()
{
    const Path folder = m_cases.path("sealed");
    std::filesystem::create_directory(folder);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    QFile probe(QString::fromStdString(pathText(folder / "probe")));
    if (probe.open(QIODevice::WriteOnly))
        QSKIP("This account may write everywhere");
    const auto made = CaseFile::create(folder / "x.casebook", {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::AccessDenied);
}

void TestCaseFile::readingLeavesNothingBesideTheCase()
{
    const Path folder = m_cases.path("alone");
    std::filesystem::create_directory(folder);
    const Path file = folder / "alone.casebook";
    {
        auto made = valueOf(CaseFile::create(file, {}));
        CaseFolder::add(made, {SourceScript("/hq/a.IMArchive").begin("c1", at(0)).end(at(1))});
    }
    const auto written = std::filesystem::last_write_time(file);
    {
        const auto reader = valueOf(CaseReader::open(file));
        QCOMPARE(valueOf(reader.countConversations({})), 1);
    }
    QCOMPARE(std::distance(std::filesystem::directory_iterator(folder), {}), 1);
    QVERIFY(std::filesystem::last_write_time(file) == written);
}

void TestCaseFile::aCaseOnAReadOnlyMediumCanBeRead()
{
    const Path folder = m_cases.path("cd");
    std::filesystem::create_directory(folder);
    const Path file = folder / "a #1?.casebook";
    {
        auto made = valueOf(CaseFile::create(file, {}));
        CaseFolder::add(made, {SourceScript("/hq/a.IMArchive").begin("c1", at(0)).end(at(1))});
    }
    std::filesystem::permissions(file, std::filesystem::perms::owner_read);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    {
        const auto reader = valueOf(CaseReader::open(file));
        QCOMPARE(valueOf(reader.countConversations({})), 1);
    }
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
}

QTEST_APPLESS_MAIN(TestCaseFile)
#include "tst_casefile.moc"
