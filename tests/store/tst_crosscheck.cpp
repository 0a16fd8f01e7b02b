// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/casefixture.h"

#include <algorithm>

using namespace casebook;
using namespace casebook::test;

namespace {

constexpr auto anna = "anna@im.example";
constexpr auto ben = "ben@im.example";

SourceScript copy(SourceKind kind, const std::string &text, std::int64_t second = 10, const char *sender = anna)
{
    SourceScript script("/archive/" + std::to_string(static_cast<int>(kind)), "Tenant 1", kind);
    script.begin("c1", at(0)).message(second, sender, text, "u1").message(20, ben, "agreed", "u2").end(at(30));
    return script;
}

std::vector<Event> eventsOf(const store::CaseReader &reader)
{
    std::vector<Event> all;
    const Status done = reader.forEachEventByConversation(query::Query{}, [&](const Event &event) {
        all.push_back(valueOf(reader.event(event.key)));
        return true;
    });
    return done ? all : std::vector<Event>();
}

} // namespace

class TestCrossCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesThatContradictAreKeptAndFlagged_data();
    void copiesThatContradictAreKeptAndFlagged();
    void everyOrderGivesTheSame();
    void aUidUsedAgainInOneFileIsNoConflict();
    void theIssuesNameBothPlacesAndAreCounted();
    void aBetterPlaceMovesTheIssue();
    void rowsForSeveralClientsAreOneMessageWithThemAll();
    void aDeletionMarksTheMessageThatItNames();

private:
    CaseFolder m_cases;
    int m_number = 0;

    std::string name() { return "case" + std::to_string(++m_number) + ".casebook"; }
    store::CaseReader read(const std::vector<SourceScript> &sources, bool oneImport = true)
    {
        const Path file = m_cases.make(name(), {});
        auto opened = valueOf(store::CaseFile::open(file));
        if (oneImport) {
            CaseFolder::add(opened, sources);
        } else {
            for (const SourceScript &source : sources)
                CaseFolder::add(opened, {source});
        }
        return CaseFolder::read(file);
    }
};

void TestCrossCheck::copiesThatContradictAreKeptAndFlagged_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("second");
    QTest::addColumn<std::string>("sender");
    QTest::addColumn<bool>("conflict");
    QTest::addRow("the same") << std::string("pay 100") << 10 << std::string(anna) << false;
    QTest::addRow("the same, other spelling of the sender")
        << std::string("pay 100") << 10 << std::string("anna@im.example") << false;
    QTest::addRow("other text") << std::string("pay 900") << 10 << std::string(anna) << true;
    QTest::addRow("other time") << std::string("pay 100") << 11 << std::string(anna) << true;
    QTest::addRow("other sender") << std::string("pay 100") << 10 << std::string(ben) << true;
}

void TestCrossCheck::copiesThatContradictAreKeptAndFlagged()
{
    QFETCH(std::string, text);
    QFETCH(int, second);
    QFETCH(std::string, sender);
    QFETCH(bool, conflict);
    const auto events =
        eventsOf(read({copy(SourceKind::Daily, "pay 100"), copy(SourceKind::Conv, text, second, sender.c_str())}));
    QCOMPARE(events.size(), conflict ? 3U : 2U);
    QCOMPARE(events.front().conflicting, conflict);
    QCOMPARE(events.back().conflicting, false);
    if (conflict) {
        QCOMPARE(events[0].conflicts, std::vector{events[1].id});
        QCOMPARE(events[1].conflicts, std::vector{events[0].id});
    }
}

void TestCrossCheck::everyOrderGivesTheSame()
{
    std::vector<SourceScript> sources{copy(SourceKind::Daily, "pay 100"), copy(SourceKind::Conv, "pay 900"),
                                      copy(SourceKind::LocalOnly, "pay 900")};
    SourceScript other("/archive/z.IMArchive");
    other.begin("c1", at(0)).message(10, anna, "pay 5", "u1").end(at(30));
    sources.push_back(other);
    const std::string expected = dumpCase(read(sources));
    QCOMPARE(QString::fromStdString(expected).count(QLatin1String("conflicting-copies")), 3);
    std::vector<std::size_t> order{0, 1, 2, 3};
    do {
        std::vector<SourceScript> ordered;
        for (const std::size_t i : order)
            ordered.push_back(sources[i]);
        for (const bool oneImport : {true, false})
            QCOMPARE(dumpCase(read(ordered, oneImport)), expected);
    } while (std::ranges::next_permutation(order).found);
}

