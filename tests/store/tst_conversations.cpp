// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/casefixture.h"

#include <algorithm>
#include <set>

using namespace casebook;
using namespace casebook::test;
using query::Field;
using store::ConversationOrder;
using store::ConversationPage;

namespace {

constexpr std::int64_t day = 86'400;

/// Many conversations with equal starts, ends, counts and titles among them, and one without any time or event.
std::vector<SourceScript> many()
{
    std::vector<SourceScript> sources;
    for (int file = 0; file < 3; ++file) {
        SourceScript &script =
            sources.emplace_back("/hq/" + std::to_string(file) + ".IMArchive", file == 2 ? "Tenant Ä" : "Tenant 1");
        for (int i = 0; i < 12; ++i) {
            const std::int64_t start = i / 3 * 100 + file * day;
            script.begin("c" + std::to_string(file) + "-" + std::to_string(i), at(start));
            script.participant(i % 2 == 0 ? "anna@x" : "Ben@x").participant("carl@x");
            for (int m = 0; m < i % 4; ++m)
                script.message(start + m * 10, "carl@x", "m" + std::to_string(m));
            if (i % 5 == 0)
                script.cut();
            else
                script.end(at(start + 50));
        }
    }
    sources.back().begin("nothing", std::nullopt).cut();
    return sources;
}

std::vector<std::string> ids(const std::vector<Conversation> &conversations)
{
    std::vector<std::string> all;
    for (const Conversation &conversation : conversations)
        all.push_back(conversation.id);
    return all;
}

query::Query between(std::optional<std::int64_t> after, std::optional<std::int64_t> before)
{
    const auto moment = [](std::int64_t second) { return at(second).nanoseconds; };
    return query::between(after.transform(moment), before.transform(moment));
}

/// The same, naively.
bool selects(const query::Node &node, const Event &event)
{
    const auto folded = [](const std::string &text) { return QString::fromStdString(text).toCaseFolded(); };
    if (node.kind == query::Node::Kind::And)
        return std::ranges::all_of(node.children, [&](const query::Node &child) { return selects(child, event); });
    if (node.kind == query::Node::Kind::All)
        return true;
    switch (node.field) {
    case Field::Tenant: return folded(event.tenant) == folded(node.text);
    case Field::Conversation: return event.conversationId == node.text;
    case Field::After: return event.time && event.time->nanoseconds >= *node.from;
    case Field::Before: return event.time && event.time->nanoseconds < *node.until;
    default: return false;
    }
}

} // namespace

class TestConversations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesHaveNoHolesAndNoRepeats_data();
    void pagesHaveNoHolesAndNoRepeats();
    void listsAreInOrder_data();
    void listsAreInOrder();
    void allCountsOfAQueryAgree_data();
    void allCountsOfAQueryAgree();
    void aQueryWithoutTimesListsEmptyConversations();
    void aConversationIsFoundByEitherId();
    void daysAreCountedByTenant();
    void theKindFollowsFromTypeEventsAndPeople_data();
    void theKindFollowsFromTypeEventsAndPeople();
    void theTitleNamesRoomOrPeople();
    void participantsComeInOrderOfPresence();
    void copiesDoNotRepeatSpansOfPresence();
    void anUnknownKeyIsNotFound();

private:
    CaseFolder m_cases;
    Path m_file;
};

void TestConversations::initTestCase()
{
    m_file = m_cases.make("many.casebook", many());
}

void TestConversations::pagesHaveNoHolesAndNoRepeats_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<int>("limit");
    constexpr std::array names{"start", "end", "messages", "title"};
    for (std::size_t order = 0; order < names.size(); ++order) {
        for (const bool descending : {false, true}) {
            for (const int limit : {1, 4, 37})
                QTest::addRow("%s %s %d", names[order], descending ? "down" : "up", limit)
                    << static_cast<int>(order) << descending << limit;
        }
    }
}

