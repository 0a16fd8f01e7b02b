// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/casefixture.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdint>
#include <format>
#include <functional>
#include <vector>

using namespace casebook;
using namespace casebook::test;

namespace {

constexpr auto anna = "anna@im.example";
constexpr auto ben = "ben@im.example";
constexpr int apart = 200; // seconds from the start of a part to that of the next

/// What a part has besides its two messages; called before its end.
using Oddity = std::function<void(SourceScript &, int part)>;

std::string idOf(int part)
{
    return std::format("u{}", part);
}

SourceScript partOf(int part, const Oddity &oddity = {})
{
    const std::int64_t start = std::int64_t{part} * apart;
    SourceScript script(std::format("/hq/day{:05}.IMArchive", part));
    script.begin("long", at(start)).participant(anna, "Anna", at(start)).participant(ben, "Ben", at(start + 1));
    script.message(start + 10, anna, std::format("to you {}", part), idOf(part));
    if (oddity)
        oddity(script, part);
    script.message(start + 20, ben, std::format("and to you {}", part)).end(at(start + apart - 10));
    return script;
}

/// Runs `work` and gives how many thousand steps SQLite took for it: the same on every machine.
int thousandSteps(store::CaseFile &file, const std::function<void()> &work)
{
    int count = 0;
    const auto step = [](void *counter) {
        ++*static_cast<int *>(counter);
        return 0;
    };
    sqlite3_progress_handler(file.database().handle(), 1000, step, &count);
    work();
    sqlite3_progress_handler(file.database().handle(), 0, nullptr, nullptr);
    return count;
}

} // namespace

class TestLongConversations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsGiveTheSameInBothOrders_data();
    void partsGiveTheSameInBothOrders();
    void aPartThatIsTakenBackLeavesNothing();
    void aPartMoreCostsNoMoreThanTheOnesBefore();

private:
    CaseFolder m_cases;
    int m_number = 0;

    std::string contentOf(const std::vector<SourceScript> &sources)
    {
        const Path file = m_cases.make(std::format("case{}.casebook", ++m_number), sources);
        const auto reader = CaseFolder::read(file);
        const auto balance = valueOf(reader.balance());
        return dumpContent(reader) + (balance.balanced ? "" : balance.problems.front());
    }
};

void TestLongConversations::partsGiveTheSameInBothOrders_data()
{
    QTest::addColumn<Oddity>("oddity");
    const auto in = [](int wanted, const std::function<void(SourceScript &, std::int64_t)> &what) -> Oddity {
        return [=](SourceScript &script, int part) {
            if (part == wanted)
                what(script, std::int64_t{part} * apart);
        };
    };
    QTest::newRow("nothing odd") << Oddity();
    QTest::newRow("an archive ID that an earlier part used with another text")
        << in(30, [](SourceScript &script, std::int64_t start) { script.message(start + 15, ben, "else", idOf(3)); });
    QTest::newRow("a deletion of a message in an earlier part") << in(30, [](SourceScript &script, std::int64_t start) {
        script.event({.type = EventType::Deletion, .time = at(start + 15), .sender = anna, .uid = idOf(4)});
    });
    QTest::newRow("a message of an earlier part once more") << in(
        30, [](SourceScript &script, std::int64_t) { script.message(5 * apart + 10, anna, "to you 5", idOf(5)); });
    QTest::newRow("an event without a time")
        << in(20, [](SourceScript &script, std::int64_t) { script.event({.rawTime = "??", .sender = ben}); });
    QTest::newRow("a message from before")
        << in(25, [](SourceScript &script, std::int64_t) { script.message(7 * apart + 15, ben, "late"); });
    QTest::newRow("messages of the same moment in two parts") << Oddity(
        [](SourceScript &script, int part) { script.message(part * apart + 10 + apart * (part % 2), ben, "!"); });
}

void TestLongConversations::partsGiveTheSameInBothOrders()
{
    QFETCH(const Oddity, oddity);
    std::vector<SourceScript> sources;
    for (int part = 0; part < 40; ++part)
        sources.push_back(partOf(part, oddity));
    const std::string forward = contentOf(sources);
    std::ranges::reverse(sources);
    QCOMPARE(forward, contentOf(sources));
}

void TestLongConversations::aPartThatIsTakenBackLeavesNothing()
{
    std::vector<SourceScript> sources;
    for (int part = 0; part < 20; ++part)
        sources.push_back(partOf(part));
    const std::string expected = contentOf(sources);

    const Path path = m_cases.make("abandoned.casebook", {});
    {
        auto file = valueOf(store::CaseFile::open(path));
        store::Ingest ingest(file);
        for (const SourceScript &source : sources) {
            source.playUntil(ingest, source.steps());
            ingest.abandonSource();
            source.play(ingest);
        }
        QVERIFY(ingest.finish());
    }
    QCOMPARE(dumpContent(CaseFolder::read(path)), expected);
}

void TestLongConversations::aPartMoreCostsNoMoreThanTheOnesBefore()
{
    auto file = valueOf(store::CaseFile::open(m_cases.make("many.casebook", {})));
    store::Ingest ingest(file);
    const auto play = [&](int from, int to) {
        return thousandSteps(file, [&] {
            for (int part = from; part < to; ++part)
                partOf(part).play(ingest);
        });
    };
    play(0, 100);
    const int early = play(100, 300);
    play(300, 1800);
    const int late = play(1800, 2000);
    QVERIFY(ingest.finish());
    QVERIFY2(late <= early + early / 4 + 1, qPrintable(QString::asprintf("%d after %d thousand", late, early)));
    const auto reader = CaseFolder::read(m_cases.path("many.casebook"));
    const auto conversations = valueOf(reader.conversations({}, {}));
    QCOMPARE(conversations.size(), 1U);
    QCOMPARE(conversations.front().events, 4000);
}

QTEST_GUILESS_MAIN(TestLongConversations)
#include "tst_longconversations.moc"
