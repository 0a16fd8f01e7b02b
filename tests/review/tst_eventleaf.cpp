// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"
#include "core/crypto/hmac.h"
#include "core/review/eventleaf.h"

#include <QTest>

using namespace casebook;
using namespace casebook::review;

namespace {

constexpr std::string_view secret = "a secret of the case, 32 bytes..";

Event bare()
{
    Event event;
    for (std::size_t i = 0; i < event.id.bytes.size(); ++i)
        event.id.bytes[i] = static_cast<std::byte>(i);
    event.typeName = "MUCJoin";
    event.rawTime = "yesterday";
    return event;
}

Event full()
{
    Event event = bare();
    event.typeName = "Message";
    event.tenant = "Quay";
    event.conversationId = "quay-1";
    event.text = "It is the bucket. ü\u2028\U0001F600";
    event.time = Instant{1'489'500'131'500'000'000, 1};
    event.rawTime = "2017-03-14T14:02:11.5Z";
    event.sender = "mei@pluvius.example";
    event.uid = "u1";
    event.attachments = {{"plan.txt", "text/plain", 12, "r1", ""}};
    return event;
}

} // namespace

class TestEventLeaf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hmacIsThatOfItsRfc();
    void leavesAreThoseOfAnotherProgram();
    void theSecretHidesShortTexts();
    void whatOthersTellChangesNothing();
    void everythingThatTheRecordSaysCounts();
};

void TestEventLeaf::hmacIsThatOfItsRfc()
{
    constexpr std::string_view message = "what do ya want for nothing?"; // RFC 4231, test case 2
    QCOMPARE(toHex(crypto::hmacSha256("Jefe", std::as_bytes(std::span(message)))),
             "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

void TestEventLeaf::leavesAreThoseOfAnotherProgram()
{
    // Made with hmac, hashlib and json of Python.
    QCOMPARE(toHex(leafSalt(secret, full().id)), "9848de4d03c041841d2d1fef57b536f15f53aca0359fc882968118eb534105fa");
    QCOMPARE(leafText(bare()), R"({"conversation_id":"","id":"000102030405060708090a0b0c0d0e0f","tenant":"","text":"",)"
                               R"("time":"yesterday","type":"MUCJoin"})");
    QCOMPARE(toHex(eventLeaf(secret, bare())), "f30f9086e8012eacf6158cc933ce3030efa34c811265f49ee54b8de5a857c711");
    QCOMPARE(leafText(full()),
             R"({"attachments":[{"bytes":12,"name":"plan.txt","reference":"r1","type":"text/plain"}],)"
             R"("conversation_id":"quay-1","id":"000102030405060708090a0b0c0d0e0f","sender":"mei@pluvius.example",)"
             R"("tenant":"Quay","text":"It is the bucket. ü\u2028😀","time":"2017-03-14T14:02:11.5Z","type":"Message",)"
             R"("uid":"u1"})");
    QCOMPARE(toHex(eventLeaf(secret, full())), "57b795f94e0a86ea623ab9b51b1824d405f397063ad72d7683f7e734299dc25f");
}

void TestEventLeaf::theSecretHidesShortTexts()
{
    QVERIFY(eventLeaf(secret, full()) != eventLeaf("another one", full()));
    QVERIFY(leafSalt(secret, full().id) != leafSalt(secret, EventId()));
}

void TestEventLeaf::whatOthersTellChangesNothing()
{
    Event event = full();
    event.senderName = "Mei Sato";
    event.room = "harbour";
    event.ordinal = 7;
    event.place = {SourceKey{3}, "/archive/ucb-quay_20170314.IMArchive", {100, 200}, "phone"};
    event.deleted = event.late = event.uncertain = event.conflicting = true;
    QCOMPARE(leafText(event), leafText(full()));
}

void TestEventLeaf::everythingThatTheRecordSaysCounts()
{
    const std::vector<void (*)(Event &)> changes{
        [](Event &e) { e.text += "."; },
        [](Event &e) { e.time->nanoseconds += 1; },
        [](Event &e) { e.sender = "bram@pluvius.example"; },
        [](Event &e) { e.typeName = "Deletion"; },
        [](Event &e) { e.tenant = "Mill"; },
        [](Event &e) { e.conversationId = "quay-2"; },
        [](Event &e) { e.uid.clear(); },
        [](Event &e) { e.nick = "mei"; },
        [](Event &e) { e.oldNick = "m"; },
        [](Event &e) { e.target = "bram"; },
        [](Event &e) { e.invited = {"bram@pluvius.example"}; },
        [](Event &e) { e.extra = {"x"}; },
        [](Event &e) { e.rawEnded = "later"; },
        [](Event &e) { e.attachments.front().name = "tides.txt"; },
        [](Event &e) { e.attachments.clear(); },
        [](Event &e) { e.id = {}; },
    };
    for (const auto change : changes) {
        Event event = full();
        event.time = Instant{event.time->nanoseconds, 9};
        const std::string before = leafText(event);
        change(event);
        QVERIFY(leafText(event) != before);
    }
}

QTEST_APPLESS_MAIN(TestEventLeaf)
#include "tst_eventleaf.moc"
