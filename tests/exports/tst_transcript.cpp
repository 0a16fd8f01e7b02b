// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/transcript.h"
#include "tests/exports/values.h"

#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

class TestTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventSaysWhatHappened_data();
    void everyEventSaysWhatHappened();
    void typedTextNeverBeginsALine_data();
    void typedTextNeverBeginsALine();
    void doubtsStandBesideTheTime();
    void anEventWithoutATimeSaysSo();
    void namesThatTwoPeopleUseComeWithTheirAddress();
    void aNameCannotPassForAnEvent_data();
    void aNameCannotPassForAnEvent();
};

namespace {

QByteArray lines(const Event &event, std::vector<Participant> participants = {})
{
    exports::NameBook names(participants);
    exports::LocalTimes times(nullptr);
    return QByteArray::fromStdString(exports::transcriptLines(exports::transcriptEntry(event, names, times)));
}

constexpr const char *nine = "2024-01-05T09:03:05Z";

} // namespace

void TestTranscript::everyEventSaysWhatHappened_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, EventType type, const char *text, const QByteArray &line, auto change) {
        Event event = test::event(type, nine, text);
        change(event);
        QTest::addRow("%s", name) << event << "[2024-01-05T09:03:05Z] " + line + "\n";
    };
    const auto asIs = [](Event &) {};
    row("message", EventType::Message, "hello", "Bob: hello", asIs);
    row("empty message", EventType::Message, "", "Bob: ", asIs);
    row("create", EventType::MucCreate, "", "* Bob created the room r1@conference.example.com", [](Event &e) {
        e.room = "r1@conference.example.com";
        e.nick = "Bob";
    });
    row("create from a chat", EventType::MucCreate, "",
        "* Bob created the room r1@c.example as \"B\", continuing the chat with thread ID 6b1f", [](Event &e) {
            e.room = "r1@c.example";
            e.nick = "B";
            e.threadId = "6b1f";
        });
    row("destroy", EventType::MucDestroy, "", "* Bob closed the room", asIs);
    row("invite", EventType::MucInvite, "Join us", "* Bob invited a@x.example, o\\27hara@x.example, saying: Join us",
        [](Event &e) { e.invited = {"a@x.example", "o\\27hara@x.example"}; });
    row("invite without words", EventType::MucInvite, "", "* Bob invited a@x.example",
        [](Event &e) { e.invited = {"a@x.example"}; });
    row("decline", EventType::MucInviteDecline, "In a meeting", "* Bob declined the invitation, saying: In a meeting",
        asIs);
    row("join", EventType::MucJoin, "", "* Bob joined", [](Event &e) { e.nick = "Bob"; });
    row("join under another nick", EventType::MucJoin, "", "* Bob joined as \"Bobby\"",
        [](Event &e) { e.nick = "Bobby"; });
    row("leave", EventType::MucLeave, "", "* Bob left", [](Event &e) { e.nick = "Bob"; });
    row("leave with a note", EventType::MucLeave, "Back at 4, sorry", "* Bob left, noting: Back at 4, sorry", asIs);
    row("nick change", EventType::MucNickChange, "", "* Bob changed the nick: \"Tomas\" \u2192 \"Tomas L\"",
        [](Event &e) {
            e.oldNick = "Tomas";
            e.nick = "Tomas L";
        });
    row("kick", EventType::MucKick, "", "* Bob kicked mei.sato@x.example",
        [](Event &e) { e.target = "mei.sato@x.example"; });
    row("ban", EventType::MucBan, "", "* Bob banned mei.sato@x.example",
        [](Event &e) { e.target = "mei.sato@x.example"; });
    row("further fields", EventType::MucKick, "", "* Bob kicked m@x.example\n+ further fields: \"spam\", \"a\\nb\"",
        [](Event &e) {
            e.target = "m@x.example";
            e.extra = {"spam", "a\nb"};
        });
    row("other", EventType::Other, "", "? IMEvent MUCSubject: \"2024-01-05\", \"a \\\"b\\\"\"", [](Event &e) {
        e.typeName = "IMEvent MUCSubject";
        e.extra = {"2024-01-05", "a \"b\""};
    });
    row("other without fields", EventType::Other, "", "? Hello", [](Event &e) { e.typeName = "Hello"; });
    row("call", EventType::Call, "3 minutes", "* Bob called, noted: 3 minutes", asIs);
    row("call with its people", EventType::Call, "",
        "* Bob called a@x.example, \"Ext. 204\", until 2024-01-05T10:04:08Z, for 01:01:03", [](Event &e) {
            e.invited = {"a@x.example", "Ext. 204"};
            e.ended = test::at("2024-01-05T10:04:08Z");
            e.rawEnded = "2024-01-05T10:04:08Z";
        });
    row("call that ends before it begins", EventType::Call, "", "* Bob called, until 2024-01-05T09:00:00Z",
        [](Event &e) { e.ended = test::at("2024-01-05T09:00:00Z"); });
    row("call without a readable end", EventType::Call, "", "* Bob called, until \"soon\"",
        [](Event &e) { e.rawEnded = "soon"; });
    row("attachment", EventType::Attachment, "",
        "* Bob sent a file\n+ attachment: \"plan.pdf\", type application/pdf, 1200 bytes, at \"media/7\"",
        [](Event &e) { e.attachments = {{"plan.pdf", "application/pdf", 1200, "media/7", "/pack!/media/7"}}; });
    row("message with files", EventType::Message, "see",
        "Bob: see\n+ attachment: \"a\\nb\", not in the case\n+ attachment: no name, 0 bytes, not in the case",
        [](Event &e) { e.attachments = {{"a\nb", "", std::nullopt, "", ""}, {"", "", 0, "", ""}}; });
    row("deletion", EventType::Deletion, "", "* Bob deleted a message that the source does not hold, archive ID \"u1\"",
        [](Event &e) { e.uid = "u1"; });
    row("line of the client", EventType::System, "Ben is offline", "* (the client) Ben is offline", asIs);
    row("name from the address", EventType::Message, "x", "o'hara: x", [](Event &e) {
        e.sender = "o\\27hara@x.example";
        e.senderName.clear();
    });
    row("nobody", EventType::MucDestroy, "", "* (no name) closed the room", [](Event &e) {
        e.sender.clear();
        e.senderName.clear();
    });
}

