// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/casefixture.h"

#include "core/store/indexcheck.h"
#include "core/store/searchindex.h"

#include <algorithm>

using namespace casebook;
using namespace casebook::test;

namespace {

/// The texts that the query finds, in the order in which search() gives them.
std::vector<std::string> found(const store::CaseReader &reader, std::string_view query)
{
    NoProgress progress;
    std::vector<std::string> texts;
    const auto parsed = valueOf(query::parse(query));
    valueOf(reader.search(parsed, progress, [&](std::span<const EventKey> keys, const store::SearchCoverage &) {
        for (const Event &event : valueOf(reader.events(keys)))
            texts.push_back(event.text);
        return true;
    }));
    return texts;
}

std::vector<std::string> found(const Path &file, std::string_view query)
{
    return found(CaseFolder::read(file), query);
}

void index(const Path &file)
{
    NoProgress progress;
    auto opened = valueOf(store::CaseFile::open(file));
    if (const Status built = store::buildSearchIndex(opened, progress); !built)
        qFatal("%s", built.error().text().c_str());
}

using Texts = std::vector<std::string>;

/// Two chats and a room of two tenants.
std::vector<SourceScript> smallArchive()
{
    SourceScript first("/one/day.IMArchive", "Pluvius 1");
    first.begin("c1", at(0)).participant("anna.meier@im.example", "Anna Meier").participant("ben@im.example", "Ben");
    first.message(1, "anna.meier@im.example/pc", "The contract is signed", "u1");
    first.message(2, "ben@im.example", "Which contract?", "u2");
    first.event({.type = EventType::Message,
                 .time = at(3),
                 .sender = "anna.meier@im.example",
                 .client = "desk",
                 .text = "See the file",
                 .uid = "u3",
                 .attachments = {{"Łódź contract.pdf", "application/pdf", 10, "r1", {}}}});
    first.event({.type = EventType::Call, .time = at(4), .sender = "ben@im.example"}).end(at(5));
    SourceScript second("/two/day.IMArchive", "Pluvius 2");
    second.begin("c2", at(2)).participant("o\\27hara@im.example", "Pat O'Hara").participant("anna.meier@im.example");
    second.message(2, "o\\27hara@im.example", "東京で会議", "u4");
    second.event({.type = EventType::Message, .sender = "o\\27hara@im.example", .text = "without a time"}).end(at(6));
    return {first, second};
}

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queriesFindWhatTheySay_data();
    void queriesFindWhatTheySay();
    void roomsAreFoundByTheirNamesAndPeople_data();
    void roomsAreFoundByTheirNamesAndPeople();
    void aListOfTermsIsCountedLikeEachAlone();
    void everyWayOfAskingGivesTheSameEvents();
    void newEventsAreFoundBeforeAndAfterIndexing();
    void whatMovesToTheDailyFileIsFoundOnce();
    void aStoppedBuildLeavesAWholeAnswer();
    void damagedPartsAreTold_data();
    void damagedPartsAreTold();
    void aWholeIndexPassesItsCheck();
    void theCheckFindsWhatTheIndexHides_data();
    void theCheckFindsWhatTheIndexHides();
    void partsOlderThanTheCaseAreTold();
    void aSearchCanBeStopped();

private:
    std::string nextName() { return std::to_string(++m_number) + ".casebook"; }

    CaseFolder m_cases;
    int m_number = 0;
};

