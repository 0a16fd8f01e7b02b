// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/casefixture.h"

#include <algorithm>

using namespace casebook;
using namespace casebook::test;

namespace {

constexpr auto anna = "anna@im.example";
constexpr auto ben = "ben@im.example";

SourceScript &annaAndBen(SourceScript &script)
{
    return script.participant(anna, "Anna", at(0), at(600)).participant(ben, "Ben", at(1));
}

/// One chat in a daily file and in the two files of the appliance; each copy has something that the others lack.
std::vector<SourceScript> copies()
{
    SourceScript daily("/hq/IMArchives/Tenant 1/ucb1.IMArchive");
    daily.begin("before", at(-100)).message(-90, anna, "other").end(at(-80));
    annaAndBen(daily.begin("c1", at(0))).message(10, anna, "one", "u1").message(20, ben, "two", "u2");
    daily.message(40, anna, "four", "u4").end(at(60));

    SourceScript conv("/appliance/Tenant 1/c1.conv", "Tenant 1", SourceKind::Conv);
    annaAndBen(conv.begin("c1", at(0)));
    conv.event({.time = at(10), .sender = "ANNA@im.example/desk", .client = "copy", .text = "own spelling"});
    conv.message(10, anna, "one", "u1").message(20, ben, "two", "u2").message(30, ben, "three", "u3").cut();

    SourceScript local("/appliance/Tenant 1/c1.conv.localONLY", "Tenant 1", SourceKind::LocalOnly);
    annaAndBen(local.begin("c1", at(0))).message(20, ben, "two", "u2").message(30, ben, "three", "u3");
    local.message(50, anna, "five", "u5").cut();
    return {daily, conv, local};
}

SourceScript reused(const std::string &path, std::int64_t start, const std::string &text)
{
    SourceScript script(path);
    script.begin("7", at(start)).message(start + 1, anna, text).end(at(start + 2));
    return script;
}

/// A conversation that turns over midnight: its first part in one file, the rest in the next, and a copy of the rest
/// without its front.
std::vector<SourceScript> overMidnight()
{
    SourceScript first("/hq/day1.IMArchive");
    annaAndBen(first.begin("m1", at(0))).message(10, anna, "before midnight").cut();
    SourceScript second("/hq/day2.IMArchive");
    annaAndBen(second.begin("m1", at(200))).message(210, ben, "after midnight").message(220, ben, "bye").end(at(230));
    SourceScript tail("/appliance/m1.conv", "Tenant 1", SourceKind::Conv);
    tail.beginInTheMiddle("m1").message(220, ben, "bye").end(at(230));
    return {first, second, tail};
}

std::vector<std::string> listConversations(const store::CaseReader &reader)
{
    std::vector<std::string> all;
    for (const Conversation &conversation : valueOf(reader.conversations({}, {})))
        all.push_back(conversation.conversationId + ' ' + std::to_string(conversation.events) + '/' +
                      std::to_string(conversation.messages) + (conversation.open ? " open" : ""));
    return all;
}

std::vector<std::string> texts(const store::CaseReader &reader)
{
    std::vector<std::string> all;
    if (!reader.forEachEventByConversation(query::Query{}, [&all](const Event &event) {
            all.push_back(event.text);
            return true;
        }))
        all = {"cannot be read"};
    return all;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAreOneConversationInEveryOrderOfImports_data();
    void copiesAreOneConversationInEveryOrderOfImports();
    void thePreferredPlaceIsTheBestKind();
    void theFieldsAreThoseOfThePreferredRecord();
    void furtherEventsArePutInByTime();
    void duplicatesAreCountedForTheLaterSource();
    void aRepeatedRecordIsADuplicateWithItsPlace();
    void partsOverMidnightAreOneConversationInEveryOrder_data();
    void partsOverMidnightAreOneConversationInEveryOrder();
    void aConversationIdUsedAgainIsAnotherConversation();
    void anotherTenantIsAnotherConversation();
    void aPieceThatJoinsTwoConversationsFoldsTheirEvents();
    void piecesWithoutAnIdAreOneOnlyWhenTheyBeginAlike();
    void interleavedPiecesKeepTheirEvents();
    void anEventThatOneCopyCallsDeletedIsDeletedInEveryOrder_data();
    void anEventThatOneCopyCallsDeletedIsDeletedInEveryOrder();
    void eventsKeepTheirKeysWhenABetterPlaceArrives();

private:
    CaseFolder m_cases;
    int m_number = 0;

    std::string name() { return "case" + std::to_string(++m_number) + ".casebook"; }
    store::CaseReader read(const std::vector<SourceScript> &sources)
    {
        return CaseFolder::read(m_cases.make(name(), sources));
    }
    std::string contentOf(const std::vector<SourceScript> &sources, bool oneImport);
    void everyOrder();
};

void TestMerge::everyOrder()
{
    QTest::addColumn<std::vector<int>>("order");
    QTest::addColumn<bool>("oneImport");
    std::vector<int> order{0, 1, 2};
    do {
        for (const bool oneImport : {true, false})
            QTest::addRow("%d%d%d %s", order[0], order[1], order[2], oneImport ? "at once" : "one by one")
                << order << oneImport;
    } while (std::ranges::next_permutation(order).found);
}

std::string TestMerge::contentOf(const std::vector<SourceScript> &sources, bool oneImport)
{
    const Path file = m_cases.make(name(), {});
    auto opened = valueOf(store::CaseFile::open(file));
    if (oneImport) {
        CaseFolder::add(opened, sources);
    } else {
        for (const SourceScript &source : sources)
            CaseFolder::add(opened, {source});
    }
    const auto reader = CaseFolder::read(file);
    const auto balance = valueOf(reader.balance());
    return dumpContent(reader) + (balance.balanced ? "" : balance.problems.front());
}

void TestMerge::copiesAreOneConversationInEveryOrderOfImports_data()
{
    everyOrder();
}

void TestMerge::copiesAreOneConversationInEveryOrderOfImports()
{
    QFETCH(std::vector<int>, order);
    QFETCH(bool, oneImport);
    const auto sources = copies();
    std::vector<SourceScript> ordered;
    for (const int i : order)
        ordered.push_back(sources[static_cast<std::size_t>(i)]);
    const std::string expected = contentOf(sources, true);
    QVERIFY(expected.contains("/appliance/Tenant 1/c1.conv.localONLY"));
    QCOMPARE(contentOf(ordered, oneImport), expected);
}

void TestMerge::thePreferredPlaceIsTheBestKind()
{
    auto sources = copies();
    std::ranges::reverse(sources);
    const auto reader = read(sources);
    std::vector<std::string> places;
    QVERIFY(reader.forEachEventByConversation(query::Query{}, [&](const Event &event) {
        std::string line = event.text + ':';
        for (const Place &place : valueOf(reader.event(event.key)).places)
            line += ' ' + pathFromText(place.path).filename().string();
        places.push_back(line);
        return true;
    }));
    QCOMPARE(places, (std::vector<std::string>{"other: ucb1.IMArchive", "one: ucb1.IMArchive c1.conv",
                                               "own spelling: c1.conv", "two: ucb1.IMArchive c1.conv c1.conv.localONLY",
                                               "three: c1.conv c1.conv.localONLY", "four: ucb1.IMArchive",
                                               "five: c1.conv.localONLY"}));
}

void TestMerge::theFieldsAreThoseOfThePreferredRecord()
{
    SourceScript daily("/hq/a.IMArchive");
    daily.begin("c1", at(0)).event({.time = at(1), .sender = anna, .client = "daily", .text = "x"}).end(at(2));
    SourceScript conv("/app/a.conv", "Tenant 1", SourceKind::Conv);
    conv.begin("c1", at(0));
    conv.event({.time = at(1), .sender = anna, .client = "conv", .text = "x", .archivedBy = "ucb2"}).end(at(2));
    for (const auto &sources : {std::vector{daily, conv}, std::vector{conv, daily}}) {
        const Event event = valueOf(read(sources).event(daily.lastId()));
        QCOMPARE(event.client, "daily");
        QCOMPARE(event.archivedBy, "");
        QCOMPARE(event.place.path, daily.path());
    }
}

void TestMerge::furtherEventsArePutInByTime()
{
    QCOMPARE(texts(read(copies())),
             (std::vector<std::string>{"other", "one", "own spelling", "two", "three", "four", "five"}));
}

void TestMerge::duplicatesAreCountedForTheLaterSource()
{
    const auto sources = copies();
    const Path file = m_cases.make(name(), {});
    auto opened = valueOf(store::CaseFile::open(file));
    const auto keys = CaseFolder::add(opened, {sources[1], sources[0], sources[2]});
    const auto reader = CaseFolder::read(file);
    std::vector<std::string> counts;
    for (const SourceKey key : keys) {
        const auto totals = valueOf(reader.totals(std::vector{key}));
        const auto given = totals.events.find("Message");
        counts.push_back(std::to_string(given != totals.events.end() ? given->second : 0) + " new, " +
                         std::to_string(totals.duplicates) + " again");
    }
    QCOMPARE(counts, (std::vector<std::string>{"4 new, 0 again", "2 new, 2 again", "1 new, 2 again"}));
    QCOMPARE(valueOf(reader.overview()).totals.conversations, 2);
}

void TestMerge::aRepeatedRecordIsADuplicateWithItsPlace()
{
    SourceScript script("/hq/a.IMArchive");
    script.begin("c1", at(0)).message(1, anna, "hello", "u1").message(2, ben, "hi", "u2");
    script.message(1, anna, "hello", "u1").message(3, ben, "ok").message(3, ben, "ok").end(at(4));
    const auto reader = read({script});
    QCOMPARE(texts(reader), (std::vector<std::string>{"hello", "hi", "ok", "ok"}));
    const auto conversation = valueOf(reader.conversations({}, {})).front();
    const auto events = valueOf(reader.events(conversation.key, 0, 10));
    QCOMPARE(valueOf(reader.event(events[0].key)).places.size(), 2U);
    QCOMPARE(conversation.messages, 4);
    QCOMPARE(valueOf(reader.overview()).totals.duplicates, 1);
    QCOMPARE(valueOf(reader.balance()).problems, std::vector<std::string>{});
}

void TestMerge::partsOverMidnightAreOneConversationInEveryOrder_data()
{
    everyOrder();
}

void TestMerge::partsOverMidnightAreOneConversationInEveryOrder()
{
    QFETCH(std::vector<int>, order);
    QFETCH(bool, oneImport);
    const auto sources = overMidnight();
    std::vector<SourceScript> ordered;
    for (const int i : order)
        ordered.push_back(sources[static_cast<std::size_t>(i)]);
    const auto reader = read(sources);
    QCOMPARE(listConversations(reader), std::vector<std::string>{"m1 3/3"});
    QCOMPARE(texts(reader), (std::vector<std::string>{"before midnight", "after midnight", "bye"}));
    QCOMPARE(contentOf(ordered, oneImport), dumpContent(reader));
}

void TestMerge::aConversationIdUsedAgainIsAnotherConversation()
{
    const auto reader = read({reused("/hq/a.IMArchive", 0, "first"), reused("/hq/b.IMArchive", 1000, "second")});
    QCOMPARE(listConversations(reader), (std::vector<std::string>{"7 1/1", "7 1/1"}));
    const auto conversations = valueOf(reader.conversations({}, {}));
    QVERIFY(conversations[0].id != conversations[1].id);
}

void TestMerge::anotherTenantIsAnotherConversation()
{
    SourceScript one("/hq/1/a.IMArchive", "Tenant 1");
    one.begin("c1", at(0)).message(1, anna, "x").end(at(2));
    SourceScript two("/hq/2/a.IMArchive", "Tenant 2");
    two.begin("c1", at(0)).message(1, anna, "x").end(at(2));
    QCOMPARE(listConversations(read({one, two})), (std::vector<std::string>{"c1 1/1", "c1 1/1"}));
}

void TestMerge::aPieceThatJoinsTwoConversationsFoldsTheirEvents()
{
    // Two parts with nobody in common, and a third that meets both and repeats an event of each.
    SourceScript first("/hq/a.IMArchive");
    first.begin("j", at(0)).participant(anna, "Anna", at(0)).message(1, anna, "a").message(2, anna, "same", "u").cut();
    SourceScript last("/hq/c.IMArchive");
    last.begin("j", at(100)).participant(ben, "Ben", at(100)).message(2, anna, "same", "u").message(101, ben, "c");
    last.event({.type = EventType::MucInviteDecline, .time = at(102), .sender = "carl@im.example"}).end(at(110));
    SourceScript between("/hq/b.IMArchive");
    annaAndBen(between.begin("j", at(50))).message(51, ben, "b").cut();

    const Path file = m_cases.make(name(), {});
    auto opened = valueOf(store::CaseFile::open(file));
    const auto keys = CaseFolder::add(opened, {first, last, between});
    const auto reader = CaseFolder::read(file);
    QCOMPARE(listConversations(reader), std::vector<std::string>{"j 5/4"});
    QCOMPARE(texts(reader), (std::vector<std::string>{"a", "same", "b", "c", ""}));
    QCOMPARE(valueOf(reader.totals(std::vector{keys[1]})).duplicates, 1);
    QCOMPARE(valueOf(reader.balance()).problems, std::vector<std::string>{});
    QCOMPARE(contentOf({between, last, first}, true), dumpContent(reader));
}

void TestMerge::piecesWithoutAnIdAreOneOnlyWhenTheyBeginAlike()
{
    SourceScript a("/hq/a.IMArchive");
    a.beginInTheMiddle("").message(1, anna, "x").message(2, ben, "y").cut();
    a.beginInTheMiddle("").message(5, anna, "z").cut();
    SourceScript b("/hq/b.IMArchive");
    b.beginInTheMiddle("").message(1, anna, "x").message(3, ben, "more").cut();
    QCOMPARE(listConversations(read({a, b})), (std::vector<std::string>{" 3/3 open", " 1/1 open"}));
    QCOMPARE(contentOf({b, a}, false), contentOf({a, b}, true));
}

void TestMerge::interleavedPiecesKeepTheirEvents()
{
    // U27: the reader gives events of several open conversations in turn.
    const Path file = m_cases.make(name(), {});
    auto opened = valueOf(store::CaseFile::open(file));
    store::Ingest ingest(opened);
    SourceHead head;
    head.path = "/hq/x.IMArchive";
    head.tenant = "Tenant 1";
    ingest.beginSource(head);
    const auto begin = [&ingest](std::uint32_t piece, std::string_view id, std::int64_t start) {
        ingest.beginPiece(PieceNumber{piece}, {id, "chat", at(start), "raw", {}, {}, {}, true});
    };
    const auto say = [&ingest](std::uint32_t piece, std::uint64_t offset, std::int64_t second, std::byte id) {
        EventRecord record;
        record.id.bytes[0] = id;
        record.span = {offset, 10};
        record.typeName = "Message";
        record.time = at(second);
        record.sender = anna;
        ingest.event(PieceNumber{piece}, record);
    };
    begin(0, "p", 0);
    begin(1, "p", 0); // the same conversation again, while it is still open
    begin(2, "q", 0);
    say(0, 0, 1, std::byte{1});
    say(1, 10, 2, std::byte{2});
    say(2, 20, 3, std::byte{3});
    say(0, 30, 4, std::byte{4});
    say(1, 40, 5, std::byte{1}); // says the first again
    say(2, 50, 6, std::byte{6});
    for (const std::uint32_t piece : {0U, 1U, 2U})
        ingest.endPiece(PieceNumber{piece}, {at(9), "raw", true, {0, 60}, {}, {}, false});
    ingest.endSource({60, {}, "", {{"IMEvent", 6}}});
    QVERIFY(ingest.finish());
    const auto reader = CaseFolder::read(file);
    auto listed = listConversations(reader);
    std::ranges::sort(listed);
    QCOMPARE(listed, (std::vector<std::string>{"p 3/3", "q 2/2"}));
    for (const Conversation &conversation : valueOf(reader.conversations({}, {}))) {
        std::int64_t ordinal = 0;
        for (const Event &event : valueOf(reader.events(conversation.key, 0, 10)))
            QCOMPARE(event.ordinal, ordinal++);
        QCOMPARE(ordinal, conversation.events);
    }
}

void TestMerge::anEventThatOneCopyCallsDeletedIsDeletedInEveryOrder_data()
{
    everyOrder();
}

void TestMerge::anEventThatOneCopyCallsDeletedIsDeletedInEveryOrder()
{
    QFETCH(std::vector<int>, order);
    QFETCH(bool, oneImport);
    std::vector<SourceScript> sources;
    for (const auto kind : {SourceKind::Daily, SourceKind::Conv, SourceKind::LocalOnly}) {
        auto &script = sources.emplace_back("/hq/" + std::to_string(sources.size()), "Tenant 1", kind);
        script.begin("c1", at(0))
            .event({.time = at(1),
                    .sender = anna,
                    .text = "taken back",
                    .uid = "u1",
                    .deleted = kind == SourceKind::Conv});
        script.message(2, ben, "stays", "u2").end(at(3));
    }
    std::vector<SourceScript> ordered;
    for (const int i : order)
        ordered.push_back(sources[static_cast<std::size_t>(i)]);
    const std::string content = contentOf(ordered, oneImport);
    QCOMPARE(content, contentOf(sources, true));
    QCOMPARE(QString::fromStdString(content).count(QLatin1String(" deleted ")), 1);
}

void TestMerge::eventsKeepTheirKeysWhenABetterPlaceArrives()
{
    const auto sources = copies();
    const Path file = m_cases.make(name(), {sources[1]});
    const Event before = valueOf(CaseFolder::read(file).event(EventKey{2}));
    auto opened = valueOf(store::CaseFile::open(file));
    CaseFolder::add(opened, {sources[0]});
    const Event after = valueOf(CaseFolder::read(file).event(before.key));
    QCOMPARE(after.id, before.id);
    QVERIFY(after.place.path != before.place.path);
}

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_merge.moc"
