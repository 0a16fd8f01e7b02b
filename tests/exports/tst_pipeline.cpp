// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/eml.h"
#include "core/exports/manifest.h"
#include "core/exports/verify.h"
#include "tests/exports/folders.h"
#include "tests/exports/smallcase.h"

#include <QProcess>
#include <QTest>

#include <atomic>
#include <format>

using namespace casebook;
using namespace Qt::StringLiterals;

class TestPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anExportIsWholeAndChecksOut();
    void sha256sumAgrees();
    void twoExportsAreTheSameBytes();
    void theNumberOfThreadsChangesNoByte();
    void aQuerySelectsWhatIsExported();
    void aDroppedEventMakesTheBooksUnbalanced();
    void aDroppedConversationMakesTheBooksUnbalanced();
    void whatIsLeftOutWithAReasonBalances();
    void whatIsThereStaysThere();
    void twoExportsToOnePlaceDoNotMix();
    void aStoppedExportLeavesNothing();
    void aStopIsSeenAtEveryEvent();
    void aFailedExportLeavesNothing();
    void aFullDiskLeavesNothing();
    void aSelectionThatChangedIsNotExported();
    void aClearanceForAnotherCaseIsRefused();
    void anEmptySelectionIsAnExportToo();
    void theCaseIsNotChanged();

private:
    Result<exports::ExportReport> run(exports::Formatter &formatter, const char *out = "out");
    Result<exports::ExportReport> run(const char *out = "out", const query::Query &query = {});

    std::unique_ptr<test::SmallCase> m_case;
    NoProgress m_progress;
};

namespace {

std::unique_ptr<exports::Formatter> makeMails(const store::CaseReader &reader, exports::MailOptions options = {})
{
    static const NoProgress progress;
    return exports::makeMailFormatter(
        "eml", reader, std::move(options),
        exports::makeFolderTarget(exports::MailBasis::Conversations, exports::MailLayout::Folder, "IM Archive"),
        progress);
}

// Hands everything on to the mail formatter, but for what a test takes out.
class Wrapper : public exports::Formatter
{
public:
    std::string name() const override { return "eml"; }
    Status begin(const review::Clearance &clearance, exports::ExportFolder &folder) override
    {
        m_reader.emplace(store::CaseReader::open(clearance.caseInfo().file).value());
        m_inner = makeMails(*m_reader);
        return m_inner->begin(clearance, folder);
    }
    Status beginConversation(const Conversation &conversation, const std::vector<Participant> &participants) override
    {
        return m_inner->beginConversation(conversation, participants);
    }
    Status event(const Event &event) override { return m_inner->event(event); }
    Status endConversation() override { return m_inner->endConversation(); }
    Status end() override { return m_inner->end(); }
    exports::Tally exported() const override { return m_inner->exported(); }
    std::vector<exports::LeftOut> leftOut() const override { return m_inner->leftOut(); }

protected:
    std::optional<store::CaseReader> m_reader;
    std::unique_ptr<exports::Formatter> m_inner;
};

class DropsOne final : public Wrapper
{
public:
    explicit DropsOne(int number, bool admitsIt = false) : m_number(number), m_admitsIt(admitsIt) {}
    Status event(const Event &event) override { return m_count++ == m_number ? Status() : Wrapper::event(event); }
    std::vector<exports::LeftOut> leftOut() const override
    {
        return m_admitsIt ? std::vector<exports::LeftOut>{{"dropped by a test", 1, 0}} : Wrapper::leftOut();
    }

private:
    int m_number;
    bool m_admitsIt;
    int m_count = 0;
};

class DropsLastConversation final : public Wrapper
{
public:
    Status beginConversation(const Conversation &conversation, const std::vector<Participant> &participants) override
    {
        m_drop = conversation.conversationId == "c-2";
        return m_drop ? Status() : Wrapper::beginConversation(conversation, participants);
    }
    Status event(const Event &event) override { return m_drop ? Status() : Wrapper::event(event); }
    Status endConversation() override { return m_drop ? Status() : Wrapper::endConversation(); }
    std::vector<exports::LeftOut> leftOut() const override { return {{"dropped by a test", 1, 0}}; }

private:
    bool m_drop = false;
};

class Breaks final : public Wrapper
{
public:
    Status end() override { return failure(Error::Code::Io, "a test", "broke it"); }
};

class NotesFolder final : public Wrapper
{
public:
    explicit NotesFolder(const Path &partial) : m_partial(partial) {}
    Status end() override
    {
        seen = test::filesBelow(QString::fromStdString(pathText(m_partial))).size();
        return Wrapper::end();
    }
    std::size_t seen = 0;

private:
    Path m_partial;
};

class StopAfter final : public Progress
{
public:
    explicit StopAfter(std::int64_t calls) : m_calls(calls) {}
    void report(std::uint64_t, std::uint64_t, std::uint64_t, std::string_view) override {}
    bool stopRequested() const override { return m_calls-- <= 0; }

private:
    mutable std::atomic<std::int64_t> m_calls;
};

/// How often somebody asks whether to stop.
class Looks final : public Progress
{
public:
    void report(std::uint64_t, std::uint64_t, std::uint64_t, std::string_view) override {}
    bool stopRequested() const override
    {
        ++count;
        return false;
    }

