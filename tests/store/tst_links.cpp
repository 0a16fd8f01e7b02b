// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/casefixture.h"

#include <algorithm>

using namespace casebook;
using namespace casebook::test;

namespace {

constexpr auto anna = "anna@im.example";
constexpr auto ben = "ben@im.example";

SourceScript part(const std::string &path, const std::string &id, std::int64_t start, const std::string &thread,
                  const std::string &tenant = "Tenant 1")
{
    SourceScript script(path, tenant);
    script.begin(id, at(start), "chat", thread).message(start + 1, anna, "text of " + id).end(at(start + 2));
    return script;
}

/// Each conversation with what it is linked to: `b: continued-from a, continues c`.
std::vector<std::string> linesOf(const store::CaseReader &reader)
{
    std::map<std::string, std::string> names;
    std::vector<std::string> lines;
    const auto conversations = valueOf(reader.conversations({}, {}));
    for (const Conversation &conversation : conversations)
        names[conversation.id] = conversation.conversationId;
    for (const Conversation &conversation : conversations) {
        std::string line = conversation.conversationId + ':';
        for (const ConversationLink &link : valueOf(reader.conversation(conversation.key)).links)
            line += std::format(" {} {}", linkKindName(link.kind), names.at(link.id));
        lines.push_back(line);
    }
    return lines;
}

} // namespace

class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conversationsOfOneThreadAreLinkedAndNotJoined();
    void aChatIsLinkedToTheRoomThatItBecame();
    void copiesFromTwoUcbsNameEachOther_data();
    void copiesFromTwoUcbsNameEachOther();
    void aClientExportIsNeverJoinedWithAServerArchive();

private:
    CaseFolder m_cases;
    int m_number = 0;

    store::CaseReader read(const std::vector<SourceScript> &sources)
    {
        return CaseFolder::read(m_cases.make("case" + std::to_string(++m_number) + ".casebook", sources));
    }
};

void TestLinks::conversationsOfOneThreadAreLinkedAndNotJoined()
{
    std::vector<SourceScript> sources{part("/hq/1", "a", 0, "t1"),
                                      part("/hq/2", "b", 100, "t1"),
                                      part("/hq/3", "c", 200, "t1"),
                                      part("/hq/4", "d", 300, "t2"),
                                      part("/hq/5", "e", 400, ""),
                                      part("/hq/6", "f", 500, ""),
                                      part("/hq/7", "g", 600, "t1", "Tenant 2")};
    const std::vector<std::string> expected{
        "a: continues b", "b: continued-from a continues c", "c: continued-from b", "d:", "e:", "f:", "g:"};
    QCOMPARE(linesOf(read(sources)), expected);
    std::ranges::reverse(sources);
    QCOMPARE(linesOf(read(sources)), expected);
}

void TestLinks::aChatIsLinkedToTheRoomThatItBecame()
{
    SourceScript chat("/hq/1");
    chat.begin("a", at(0), "chat", "t1").message(1, anna, "hi", "u1").end(at(2));
    SourceScript room("/hq/2");
    room.begin("b", at(10), "groupchat");
    room.event({.type = EventType::MucCreate, .time = at(10), .sender = anna, .room = "r@c", .threadId = "t1"});
    room.message(1, anna, "hi", "u1").message(11, ben, "welcome", "u2").end(at(12)); // the chat said again
    for (const auto &sources : {std::vector{chat, room}, std::vector{room, chat}}) {
        const auto reader = read(sources);
        QCOMPARE(linesOf(reader), (std::vector<std::string>{"a: continues b", "b: continued-from a"}));
        QCOMPARE(valueOf(reader.overview()).totals.events.at("Message"), 3U);
    }
}

void TestLinks::copiesFromTwoUcbsNameEachOther_data()
{
    QTest::addColumn<SourceScript>("other");
    QTest::addColumn<bool>("copy");
    const auto row = [](const char *name, bool copy, auto fill) {
        SourceScript script("/hq/ucb2", "Tenant 1");
        fill(script);
        QTest::addRow("%s", name) << script << copy;
    };
    row("whole", true, [](SourceScript &script) {
        script.begin("ucb2-9", at(1), "Chat", "t1")
            .message(2, anna, "hi", "u1")
            .message(3, ben, "hello", "u2")
            .end(at(4));
    });
    row("front missing", true, [](SourceScript &script) {
        script.begin("ucb2-9", at(1), "chat", "t1").participant(anna).message(3, ben, "hello", "u2").end(at(4));
    });
    row("end missing", true, [](SourceScript &script) {
        script.begin("ucb2-9", at(1), "chat", "t1").participant(ben).message(2, anna, "hi", "u1").cut();
    });
    row("other people", false, [](SourceScript &script) {
        script.begin("ucb2-9", at(1), "chat", "t1").participant("mei@im.example");
        script.message(2, anna, "hi", "u1").message(3, ben, "hello", "u2").end(at(4));
    });
    row("a room with the chat in it", false, [](SourceScript &script) {
        script.begin("ucb2-9", at(1), "groupchat", "t1");
        script.message(2, anna, "hi", "u1").message(3, ben, "hello", "u2").end(at(4));
    });
    row("other texts", false, [](SourceScript &script) {
        script.begin("ucb2-9", at(1), "chat", "t1").message(2, anna, "ho", "u1").message(3, ben, "", "u2").end(at(4));
    });
    row("no archive UIDs", false, [](SourceScript &script) {
        script.begin("ucb2-9", at(1), "chat", "t1").message(2, anna, "hi").message(3, ben, "hello").end(at(4));
    });
}

void TestLinks::copiesFromTwoUcbsNameEachOther()
{
    QFETCH(SourceScript, other);
    QFETCH(bool, copy);
    SourceScript own("/hq/ucb1");
    own.begin("ucb1-7", at(0), "chat", "t1").message(2, anna, "hi", "u1").message(3, ben, "hello", "u2").end(at(4));
    const std::vector<std::string> copies{"ucb1-7: copy ucb2-9", "ucb2-9: copy ucb1-7"};
    const std::vector<std::string> thread{"ucb1-7: continues ucb2-9", "ucb2-9: continued-from ucb1-7"};
    for (const auto &sources : {std::vector{own, other}, std::vector{other, own}})
        QCOMPARE(linesOf(read(sources)), copy ? copies : thread);
}

void TestLinks::aClientExportIsNeverJoinedWithAServerArchive()
{
    SourceScript server("/hq/1");
    server.begin("a", at(0)).message(1, anna, "hi", "u1").end(at(2));
    SourceScript client("/home/chat.txt", "Tenant 1", SourceKind::Transcript);
    client.begin("a", at(0)).message(1, anna, "hi", "u1").end(at(2));
    for (const auto &sources : {std::vector{client, server}, std::vector{server, client}}) {
        const auto conversations = valueOf(read(sources).conversations({}, {}));
        QCOMPARE(conversations.size(), 2U);
        std::vector<SourceKind> origins{conversations[0].origin, conversations[1].origin};
        std::ranges::sort(origins);
        QCOMPARE(origins, (std::vector{SourceKind::Daily, SourceKind::Transcript}));
    }
}

QTEST_APPLESS_MAIN(TestLinks)
#include "tst_links.moc"
