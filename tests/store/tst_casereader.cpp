// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/casefixture.h"

#include "core/store/queries.h"

#include <atomic>
#include <thread>

using namespace casebook;
using namespace casebook::test;

namespace {

SourceScript numbered(const std::string &path, const std::string &id, int from, int count, int step = 1)
{
    SourceScript script(path);
    script.begin(id, at(from));
    for (int i = 0; i < count; ++i)
        script.message(from + i * step, "anna@x", id + ":" + std::to_string(i));
    script.end(at(from + count * step));
    return script;
}

std::vector<std::string> texts(const std::vector<Event> &events)
{
    std::vector<std::string> all;
    for (const Event &event : events)
        all.push_back(event.text);
    return all;
}

} // namespace

class TestCaseReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rawBytesComeBackAcrossBlocks();
    void bytesThatAreNotThereAreTold();
    void damagedBytesAreTold();
    void blocksComeInOrder();
    void eventsComeByOrdinal_data();
    void eventsComeByOrdinal();
    void allEventsComeInOrderOfTime();
    void aVisitorMayStopAndMayAsk();
    void anUnknownEventIsNotFound();
    void sendersHaveTheNameOfThatTime();
    void namesInALongRoomDoNotDependOnWhatWasReadBefore();
    void aReaderSeesCommittedSourcesOnly();
    void aReaderKeepsOneStateWhileItGoesThroughEvents();
    void manyReadersBesideAWriter();
    void issuesComeByPathAndPlaceInPages_data();
    void issuesComeByPathAndPlaceInPages();
    void noQueryOverTheWholeCaseSorts_data();
    void noQueryOverTheWholeCaseSorts();

private:
    CaseFolder m_cases;
};

void TestCaseReader::rawBytesComeBackAcrossBlocks()
{
    const SourceScript script = numbered("/hq/a", "c", 0, 30);
    const std::string &bytes = script.bytes();
    const Path file = m_cases.make("raw.casebook", {});
    {
        auto opened = valueOf(store::CaseFile::open(file));
        store::Ingest ingest(opened);
        script.play(ingest, 7);
        QVERIFY(ingest.finish());
    }
    const auto reader = CaseFolder::read(file);
    const SourceKey source{1};
    for (std::uint64_t offset = 0; offset <= bytes.size(); offset += 3) {
        for (const std::uint64_t length : {0U, 1U, 7U, 8U, 100U}) {
            if (offset + length <= bytes.size())
                QCOMPARE(valueOf(reader.raw(source, {offset, length})), bytes.substr(offset, length));
        }
    }
    QCOMPARE(valueOf(reader.raw(source, {0, bytes.size()})), bytes);
    QVERIFY(reader.forEachEvent(query::Query{}, [&](const Event &event) {
        const auto raw = reader.raw(event.place.source, event.place.span);
        return raw && raw->starts_with("IMEvent") && raw->ends_with('\n');
    }));
}

void TestCaseReader::bytesThatAreNotThereAreTold()
{
    const SourceScript script = numbered("/hq/a", "c", 0, 3);
    const auto reader = CaseFolder::read(m_cases.make("short.casebook", {script}));
    const auto behind = reader.raw(SourceKey{1}, {script.bytes().size() - 1, 2});
    QVERIFY(!behind);
    QCOMPARE(behind.error().code, Error::Code::Corrupt);
    QCOMPARE(behind.error().offset, std::optional<std::uint64_t>(script.bytes().size()));
    QVERIFY(!reader.raw(SourceKey{9}, {0, 1}));
}

void TestCaseReader::damagedBytesAreTold()
{
    const Path file = m_cases.make("damaged.casebook", {numbered("/hq/a", "c", 0, 3)});
    CaseFolder::tamper(file, "UPDATE block SET data = x'FF00FF'");
    const auto reader = CaseFolder::read(file);
    QVERIFY(!reader.raw(SourceKey{1}, {0, 1}));
    QVERIFY(!reader.forEachBlock(SourceKey{1}, [](std::string_view) { return true; }));
}

