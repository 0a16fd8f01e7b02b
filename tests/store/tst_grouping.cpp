// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/grouping.h"

#include <QTest>

#include <algorithm>

using namespace casebook;
using namespace casebook::store;

Q_DECLARE_METATYPE(casebook::store::Piece)

namespace {

constexpr std::int64_t minute = 60'000'000'000;

/// Minutes; a begin or end below 0 is not there. `people` are groups of members.
Piece piece(int begin, int end, std::vector<int> people = {1, 2})
{
    Piece made;
    made.hasBegin = begin >= 0;
    if (made.hasBegin)
        made.start = Instant{begin * minute};
    made.hasEnd = end >= 0;
    if (made.hasEnd)
        made.end = Instant{end * minute};
    for (const int person : people)
        made.members.push_back({person, person, {}});
    return made;
}

/// A piece without its front; the first event at `first`.
Piece tail(int first, int end)
{
    Piece made = piece(-1, end);
    if (first >= 0)
        made.first = first * minute;
    return made;
}

SourceRank rank(int kind, std::string path, std::int64_t bytes = 0, std::int64_t modified = 0, std::int64_t source = 0)
{
    return {kind, std::move(path), bytes, modified, source};
}

} // namespace

class TestGrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesBelongTogether_data();
    void piecesBelongTogether();
    void tablesOfRequestedExportsAlwaysBelongTogether();
    void sourcesRankByKindThenPath();
    void runsArePutInByTime_data();
    void runsArePutInByTime();
    void theNameDependsOnTenantIdAndStart();
};

void TestGrouping::piecesBelongTogether_data()
{
    QTest::addColumn<Piece>("a");
    QTest::addColumn<Piece>("b");
    QTest::addColumn<bool>("together");
    const auto row = [](const char *name, Piece a, Piece b, bool together) {
        QTest::addRow("%s", name) << std::move(a) << std::move(b) << together;
    };
    row("copies", piece(0, 10), piece(0, 10), true);
    row("an open copy", piece(0, 10), piece(0, -1), true);
    row("equal starts of other people", piece(0, 10, {1}), piece(0, 20, {3}), true);
    row("goes on at once", piece(0, 10), piece(10, 20), true);
    row("goes on after five minutes", piece(0, 10), piece(15, 20), true);
    row("begins again after six minutes", piece(0, 10), piece(16, 20), false);
    row("goes on with other people", piece(0, 10, {1, 2}), piece(10, 20, {3, 4}), false);
    row("goes on with one of them", piece(0, 10, {1, 2}), piece(10, 20, {2, 3}), true);
    row("begins before the other ends", piece(0, 10), piece(5, 20), false);
    row("the first was cut", piece(0, -1), piece(600, 700), true);
    row("the first was cut, other people", piece(0, -1, {1}), piece(600, 700, {2}), false);
    row("the front is missing", piece(0, 10), tail(5, 10), true);
    row("the front is missing, other end", piece(0, 10), tail(5, 12), true);
    row("the front of a later one is missing", piece(0, 10), tail(30, 40), false);
    row("the front of an earlier one is missing", piece(20, 30), tail(5, 10), false);
    row("the rest of a cut one", piece(0, -1), tail(30, 40), true);
    row("only an end", piece(0, 10), tail(-1, 10), true);
    row("two without their fronts", tail(3, 10), tail(5, 10), true);
    row("two ends", tail(3, 10), tail(13, 20), false);
}

void TestGrouping::piecesBelongTogether()
{
    QFETCH(Piece, a);
    QFETCH(Piece, b);
    QFETCH(bool, together);
    QCOMPARE(belongTogether(a, b), together);
    QCOMPARE(belongTogether(b, a), together);
}

void TestGrouping::tablesOfRequestedExportsAlwaysBelongTogether()
{
    Piece group = piece(5, -1, {1});
    Piece messages = piece(90, -1, {2});
    QVERIFY(!belongTogether(group, messages) || !belongTogether(messages, group));
    group.rank.kind = messages.rank.kind = static_cast<std::int64_t>(SourceKind::Requested);
    QVERIFY(belongTogether(group, messages));
    messages.rank.kind = static_cast<std::int64_t>(SourceKind::Daily);
    QVERIFY(!belongTogether(group, messages));
}

