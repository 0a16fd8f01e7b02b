// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/hitoutline.h"
#include "tests/support/casefixture.h"

#include <format>
#include <sstream>

using namespace casebook;
using namespace casebook::test;
using review::ContextRule;

namespace {

constexpr std::int64_t minute = 60'000'000'000;

/// Events at these minutes; `j` marks somebody who joins, `c` a call, others are messages; `*` marks a hit. Their row
/// ids count from 1.
struct Written
{
    explicit Written(const std::string &text)
    {
        std::istringstream words(text);
        std::string word;
        while (words >> word) {
            const EventKey key{std::ssize(rows) + 1};
            const EventType type = word.contains('j')   ? EventType::MucJoin
                                   : word.contains('c') ? EventType::Call
                                                        : EventType::Message;
            rows.push_back({key, type, std::stoll(word) * minute});
            if (word.contains('*'))
                hits.add(key);
        }
    }

    std::vector<store::OutlineRow> rows;
    store::EventSet hits;
};

std::string around(const std::string &text, const std::string &rule)
{
    const Written written(text);
    const review::HitOutline outline(written.rows, written.hits);
    const auto within = outline.around(valueOf(review::parseContextRule(rule)));
    std::string minutes;
    for (std::size_t i = 0; i < within.size(); ++i) {
        if (within[i])
            minutes += (minutes.empty() ? "" : " ") + std::to_string(written.rows[i].time / minute);
    }
    return minutes;
}

class StoppedProgress final : public Progress
{
public:
    void report(std::uint64_t, std::uint64_t, std::uint64_t, std::string_view) override {}
    bool stopRequested() const override { return true; }
};

} // namespace

class TestContextRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleTakesWhatItSays_data();
    void aRuleTakesWhatItSays();
    void theSessionOfAHitWithoutTimesOrder();
    void farAwayTimesDoNotOverflow();
    void aDayIsOneOfItsZone();
    void rulesAreReadBack_data();
    void rulesAreReadBack();
    void faultyRulesAreRefused_data();
    void faultyRulesAreRefused();
    void aSelectionStaysInItsConversations();
    void countsAreThoseOfTheSets();
    void aPersonMayStopIt();

private:
    CaseFolder m_cases;
};

void TestContextRule::aRuleTakesWhatItSays_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("taken");
    const auto row = [](const char *name, const char *events, const char *rule, const char *taken) {
        QTest::newRow(name) << QByteArray(events) << QByteArray(rule) << QByteArray(taken);
    };
    row("exact", "1 2* 3 4*", "exact", "2 4");
    row("messages", "1 2 3 4* 5 6 7", "messages:2", "2 3 4 5 6");
    row("what happens between messages", "1 2j 3 4j 5* 6j 7 8j 9", "messages:1", "3 4 5 6 7");
    row("fewer messages than asked for", "1j 2 3* 4j", "messages:5", "1 2 3 4");
    row("hits near each other", "1 2* 3 4 5* 6 7 8", "messages:1", "1 2 3 4 5 6");
    row("a hit that is no message", "1 2 3j* 4 5", "messages:1", "2 3 4");
    row("a hit counts anew", "1* 2 3* 4 5 6", "messages:2", "1 2 3 4 5");
    row("minutes, both ends included", "1 5 10* 15 16", "minutes:5", "5 10 15");
    row("minutes go by time, not by order", "10* 30 12 8", "minutes:5", "10 12 8");
    row("minutes between two hits", "1* 5 9*", "minutes:4", "1 5 9");
    row("session", "1 5 40 45* 50 90", "session:35", "1 5 40 45 50");
    row("session with pauses", "1 5 40 45* 50 90", "session:20", "40 45 50");
    row("a pause as long as the limit", "1 31* 62", "session:30", "1 31");
    row("joins end no pause", "1* 20j 40", "session:30", "1 20");
    row("calls do", "1* 20c 40", "session:30", "1 20 40");
    row("what comes before the first message", "0j 40* 100", "session:30", "0 40");
    row("a hit in a pause", "1 30j* 60", "session:60", "1 30 60");
    row("a hit in a longer pause", "1 30j* 62", "session:30", "1 30");
    row("nobody says anything", "1j 500j* 1000j", "session:30", "1 500 1000");
    row("day", "1 1439 1440* 2879 2880", "day", "1440 2879");
    row("conversation", "1 2 9000*", "conversation", "1 2 9000");
}

void TestContextRule::aRuleTakesWhatItSays()
{
    QFETCH(const QByteArray, events);
    QFETCH(const QByteArray, rule);
    QFETCH(const QByteArray, taken);
    QCOMPARE(around(events.toStdString(), rule.toStdString()), taken.toStdString());
}

void TestContextRule::theSessionOfAHitWithoutTimesOrder()
{
    QCOMPARE(around("50 1* 52 5 49", "session:20"), std::string("1 5"));
}

void TestContextRule::farAwayTimesDoNotOverflow()
{
    const std::int64_t least = std::numeric_limits<std::int64_t>::min();
    const std::int64_t most = std::numeric_limits<std::int64_t>::max();
    const std::vector<store::OutlineRow> rows{{EventKey{1}, EventType::Message, least},
                                              {EventKey{2}, EventType::Message, most}};
    store::EventSet hits;
    hits.add(EventKey{1});
    const review::HitOutline outline(rows, hits);
    const review::HitOutline::Flags first{1, 0};
    QCOMPARE(outline.around({ContextRule::Kind::Minutes, 1'000'000}), first);
    QCOMPARE(outline.around({ContextRule::Kind::Session, 1'000'000}), first);
}