void TestCaseReader::blocksComeInOrder()
{
    const SourceScript script = numbered("/hq/a", "c", 0, 30);
    const Path file = m_cases.make("blocks.casebook", {});
    auto opened = valueOf(store::CaseFile::open(file));
    store::Ingest ingest(opened);
    script.play(ingest, 64);
    QVERIFY(ingest.finish());
    std::string bytes;
    const auto reader = CaseFolder::read(file);
    QVERIFY(reader.forEachBlock(SourceKey{1}, [&bytes](std::string_view block) {
        bytes += block;
        return true;
    }));
    QCOMPARE(bytes, script.bytes());
}

void TestCaseReader::eventsComeByOrdinal_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("limit");
    QTest::addColumn<std::vector<std::string>>("expected");
    using Texts = std::vector<std::string>;
    QTest::addRow("from the first") << 0 << 2 << Texts{"c:0", "c:1"};
    QTest::addRow("in the middle") << 2 << 2 << Texts{"c:2", "c:3"};
    QTest::addRow("over the end") << 4 << 9 << Texts{"c:4"};
    QTest::addRow("behind the end") << 5 << 9 << Texts{};
    QTest::addRow("none") << 0 << 0 << Texts{};
}

void TestCaseReader::eventsComeByOrdinal()
{
    QFETCH(int, first);
    QFETCH(int, limit);
    QFETCH(std::vector<std::string>, expected);
    const auto reader = CaseFolder::read(
        m_cases.make(QTest::currentDataTag(), {numbered("/hq/a", "b", 0, 5), numbered("/hq/b", "c", 9, 5)}));
    const auto conversation = valueOf(reader.conversations({}, {})).back();
    QCOMPARE(texts(valueOf(reader.events(conversation.key, first, static_cast<std::size_t>(limit)))), expected);
}

void TestCaseReader::allEventsComeInOrderOfTime()
{
    SourceScript b = numbered("/hq/b", "b", 1, 3, 2);
    b.issue(Severity::Note, "end", "Some bytes", true);
    const auto reader = CaseFolder::read(m_cases.make("order.casebook", {numbered("/hq/a", "a", 0, 3, 2), b}));
    std::vector<Event> events;
    QVERIFY(reader.forEachEvent(query::Query{}, [&events](const Event &event) {
        events.push_back(event);
        return true;
    }));
    QCOMPARE(texts(events), (std::vector<std::string>{"a:0", "b:0", "a:1", "b:1", "a:2", "b:2"}));
}

void TestCaseReader::aVisitorMayStopAndMayAsk()
{
    const auto reader = CaseFolder::read(m_cases.make("visitor.casebook", {numbered("/hq/a", "a", 0, 5)}));
    std::vector<std::string> seen;
    QVERIFY(reader.forEachEvent(query::Query{}, [&](const Event &event) {
        seen.push_back(valueOf(reader.event(event.id)).text + '/' +
                       std::to_string(valueOf(reader.count(query::Query{})).events));
        return seen.size() < 2;
    }));
    QCOMPARE(seen, (std::vector<std::string>{"a:0/5", "a:1/5"}));
    seen.clear();
    QVERIFY(reader.forEachEventByConversation(query::Query{}, [&seen](const Event &event) {
        seen.push_back(event.text);
        return false;
    }));
    QCOMPARE(seen.size(), 1U);
    QCOMPARE(valueOf(reader.count(query::Query{})).events, 5); // and the case can still be read
}

void TestCaseReader::anUnknownEventIsNotFound()
{
    const auto reader = CaseFolder::read(m_cases.make("unknown.casebook", {numbered("/hq/a", "a", 0, 5)}));
    const auto byId = reader.event(EventId{});
    QVERIFY(!byId);
    QCOMPARE(byId.error().code, Error::Code::NotFound);
    QVERIFY(byId.error().reason.contains(EventId{}.text()));
    QVERIFY(!reader.event(EventKey{99}));
}

