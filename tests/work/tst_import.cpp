// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/export.h"
#include "core/work/import.h"
#include "core/work/verify.h"
#include "tests/generator/archivegenerator.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <fstream>

using namespace casebook;
using namespace Qt::StringLiterals;

namespace {

/// Asks to stop once so many bytes are done.
class StopAfter final : public Progress
{
public:
    explicit StopAfter(std::uint64_t bytes) : m_bytes(bytes) {}
    void report(std::uint64_t done, std::uint64_t, std::uint64_t, std::string_view) override
    {
        if (done >= m_bytes)
            m_stop = true;
    }
    bool stopRequested() const override { return m_stop; }

private:
    std::uint64_t m_bytes;
    std::atomic<bool> m_stop = false;
};

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyMessageArrivesAndTheBooksBalance();
    void secondImportChangesNothing();
    void stoppedImportGoesOnToTheSameCase();
    void verifyFindsTheCaseWhole();
    void verifyNamesOriginalsThatChangedOrVanished();
    void verifyNamesArchivesThatAppeared();
    void growingFileAddsOnlyWhatIsNew();
    void lastDateOfAFileTellsTheOrderOfAll_data();
    void lastDateOfAFileTellsTheOrderOfAll();
    void folderWithoutArchivesIsAnErrorAndMakesNoCase();

private:
    Path path(const char *name) const { return pathFromText(m_folder->path().toStdString()) / name; }
    Result<work::ImportReport> import(const char *caseName, Progress &progress)
    {
        return work::importArchives(
            {path(caseName), {path("made")}, store::NewCase{"t", store::Policy::Single}, nullptr}, progress);
    }
    QStringList dump(const char *caseName) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    test::MadeArchive m_made;
    NoProgress m_quiet;
};

void TestImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto made = test::makeArchive(path("made"), {.seed = 7, .messages = 3000, .messagesPerFile = 200});
    QVERIFY(made);
    m_made = *made;
}

QStringList TestImport::dump(const char *caseName) const
{
    QStringList lines;
    const auto reader = store::CaseReader::open(path(caseName));
    if (!reader)
        return lines;
    const auto status = reader->forEachEventByConversation(query::Query{}, [&](const Event &event) {
        lines.append(
            QString::fromStdString(std::format("{} {} {} {} {} {}", event.tenant, event.conversationId, event.ordinal,
                                               event.id.text(), event.text, event.place.span.offset)));
        return true;
    });
    return status ? lines : QStringList();
}

void TestImport::everyMessageArrivesAndTheBooksBalance()
{
    const auto report = import("a.casebook", m_quiet);
    QVERIFY2(report, report ? "" : report.error().text().c_str());
    QVERIFY(report->complete());
    QCOMPARE(report->totals.sources, std::int64_t(m_made.files));
    QCOMPARE(report->totals.bytes, m_made.bytes);
    QCOMPARE(report->totals.conversations, std::int64_t(m_made.conversations));
    QCOMPARE(report->totals.events.at("Message"), m_made.messages);
    QCOMPARE(report->totals.duplicates, std::int64_t(m_made.duplicates));
    QCOMPARE(report->totals.issues, 0);
}

void TestImport::secondImportChangesNothing()
{
    const auto first = import("a.casebook", m_quiet);
    QVERIFY(first);
    const QStringList before = dump("a.casebook");
    QCOMPARE(before.size(), qsizetype(m_made.messages + m_made.roomEvents));
    const auto second = import("a.casebook", m_quiet);
    QVERIFY(second);
    QCOMPARE(second->newSources, 0);
    QCOMPARE(second->totals.events, first->totals.events);
    QCOMPARE(second->totals.duplicates, first->totals.duplicates);
    QCOMPARE(dump("a.casebook"), before);
}

void TestImport::stoppedImportGoesOnToTheSameCase()
{
    QVERIFY(import("whole.casebook", m_quiet));
    StopAfter stop(m_made.bytes / 3);
    const auto stopped = import("stopped.casebook", stop);
    QVERIFY(stopped || stopped.error().code == Error::Code::Cancelled);
    const auto again = import("stopped.casebook", m_quiet);
    QVERIFY(again);
    QVERIFY(again->complete());
    QCOMPARE(dump("stopped.casebook"), dump("whole.casebook"));
}

