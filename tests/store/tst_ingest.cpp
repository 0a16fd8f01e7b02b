// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/casefixture.h"

#include "core/store/database.h"

using namespace casebook;
using namespace casebook::test;

namespace {

SourceScript chat(const std::string &path, const std::string &id, int messages = 3)
{
    SourceScript script(path);
    script.begin(id, at(0), "chat", "thread-1").participant("anna@im.example", "Anna", at(0), at(600));
    script.participant("ben@im.example", "", at(1));
    for (int i = 0; i < messages; ++i)
        script.message(10 + i, i % 2 == 0 ? "anna@im.example" : "ben@im.example", "text " + std::to_string(i),
                       id + "-" + std::to_string(i));
    script.metadata(MetadataKind::MessageInfo, "MessageInfo").end(at(700));
    return script;
}

std::vector<SourceScript> threeSources()
{
    SourceScript third("/archive/c.IMArchive", "Tenant 2");
    third.issue(Severity::Note, "blank-line", "A blank line", true);
    third.begin("c3", at(100)).participant("anna@im.example").message(100, "anna@im.example", "alone").end(at(101));
    third.issue(Severity::Error, "damaged-record", "No record", true);
    return {chat("/archive/a.IMArchive", "c1"), chat("/archive/b.IMArchive", "c2", 40), third};
}

} // namespace

class TestIngest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfAnEventComesBack();
    void textsKeepNulBytesAndInvalidUtf8();
    void eventsWithoutTimeTakeTheTimeOfTheEventBefore();
    void aSourceIsKnownByPathAndDigest();
    void readingASourceAgainChangesNothing();
    void anAbandonedSourceLeavesNothing();
    void aKilledImportRepeatedGivesTheSameCase_data();
    void aKilledImportRepeatedGivesTheSameCase();
    void committedSourcesSurviveAKill();
    void aFullDiskLeavesTheCommittedSources();
    void anInterruptedIndexIsPutBack();
    void aRecordOutsideItsConversationIsRefused();
    void totalsOfSourcesCountWhatTheyGave();

private:
    CaseFolder m_cases;
};

void TestIngest::everyFieldOfAnEventComesBack()
{
    SourceScript script("/archive/all.IMArchive");
    script.begin("r1", at(0), "groupchat");
    ScriptedEvent message{.time = Instant{at(5).nanoseconds + 120'000'000, 3, true},
                          .rawTime = "2017-03-14 14:00:05.120",
                          .sender = "Anna@im.example/desk",
                          .client = "desk",
                          .text = "Grüße \"quoted\"\nsecond line",
                          .uid = "u-1",
                          .targetClient = "mobile",
                          .archivedBy = "ucb1",
                          .extra = {"x\x01y", "", "back\\slash"},
                          .late = true,
                          .uncertain = true};
    ScriptedEvent invite{.type = EventType::MucInvite,
                         .time = at(6),
                         .sender = "anna@im.example",
                         .text = "Join us",
                         .invited = {"ben@im.example", "o\\27hara@im.example"}};
    ScriptedEvent create{.type = EventType::MucCreate,
                         .time = at(7),
                         .sender = "anna@im.example",
                         .room = "r5@conference.im.example",
                         .threadId = "t-9",
                         .nick = "Anna"};
    ScriptedEvent change{.type = EventType::MucNickChange,
                         .time = at(8),
                         .sender = "anna@im.example",
                         .client = "desk",
                         .nick = "Ann",
                         .oldNick = "Anna"};
    ScriptedEvent kick{
        .type = EventType::MucKick, .time = at(9), .sender = "anna@im.example", .target = "ben@im.example"};
    ScriptedEvent other{.type = EventType::Other, .typeName = "IMEvent MUCSubject", .rawTime = "soon", .extra = {"a"}};
    for (const ScriptedEvent &event : {message, invite, create, change, kick, other})
        script.event(event);
    script.end(at(10));
    const auto reader = CaseFolder::read(m_cases.make("fields.casebook", {script}));

    const auto conversation = valueOf(reader.conversations({}, {})).at(0);
    const auto events = valueOf(reader.events(conversation.key, 0, 100));
    QCOMPARE(events.size(), 6U);
    QCOMPARE(dump(events[0]),
             "  0 " + events[0].id.text() +
                 " r1 Message 2017-03-14T14:00:05.120Z? 2017-03-14T14:00:05.120Z raw=2017-03-14 14:00:05.120 "
                 "from=Anna@im.example/Anna client=desk text=Grüße \"quoted\"\nsecond line uid=u-1 to=mobile by=ucb1 "
                 "room= thread= nick= old= target= invited=[] extra=[x\x01y;;back\\slash] late uncertain\n");
    QCOMPARE(events[1].invited, (std::vector<std::string>{"ben@im.example", "o\\27hara@im.example"}));
    QCOMPARE(events[1].rawTime, "2017-03-14T14:00:06Z");
    QCOMPARE(events[2].room, "r5@conference.im.example");
    QCOMPARE(events[2].threadId, "t-9");
    QCOMPARE(events[3].nick, "Ann");
    QCOMPARE(events[3].oldNick, "Anna");
    QCOMPARE(events[4].target, "ben@im.example");
    QCOMPARE(events[5].typeName, "IMEvent MUCSubject");
    QVERIFY(!events[5].time);
    QCOMPARE(events[5].rawTime, "soon");
    QCOMPARE(events[5].sender, "");
    QVERIFY(valueOf(reader.balance()).balanced);
}