void TestSearchIndex::queriesFindWhatTheySay_data()
{
    QTest::addColumn<std::string>("query");
    QTest::addColumn<Texts>("texts");
    const std::string signedText = "The contract is signed";
    const std::string which = "Which contract?";
    const std::string file = "See the file";
    const std::string tokyo = "東京で会議";
    const std::string untimed = "without a time";
    const auto row = [](const char *query, Texts texts) { QTest::addRow("%s", query) << std::string(query) << texts; };
    row("contract", {signedText, which, file}); // also by the name of its file
    row("CONTRACT the", {signedText, file});
    row("\"the contract\"", {signedText});
    row("\"contract the\"", {});
    row("lodz", {file});
    row("contr*", {signedText, which, file});
    row("*tract", {signedText, which, file});
    row("*ntrac*", {signedText, which, file});
    row("\"ct i\"*", {});
    row("*\"ct is\"", {signedText});
    row("NEAR(signed the, 2)", {signedText});
    row("NEAR(signed the, 1)", {});
    row("/sign(ed|s)/", {signedText});
    row("会議", {tokyo});
    row("議会", {});
    row("contract -signed", {which, file});
    row("signed OR 東", {signedText, tokyo});
    row("from:anna", {signedText, file});
    row("from:anna.meier@im.example", {signedText, file});
    row("from:\"Anna Meier\"", {signedText, file});
    row("from:ann", {});
    row("from:ann*", {signedText, file});
    row("from:o'hara", {tokyo, untimed});
    row("from:o\\27hara@im.example", {tokyo, untimed});
    row("from:@im.example type:message", {signedText, which, tokyo, untimed, file});
    row("to:ben", {signedText, file});
    row("participant:ben", {signedText, which, file, ""});
    row("conversation:c2", {tokyo, untimed});
    row("in:c2", {tokyo, untimed});
    row("tenant:\"pluvius 2\"", {tokyo, untimed});
    row("kind:chat is:open", {});
    row("type:call", {""});
    row("has:call", {""});
    row("has:attachment", {file});
    row("client:desk", {file});
    row("client:*", {file});
    row("uid:U2", {which});
    row("uid:u*", {signedText, which, tokyo, file});
    row("source:day.imarchive", {signedText, which, tokyo, untimed, file, ""});
    row("source:/two/*", {tokyo, untimed});
    row("after:2017-03-14T14:00:03Z", {file, ""});
    row("before:2017-03-14T14:00:02Z", {signedText});
    row("NOT on:2017-03-14", {untimed});
    row("contract on:2017-03-14 from:ben", {which});
    row("is:duplicate", {});
    row("has:issue", {});
    row("'; DROP TABLE event; --", {});
}

void TestSearchIndex::queriesFindWhatTheySay()
{
    QFETCH(const std::string, query);
    QFETCH(const Texts, texts);
    const Path file = m_cases.make(nextName(), smallArchive());
    QCOMPARE(found(file, query), texts);
    index(file);
    QCOMPARE(found(file, query), texts);
}

void TestSearchIndex::roomsAreFoundByTheirNamesAndPeople_data()
{
    QTest::addColumn<std::string>("query");
    QTest::addColumn<Texts>("texts");
    const Texts all{"", "", "hello night crew", "gone"};
    const auto row = [](const char *query, Texts texts) { QTest::addRow("%s", query) << std::string(query) << texts; };
    row("room:night", all);
    row("room:night.shift@conf.example", all);
    row("room:*@conf.example", all);
    row("room:nigh", {});
    row("in:shift", all);
    row("in:c3", all);
    row("kind:room", all);
    row("kind:chat", {"night"});
    row("thread:THREAD-7", all);
    row("tenant:*2", {"night"});
    row("participant:cat", all);
    row("from:\"danny boy\"", {"", "hello night crew", "gone"});
    row("from:danny night", {"hello night crew"});
    row("to:cat type:message", {"hello night crew", "gone"});
    row("is:deleted", {"gone"});
    row("is:open", {"night"});
    row("night room:night", {"hello night crew"});
    row("night NOT room:night", {"night"});
}