void TestImport::verifyFindsTheCaseWhole()
{
    QVERIFY(import("a.casebook", m_quiet));
    const auto result = work::verify(path("a.casebook"), m_quiet);
    QVERIFY(result);
    QCOMPARE(result->verdict.problems, std::vector<std::string>());
    QCOMPARE(result->verdict.intact, std::optional(true));
    QCOMPARE(result->verdict.complete, std::optional(true));
    QVERIFY(!result->verdict.trusted);
    QVERIFY(result->verdict.checked > m_made.messages);
    QVERIFY(result->sources.empty());
}

void TestImport::verifyNamesOriginalsThatChangedOrVanished()
{
    QVERIFY(import("a.casebook", m_quiet));
    const auto reader = store::CaseReader::open(path("a.casebook"));
    QVERIFY(reader);
    const auto sources = reader->sources();
    QVERIFY(sources && sources->size() > 2);
    std::filesystem::remove(pathFromText(sources->at(0).path));
    std::ofstream(pathFromText(sources->at(1).path), std::ios::app) << "x";
    const auto result = work::verify(path("a.casebook"), m_quiet);
    QVERIFY(result);
    QCOMPARE(result->verdict.intact, std::optional(true)); // the case still has what was read
    QCOMPARE(result->sources.size(), 2U);
    for (const work::ChangedSource &source : result->sources) {
        const bool vanished = source.path == sources->at(0).path;
        QCOMPARE(source.state, vanished ? work::ChangedSource::State::Vanished : work::ChangedSource::State::Changed);
    }
}

void TestImport::verifyNamesArchivesThatAppeared()
{
    const Path folder = path("later/IMArchives/Pluvius");
    std::filesystem::create_directories(folder);
    const auto write = [&folder](const char *name, const char *bytes) {
        std::ofstream(folder / name, std::ios::binary) << bytes;
    };
    const auto found = [this] {
        const auto result = work::verify(path("later.casebook"), m_quiet);
        return result && result->verdict.problems.empty() ? result->sources : std::vector<work::ChangedSource>(99);
    };
    const char *chat = "BeginConv,,g-1,chat,2017-03-14T14:02:11Z,policy,\nConvEnd,,g-1,2017-03-14T14:03:11Z\n";
    write("g-1.conv", chat);
    const work::ImportRequest request{
        path("later.casebook"), {path("later")}, store::NewCase{"", store::Policy::Single}, nullptr};
    QVERIFY(work::importArchives(request, m_quiet));
    QCOMPARE(found().size(), 0U);

    write("g-2.conv", chat);
    write("notes.txt", "no archive");
    const auto appeared = found();
    QCOMPARE(appeared.size(), 1U);
    QCOMPARE(appeared.front().path, pathText(folder / "g-2.conv"));
    QCOMPARE(appeared.front().state, work::ChangedSource::State::Appeared);

    QVERIFY(work::importArchives(request, m_quiet));
    QCOMPARE(found().size(), 0U);
    std::filesystem::remove_all(path("later")); // the root itself is gone
    for (const work::ChangedSource &source : found())
        QCOMPARE(source.state, work::ChangedSource::State::Vanished);
}