    mutable std::atomic<std::int64_t> count = 0;
};

QStringList onlyOut()
{
    return {u"out"_s};
}

} // namespace

void TestPipeline::init()
{
    m_case = std::make_unique<test::SmallCase>();
    Event join = test::event(EventType::MucJoin, "2024-01-05T09:00:00Z");
    join.nick = "Bob";
    Event kick = test::event(EventType::MucKick, "2024-01-05T09:05:00Z");
    kick.target = "eve@example.com";
    const std::vector<Participant> participants{
        {"bob@example.com", "Bob", test::at("2024-01-05T09:00:00Z"), {}},
        {"eve@example.com", "Eve", test::at("2024-01-05T09:00:00Z"), test::at("2024-01-05T09:05:00Z")}};
    m_case->add("Tenant 1", {{"c-1",
                              participants,
                              {join, test::message("2024-01-05T09:01:00Z", "Röntgen\n👍"), kick,
                               test::message("2024-01-06T09:00:00Z", "next day")},
                              "groupchat"}});
    m_case->add("Tenant 2", {{"c-2", participants, {test::message("2024-01-07T09:00:00Z", "hello")}, "chat"}});
}

Result<exports::ExportReport> TestPipeline::run(exports::Formatter &formatter, const char *out)
{
    const store::CaseReader reader = m_case->reader();
    return exports::runExport(reader, test::SmallCase::cleared(reader), formatter, m_case->path(out), m_progress);
}

Result<exports::ExportReport> TestPipeline::run(const char *out, const query::Query &query)
{
    const store::CaseReader reader = m_case->reader();
    const auto formatter = makeMails(reader);
    return exports::runExport(reader, test::SmallCase::cleared(reader, query), *formatter, m_case->path(out),
                              m_progress);
}