void TestSearchIndex::roomsAreFoundByTheirNamesAndPeople()
{
    QFETCH(const std::string, query);
    QFETCH(const Texts, texts);
    SourceScript room("/three/day.IMArchive", "Pluvius 1");
    room.begin("c3", at(10), "groupchat", "thread-7");
    room.event({.type = EventType::MucCreate,
                .time = at(10),
                .sender = "cat@im.example",
                .room = "night.shift@conf.example",
                .nick = "Cat"});
    room.event({.type = EventType::MucJoin, .time = at(11), .sender = "dan@im.example", .nick = "Danny Boy"});
    room.message(12, "dan@im.example", "hello night crew", "u9");
    room.event({.time = at(13), .sender = "dan@im.example", .text = "gone", .uid = "u10", .deleted = true}).end(at(14));
    SourceScript chat("/four/day.IMArchive", "Pluvius 2");
    chat.begin("c4", at(20)).message(21, "eve@im.example", "night").cut();
    const Path file = m_cases.make(nextName(), {room, chat});
    QCOMPARE(found(file, query), texts);
    index(file);
    QCOMPARE(found(file, query), texts);
}

void TestSearchIndex::aListOfTermsIsCountedLikeEachAlone()
{
    const Path file = m_cases.make(nextName(), smallArchive());
    const std::vector<std::string> terms{"contract", "signed", "file", "東京", "nowhere", "from:ben"};
    std::vector<query::Query> queries;
    for (const std::string &term : terms)
        queries.push_back(valueOf(query::parse(term)));
    NoProgress progress;
    for (int round = 0; round < 2; ++round) {
        const auto reader = CaseFolder::read(file);
        const auto counts = valueOf(reader.countEach(queries, progress));
        for (std::size_t i = 0; i < queries.size(); ++i) {
            store::EventSet own = valueOf(reader.select(queries[i], progress));
            const auto alone = valueOf(reader.count(queries[i]));
            QCOMPARE(counts[i].hits, own.count());
            QCOMPARE(counts[i].conversations, alone.conversations);
            for (std::size_t other = 0; other < queries.size(); ++other) {
                if (other != i)
                    own -= valueOf(reader.select(queries[other], progress));
            }
            QCOMPARE(counts[i].unique, own.count());
        }
        index(file);
    }
}

void TestSearchIndex::everyWayOfAskingGivesTheSameEvents()
{
    const Path file = m_cases.make("ways.casebook", smallArchive());
    index(file);
    const auto reader = CaseFolder::read(file);
    NoProgress progress;
    for (const std::string_view text : {"contract", "from:anna", "-contract", "tenant:\"pluvius 1\"", "NOT on:2017"}) {
        const auto query = valueOf(query::parse(text));
        const store::EventSet events = valueOf(reader.select(query, progress));
        const auto answer = valueOf(reader.count(query, progress));
        QCOMPARE(answer.counts.events, events.count());
        QCOMPARE(valueOf(reader.count(query)).events, events.count());
        QCOMPARE(valueOf(reader.count(query)).conversations, answer.counts.conversations);
        std::vector<EventKey> inTime;
        std::vector<EventKey> ofSet;
        store::EventSet byConversation;
        store::EventSet bySet;
        QVERIFY(reader.forEachEvent(query, [&](const Event &event) {
            inTime.push_back(event.key);
            return true;
        }));
        QVERIFY(reader.forEachEvent(events, [&](const Event &event) {
            ofSet.push_back(event.key);
            return true;
        }));
        QCOMPARE(inTime, ofSet);
        QCOMPARE(static_cast<std::int64_t>(inTime.size()), events.count());
        QVERIFY(reader.forEachEventByConversation(query, [&](const Event &event) {
            byConversation.add(event.key);
            return true;
        }));
        QVERIFY(reader.forEachEventByConversation(events, [&](const Event &event) {
            bySet.add(event.key);
            return true;
        }));
        QVERIFY(byConversation == events && bySet == events);
        QCOMPARE(static_cast<std::int64_t>(valueOf(reader.conversations(query, {})).size()),
                 answer.counts.conversations);
    }
}

