// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/timeorder.h"

#include "core/store/roomevents.h"
#include "tests/support/casefixture.h"

using namespace casebook;
using namespace casebook::test;

/// Over several strides, held against what goes through all events.
class TestTimeOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anyRowsAreThoseOfTheOrderOfTime();
    void aMomentIsFoundInTheOrderOfTime();
    void aMomentIsFoundInAConversation();
    void activityCountsEachEventOnce();
    void landmarksAreFoundBothWays();
    void talksCountWhoWroteAndWhoCouldRead();
    void aRoomOfManySaysNothingOfPairs();
    void whoStopsGetsNoHalfAnswer();

private:
    std::vector<Event> all() const;

    CaseFolder m_cases;
    std::unique_ptr<store::CaseReader> m_reader;
};

namespace {

class Stopped final : public Progress
{
public:
    void report(std::uint64_t, std::uint64_t, std::uint64_t, std::string_view) override {}
    bool stopRequested() const override { return true; }
};

constexpr int conversations = 3;
constexpr int messages = 3500; // of each: 10,500 events, over two strides

} // namespace

void TestTimeOrder::initTestCase()
{
    SourceScript script("/hq/a");
    for (int c = 0; c < conversations; ++c) {
        script.begin("c" + std::to_string(c), at(0), c == 0 ? "groupchat" : "chat");
        script.participant("anna@x", {}, at(0)).participant("bela@x", {}, at(0));
        for (int i = 0; i < messages; ++i) {
            if (c == 0 && i % 1000 == 500)
                script.event({.type = EventType::MucJoin, .time = at(i * 60), .sender = "cleo@x", .nick = "Cleo"});
            else if (c == 1 && i == 1234)
                script.event({.time = at(i * 60), .sender = "anna@x", .text = "gone", .deleted = true});
            else // conversations interleave, and many events share a second
                script.message(i * 60 + c % 2, i % 3 == 0 ? "bela@x" : "anna@x", std::to_string(c * messages + i));
        }
        script.end(at(messages * 60));
    }
    m_reader = std::make_unique<store::CaseReader>(CaseFolder::read(m_cases.make("order.casebook", {script})));
}

std::vector<Event> TestTimeOrder::all() const
{
    std::vector<Event> events;
    const Status read = m_reader->forEachEvent(query::all(), [&events](const Event &event) {
        events.push_back(event);
        return true;
    });
    if (!read)
        qFatal("%s", read.error().text().c_str());
    return events;
}

