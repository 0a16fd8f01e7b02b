// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/presence.h"

#include <QTest>

using namespace casebook;

namespace {

constexpr std::int64_t second = 1'000'000'000;

Instant at(std::int64_t seconds)
{
    return {seconds * second, 0, false};
}

Participant span(const char *jid, std::optional<std::int64_t> joined, std::optional<std::int64_t> left,
                 const char *nick = "")
{
    const auto instant = [](std::int64_t seconds) { return at(seconds); };
    return {jid, nick, joined.transform(instant), left.transform(instant)};
}

/// A room in which things happen one after the other; ordinals follow.
struct Room
{
    Conversation conversation;
    std::vector<Participant> spans;
    std::vector<Event> events;
    std::int64_t ordinal = 0;

    Event make(EventType type, std::int64_t seconds, const char *sender)
    {
        Event event;
        event.type = type;
        event.sender = sender;
        event.time = event.sortTime = at(seconds);
        event.ordinal = ordinal++;
        return event;
    }
    Event &add(EventType type, std::int64_t seconds, const char *sender)
    {
        return events.emplace_back(make(type, seconds, sender));
    }
    Presence during(const Event &event) const { return presenceAt(event, conversation, spans, events); }
};

using Doubts = std::vector<Presence::Doubt>;
using People = std::vector<std::string>;

} // namespace

class TestPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansCountWithBothEndsAtTheCoarserResolution();
    void roomEventsDecideWithinOneSecond();
    void theOneWhoChangedTheNickStaysAndTheKickedOneIsOut();
    void aKickMayNameANick();
    void aPersonWhoOnlyLeavesLaterIsUncertain();
    void contradictionsAndMissingRecordsAreNamed();
    void invitedPeopleWereNotThere();
    void aDestroyedRoomIsEmpty();
    void anEventWithoutATimeProvesOnlyItsSender();
};

void TestPresence::spansCountWithBothEndsAtTheCoarserResolution()
{
    Room room;
    room.conversation.participants = {"ann@x", "ben@x", "cas@x", "dee@x"};
    room.spans = {span("ann@x", 10, 20), span("BEN@x", 15, std::nullopt), span("cas@x", 5, 14)};
    room.spans.push_back({"dee@x", "", Instant{15 * second + 500'000'000, 3, false}, std::nullopt});
    QCOMPARE(room.during(room.make(EventType::Message, 15, "ann@x")).present, (People{"ann@x", "ben@x", "dee@x"}));
    QCOMPARE(room.during(room.make(EventType::Message, 14, "ann@x")).present, (People{"ann@x", "cas@x"}));
    QCOMPARE(room.during(room.make(EventType::Message, 20, "ben@x")).present, (People{"ann@x", "ben@x", "dee@x"}));
    QCOMPARE(room.during(room.make(EventType::Message, 21, "ben@x")).present, (People{"ben@x", "dee@x"}));
}

void TestPresence::roomEventsDecideWithinOneSecond()
{
    Room room;
    room.spans = {span("ann@x", 10, 30), span("ben@x", 10, 20), span("cas@x", 20, 30)};
    room.add(EventType::MucJoin, 10, "ann@x");
    room.add(EventType::MucJoin, 10, "ben@x");
    const Event first = room.make(EventType::Message, 20, "ann@x");
    room.add(EventType::MucLeave, 20, "ben@x");
    const Event second = room.make(EventType::Message, 20, "ann@x");
    room.add(EventType::MucJoin, 20, "cas@x");
    const Event third = room.make(EventType::Message, 20, "ann@x");
    QCOMPARE(room.during(first).present, (People{"ann@x", "ben@x"}));
    QCOMPARE(room.during(second).present, (People{"ann@x"}));
    QCOMPARE(room.during(third).present, (People{"ann@x", "cas@x"}));
    QVERIFY(room.during(second).uncertain.empty());
}

