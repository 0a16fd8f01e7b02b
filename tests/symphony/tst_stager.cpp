// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/stager.h"

#include <QTest>

using namespace casebook;
using namespace casebook::symphony;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t noon = 1'500'000'000; ///< Seconds since 1970.

struct Log final : StagedSink
{
    Status staged(const StagedMessage &message, const Target *target, const Event &) override
    {
        messages.push_back(message);
        targets.push_back(target ? *target : Target{});
        return {};
    }
    Status leftOut(const Event &, std::string_view reason) override
    {
        reasons.emplace_back(reason);
        return {};
    }
    Status changed(const Event &, Change change, std::int64_t detail) override
    {
        changes.emplace_back(change, detail);
        return {};
    }

    std::vector<StagedMessage> messages;
    std::vector<Target> targets;
    std::vector<std::string> reasons;
    std::vector<std::pair<Change, std::int64_t>> changes;
};

Event message(std::string sender, std::int64_t seconds, std::string text = "hello", std::uint8_t digits = 0)
{
    static std::byte number{};
    Event event;
    event.id.bytes[0] = number = std::byte(std::to_integer<int>(number) + 1);
    event.sender = std::move(sender);
    event.time = Instant{seconds * second, digits};
    event.text = std::move(text);
    return event;
}

Conversation between(std::vector<std::string> people, std::int64_t start = noon)
{
    Conversation conversation;
    conversation.id = "0123456789abcdef0123456789abcdef";
    conversation.participants = std::move(people);
    conversation.start = Instant{start * second};
    return conversation;
}

StagerOptions atNight(const Mapping *mapping = nullptr)
{
    return {.mapping = mapping, .system = "test", .now = (noon + 40'000) * 1000};
}

const std::vector<std::string> pair{"ann@pluvius.example", "bo@pluvius.example"};

} // namespace

class TestStager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conversationsOfTwoPeopleShareAStream();
    void roomsShareOneUnlessEachConversationIsAlone();
    void messagesOfOneSecondKeepTheirOrder();
    void overlappingConversationsOfOneStreamNeverMeet();
    void exactTimesStay();
    void whatCannotGoIsNamed_data();
    void whatCannotGoIsNamed();
    void longTextsAreSplitAndStayInOrder();
    void theMappingDecides();
};

void TestStager::conversationsOfTwoPeopleShareAStream()
{
    Log log;
    Stager stager(atNight(), log);
    stager.beginConversation(between(pair), "", {});
    const std::string first = stager.census().stream().key;
    stager.beginConversation(between({"BO@pluvius.example", "ann@Pluvius.example"}), "", {});
    QCOMPARE(stager.census().stream().key, first);
    QVERIFY(first.starts_with("i-"));
    stager.beginConversation(between({"ann@pluvius.example", "cy@pluvius.example"}), "", {});
    QVERIFY(stager.census().stream().key != first);
    stager.beginConversation(between({"ann@pluvius.example", "bo@pluvius.example", "cy@pluvius.example"}), "", {});
    QVERIFY(stager.census().stream().key.starts_with("r-"));
}

void TestStager::roomsShareOneUnlessEachConversationIsAlone()
{
    Conversation monday = between(pair);
    monday.kind = ConversationKind::Room;
    Conversation tuesday = monday;
    tuesday.id.front() = 'f';
    for (const RoomChoice choice : {RoomChoice::PerRoom, RoomChoice::PerConversation}) {
        Census census(choice);
        const std::string first = census.beginConversation(monday, "plans@rooms.example", {}).key;
        const std::string second_ = census.beginConversation(tuesday, "Plans@rooms.example", {}).key;
        QCOMPARE(first == second_, choice == RoomChoice::PerRoom);
    }
}

void TestStager::messagesOfOneSecondKeepTheirOrder()
{
    Log log;
    Stager stager(atNight(), log);
    stager.beginConversation(between(pair), "", {});
    for (const std::int64_t at : {noon, noon, noon + 1, noon, noon + 1})
        QVERIFY(stager.event(message("ann@pluvius.example", at)));
    std::vector<std::int64_t> times;
    for (const StagedMessage &staged : log.messages)
        times.push_back(staged.time - noon * 1000);
    QCOMPARE(times, (std::vector<std::int64_t>{0, 1, 1000, 2, 1001}));
    QCOMPARE(log.changes.size(), 3U);
}

void TestStager::overlappingConversationsOfOneStreamNeverMeet()
{
    Log log;
    Stager stager(atNight(), log);
    stager.beginConversation(between(pair), "", {});
    QVERIFY(stager.event(message("ann@pluvius.example", noon)));
    QVERIFY(stager.event(message("ann@pluvius.example", noon + 5)));
    QVERIFY(stager.event(message("ann@pluvius.example", noon + 9)));
    stager.beginConversation(between(pair, noon + 3), "", {});
    QVERIFY(stager.event(message("bo@pluvius.example", noon + 5)));
    QCOMPARE(log.messages.back().time, (noon + 5) * 1000 + 1);
}