void TestCrossCheck::aUidUsedAgainInOneFileIsNoConflict()
{
    SourceScript daily("/archive/a.IMArchive");
    daily.begin("c1", at(0)).message(1, anna, "hello", "1").message(2, ben, "hi", "1").end(at(3));
    SourceScript conv("/archive/a.conv", "Tenant 1", SourceKind::Conv);
    conv.begin("c1", at(0)).message(1, anna, "hello", "1").message(2, ben, "hi", "1").end(at(3));
    for (const Event &event : eventsOf(read({daily, conv})))
        QVERIFY(!event.conflicting);
}

void TestCrossCheck::theIssuesNameBothPlacesAndAreCounted()
{
    const auto daily = copy(SourceKind::Daily, "pay 100");
    const auto reader = read({daily, copy(SourceKind::Conv, "pay 900")});
    const auto issues = valueOf(reader.issues(0, 100));
    QCOMPARE(issues.size(), 2U);
    const auto events = eventsOf(reader);
    for (std::size_t i = 0; i < 2; ++i) {
        QCOMPARE(issues[i].code, "conflicting-copies");
        QCOMPARE(issues[i].span, events[i].place.span);
        QCOMPARE(issues[i].path, events[i].place.path);
        const Place &other = events[1 - i].place;
        QVERIFY(issues[i].message.ends_with(std::format("at byte {} of {}", other.span.offset, other.path)));
    }
    QCOMPARE(valueOf(reader.overview()).totals.issues, 2);
    for (const store::SourceRow &source : valueOf(reader.sources()))
        QCOMPARE(source.issues, 1);
    QCOMPARE(valueOf(reader.issues(issues[0].key, 100)).size(), 1U); // pages go on behind a number below 0
    QCOMPARE(valueOf(reader.balance()).problems, std::vector<std::string>{});
}

void TestCrossCheck::aBetterPlaceMovesTheIssue()
{
    const auto reader = read(
        {copy(SourceKind::Conv, "pay 900"), copy(SourceKind::LocalOnly, "pay 100"), copy(SourceKind::Daily, "pay 100")},
        false);
    std::vector<std::string> places;
    for (const store::IssueRow &issue : valueOf(reader.issues(0, 100)))
        places.push_back(issue.path);
    QCOMPARE(places, (std::vector<std::string>{"/archive/0", "/archive/1"}));
    QCOMPARE(valueOf(reader.overview()).totals.issues, 2);
}

void TestCrossCheck::rowsForSeveralClientsAreOneMessageWithThemAll()
{
    SourceScript script("/archive/a.IMArchive");
    script.begin("c1", at(0));
    for (const char *client : {"desk", "phone", "desk", ""})
        script.event({.time = at(1), .sender = anna, .text = "hi", .uid = "u1", .targetClient = client});
    script.end(at(2));
    SourceScript conv("/archive/a.conv", "Tenant 1", SourceKind::Conv);
    conv.begin("c1", at(0));
    conv.event({.time = at(1), .sender = anna, .text = "hi", .uid = "u1", .targetClient = "tablet"}).end(at(2));
    for (const auto &sources : {std::vector{script, conv}, std::vector{conv, script}}) {
        const auto events = eventsOf(read(sources, false));
        QCOMPARE(events.size(), 1U);
        QCOMPARE(targetClients(events.front()), (std::vector<std::string>{"desk", "phone", "tablet"}));
    }
}

void TestCrossCheck::aDeletionMarksTheMessageThatItNames()
{
    SourceScript messages("/pack!/messages.csv", "Pluvius", SourceKind::Requested);
    messages.begin("g1", std::nullopt).message(1, anna, "oops", "u1").message(2, ben, "what?", "u2").cut();
    SourceScript deletions("/pack!/deleted.csv", "Pluvius", SourceKind::Requested);
    deletions.begin("g1", std::nullopt);
    deletions.event({.type = EventType::Deletion, .time = at(9), .sender = anna, .uid = "u1"}).cut();
    SourceScript both("/pack2!/all.csv", "Pluvius", SourceKind::Requested);
    both.begin("g1", std::nullopt).message(1, anna, "oops", "u1").message(2, ben, "what?", "u2");
    both.event({.type = EventType::Deletion, .time = at(9), .sender = anna, .uid = "u1"}).cut();
    for (const auto &sources :
         {std::vector{messages, deletions}, std::vector{deletions, messages}, std::vector{both}}) {
        std::vector<std::string> deleted;
        for (const Event &event : eventsOf(read(sources, false))) {
            if (event.deleted)
                deleted.push_back(event.text);
        }
        QCOMPARE(deleted, std::vector<std::string>{"oops"});
    }
}

QTEST_APPLESS_MAIN(TestCrossCheck)
#include "tst_crosscheck.moc"