void TestSearchIndex::newEventsAreFoundBeforeAndAfterIndexing()
{
    const auto talk = [](const std::string &path, const std::string &id, int from, int count, int step) {
        SourceScript script(path);
        script.begin(id, at(from));
        for (int i = 0; i < count; ++i)
            script.message(from + i * step, "anna@x", "word " + id + std::to_string(i));
        return script.end(at(from + count * step));
    };
    const Path file = m_cases.make("growing.casebook", {talk("/a", "a", 100, 3, 10)});
    index(file);
    for (const auto &[script, wanted] :
         {std::pair(talk("/b", "b", 200, 1, 10), Texts{"word a0", "word a1", "word a2", "word b0"}),
          std::pair(talk("/c", "c", 105, 2, 5),
                    Texts{"word a0", "word c0", "word a1", "word c1", "word a2", "word b0"}),
          std::pair(talk("/d", "d", 10, 1, 1),
                    Texts{"word d0", "word a0", "word c0", "word a1", "word c1", "word a2", "word b0"})}) {
        {
            auto opened = valueOf(store::CaseFile::open(file));
            CaseFolder::add(opened, {script});
        }
        QVERIFY(valueOf(CaseFolder::read(file).searchState()).pending > 0);
        QCOMPARE(found(file, "word"), wanted);
        QCOMPARE(found(file, "word -b0").size(), wanted.size() - 1);
        index(file);
        QCOMPARE(valueOf(CaseFolder::read(file).searchState()).pending, 0);
        QCOMPARE(found(file, "word"), wanted);
    }
    index(file);
    QCOMPARE(found(file, "word").size(), std::size_t{7});
}

void TestSearchIndex::whatMovesToTheDailyFileIsFoundOnce()
{
    const auto chat = [](const std::string &path, SourceKind kind) {
        SourceScript script(path, "Tenant 1", kind);
        return script.begin("c", at(0))
            .message(1, "anna@x", "plain words", "u1")
            .message(2, "ben@x", "more words", "u2")
            .end(at(3));
    };
    const Path file = m_cases.make("merged.casebook", {chat("/a.conv", SourceKind::Conv)});
    index(file);
    {
        auto opened = valueOf(store::CaseFile::open(file));
        CaseFolder::add(opened, {chat("/day.IMArchive", SourceKind::Daily)});
    }
    const Texts both{"plain words", "more words"};
    QCOMPARE(found(file, "words"), both);
    QCOMPARE(found(file, "source:day.imarchive words"), both);
    QCOMPARE(found(file, "is:duplicate"), both);
    index(file);
    QCOMPARE(found(file, "words"), both);
    QCOMPARE(found(file, "source:a.conv words"), both);
    QCOMPARE(valueOf(CaseFolder::read(file).searchState()).pending, 0);
}

namespace {

/// Wants to stop at once.
class Stopped final : public Progress
{
public:
    void report(std::uint64_t, std::uint64_t, std::uint64_t, std::string_view) override {}
    bool stopRequested() const override { return true; }
};

} // namespace

void TestSearchIndex::aStoppedBuildLeavesAWholeAnswer()
{
    const Path file = m_cases.make("stopped.casebook", smallArchive());
    {
        Stopped progress;
        auto opened = valueOf(store::CaseFile::open(file));
        const Status built = store::buildSearchIndex(opened, progress);
        QVERIFY(!built);
        QCOMPARE(built.error().code, Error::Code::Cancelled);
    }
    QCOMPARE(found(file, "contract").size(), std::size_t{3});
    index(file);
    QCOMPARE(valueOf(CaseFolder::read(file).searchState()).pending, 0);
}

void TestSearchIndex::damagedPartsAreTold_data()
{
    QTest::addColumn<std::string>("sql");
    QTest::addRow("no terms") << std::string("UPDATE search_terms SET data = x''");
    QTest::addRow("terms cut") << std::string("UPDATE search_terms SET data = substr(data, 1, 20)");
    QTest::addRow("terms wild") << std::string("UPDATE search_terms SET data = x'ffffffffffffffffffffffff'");
    QTest::addRow("postings gone") << std::string("DELETE FROM search_postings");
    QTest::addRow("postings wild") << std::string("UPDATE search_postings SET data = x'00ffffffff7f'");
    QTest::addRow("column gone") << std::string("DELETE FROM search_block");
    QTest::addRow("column wild") << std::string("UPDATE search_block SET events = x'09', conversations = x''");
}