void TestGrouping::sourcesRankByKindThenPath()
{
    std::vector ranks{rank(2, "a"),          rank(0, "z"),          rank(1, "b"),
                      rank(1, "a", 5, 0, 1), rank(1, "a", 9, 0, 2), rank(1, "a", 5, 7, 3)};
    std::ranges::sort(ranks, [](const SourceRank &a, const SourceRank &b) { return a < b; });
    std::string order;
    for (const SourceRank &each : ranks)
        order += std::to_string(each.kind) + each.path + std::to_string(each.bytes) + ' ';
    QCOMPARE(order, "0z0 1a9 1a5 1a5 1b0 2a0 ");
    QCOMPARE(ranks[2].modified, 7);
}

void TestGrouping::runsArePutInByTime_data()
{
    QTest::addColumn<std::vector<std::vector<int>>>("runs"); // times; -1 = none
    QTest::addColumn<std::string>("order");
    using Runs = std::vector<std::vector<int>>;
    QTest::addRow("one keeps its order, whatever the times") << Runs{{5, 3, -1, 4}} << std::string("a0a1a2a3");
    QTest::addRow("the other is put in between") << Runs{{1, 5}, {3, 9}} << std::string("a0b0a1b1");
    QTest::addRow("the better source comes first at one time") << Runs{{1, 3}, {1, 3}} << std::string("a0b0a1b1");
    QTest::addRow("a part behind stays behind") << Runs{{1, 2, 3}, {7, 8}} << std::string("a0a1a2b0b1");
    QTest::addRow("a part before goes before") << Runs{{7, 8}, {1, 2}} << std::string("b0b1a0a1");
    QTest::addRow("the other keeps its own order") << Runs{{1, 5, 9}, {6, 2}} << std::string("a0a1b0b1a2");
    QTest::addRow("those without a time stay with the one before")
        << Runs{{1, 5}, {3, -1, 9}} << std::string("a0b0b1a1b2");
    QTest::addRow("at the front with the one behind") << Runs{{1, 5}, {-1, 3}} << std::string("a0b0b1a1");
    QTest::addRow("without any time at the end") << Runs{{1, 5}, {-1, -1}} << std::string("a0a1b0b1");
    QTest::addRow("three sources") << Runs{{1, 5}, {}, {3}} << std::string("a0c0a1");
}

void TestGrouping::runsArePutInByTime()
{
    QFETCH(std::vector<std::vector<int>>, runs);
    QFETCH(std::string, order);
    std::vector<std::vector<Sequenced>> given;
    for (const auto &run : runs) {
        auto &events = given.emplace_back();
        for (const int time : run)
            events.push_back({0, time < 0 ? std::nullopt : std::optional<std::int64_t>(time)});
    }
    std::string found;
    for (const auto &[run, at] : orderByTime(given))
        found += static_cast<char>('a' + run) + std::to_string(at);
    QCOMPARE(found, order);
}

void TestGrouping::theNameDependsOnTenantIdAndStart()
{
    EventId first;
    first.bytes[0] = std::byte{1};
    const EventId name = conversationUid("Tenant 1", "c1", piece(0, 10), {});
    QCOMPARE(conversationUid("Tenant 1", "c1", piece(0, -1, {}), first), name);
    QVERIFY(conversationUid("Tenant 2", "c1", piece(0, 10), {}) != name);
    QVERIFY(conversationUid("Tenant 1", "c2", piece(0, 10), {}) != name);
    QVERIFY(conversationUid("Tenant 1", "c1", piece(1, 10), {}) != name);
    QVERIFY(conversationUid("Tenant 1", "c1", tail(0, 10), {}) != name);
    QVERIFY(conversationUid("Tenant 1", "", tail(0, 10), {}) != conversationUid("Tenant 1", "", tail(0, 10), first));
}

QTEST_APPLESS_MAIN(TestGrouping)
#include "tst_grouping.moc"