void TestStager::exactTimesStay()
{
    Log log;
    Stager stager(atNight(), log);
    stager.beginConversation(between(pair), "", {});
    for (int i = 0; i < 3; ++i)
        QVERIFY(stager.event(message("ann@pluvius.example", noon, "x", 3)));
    for (const StagedMessage &staged : log.messages)
        QCOMPARE(staged.time, noon * 1000);
}

void TestStager::whatCannotGoIsNamed_data()
{
    QTest::addColumn<QByteArray>("reason");
    for (const char *reason : {"event:MUCJoin", "time-missing", "time-future", "sender-unresolved", "empty-text"})
        QTest::addRow("%s", reason) << QByteArray(reason);
}

void TestStager::whatCannotGoIsNamed()
{
    QFETCH(QByteArray, reason);
    Event event = message("ann@pluvius.example", noon);
    if (reason == "event:MUCJoin")
        event.type = EventType::MucJoin;
    else if (reason == "time-missing")
        event.time.reset();
    else if (reason == "time-future")
        event.time->nanoseconds += 50'000 * second;
    else if (reason == "sender-unresolved")
        event.sender.clear();
    else
        event.text = "\x01";
    Log log;
    Stager stager(atNight(), log);
    stager.beginConversation(between(pair), "", {});
    QVERIFY(stager.event(event));
    QCOMPARE(log.reasons, std::vector<std::string>{reason.toStdString()});
    QVERIFY(log.messages.empty());
}

void TestStager::longTextsAreSplitAndStayInOrder()
{
    const std::string text = std::string(60'000, 'x') + "\nend";
    Log log;
    Stager stager(atNight(), log);
    stager.beginConversation(between(pair), "", {});
    QVERIFY(stager.event(message("ann@pluvius.example", noon, text)));
    QVERIFY(stager.event(message("ann@pluvius.example", noon)));
    QCOMPARE(log.messages.size(), 3U);
    QVERIFY(log.messages[0].id.ends_with("~p1of2"));
    QVERIFY(log.messages[1].message.starts_with("<messageML>(2/2) xxx"));
    QCOMPARE(log.messages[2].time, noon * 1000 + 2);
    StagerOptions whole = atNight();
    whole.splitTexts = false;
    Log second_;
    Stager other(whole, second_);
    other.beginConversation(between(pair), "", {});
    QVERIFY(other.event(message("ann@pluvius.example", noon, text)));
    QCOMPARE(second_.reasons, std::vector<std::string>{"too-long"});
}

void TestStager::theMappingDecides()
{
    Mapping mapping;
    mapping.people["ann@pluvius.example"] = {.jid = "ann@pluvius.example", .userId = 1'234'567};
    mapping.people["bo@pluvius.example"] = {.jid = "bo@pluvius.example"};
    mapping.people["bot@pluvius.example"] = {.jid = "bot@pluvius.example", .action = PersonAction::Skip};
    Census census;
    const std::string key = census.beginConversation(between(pair), "", {}).key;
    mapping.streams[key] = {.key = key, .action = StreamAction::Use, .streamId = "Z3oQRAZGTCNl5KjiUH2G1n"};
    Log log;
    Stager stager(atNight(&mapping), log);
    stager.beginConversation(between(pair), "", {});
    QVERIFY(stager.event(message("ann@pluvius.example/desk", noon)));
    QVERIFY(stager.event(message("bo@pluvius.example", noon)));
    QVERIFY(stager.event(message("bot@pluvius.example", noon)));
    stager.beginConversation(between({"ann@pluvius.example", "bot@pluvius.example"}), "", {});
    QVERIFY(stager.event(message("ann@pluvius.example", noon)));
    stager.beginConversation(between({"ann@pluvius.example", "bo@pluvius.example", "cy@pluvius.example"}), "", {});
    QVERIFY(stager.event(message("ann@pluvius.example", noon)));
    QCOMPARE(log.messages.size(), 1U);
    QCOMPARE(log.messages[0].jid, std::string("ann@pluvius.example"));
    QCOMPARE(log.targets[0].userId, 1'234'567);
    QCOMPARE(log.targets[0].streamId, std::string("Z3oQRAZGTCNl5KjiUH2G1n"));
    QCOMPARE(log.reasons,
             (std::vector<std::string>{"sender-unmapped", "sender-skipped", "too-few-users", "stream-unmapped"}));
}

QTEST_APPLESS_MAIN(TestStager)
#include "tst_stager.moc"