void TestIngest::textsKeepNulBytesAndInvalidUtf8()
{
    using namespace std::string_literals;
    const std::string text = "before\0after\xFF"s;
    SourceScript script("/archive/nul.IMArchive");
    script.begin("c1", at(0));
    script.event({.time = at(1), .sender = "anna", .text = text, .extra = {text}});
    script.end(at(2));
    const auto reader = CaseFolder::read(m_cases.make("nul.casebook", {script}));
    const Event event = valueOf(reader.event(script.lastId()));
    QCOMPARE(event.text, text);
    QCOMPARE(event.extra, std::vector{text});
}

void TestIngest::eventsWithoutTimeTakeTheTimeOfTheEventBefore()
{
    SourceScript script("/archive/untimed.IMArchive");
    const ScriptedEvent untimed{.rawTime = "?", .sender = "anna", .text = "when?"};
    script.begin("started", at(50)).event(untimed).message(60, "anna", "x").event(untimed).end(at(70));
    script.begin("no-start", std::nullopt).event(untimed).event(untimed).message(80, "anna", "y").end({});
    const auto reader = CaseFolder::read(m_cases.make("untimed.casebook", {script}));
    std::vector<std::string> times;
    QVERIFY(reader.forEachEventByConversation(query::Query{}, [&times](const Event &event) {
        times.push_back(event.conversationId + ' ' + toRfc3339(event.sortTime) + (event.time ? "" : "?"));
        return true;
    }));
    QCOMPARE(times, (std::vector<std::string>{"started 2017-03-14T14:00:50Z?", "started 2017-03-14T14:01:00Z",
                                              "started 2017-03-14T14:01:00Z?", "no-start 2017-03-14T14:01:20Z?",
                                              "no-start 2017-03-14T14:01:20Z?", "no-start 2017-03-14T14:01:20Z"}));
}

void TestIngest::aSourceIsKnownByPathAndDigest()
{
    const SourceScript script = chat("/archive/a.IMArchive", "c1");
    const Path file = m_cases.make("known.casebook", {script});
    auto opened = valueOf(store::CaseFile::open(file));
    store::Ingest ingest(opened);
    QVERIFY(ingest.known(script.path(), script.sha256()));
    QVERIFY(!ingest.known("/archive/other.IMArchive", script.sha256()));
    QVERIFY(!ingest.known(script.path(), crypto::sha256("other bytes")));
}

void TestIngest::readingASourceAgainChangesNothing()
{
    const auto sources = threeSources();
    const Path file = m_cases.make("again.casebook", sources);
    const std::string before = dumpCase(CaseFolder::read(file));
    auto opened = valueOf(store::CaseFile::open(file));
    const auto keys = CaseFolder::add(opened, sources);
    QCOMPARE(dumpCase(CaseFolder::read(file)), before);
    QCOMPARE(keys, (std::vector{SourceKey{1}, SourceKey{2}, SourceKey{3}}));
}

void TestIngest::anAbandonedSourceLeavesNothing()
{
    const auto sources = threeSources();
    const Path whole = m_cases.make("whole.casebook", {sources[0], sources[2]});
    const Path file = m_cases.make("abandoned.casebook", {});
    auto opened = valueOf(store::CaseFile::open(file));
    store::Ingest ingest(opened);
    sources[0].play(ingest);
    sources[1].playUntil(ingest, 20);
    ingest.abandonSource();
    QVERIFY(!ingest.failed());
    sources[2].play(ingest);
    QVERIFY(ingest.finish());
    QCOMPARE(dumpCase(CaseFolder::read(file)), dumpCase(CaseFolder::read(whole)));
    QVERIFY(valueOf(CaseFolder::read(file).balance()).balanced);
}

void TestIngest::aKilledImportRepeatedGivesTheSameCase_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("steps");
    for (int source = 0; source < 3; ++source) {
        for (const int steps : {0, 1, 4, 1000})
            QTest::addRow("source %d after %d", source, steps) << source << steps;
    }
}