void TestPipeline::anExportIsWholeAndChecksOut()
{
    const auto report = run();
    QVERIFY2(report, report ? "" : report.error().text().c_str());
    QCOMPARE(report->selected, (exports::Tally{2, 5}));
    QCOMPARE(report->exported, (exports::Tally{2, 5}));
    QVERIFY(report->leftOut.empty());
    QVERIFY(report->balanced);
    QCOMPARE(report->files, 3);
    QVERIFY(report->folder == m_case->path("out"));
    QVERIFY(report->manifest == m_case->path("out") / "manifest.json");
    QCOMPARE(m_case->beside(), onlyOut());

    const auto files = test::filesBelow(m_case->text("out"));
    QCOMPARE(files.size(), std::size_t{5});
    std::uint64_t bytes = 0;
    for (const auto &[name, content] : files)
        bytes += name.endsWith(u".eml") ? static_cast<std::uint64_t>(content.size()) : 0;
    QCOMPARE(report->bytes, bytes);

    const auto manifest = exports::parseManifest(files.at(u"manifest.json"_s).toStdString(), "manifest.json");
    QVERIFY(manifest);
    QCOMPARE(manifest->id, report->id);
    QCOMPARE(manifest->format, std::string("eml"));
    QCOMPARE(manifest->policy, std::string("single"));
    QCOMPARE(manifest->clearance, std::string("single"));
    QVERIFY(manifest->statement.contains("single"));
    QCOMPARE(manifest->caseTitle, std::string("Röntgen"));
    QCOMPARE(manifest->version, std::string(CASEBOOK_VERSION));

    const auto verdict = exports::verifyExport(report->folder, m_progress);
    QVERIFY(verdict);
    QVERIFY(verdict->problems.empty());
    QCOMPARE(verdict->intact, std::optional(true));
    QCOMPARE(verdict->complete, std::optional(true));
}

void TestPipeline::sha256sumAgrees()
{
    QVERIFY(run());
    QProcess tool;
    tool.setWorkingDirectory(m_case->text("out"));
    tool.start(u"sha256sum"_s, {u"--check"_s, u"--strict"_s, u"SHA256SUMS"_s});
    QVERIFY(tool.waitForFinished(60000));
    const QByteArray said = tool.readAllStandardOutput();
    QCOMPARE(tool.exitCode(), 0);
    QCOMPARE(said.count(": OK\n"), 4); // three mails and the manifest
}

void TestPipeline::twoExportsAreTheSameBytes()
{
    const auto one = run("out");
    const auto two = run("again");
    QVERIFY(one && two);
    QCOMPARE(one->id, two->id);
    QCOMPARE(test::filesBelow(m_case->text("out")), test::filesBelow(m_case->text("again")));
}