void TestConversations::pagesHaveNoHolesAndNoRepeats()
{
    QFETCH(int, order);
    QFETCH(bool, descending);
    QFETCH(int, limit);
    const auto reader = CaseFolder::read(m_file);
    ConversationPage page{static_cast<ConversationOrder>(order), descending, std::nullopt, 1000};
    const auto whole = ids(valueOf(reader.conversations({}, page)));
    QCOMPARE(whole.size(), 37U);
    QCOMPARE(std::set(whole.begin(), whole.end()).size(), 37U);
    page.limit = static_cast<std::size_t>(limit);
    std::vector<std::string> paged;
    for (;;) {
        const auto rows = valueOf(reader.conversations({}, page));
        if (rows.empty())
            break;
        QVERIFY(rows.size() <= page.limit);
        std::ranges::copy(ids(rows), std::back_inserter(paged));
        page.after = rows.back();
    }
    QCOMPARE(paged, whole);
}

void TestConversations::listsAreInOrder_data()
{
    QTest::addColumn<int>("order");
    QTest::addRow("start") << 0;
    QTest::addRow("end") << 1;
    QTest::addRow("messages") << 2;
    QTest::addRow("title") << 3;
}

void TestConversations::listsAreInOrder()
{
    QFETCH(int, order);
    const auto reader = CaseFolder::read(m_file);
    const auto key = [order](const Conversation &conversation) {
        switch (static_cast<ConversationOrder>(order)) {
        case ConversationOrder::Start: return conversation.start ? toRfc3339(*conversation.start) : "";
        case ConversationOrder::End: {
            const auto moment = conversation.end ? conversation.end : conversation.last;
            return moment ? toRfc3339(*moment) : conversation.start ? toRfc3339(*conversation.start) : "";
        }
        case ConversationOrder::Messages: return std::to_string(conversation.messages);
        case ConversationOrder::Title: break;
        }
        std::string folded = conversation.title;
        std::ranges::transform(folded, folded.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; });
        return folded;
    };
    for (const bool descending : {false, true}) {
        auto rows =
            valueOf(reader.conversations({}, {static_cast<ConversationOrder>(order), descending, std::nullopt, 1000}));
        if (descending)
            std::ranges::reverse(rows);
        QVERIFY(std::ranges::is_sorted(rows, {}, key));
        QVERIFY(key(rows.front()) != key(rows.back()));
    }
}

void TestConversations::allCountsOfAQueryAgree_data()
{
    QTest::addColumn<query::Query>("query");
    const auto row = [](const char *name, query::Query query) { QTest::addRow("%s", name) << std::move(query); };
    row("all", {});
    row("after", between(110, {}));
    row("before", between({}, 110));
    row("between", between(105, day + 15));
    row("a moment inside a conversation", between(5, 15));
    row("a gap inside a conversation", between(11, 19));
    row("nothing", between(10 * day, 11 * day));
    row("before everything", between({}, 0));
    row("tenant and times", query::both(query::of(Field::Tenant, "tenant ä"), between(0, 20)));
    row("tenant", query::of(Field::Tenant, "TENANT 1"));
    row("no such tenant", query::of(Field::Tenant, "Tenant"));
    row("conversation", query::of(Field::Conversation, "c1-7"));
    row("conversation after", query::both(query::of(Field::Conversation, "c1-7"), between(day + 210, {})));
    row("a conversation without events", query::of(Field::Conversation, "nothing"));
}

void TestConversations::allCountsOfAQueryAgree()
{
    QFETCH(query::Query, query);
    const auto reader = CaseFolder::read(m_file);
    const auto counts = valueOf(reader.count(query));
    std::int64_t expected = 0;
    std::set<ConversationKey> expectedConversations;
    QVERIFY(reader.forEachEvent(query::Query{}, [&](const Event &event) {
        if (selects(query.root, event)) {
            ++expected;
            expectedConversations.insert(event.conversation);
        }
        return true;
    }));
    QCOMPARE(counts.events, expected);
    QCOMPARE(counts.conversations, std::ssize(expectedConversations));
    using ForEach =
        Status (store::CaseReader::*)(const query::Query &, const std::function<bool(const Event &)> &) const;
    for (const ForEach each :
         {ForEach{&store::CaseReader::forEachEvent}, ForEach{&store::CaseReader::forEachEventByConversation}}) {
        std::int64_t seen = 0;
        QVERIFY((reader.*each)(query, [&seen](const Event &) { return ++seen, true; }));
        QCOMPARE(seen, expected);
    }
    const auto listed = valueOf(reader.conversations(query, {ConversationOrder::Start, false, std::nullopt, 1000}));
    QCOMPARE(valueOf(reader.countConversations(query)), std::ssize(listed));
    const auto withEvents = std::ranges::count_if(listed, [](const Conversation &c) { return c.events > 0; });
    QCOMPARE(withEvents, counts.conversations);
}