void TestContextRule::aDayIsOneOfItsZone()
{
    // 1970 in Auckland: twelve hours ahead, so that its second day begins at minute 720.
    QCOMPARE(around("1 719 720* 2159 2160", "day:Pacific/Auckland"), std::string("720 2159"));
    QCOMPARE(around("1 59 60* 1499 1500", "day:-01:00"), std::string("60 1499"));
}

void TestContextRule::rulesAreReadBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("empty") << QByteArray("") << QByteArray("exact");
    for (const char *text : {"exact", "messages:1", "minutes:1000000", "session:30", "day", "day:Europe/Berlin",
                             "day:+05:30", "conversation"})
        QTest::newRow(text) << QByteArray(text) << QByteArray(text);
    QTest::newRow("UTC is the usual zone") << QByteArray("day:UTC") << QByteArray("day");
}

void TestContextRule::rulesAreReadBack()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, written);
    QCOMPARE(review::toText(valueOf(review::parseContextRule(text.toStdString()))), written.toStdString());
}

void TestContextRule::faultyRulesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"exactly", "messages", "messages:", "messages:0", "messages:-1", "messages:1000001", "messages:5x",
          "minutes:99999999999999999999", "exact:1", "conversation:1", "day:", "day:Atlantis", "Day", " day"})
        QTest::newRow(text) << QByteArray(text);
}

void TestContextRule::faultyRulesAreRefused()
{
    QFETCH(const QByteArray, text);
    const auto rule = review::parseContextRule(text.toStdString());
    QVERIFY(!rule);
    QCOMPARE(rule.error().code, Error::Code::Invalid);
    QVERIFY(rule.error().subject.contains(text.toStdString()));
    QVERIFY(!rule.error().advice.empty());
}

namespace {

/// Three chats; the words of the messages name them.
Path threeChats(const CaseFolder &cases, const std::string &name)
{
    SourceScript script("/hq/day.IMArchive");
    for (const char *id : {"a", "b", "c"}) {
        script.begin(id, at(0)).participant("anna@x", "Anna", at(0));
        for (int i = 0; i < 5; ++i)
            script.message(i * 600, "anna@x", std::format("{}{}", id, i));
        script.end(at(3000));
    }
    return cases.make(name, {script});
}

store::EventSet rowsOf(const store::CaseReader &reader, const std::vector<std::string> &texts)
{
    store::EventSet rows;
    const Status read = reader.forEachEvent(query::Query(), [&](const Event &event) {
        if (std::ranges::contains(texts, event.text))
            rows.add(event.key);
        return true;
    });
    return read ? rows : store::EventSet();
}

} // namespace

void TestContextRule::aSelectionStaysInItsConversations()
{
    const auto reader = CaseFolder::read(threeChats(m_cases, "three.casebook"));
    NoProgress progress;
    const auto hits = rowsOf(reader, {"a0", "c4"});
    const auto minutes = valueOf(review::surroundings(reader, hits, {ContextRule::Kind::Minutes, 10}, progress));
    QVERIFY(minutes.events == rowsOf(reader, {"a0", "a1", "c3", "c4"}));
    QCOMPARE(minutes.counts.events, 4);
    QCOMPARE(minutes.counts.conversations, 2);
    const auto all = valueOf(review::surroundings(reader, hits, {ContextRule::Kind::Conversation}, progress));
    QCOMPARE(all.counts.events, 10);
    const auto exact = valueOf(review::surroundings(reader, hits, {}, progress));
    QVERIFY(exact.events == hits);
    QCOMPARE(exact.counts.events, 2);
    QCOMPARE(exact.counts.conversations, 2);
}

void TestContextRule::countsAreThoseOfTheSets()
{
    const auto reader = CaseFolder::read(threeChats(m_cases, "counts.casebook"));
    NoProgress progress;
    const auto hits = rowsOf(reader, {"a0", "a4", "c4"});
    const auto rules = review::usualContextRules("Europe/Berlin");
    const auto counts = valueOf(review::countSurroundings(reader, hits, rules, progress));
    QCOMPARE(counts.size(), rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto set = valueOf(review::surroundings(reader, hits, rules[i], progress));
        QCOMPARE(counts[i].events, set.counts.events);
        QCOMPARE(counts[i].events, set.events.count());
        QCOMPARE(counts[i].conversations, set.counts.conversations);
    }
    const auto none = valueOf(review::countSurroundings(reader, {}, rules, progress));
    QCOMPARE(none.back().events, 0);
    QCOMPARE(none.back().conversations, 0);
}

void TestContextRule::aPersonMayStopIt()
{
    const auto reader = CaseFolder::read(threeChats(m_cases, "stop.casebook"));
    StoppedProgress progress;
    const auto stopped = review::surroundings(reader, rowsOf(reader, {"a0", "c4"}), {ContextRule::Kind::Day}, progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
}

QTEST_APPLESS_MAIN(TestContextRule)
#include "tst_contextrule.moc"