// With conversations that are short, longer than what waits, and larger than a mail, whose parts are put aside.
void TestPipeline::theNumberOfThreadsChangesNoByte()
{
    const std::string text(300, 'x');
    std::vector<test::SmallConversation> conversations;
    for (int i = 0; i < 60; ++i) {
        std::vector<Event> events;
        for (int k = 0; k < (i % 20 == 7 ? 1500 : i + 1); ++k)
            events.push_back(test::message(k % 2 == 0 ? "2024-02-01T09:00:00Z" : "2024-02-02T09:00:00Z",
                                           std::format("{} of {}: {}", k, i, text)));
        conversations.push_back({std::format("t-{}", i), {}, events, "chat"});
    }
    m_case->add("Tenant 3", conversations);
    const store::CaseReader reader = m_case->reader();
    const auto exported = [&](std::size_t threads) {
        const auto formatter = makeMails(reader, {.largestMail = 20'000, .threads = threads});
        const QString out = u"out%1"_s.arg(threads);
        const auto report = exports::runExport(reader, test::SmallCase::cleared(reader), *formatter,
                                               m_case->path(out.toLatin1().constData()), m_progress);
        return report && report->balanced ? test::filesBelow(m_case->text(out.toLatin1().constData()))
                                          : std::map<QString, QByteArray>();
    };
    const auto one = exported(1);
    QVERIFY(one.size() > 200);
    for (const std::size_t threads : {2, 3, 8})
        QVERIFY(exported(threads) == one);
}

void TestPipeline::aQuerySelectsWhatIsExported()
{
    const auto query =
        query::between(test::at("2024-01-05T09:01:00Z").nanoseconds, test::at("2024-01-06T00:00:00Z").nanoseconds);
    const auto report = run("out", query);
    QVERIFY(report);
    QCOMPARE(report->selected, (exports::Tally{1, 2}));
    QVERIFY(report->balanced);
    const auto files = test::filesBelow(m_case->text("out"));
    QCOMPARE(files.size(), std::size_t{3});
    const auto all = run("all");
    QVERIFY(all->id != report->id);
    const auto manifest = exports::parseManifest(files.at(u"manifest.json"_s).toStdString(), "manifest.json");
    QCOMPARE(query::parse(manifest->query).value(), query);
}

void TestPipeline::aDroppedEventMakesTheBooksUnbalanced()
{
    for (const int number : {0, 2, 4}) {
        const QByteArray out = "out" + QByteArray::number(number);
        DropsOne formatter(number);
        const auto report = run(formatter, out.constData());
        QVERIFY(report);
        QVERIFY(!report->balanced);
        QCOMPARE(report->exported.events, 4);
        const auto files = test::filesBelow(m_case->text(out.constData()));
        QVERIFY(files.at(u"manifest.json"_s).contains("\"balanced\":false"));
        const auto verdict = exports::verifyExport(report->folder, m_progress);
        QVERIFY(verdict);
        QCOMPARE(verdict->intact, std::optional(true));
        QCOMPARE(verdict->complete, std::optional(false));
    }
}

void TestPipeline::aDroppedConversationMakesTheBooksUnbalanced()
{
    DropsLastConversation formatter; // owns up to the event, and not to the conversation
    const auto report = run(formatter);
    QVERIFY(report);
    QCOMPARE(report->exported, (exports::Tally{1, 4}));
    QVERIFY(!report->balanced);
}

void TestPipeline::whatIsLeftOutWithAReasonBalances()
{
    DropsOne formatter(0, true);
    const auto report = run(formatter);
    QVERIFY(report);
    QVERIFY(report->balanced);
    QCOMPARE(report->leftOut.size(), std::size_t{1});
    const auto verdict = exports::verifyExport(report->folder, m_progress);
    QVERIFY(verdict);
    QCOMPARE(verdict->complete, std::optional(true));
    QVERIFY(test::filesBelow(m_case->text("out")).at(u"manifest.json"_s).contains("dropped by a test"));
}

void TestPipeline::whatIsThereStaysThere()
{
    test::writeTo(m_case->text("out/mine.txt"), "mine");
    const auto report = run();
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Conflict);
    QCOMPARE(test::contentOf(m_case->text("out/mine.txt")), "mine"_ba);
    QCOMPARE(m_case->beside(), onlyOut());
}

void TestPipeline::twoExportsToOnePlaceDoNotMix()
{
    class Second final : public Wrapper
    {
    public:
        explicit Second(TestPipeline &test) : m_test(test) {}
        Status end() override
        {
            const auto second = m_test.run("out");
            refused = !second && second.error().code == Error::Code::Conflict;
            return Wrapper::end();
        }
        bool refused = false;

    private:
        TestPipeline &m_test;
    };
    Second formatter(*this);
    const auto first = run(formatter);
    QVERIFY(formatter.refused);
    QVERIFY(first);
    QVERIFY(exports::verifyExport(first->folder, m_progress)->problems.empty());
}

void TestPipeline::aStoppedExportLeavesNothing()
{
    const store::CaseReader reader = m_case->reader();
    for (int calls = 0; calls < 5; ++calls) {
        StopAfter progress(calls);
        const auto formatter = makeMails(reader);
        const auto report =
            exports::runExport(reader, test::SmallCase::cleared(reader), *formatter, m_case->path("out"), progress);
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::Cancelled);
        QCOMPARE(m_case->beside(), QStringList());
    }
}