void TestConversations::aQueryWithoutTimesListsEmptyConversations()
{
    const auto reader = CaseFolder::read(m_file);
    QCOMPARE(valueOf(reader.countConversations({})), 37);
    QCOMPARE(valueOf(reader.count(query::Query{})).conversations, 27);
    QCOMPARE(valueOf(reader.countConversations(between(-1000, {}))), 27);
}

void TestConversations::aConversationIsFoundByEitherId()
{
    const auto reader = CaseFolder::read(m_file);
    const auto byConvId = valueOf(reader.conversations(query::of(Field::Conversation, "c2-3"), {}));
    QCOMPARE(byConvId.size(), 1U);
    const auto byId = valueOf(reader.conversations(query::of(Field::Conversation, byConvId.front().id), {}));
    QCOMPARE(ids(byId), ids(byConvId));
    QCOMPARE(valueOf(reader.conversations(query::of(Field::Conversation, "C2-3"), {})).size(), 0U);
    const Conversation whole = valueOf(reader.conversation(byConvId.front().key));
    QCOMPARE(whole.sources, std::vector<std::string>{"/hq/2.IMArchive"});
}

void TestConversations::daysAreCountedByTenant()
{
    const auto tenants = valueOf(CaseFolder::read(m_file).tenantDays());
    QCOMPARE(tenants.size(), 2U);
    QCOMPARE(tenants[0].tenant, "Tenant 1");
    QCOMPARE(tenants[0].conversations, 24);
    QCOMPARE(tenants[0].days,
             (std::vector<std::pair<std::string, std::int64_t>>{{"2017-03-14", 12}, {"2017-03-15", 12}}));
    QCOMPARE(tenants[1].conversations, 13); // one without any time has no day
    QCOMPARE(tenants[1].days, (std::vector<std::pair<std::string, std::int64_t>>{{"2017-03-16", 12}}));
}

void TestConversations::theKindFollowsFromTypeEventsAndPeople_data()
{
    QTest::addColumn<std::string>("type");
    QTest::addColumn<int>("people");
    QTest::addColumn<bool>("roomEvent");
    QTest::addColumn<std::string>("kind");
    QTest::addRow("two") << std::string("chat") << 2 << false << std::string("chat");
    QTest::addRow("one") << std::string("") << 1 << false << std::string("chat");
    QTest::addRow("three") << std::string("chat") << 3 << false << std::string("group");
    QTest::addRow("the type says so") << std::string("GroupChat") << 2 << false << std::string("room");
    QTest::addRow("conference") << std::string("Conf") << 2 << false << std::string("room");
    QTest::addRow("a number says nothing") << std::string("2") << 2 << false << std::string("chat");
    QTest::addRow("an event of a room") << std::string("chat") << 2 << true << std::string("room");
}

void TestConversations::theKindFollowsFromTypeEventsAndPeople()
{
    QFETCH(std::string, type);
    QFETCH(int, people);
    QFETCH(bool, roomEvent);
    QFETCH(std::string, kind);
    SourceScript script("/hq/a.IMArchive");
    script.begin("c", at(0), type);
    for (int i = 0; i < people; ++i)
        script.participant("person" + std::to_string(i) + "@x").participant("PERSON" + std::to_string(i) + "@x/desk");
    if (roomEvent)
        script.event({.type = EventType::MucLeave, .time = at(1), .sender = "person0@x"});
    script.end(at(2));
    const auto reader = CaseFolder::read(m_cases.make(std::string(QTest::currentDataTag()), {script}));
    const Conversation conversation = valueOf(reader.conversations({}, {})).front();
    QCOMPARE(conversationKindName(conversation.kind), kind);
    QCOMPARE(conversation.type, type);
    QCOMPARE(std::ssize(conversation.participants), people);
    QCOMPARE(valueOf(reader.overview()).participants, people);
}