void TestImport::growingFileAddsOnlyWhatIsNew()
{
    const Path file = path("grow.conv");
    const std::string start = "BeginConv,,g-1,chat,2017-03-14T14:02:11Z,policy,\n"
                              "IMEvent,Message,2017-03-14T14:02:11Z,a@x,c,one,u-1,,\n";
    std::ofstream(file, std::ios::binary) << start;
    const work::ImportRequest request{path("g.casebook"), {file}, store::NewCase{"", store::Policy::Single}, nullptr};
    const auto first = work::importArchives(request, m_quiet);
    QVERIFY(first);
    QCOMPARE(first->totals.events.at("Message"), 1U);
    std::ofstream(file, std::ios::binary) << start << "IMEvent,Message,2017-03-14T14:03:11Z,b@x,c,two,u-2,,\n"
                                          << "ConvEnd,,g-1,2017-03-14T14:33:11Z\n";
    const auto second = work::importArchives(request, m_quiet);
    QVERIFY(second);
    QCOMPARE(second->newSources, 1);
    QCOMPARE(second->totals.duplicates, 1);
    const auto reader = store::CaseReader::open(path("g.casebook"));
    QVERIFY(reader);
    const auto overview = reader->overview();
    QVERIFY(overview);
    QCOMPARE(overview->totals.conversations, 1);
    QCOMPARE(overview->totals.events.at("Message"), 2U);
    QVERIFY(reader->balance()->balanced);
}

void TestImport::lastDateOfAFileTellsTheOrderOfAll_data()
{
    using archive::imarchive::DateOrder;
    QTest::addColumn<std::string>("end");
    QTest::addColumn<DateOrder>("chosen");
    QTest::addColumn<std::string>("first");
    QTest::addColumn<bool>("assumed");
    const std::string open = "3/4/2017 15:00:00";
    QTest::addRow("day first") << std::string("14/4/2017 15:00:00") << DateOrder::MonthFirst
                               << std::string("2017-04-03T14:00:00Z") << false;
    QTest::addRow("month first") << std::string("4/14/2017 15:00:00") << DateOrder::DayFirst
                                 << std::string("2017-03-04T14:00:00Z") << false;
    QTest::addRow("open") << open << DateOrder::Unknown << std::string("2017-03-04T14:00:00Z") << true;
    QTest::addRow("open, chosen") << open << DateOrder::DayFirst << std::string("2017-04-03T14:00:00Z") << true;
}

void TestImport::lastDateOfAFileTellsTheOrderOfAll()
{
    QFETCH(std::string, end);
    QFETCH(archive::imarchive::DateOrder, chosen);
    QFETCH(std::string, first);
    QFETCH(bool, assumed);
    std::filesystem::create_directory(path("dates"));
    std::ofstream file(path("dates") / "a.IMArchive", std::ios::binary);
    file << "BeginConv,,c,chat,3/4/2017 14:00:00,policy,\n";
    for (int i = 0; i < 20'000; ++i) // more than is read at once
        file << "IMEvent,Message,3/4/2017 14:00:00,a@x,client,text " << i << ",u" << i << ",other,ucb\n";
    file << "ConvEnd,,c," << end << "\n";
    file.close();
    const auto report = work::importArchives({.caseFile = path("d.casebook"),
                                              .paths = {path("dates")},
                                              .makeIfMissing = store::NewCase{"t", store::Policy::Single},
                                              .assumedOrder = chosen},
                                             m_quiet);
    QVERIFY2(report, report ? "" : report.error().text().c_str());
    QVERIFY(report->complete());
    const auto reader = store::CaseReader::open(path("d.casebook"));
    QVERIFY(reader);
    const auto status = reader->forEachEventByConversation(query::Query{}, [&](const Event &event) {
        [&] { QCOMPARE(toRfc3339(*event.time), first); }();
        return false;
    });
    QVERIFY(status);
    const auto issues = reader->issues(0, 100);
    QVERIFY(issues);
    QCOMPARE(std::ranges::count(*issues, "date-order-assumed", &store::IssueRow::code), assumed ? 1 : 0);
    const auto verified = work::verify(path("d.casebook"), m_quiet);
    QVERIFY(verified);
    QCOMPARE(verified->verdict.problems, std::vector<std::string>());
}

void TestImport::folderWithoutArchivesIsAnErrorAndMakesNoCase()
{
    std::filesystem::create_directories(path("empty"));
    const auto report = work::importArchives({path("b.casebook"), {path("empty")}, store::NewCase{}, nullptr}, m_quiet);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::NotFound);
    QVERIFY(!std::filesystem::exists(path("b.casebook")));
}

QTEST_APPLESS_MAIN(TestImport)
#include "tst_import.moc"