// No stretch of work between two looks grows with the export: that is what makes a stop quick.
void TestPipeline::aStopIsSeenAtEveryEvent()
{
    const store::CaseReader reader = m_case->reader();
    Looks looks;
    const auto formatter = makeMails(reader);
    const auto report =
        exports::runExport(reader, test::SmallCase::cleared(reader), *formatter, m_case->path("out"), looks);
    QVERIFY(report);
    QVERIFY(looks.count >= report->exported.events);
    std::filesystem::remove_all(m_case->path("out"));
    for (int calls = 0; calls < looks.count; ++calls) {
        StopAfter progress(calls);
        const auto stopped = makeMails(reader);
        QVERIFY2(!exports::runExport(reader, test::SmallCase::cleared(reader), *stopped, m_case->path("out"), progress),
                 qPrintable(QString::number(calls)));
        QCOMPARE(m_case->beside(), QStringList());
    }
}

void TestPipeline::aFailedExportLeavesNothing()
{
    Breaks formatter;
    const auto report = run(formatter);
    QVERIFY(!report);
    QCOMPARE(report.error().reason, std::string("broke it"));
    QCOMPARE(m_case->beside(), QStringList());

    QVERIFY(QDir().mkdir(m_case->text("out")));
    Breaks again;
    QVERIFY(!run(again));
    QCOMPARE(m_case->beside(), onlyOut());

    NotesFolder notes(m_case->path("out.partial"));
    QVERIFY(run(notes));
    QVERIFY(notes.seen >= 1); // the marker, and what was written so far: the folder really stood beside
}

void TestPipeline::aFullDiskLeavesNothing()
{
#ifdef Q_OS_UNIX
    std::string longText;
    for (int i = 0; i < 20'000; ++i)
        longText += "long text ";
    m_case->add("Tenant 3", {{"c-3", {}, {test::message("2024-01-08T09:00:00Z", longText)}, "chat"}});
    const store::CaseReader reader = m_case->reader();
    const review::Clearance clearance = test::SmallCase::cleared(reader);
    const auto formatter = makeMails(reader);
    Result<exports::ExportReport> report;
    {
        const test::FullDisk full(100'000);
        report = exports::runExport(reader, clearance, *formatter, m_case->path("out"), m_progress);
    }
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::DiskFull);
    QCOMPARE(m_case->beside(), QStringList());
    QVERIFY(run());
#else
    QSKIP("needs the limits of a Unix system");
#endif
}

void TestPipeline::aSelectionThatChangedIsNotExported()
{
    const store::CaseReader reader = m_case->reader();
    const review::Clearance clearance = test::SmallCase::cleared(reader);
    m_case->add("Tenant 3", {{"c-3", {}, {test::message("2024-01-08T09:00:00Z", "new")}, "chat"}});
    const auto formatter = makeMails(reader);
    const auto report = exports::runExport(reader, clearance, *formatter, m_case->path("out"), m_progress);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Conflict);
    QVERIFY(report.error().reason.contains("6 events in 3 conversations"));
    QCOMPARE(m_case->beside(), QStringList());
}

void TestPipeline::aClearanceForAnotherCaseIsRefused()
{
    const test::SmallCase other;
    const store::CaseReader otherReader = other.reader();
    const store::CaseReader reader = m_case->reader();
    const auto formatter = makeMails(reader);
    const auto report =
        exports::runExport(reader, test::SmallCase::cleared(otherReader), *formatter, m_case->path("out"), m_progress);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::NotPermitted);
    QCOMPARE(m_case->beside(), QStringList());
}

void TestPipeline::anEmptySelectionIsAnExportToo()
{
    const auto report = run("out", query::of(query::Field::Tenant, "nobody"));
    QVERIFY(report);
    QCOMPARE(report->selected, (exports::Tally{0, 0}));
    QVERIFY(report->balanced);
    QCOMPARE(report->files, 0);
    QVERIFY(exports::verifyExport(report->folder, m_progress)->problems.empty());
}

void TestPipeline::theCaseIsNotChanged()
{
    const QByteArray before = test::contentOf(m_case->text("case.casebook"));
    QVERIFY(run());
    QCOMPARE(test::contentOf(m_case->text("case.casebook")), before);
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