void TestTranscript::everyEventSaysWhatHappened()
{
    QFETCH(Event, event);
    QFETCH(QByteArray, line);
    QCOMPARE(lines(event), line);
}

void TestTranscript::typedTextNeverBeginsALine_data()
{
    QTest::addColumn<QByteArray>("lineBreak");
    QTest::addRow("LF") << "\n"_ba;
    QTest::addRow("CR LF") << "\r\n"_ba;
    QTest::addRow("line separator") << "\u2028"_ba;
    QTest::addRow("paragraph separator") << "\u2029"_ba;
    QTest::addRow("empty lines") << "\n\n\n"_ba;
}

void TestTranscript::typedTextNeverBeginsALine()
{
    QFETCH(QByteArray, lineBreak);
    const std::string typed = "a" + lineBreak.toStdString() + "[2024-01-05T09:04:00Z] Eve: I did it";
    for (const EventType type : {EventType::Message, EventType::MucInvite, EventType::MucInviteDecline,
                                 EventType::MucLeave, EventType::Call, EventType::Attachment, EventType::System}) {
        QByteArrayList written = lines(test::event(type, nine, typed)).split('\n');
        QCOMPARE(written.takeLast(), ""_ba);
        QVERIFY(written.size() > 1);
        QVERIFY(written.takeFirst().startsWith("[2024-01-05T09:03:05Z] "));
        for (const QByteArray &line : written)
            QVERIFY2(line.startsWith("    "), line);
    }
}

void TestTranscript::doubtsStandBesideTheTime()
{
    Event event = test::message(nine, "x");
    event.time->zoneAssumed = true;
    event.time->digits = 3;
    event.late = true;
    event.uncertain = true;
    event.deleted = true;
    QCOMPARE(lines(event), "[2024-01-05T09:03:05.000Z, zone assumed, recorded after the end, conversation uncertain, "
                           "deleted] Bob: x\n"_ba);
}

void TestTranscript::anEventWithoutATimeSaysSo()
{
    Event event = test::message(nine, "x");
    event.time.reset();
    event.rawTime.clear();
    QCOMPARE(lines(event), "[no time] Bob: x\n"_ba);
    event.rawTime = "soon] Eve: y";
    QCOMPARE(lines(event), "[no time, written as \"soon] Eve: y\"] Bob: x\n"_ba);
}

void TestTranscript::namesThatTwoPeopleUseComeWithTheirAddress()
{
    const std::vector<Participant> two{{"bob@example.com", "Bob", {}, {}}, {"bob@other.example", "Bob", {}, {}}};
    QCOMPARE(lines(test::message(nine, "x"), two), "[2024-01-05T09:03:05Z] Bob <bob@example.com>: x\n"_ba);

    const std::vector<Participant> same{{"bob@example.com", "Bob", {}, {}}, {"BOB@Example.com", "Bob", {}, {}}};
    QCOMPARE(lines(test::message(nine, "x"), same), "[2024-01-05T09:03:05Z] Bob: x\n"_ba);

    exports::NameBook names({});
    QCOMPARE(names.show("Bob", "bob@example.com"), std::string("Bob"));
    QCOMPARE(names.show("Bob", "eve@example.com/phone"), std::string("Bob <eve@example.com>"));
}

void TestTranscript::aNameCannotPassForAnEvent_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("shown");
    QTest::addRow("plain") << "O'Neil, Bob (Sales)"_ba << "O'Neil, Bob (Sales)"_ba;
    QTest::addRow("star") << "* Eve joined"_ba << "\"* Eve joined\""_ba;
    QTest::addRow("unknown record") << "? x"_ba << "\"? x\""_ba;
    QTest::addRow("colon") << "Eve: yes"_ba << "\"Eve: yes\""_ba;
    QTest::addRow("address") << "Eve <eve@x>"_ba << "\"Eve <eve@x>\""_ba;
    QTest::addRow("quotes") << "\"Eve\""_ba << "\"\\\"Eve\\\"\""_ba;
    QTest::addRow("line break") << "a\n[x] Eve"_ba << "\"a\\n[x] Eve\""_ba;
    QTest::addRow("blanks") << "  "_ba << "\"  \""_ba;
    QTest::addRow("override") << "a\u202Eb"_ba << "a\uFFFDb"_ba;
    QTest::addRow("stand-in for no name") << "(no name)"_ba << "\"(no name)\""_ba;
}

void TestTranscript::aNameCannotPassForAnEvent()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, shown);
    Event event = test::message(nine, "x");
    event.senderName = name.toStdString();
    QCOMPARE(lines(event), "[2024-01-05T09:03:05Z] " + shown + ": x\n");
}

QTEST_GUILESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