void TestCaseReader::sendersHaveTheNameOfThatTime()
{
    SourceScript script("/hq/a");
    script.begin("c", at(0), "groupchat");
    script.participant("anna@x", "Anna at first", at(0), at(10)).participant("ANNA@x", "Anna again", at(20));
    script.participant("ben@x", "", at(0));
    script.message(1, "anna@x", "1").message(15, "Anna@x/desk", "2").message(21, "anna@x", "3");
    script.message(22, "ben@x", "4");
    script.event({.type = EventType::MucJoin, .time = at(23), .sender = "ben@x", .nick = "Ben"});
    script.message(24, "ben@x", "5");
    script.event({.type = EventType::MucNickChange, .time = at(25), .sender = "ben@x", .nick = "B", .oldNick = "Ben"});
    script.message(26, "BEN@x", "6").message(27, "o\\27hara@x", "7");
    script.event({.type = EventType::Other, .typeName = "Odd", .text = "8"}).end(at(30));
    const auto reader = CaseFolder::read(m_cases.make("names.casebook", {script}));
    std::vector<std::string> names;
    QVERIFY(reader.forEachEvent(query::Query{}, [&names](const Event &event) {
        if (!event.text.empty())
            names.push_back(event.text + ' ' + event.senderName);
        return true;
    }));
    QCOMPARE(names, (std::vector<std::string>{"1 Anna at first", "2 Anna at first", "3 Anna again", "4 ben", "5 Ben",
                                              "6 B", "7 o'hara", "8 "}));
}

void TestCaseReader::namesInALongRoomDoNotDependOnWhatWasReadBefore()
{
    constexpr int events = 9'000;
    SourceScript script("/hq/a");
    script.begin("c", at(0), "groupchat");
    script.event({.type = EventType::MucJoin, .time = at(0), .sender = "ben@x", .nick = "Ben"});
    for (int i = 1; i < events; ++i) {
        if (i == 4'500)
            script.event({.type = EventType::MucNickChange, .time = at(i), .sender = "ben@x", .nick = "B"});
        else
            script.message(i, "ben@x", std::to_string(i));
    }
    script.end(at(events));
    const Path file = m_cases.make("longroom.casebook", {script});
    const std::vector<std::pair<std::int64_t, std::string>> known{
        {1, "Ben"}, {4'499, "Ben"}, {4'501, "B"}, {events - 1, "B"}};
    auto order = known;
    do {
        const auto reader = CaseFolder::read(file);
        const auto conversation = valueOf(reader.conversations(query::Query{}, {})).front().key;
        for (const auto &[ordinal, name] : order)
            QCOMPARE(valueOf(reader.events(conversation, ordinal, 1)).front().senderName, name);
    } while (std::ranges::next_permutation(order).found);
}

void TestCaseReader::aReaderSeesCommittedSourcesOnly()
{
    const Path file = m_cases.make("beside.casebook", {numbered("/hq/a", "a", 0, 5)});
    const auto reader = CaseFolder::read(file);
    const auto events = [&reader] { return valueOf(reader.count(query::Query{})).events; };
    auto opened = valueOf(store::CaseFile::open(file));
    store::Ingest ingest(opened);
    numbered("/hq/b", "b", 100, 7).play(ingest);
    QCOMPARE(events(), 5);
    QVERIFY(ingest.finish());
    QCOMPARE(events(), 12);
}

void TestCaseReader::aReaderKeepsOneStateWhileItGoesThroughEvents()
{
    const Path file = m_cases.make("state.casebook", {numbered("/hq/a", "a", 0, 5)});
    const auto reader = CaseFolder::read(file);
    auto opened = valueOf(store::CaseFile::open(file));
    std::int64_t seen = 0;
    QVERIFY(reader.forEachEventByConversation(query::Query{}, [&](const Event &) {
        if (seen++ == 0)
            CaseFolder::add(opened, {numbered("/hq/b", "b", 100, 7)});
        return true;
    }));
    QCOMPARE(seen, 5);
    QCOMPARE(valueOf(reader.count(query::Query{})).events, 12);
}

void TestCaseReader::manyReadersBesideAWriter()
{
    const Path file = m_cases.make("threads.casebook", {numbered("/hq/start", "s", 0, 10)});
    constexpr int sources = 30;
    std::atomic<bool> writing = true;
    std::atomic<int> bad = 0;
    std::vector<std::jthread> readers;
    for (int i = 0; i < 3; ++i) {
        readers.emplace_back([&] {
            const auto reader = CaseFolder::read(file);
            while (writing) {
                std::int64_t seen = 0;
                const Status done =
                    reader.forEachEvent(query::Query{}, [&seen](const Event &) { return ++seen, true; });
                if (!done || seen % 10 != 0)
                    ++bad; // a source is there whole or not at all
            }
        });
    }
    auto opened = valueOf(store::CaseFile::open(file));
    for (int i = 0; i < sources; ++i)
        CaseFolder::add(opened, {numbered("/hq/" + std::to_string(i), std::to_string(i), i, 10)});
    writing = false;
    readers.clear();
    QCOMPARE(bad.load(), 0);
    QCOMPARE(valueOf(CaseFolder::read(file).count(query::Query{})).events, (sources + 1) * 10);
}

void TestCaseReader::issuesComeByPathAndPlaceInPages_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 2, 3, 100})
        QTest::addRow("%d a page", limit) << limit;
}

