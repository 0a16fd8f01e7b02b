// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/symphony.h"
#include "tests/exports/folders.h"
#include "tests/exports/smallcase.h"

#include <QTest>

#include <semaphore>
#include <thread>

using namespace casebook;
using namespace casebook::exports;
using namespace Qt::StringLiterals;

namespace {

constexpr int messages = 40;
constexpr std::size_t batchOf = 4;
const std::string ann = "ann@pluvius.example";
const std::string bo = "bo@pluvius.example";

/// Says stop when asked for the n-th time.
class StopAfter final : public Progress
{
public:
    explicit StopAfter(int calls) : m_calls(calls) {}
    void report(std::uint64_t, std::uint64_t, std::uint64_t, std::string_view) override {}
    bool stopRequested() const override { return m_calls-- <= 0; }

private:
    mutable int m_calls;
};

/// Writing a batch into it takes until somebody lets it go on.
class SlowFolder final : public ExportFolder
{
public:
    Status write(const std::string &name, std::string_view) override
    {
        if (!name.ends_with(".json"))
            return {};
        isWriting = true;
        begun.release();
        goOn.acquire();
        isWriting = false;
        return {};
    }
    Status append(const std::string &, std::string_view) override { return {}; }
    Status close(const std::string &) override { return {}; }
    bool holds(const std::string &) const override { return false; }
    Status putAside(std::uint64_t, std::string_view) override { return {}; }
    Result<std::string> takeBack(std::uint64_t) override { return std::string(); }

    std::binary_semaphore begun{0};
    std::binary_semaphore goOn{0};
    std::atomic<bool> isWriting = false;
};

} // namespace

/// Batches are written by a thread of their own, while the next one is filled.
class TestSymphonyBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStopAtAnyMomentLeavesNothing();
    void whoGivesUpWaitsForTheBatchUnderWay();
    void aDiskThatIsFullIsTold();

private:
    SymphonyOptions options() const;
    /// As far as the first batch is under way.
    void fill(Formatter &formatter, const Conversation &conversation, int count);

    std::unique_ptr<test::SmallCase> m_case;
};

void TestSymphonyBatches::init()
{
    m_case = std::make_unique<test::SmallCase>();
    test::SmallConversation talk{.id = "c-1", .participants = {}, .events = {}};
    for (const std::string &jid : {ann, bo})
        talk.participants.emplace_back().jid = jid;
    for (int i = 0; i < messages; ++i)
        talk.events.push_back(test::messageBy(i % 2 == 0 ? ann : bo, "A", "2021-03-05T10:00:00Z", std::to_string(i)));
    m_case->add("Pluvius", {talk});
}

SymphonyOptions TestSymphonyBatches::options() const
{
    Conversation conversation;
    conversation.participants = {ann, bo};
    symphony::Census census;
    const std::string key = census.beginConversation(conversation, "", {}).key;
    SymphonyOptions options{.form = SymphonyOptions::Form::Batches};
    options.mapping.people = {{ann, {.jid = ann, .userId = 71'811'853'190'001}},
                              {bo, {.jid = bo, .userId = 71'811'853'190'002}}};
    options.mapping.streams = {
        {key, {.key = key, .action = symphony::StreamAction::Use, .streamId = "Z3oQRAZGTCNl5KjiUH2G1n___qr9lLT8dA"}}};
    options.staging.now = QDateTime::currentMSecsSinceEpoch();
    options.batchMessages = batchOf;
    return options;
}

void TestSymphonyBatches::aStopAtAnyMomentLeavesNothing()
{
    const store::CaseReader reader = m_case->reader();
    NoProgress patient;
    const auto whole = runExport(reader, test::SmallCase::cleared(reader), *makeSymphonyFormatter(reader, options()),
                                 m_case->path("whole"), patient);
    QVERIFY(whole);
    QCOMPARE(whole->exported.events, messages);
    int stopped = 0;
    for (bool isStopped = true; isStopped; ++stopped) {
        StopAfter progress(stopped);
        const auto report = runExport(reader, test::SmallCase::cleared(reader),
                                      *makeSymphonyFormatter(reader, options()), m_case->path("out"), progress);
        isStopped = !report;
        if (isStopped) {
            QCOMPARE(report.error().code, Error::Code::Cancelled);
            QCOMPARE(m_case->beside(), QStringList{u"whole"_s});
        }
    }
    QVERIFY(stopped > messages); // at every event, so within every batch
    QCOMPARE(test::filesBelow(m_case->text("out")), test::filesBelow(m_case->text("whole")));
}

void TestSymphonyBatches::fill(Formatter &formatter, const Conversation &conversation, int count)
{
    QVERIFY(formatter.beginConversation(conversation, {}));
    for (int i = 0; i < count; ++i)
        QVERIFY(formatter.event(test::messageBy(ann, "A", "2021-03-05T10:00:00Z", std::to_string(i))));
}

void TestSymphonyBatches::whoGivesUpWaitsForTheBatchUnderWay()
{
    const store::CaseReader reader = m_case->reader();
    const review::Clearance clearance = test::SmallCase::cleared(reader);
    SlowFolder folder;
    const auto formatter = makeSymphonyFormatter(reader, options());
    QVERIFY(formatter->begin(clearance, folder));
    Conversation conversation;
    conversation.participants = {ann, bo};
    fill(*formatter, conversation, static_cast<int>(batchOf) + 1);
    folder.begun.acquire();
    std::jthread later([&folder] { folder.goOn.release(); });
    formatter->abandon();
    QVERIFY(!folder.isWriting);
}

void TestSymphonyBatches::aDiskThatIsFullIsTold()
{
    const store::CaseReader reader = m_case->reader();
    const review::Clearance clearance = test::SmallCase::cleared(reader);
    test::MemoryFolder folder;
    folder.room = 1'000;
    const auto formatter = makeSymphonyFormatter(reader, options());
    QVERIFY(formatter->begin(clearance, folder));
    Conversation conversation;
    conversation.participants = {ann, bo};
    fill(*formatter, conversation, static_cast<int>(batchOf) + 1);
    QVERIFY(formatter->endConversation());
    const Status ended = formatter->end();
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, Error::Code::DiskFull);
}

QTEST_APPLESS_MAIN(TestSymphonyBatches)
#include "tst_symphonybatches.moc"