void TestPresence::theOneWhoChangedTheNickStaysAndTheKickedOneIsOut()
{
    Room room;
    room.add(EventType::MucCreate, 1, "ann@x").nick = "Ann";
    room.add(EventType::MucJoin, 2, "ben@x").nick = "Ben";
    room.add(EventType::MucJoin, 3, "cas@x").nick = "Cas";
    room.add(EventType::MucNickChange, 4, "ben@x").nick = "Benno";
    room.add(EventType::MucKick, 5, "ann@x").target = "CAS@x";
    const Presence presence = room.during(room.make(EventType::Message, 6, "ann@x"));
    QCOMPARE(presence.present, (People{"ann@x", "ben@x"}));
    QVERIFY(presence.uncertain.empty());

    // A span that nobody closed gives way to the kick.
    room.spans = {span("cas@x", 3, std::nullopt)};
    QCOMPARE(room.during(room.make(EventType::Message, 7, "ann@x")).present, (People{"ann@x", "ben@x"}));
}

void TestPresence::aKickMayNameANick()
{
    Room room;
    room.add(EventType::MucJoin, 1, "ann@x").nick = "Ann";
    room.add(EventType::MucJoin, 1, "ben@x").nick = "Ben";
    room.add(EventType::MucNickChange, 2, "ben@x").nick = "Benno";
    room.add(EventType::MucKick, 3, "ann@x").target = "Benno";
    QCOMPARE(room.during(room.make(EventType::Message, 4, "ann@x")).present, (People{"ann@x"}));
}

void TestPresence::aPersonWhoOnlyLeavesLaterIsUncertain()
{
    Room room;
    room.spans = {span("ben@x", std::nullopt, 9)};
    const Event message = room.make(EventType::Message, 4, "ann@x");
    room.add(EventType::MucLeave, 8, "cas@x");
    room.add(EventType::MucJoin, 9, "dee@x");
    QCOMPARE(room.during(message).present, (People{"ann@x"}));
    QCOMPARE(room.during(message).uncertain,
             (Doubts{{"ben@x", PresenceDoubt::JoinUnknown}, {"cas@x", PresenceDoubt::JoinUnknown}}));
}

void TestPresence::contradictionsAndMissingRecordsAreNamed()
{
    Room room;
    room.conversation.participants = {"ann@x", "ben@x", "cas@x"};
    room.spans = {span("ben@x", 1, 10)};
    room.add(EventType::MucLeave, 3, "ben@x");
    const Presence presence = room.during(room.make(EventType::Message, 5, "ann@x"));
    QCOMPARE(presence.uncertain, (Doubts{{"ben@x", PresenceDoubt::Disagree}, {"cas@x", PresenceDoubt::NoRecord}}));
}

void TestPresence::invitedPeopleWereNotThere()
{
    Room room;
    room.add(EventType::MucCreate, 1, "ann@x");
    room.add(EventType::MucInvite, 2, "ann@x").invited = {"ben@x"};
    const Presence presence = room.during(room.make(EventType::Message, 3, "ann@x"));
    QCOMPARE(presence, (Presence{{"ann@x"}, {}}));
}

void TestPresence::aDestroyedRoomIsEmpty()
{
    Room room;
    room.add(EventType::MucCreate, 1, "ann@x");
    room.add(EventType::MucJoin, 2, "ben@x");
    room.add(EventType::MucDestroy, 3, "ann@x");
    QCOMPARE(room.during(room.make(EventType::Other, 4, "")), Presence{});
}

void TestPresence::anEventWithoutATimeProvesOnlyItsSender()
{
    Room room;
    room.spans = {span("ann@x", 1, 9), span("ben@x", 1, 9)};
    Event message = room.make(EventType::Message, 5, "ann@x");
    message.time.reset();
    QCOMPARE(room.during(message), (Presence{{"ann@x"}, {{"ben@x", PresenceDoubt::EventUntimed}}}));
}

QTEST_APPLESS_MAIN(TestPresence)
#include "tst_presence.moc"