void TestCaseReader::issuesComeByPathAndPlaceInPages()
{
    QFETCH(int, limit);
    SourceScript b("/hq/b");
    b.issue(Severity::Note, "b0", "x", true).issue(Severity::Error, "b1", "y", true);
    b.issue(Severity::Warning, "b2", "two at one place", false).issue(Severity::Warning, "b3", "z", false);
    SourceScript a("/hq/a");
    a.issue(Severity::Note, "a0", "x", true);
    SourceScript c("/hq/c");
    c.begin("c", at(0)).end(at(1));
    SourceScript d("/hq/d");
    d.issue(Severity::Warning, "d0", "x", true);
    const auto reader = CaseFolder::read(m_cases.make(QTest::currentDataTag(), {b, d, a, c}));
    std::vector<std::string> codes;
    std::int64_t after = 0;
    for (;;) {
        const auto page = valueOf(reader.issues(after, static_cast<std::size_t>(limit)));
        if (page.empty())
            break;
        QVERIFY(std::ssize(page) <= limit);
        for (const store::IssueRow &issue : page)
            codes.push_back(issue.path + ' ' + issue.code);
        after = page.back().key;
    }
    QCOMPARE(codes, (std::vector<std::string>{"/hq/a a0", "/hq/b b0", "/hq/b b1", "/hq/b b2", "/hq/b b3", "/hq/d d0"}));
    const auto sources = valueOf(reader.sources());
    QCOMPARE(sources.at(1).path, "/hq/b");
    QCOMPARE(sources.at(1).issues, 3);
}

void TestCaseReader::noQueryOverTheWholeCaseSorts_data()
{
    QTest::addColumn<query::Query>("query");
    QTest::addRow("all") << query::Query{};
    QTest::addRow("after") << query::between(at(0).nanoseconds, {});
    QTest::addRow("between") << query::between(at(0).nanoseconds, at(100).nanoseconds);
    QTest::addRow("before") << query::between({}, at(100).nanoseconds);
    QTest::addRow("tenant") << query::of(query::Field::Tenant, "Tenant 1");
}

void TestCaseReader::noQueryOverTheWholeCaseSorts()
{
    QFETCH(query::Query, query);
    const Path file = m_cases.make(QTest::currentDataTag(), {numbered("/hq/a", "a", 0, 5)});
    auto database = valueOf(store::Database::open(file, store::Database::Mode::Read));
    const auto selection = valueOf(store::Selection::compile(*database, query));
    std::vector<std::string> statements{selectEventsByTime(selection), selectEventsOfConversation(selection),
                                        selectConversationsByStart(selection)};
    for (const auto order : {store::ConversationOrder::Start, store::ConversationOrder::End,
                             store::ConversationOrder::Messages, store::ConversationOrder::Title}) {
        for (const bool descending : {false, true}) {
            statements.push_back(selectConversationPage(selection, {order, descending, std::nullopt, 10}));
            statements.push_back(selectConversationPage(selection, {order, descending, Conversation{}, 10}));
        }
    }
    for (const std::string &sql : statements) {
        store::Statement plan(*database, "EXPLAIN QUERY PLAN " + sql);
        std::string steps;
        while (plan.next())
            steps.append(plan.text(3)).append("; ");
        QVERIFY2(!plan.failed(), sql.c_str());
        QVERIFY2(steps.contains(" USING ") && !steps.contains("TEMP B-TREE"), (sql + '\n' + steps).c_str());
        // Nothing but small tables of neighbours is looked at without a key.
        QVERIFY2(!steps.contains("SCAN e;") && !steps.contains("SCAN c;"), (sql + '\n' + steps).c_str());
    }
}

QTEST_APPLESS_MAIN(TestCaseReader)
#include "tst_casereader.moc"