void TestIngest::aKilledImportRepeatedGivesTheSameCase()
{
    QFETCH(int, source);
    QFETCH(int, steps);
    const auto sources = threeSources();
    const std::string tag = std::to_string(source) + "-" + std::to_string(steps);
    const Path undisturbed = m_cases.make("undisturbed" + tag + ".casebook", sources);
    const Path file = m_cases.make("killed" + tag + ".casebook", {});
    {
        auto opened = valueOf(store::CaseFile::open(file));
        store::Ingest ingest(opened);
        for (int i = 0; i < source; ++i)
            sources[static_cast<std::size_t>(i)].play(ingest);
        sources[static_cast<std::size_t>(source)].playUntil(ingest, static_cast<std::size_t>(steps));
    } // without finish()
    auto opened = valueOf(store::CaseFile::open(file));
    CaseFolder::add(opened, sources);
    const std::string expected = dumpCase(CaseFolder::read(undisturbed));
    QVERIFY(expected.contains("text=alone") && expected.contains("damaged-record"));
    QCOMPARE(dumpCase(CaseFolder::read(file)), expected);
}

void TestIngest::committedSourcesSurviveAKill()
{
    const Path file = m_cases.make("committed.casebook", {});
    const SourceScript large = chat("/archive/large.IMArchive", "large", 60'000);
    {
        auto opened = valueOf(store::CaseFile::open(file));
        store::Ingest ingest(opened);
        large.play(ingest, 100'000);
        chat("/archive/small.IMArchive", "small").play(ingest);
    }
    const auto reader = CaseFolder::read(file);
    QCOMPARE(valueOf(reader.overview()).totals.sources, 1);
    QCOMPARE(valueOf(reader.count(query::Query{})).events, 60'000);
    QVERIFY(valueOf(reader.balance()).balanced);
}

void TestIngest::aFullDiskLeavesTheCommittedSources()
{
    const Path file = m_cases.make("full.casebook", {chat("/archive/a.IMArchive", "c1")});
    const std::string before = dumpCase(CaseFolder::read(file));
    auto opened = valueOf(store::CaseFile::open(file));
    store::Ingest ingest(opened);
    QVERIFY(opened.database().number("PRAGMA max_page_count = 60"));
    chat("/archive/b.IMArchive", "c2", 5000).play(ingest);
    QVERIFY(ingest.failed());
    chat("/archive/c.IMArchive", "c3").play(ingest); // is not taken any more
    const Status finished = ingest.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, Error::Code::DiskFull);
    QCOMPARE(finished.error().subject, pathText(file));
    QCOMPARE(dumpCase(CaseFolder::read(file)), before);
}

void TestIngest::anInterruptedIndexIsPutBack()
{
    const Path file = m_cases.make("index.casebook", {chat("/archive/a.IMArchive", "c1")});
    {
        auto opened = valueOf(store::CaseFile::open(file));
        QVERIFY(opened.database().execute("DROP INDEX event_by_key; DROP INDEX conversation_by_title"));
    }
    auto opened = valueOf(store::CaseFile::open(file));
    QCOMPARE(valueOf(opened.database().number("SELECT count(*) FROM sqlite_schema WHERE name IN "
                                              "('event_by_key', 'conversation_by_title')")),
             std::optional<std::int64_t>(2));
}

void TestIngest::aRecordOutsideItsConversationIsRefused()
{
    const Path file = m_cases.make("outside.casebook", {});
    auto opened = valueOf(store::CaseFile::open(file));
    store::Ingest ingest(opened);
    SourceHead head;
    head.path = "/archive/x";
    ingest.beginSource(head);
    ingest.metadata(PieceNumber{7}, {});
    QVERIFY(ingest.failed());
    QCOMPARE(ingest.finish().error().code, Error::Code::Internal);
}

void TestIngest::totalsOfSourcesCountWhatTheyGave()
{
    const auto sources = threeSources();
    const Path file = m_cases.make("totals.casebook", {sources[0]});
    auto opened = valueOf(store::CaseFile::open(file));
    const auto keys = CaseFolder::add(opened, sources);
    const auto reader = CaseFolder::read(file);
    const std::vector lastTwo{keys[1], keys[2]};
    const auto size = [&sources](std::size_t i) { return std::to_string(sources[i].bytes().size()); };
    QCOMPARE(dump(valueOf(reader.totals(std::vector{keys[0]}))),
             "1 sources, " + size(0) +
                 " bytes, 1 conversations, 0 duplicates, 0 issues, 0 notes; BeginConv 1 ConvEnd 1 "
                 "IMEvent 3 MessageInfo 1 Participant 2; Message 3\n");
    QCOMPARE(dump(valueOf(reader.totals(lastTwo))),
             "2 sources, " + std::to_string(sources[1].bytes().size() + sources[2].bytes().size()) +
                 " bytes, 2 conversations, 0 duplicates, 1 issues, 1 notes; BeginConv 2 ConvEnd 2 "
                 "IMEvent 41 MessageInfo 1 Participant 3; Message 41\n");
    QCOMPARE(dump(valueOf(reader.totals(keys))), dump(valueOf(reader.overview()).totals));
    QCOMPARE(valueOf(reader.totals({})).sources, 0);
}

QTEST_APPLESS_MAIN(TestIngest)
#include "tst_ingest.moc"