void TestSearchIndex::damagedPartsAreTold()
{
    QFETCH(const std::string, sql);
    SourceScript script("/a");
    script.begin("c", at(0));
    for (int i = 0; i < 300; ++i)
        script.message(i, "anna@x", i % 7 == 0 ? "rain" : "sun");
    const Path file = m_cases.make(nextName(), {script.end(at(400))});
    index(file);
    CaseFolder::tamper(file, sql);
    const auto reader = CaseFolder::read(file);
    NoProgress progress;
    const auto answer = reader.select(valueOf(query::parse("rain")), progress);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Corrupt);
    QVERIFY(answer.error().advice.contains("--rebuild"));
}

void TestSearchIndex::aWholeIndexPassesItsCheck()
{
    const Path file = m_cases.make(nextName(), smallArchive());
    NoProgress progress;
    QCOMPARE(valueOf(store::checkSearchIndex(CaseFolder::read(file), progress)).checked, 0); // there is none yet
    index(file);
    const auto check = valueOf(store::checkSearchIndex(CaseFolder::read(file), progress));
    QCOMPARE(check.problems, std::vector<std::string>());
    QCOMPARE(check.checked, 6);
    QCOMPARE(check.outdated, 0);
}

void TestSearchIndex::theCheckFindsWhatTheIndexHides_data()
{
    QTest::addColumn<std::string>("sql");
    QTest::addRow("terms gone") << std::string("DELETE FROM search_terms");
    QTest::addRow("postings of others") << std::string("UPDATE search_postings SET data = zeroblob(length(data))");
    QTest::addRow("a name gone") << std::string("DELETE FROM search_name WHERE name = 'Ben'");
    QTest::addRow("moved on") << std::string("UPDATE event SET text = 'snow' WHERE id = 3; DELETE FROM search_stale");
    QTest::addRow("times") << std::string("UPDATE search_block SET time = time + 1");
    QTest::addRow("fewer events") << std::string("UPDATE search_segment SET docs = docs - 1");
}

void TestSearchIndex::theCheckFindsWhatTheIndexHides()
{
    QFETCH(const std::string, sql);
    SourceScript script("/a");
    script.begin("c", at(0)).participant("ben@x", "Ben");
    for (int i = 0; i < 300; ++i)
        script.message(i, "anna@x", i % 7 == 0 ? "rain" : "sun");
    const Path file = m_cases.make(nextName(), {script.end(at(400))});
    index(file);
    CaseFolder::tamper(file, sql);
    NoProgress progress;
    const auto check = valueOf(store::checkSearchIndex(CaseFolder::read(file), progress));
    QCOMPARE(check.problems.size(), std::size_t{1});
    QVERIFY(check.problems.front().contains("--rebuild"));
}

void TestSearchIndex::partsOlderThanTheCaseAreTold()
{
    const Path file = m_cases.make(nextName(), smallArchive());
    index(file);
    CaseFolder::tamper(file, "UPDATE event SET text = 'snow' WHERE id = 3");
    NoProgress progress;
    const auto check = valueOf(store::checkSearchIndex(CaseFolder::read(file), progress));
    QCOMPARE(check.problems, std::vector<std::string>());
    QCOMPARE(check.outdated + check.checked, 6);
    QVERIFY(check.outdated > 0);
}

void TestSearchIndex::aSearchCanBeStopped()
{
    const Path file = m_cases.make("cancel.casebook", smallArchive());
    index(file);
    Stopped progress;
    const auto answer = CaseFolder::read(file).select(valueOf(query::parse("contract")), progress);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Cancelled);
}

QTEST_APPLESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