void TestConversations::theTitleNamesRoomOrPeople()
{
    SourceScript script("/hq/a.IMArchive");
    script.begin("1", at(0)).participant("o\\27hara@x").participant("b@x", "Lind, Tomas").end(at(1));
    script.begin("2", at(1), "groupchat");
    for (const char *jid : {"a@x", "b@x", "c@x", "d@x", "e@x", "f@x"})
        script.participant(jid);
    script.end(at(1));
    script.begin("3", at(2), "groupchat").participant("a@x");
    script.event({.type = EventType::MucCreate, .time = at(3), .sender = "a@x", .room = "plan\\20b@conf.x"}).end(at(4));
    script.begin("4", at(3)).end(at(4));
    std::vector<std::string> titles;
    const auto reader = CaseFolder::read(m_cases.make("titles", {script}));
    for (const Conversation &conversation : valueOf(reader.conversations({}, {})))
        titles.push_back(conversation.title);
    QCOMPARE(titles, (std::vector<std::string>{"o'hara; Lind, Tomas", "a, b, c, d +2", "plan b", "4"}));
}

void TestConversations::participantsComeInOrderOfPresence()
{
    SourceScript script("/hq/a.IMArchive");
    script.begin("1", at(0)).participant("late@x", "Late", at(20)).participant("first@x", "", at(0), at(5));
    script.participant("First@x/desk", "First", at(30)).message(10, "silent-record@x/phone", "hi");
    script.event({.type = EventType::MucInviteDecline, .time = at(11), .sender = "never-came@x"}).end(at(40));
    const auto reader = CaseFolder::read(m_cases.make("presence", {script}));
    const Conversation conversation = valueOf(reader.conversations({}, {})).front();
    QCOMPARE(conversation.participants, (std::vector<std::string>{"first@x", "silent-record@x", "late@x"}));
    const auto spans = valueOf(reader.participants(conversation.key));
    QCOMPARE(spans.size(), 3U);
    QCOMPARE(spans[0], (Participant{"first@x", "", at(0), at(5)}));
    QCOMPARE(spans[1], (Participant{"late@x", "Late", at(20), {}}));
    QCOMPARE(spans[2], (Participant{"First@x", "First", at(30), {}}));
}

void TestConversations::copiesDoNotRepeatSpansOfPresence()
{
    SourceScript daily("/hq/a.IMArchive");
    daily.begin("1", at(0)).participant("a@x", "A", at(0), at(5)).participant("a@x", "A", at(7), at(9)).end(at(9));
    SourceScript open("/app/1.conv", "Tenant 1", SourceKind::Conv);
    open.begin("1", at(0)).participant("A@x", "A", at(0), at(5)).participant("a@x", "A", at(7)).cut();
    for (const auto &sources : {std::vector{daily, open}, std::vector{open, daily}}) {
        const auto reader = CaseFolder::read(m_cases.make("spans" + sources.front().path().substr(1, 2), sources));
        const auto spans = valueOf(reader.participants(valueOf(reader.conversations({}, {})).front().key));
        QCOMPARE(spans, (std::vector<Participant>{{"a@x", "A", at(0), at(5)}, {"a@x", "A", at(7), at(9)}}));
    }
}

void TestConversations::anUnknownKeyIsNotFound()
{
    const auto reader = CaseFolder::read(m_file);
    const auto found = reader.conversation(ConversationKey{4711});
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::NotFound);
    QCOMPARE(valueOf(reader.participants(ConversationKey{4711})).size(), 0U);
}

QTEST_APPLESS_MAIN(TestConversations)
#include "tst_conversations.moc"