void TestTimeOrder::anyRowsAreThoseOfTheOrderOfTime()
{
    NoProgress progress;
    const auto order = valueOf(m_reader->timeOrder(progress));
    const auto expected = all();
    QCOMPARE(order.rows, std::ssize(expected));
    QCOMPARE(order.marks.size(), 3U);
    for (const std::int64_t first : {0, 1, 4095, 4096, 4097, 8190, 10'490}) {
        const auto events = valueOf(m_reader->events(order, first, 20));
        QCOMPARE(std::ssize(events), std::min<std::int64_t>(20, order.rows - first));
        for (std::size_t i = 0; i < events.size(); ++i)
            QCOMPARE(events[i].key, expected[static_cast<std::size_t>(first) + i].key);
    }
    QVERIFY(valueOf(m_reader->events(order, order.rows, 5)).empty());
    QVERIFY(valueOf(m_reader->events(order, -1, 5)).empty());
}

void TestTimeOrder::aMomentIsFoundInTheOrderOfTime()
{
    NoProgress progress;
    const auto order = valueOf(m_reader->timeOrder(progress));
    const auto expected = all();
    for (const std::int64_t second : {-5, 0, 1, 59, 60, 81'900, 120'000, 210'000}) {
        const auto time = at(second).nanoseconds;
        const auto found =
            std::ranges::find_if(expected, [time](const Event &event) { return event.sortTime.nanoseconds >= time; });
        const auto row = found == expected.end() ? std::ssize(expected) - 1 : found - expected.begin();
        QCOMPARE(valueOf(m_reader->rowAt(order, {time, 0, 0})), row);
    }
}

void TestTimeOrder::aMomentIsFoundInAConversation()
{
    const auto key = all().front().conversation;
    QCOMPARE(valueOf(m_reader->ordinalAt(key, at(-1).nanoseconds)), 0);
    QCOMPARE(valueOf(m_reader->ordinalAt(key, at(60).nanoseconds)), 1);
    QCOMPARE(valueOf(m_reader->ordinalAt(key, at(61).nanoseconds)), 2);
    QCOMPARE(valueOf(m_reader->ordinalAt(key, at(1'000'000).nanoseconds)), messages - 1);
}

void TestTimeOrder::activityCountsEachEventOnce()
{
    NoProgress progress;
    const auto hits = valueOf(m_reader->select(valueOf(query::parse("from:bela")), progress));
    const std::int64_t hour = 3'600'000'000'000;
    const auto bars = valueOf(m_reader->activity(at(0).nanoseconds, hour, 60, &hits, nullptr, progress));
    std::vector<store::ActivityBar> expected(60);
    for (const Event &event : all()) {
        auto &bar = expected[static_cast<std::size_t>((event.sortTime.nanoseconds - at(0).nanoseconds) / hour)];
        ++bar.events;
        bar.hits += event.sender == "bela@x" ? 1 : 0;
    }
    QCOMPARE(bars, expected);
    const auto later = valueOf(m_reader->activity(at(3600).nanoseconds, hour, 1, nullptr, nullptr, progress));
    QCOMPARE(later.front().events, expected[1].events);
    QCOMPARE(later.front().hits, 0);
}

void TestTimeOrder::landmarksAreFoundBothWays()
{
    using Landmark = store::CaseReader::Landmark;
    const auto events = all();
    const auto join = std::ranges::find(events, EventType::MucJoin, &Event::type);
    const auto room = join->conversation;
    QCOMPARE(valueOf(m_reader->nextOrdinal(room, -1, 1, Landmark::RoomEvent)), 500);
    QCOMPARE(valueOf(m_reader->nextOrdinal(room, 500, 1, Landmark::RoomEvent)), 1500);
    QCOMPARE(valueOf(m_reader->nextOrdinal(room, 1500, -1, Landmark::RoomEvent)), 500);
    QCOMPARE(valueOf(m_reader->nextOrdinal(room, 500, -1, Landmark::RoomEvent)), std::nullopt);
    const auto gone = std::ranges::find(events, true, &Event::deleted);
    QCOMPARE(valueOf(m_reader->nextOrdinal(gone->conversation, 0, 1, Landmark::NeedsLook)), 1234);
    QCOMPARE(valueOf(m_reader->nextOrdinal(room, 0, 1, Landmark::NeedsLook)), std::nullopt);
    QCOMPARE(std::ssize(valueOf(store::roomEvents(*m_reader, room))), 3);
}

void TestTimeOrder::talksCountWhoWroteAndWhoCouldRead()
{
    NoProgress progress;
    const auto talks = valueOf(m_reader->talks(query::all(), progress));
    std::map<std::string, std::int64_t> written;
    for (const Event &event : all())
        written[event.sender] += event.type == EventType::Message ? 1 : 0;
    QCOMPARE(talks.people.front().jid, "anna@x");
    for (const auto &person : talks.people)
        QCOMPARE(person.messages, written[person.jid]);
    QCOMPARE(talks.messages, written["anna@x"] + written["bela@x"]);
    const auto &strongest = talks.pairs.front();
    QCOMPARE(talks.people[strongest.from].jid, "anna@x");
    QCOMPARE(talks.people[strongest.to].jid, "bela@x");
    QCOMPARE(strongest.messages, written["anna@x"]);
    const auto some = valueOf(m_reader->talks(valueOf(query::parse("from:bela")), progress));
    QCOMPARE(some.messages, written["bela@x"]);
}

void TestTimeOrder::aRoomOfManySaysNothingOfPairs()
{
    SourceScript script("/hq/many");
    script.begin("many", at(0), "groupchat");
    for (int i = 0; i < 40; ++i)
        script.participant("p" + std::to_string(i) + "@x", {}, at(0));
    script.message(1, "p0@x", "hello").end(at(2));
    const auto reader = CaseFolder::read(m_cases.make("many.casebook", {script}));
    NoProgress progress;
    const auto talks = valueOf(reader.talks(query::all(), progress));
    QCOMPARE(talks.people.size(), 40U);
    QVERIFY(talks.pairs.empty());
    QCOMPARE(talks.crowded, 1);
}

void TestTimeOrder::whoStopsGetsNoHalfAnswer()
{
    Stopped stopped;
    const auto talks = m_reader->talks(query::all(), stopped);
    QVERIFY(!talks);
    QCOMPARE(talks.error().code, Error::Code::Cancelled);
}

QTEST_APPLESS_MAIN(TestTimeOrder)
#include "tst_timeorder.moc"
