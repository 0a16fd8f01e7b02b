// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/eventtext.h"
#include "ui/presentation/persontext.h"

#include <QLocale>
#include <QTest>

using namespace casebook;
using namespace casebook::ui;
using namespace Qt::StringLiterals;

class TestEventText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTypeHasItsSentence_data();
    void everyTypeHasItsSentence();
    void everyTypeHasAName();
    void signsOfPlaceholdersInTextsStay();
    void namesOfTheOtherDirectionStandApart();
    void senderIsNeverEmpty();
    void aLineIsCutBetweenCharacters();
    void initialsTellPeopleApart_data();
    void initialsTellPeopleApart();
};

namespace {

Event roomEvent(EventType type)
{
    Event event;
    event.type = type;
    event.typeName = eventTypeName(type);
    event.sender = "priya.raman@im.corp.example";
    event.senderName = "Priya";
    return event;
}

Event withText(EventType type, const char *text)
{
    Event event = roomEvent(type);
    event.text = text;
    return event;
}

Event withTarget(EventType type)
{
    Event event = roomEvent(type);
    event.target = "o\\27hara@im.corp.example";
    return event;
}

} // namespace

void TestEventText::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestEventText::everyTypeHasItsSentence_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("sentence");

    QTest::addRow("message") << withText(EventType::Message, "Morning\nTomas") << u"Priya: Morning\nTomas"_s;
    Event create = roomEvent(EventType::MucCreate);
    QTest::addRow("create, no room named") << create << u"Priya created the room"_s;
    create.room = "r5f0c2@conference.im.corp.example";
    QTest::addRow("create") << create << u"Priya created the room r5f0c2"_s;
    QTest::addRow("destroy") << roomEvent(EventType::MucDestroy) << u"Priya closed the room"_s;
    Event invite = withText(EventType::MucInvite, "Join us");
    invite.invited = {"tomas.lind@im.corp.example"};
    QTest::addRow("invite one") << invite << u"Priya invited tomas.lind: “Join us”"_s;
    invite.invited.insert(invite.invited.end(), {"mei.sato@im.corp.example", "o\\27hara@im.corp.example"});
    invite.text.clear();
    QTest::addRow("invite several, no text") << invite << u"Priya invited tomas.lind, mei.sato and o'hara"_s;
    invite.invited.clear();
    QTest::addRow("invite, damaged") << invite << u"Priya invited nobody named"_s;
    QTest::addRow("decline") << withText(EventType::MucInviteDecline, "In a meeting")
                             << u"Priya declined: “In a meeting”"_s;
    QTest::addRow("decline, no text") << roomEvent(EventType::MucInviteDecline) << u"Priya declined"_s;
    QTest::addRow("join") << roomEvent(EventType::MucJoin) << u"Priya joined"_s;
    QTest::addRow("leave") << withText(EventType::MucLeave, "Back at 4") << u"Priya left: “Back at 4”"_s;
    QTest::addRow("leave, no note") << roomEvent(EventType::MucLeave) << u"Priya left"_s;
    Event nick = roomEvent(EventType::MucNickChange);
    nick.nick = "Priya R";
    QTest::addRow("nick, old one not given") << nick << u"Priya is now Priya R"_s;
    nick.oldNick = "P";
    QTest::addRow("nick") << nick << u"P is now Priya R"_s;
    nick.nick.clear();
    QTest::addRow("nick, damaged") << nick << u"P has no name any more"_s;
    QTest::addRow("kick") << withTarget(EventType::MucKick) << u"Priya removed o'hara"_s;
    QTest::addRow("ban") << withTarget(EventType::MucBan) << u"Priya banned o'hara"_s;
    QTest::addRow("call") << roomEvent(EventType::Call) << u"Priya called"_s;
    Event call = roomEvent(EventType::Call);
    call.invited = {"tomas.lind@im.corp.example", "Ext. 204"};
    call.time = Instant{0};
    call.ended = Instant{3'723'900'000'000};
    QTest::addRow("call with its people") << call << u"Priya called tomas.lind and Ext. 204 (1:02:03)"_s;
    call.text = "busy";
    call.ended = Instant{-1};
    QTest::addRow("call, damaged") << call << u"Priya called tomas.lind and Ext. 204: “busy”"_s;
    QTest::addRow("line of the client") << withText(EventType::System, "Mei is offline") << u"Mei is offline"_s;
    Event file = roomEvent(EventType::Attachment);
    file.attachments = {{"plan.pdf", "application/pdf", 1200, "media/1", ""}, {"", "", std::nullopt, "media/2", ""}};
    QTest::addRow("attachments") << file << u"Priya sent a file [plan.pdf · 1.2 kB and media/2]"_s;
    file = withText(EventType::Message, "see");
    file.attachments = {{"", "", std::nullopt, "", ""}};
    QTest::addRow("message with a file") << file << u"Priya: see [file without a name]"_s;
    QTest::addRow("deletion") << roomEvent(EventType::Deletion)
                              << u"Priya deleted a message; its text is not in the source"_s;
    Event other = roomEvent(EventType::Other);
    other.typeName = "IMEvent MUCSubject";
    QTest::addRow("other") << other << u"IMEvent MUCSubject (kept record, not understood)"_s;
}

void TestEventText::everyTypeHasItsSentence()
{
    QFETCH(Event, event);
    QFETCH(QString, sentence);
    QCOMPARE(eventSentence(event), sentence);
}

void TestEventText::everyTypeHasAName()
{
    QSet<QString> names;
    for (std::size_t i = 0; i < eventTypeNames.size(); ++i)
        names << eventTypeText(static_cast<EventType>(i));
    QCOMPARE(names.size(), static_cast<qsizetype>(eventTypeNames.size()));
    QVERIFY(!names.contains(QString()));
}

void TestEventText::signsOfPlaceholdersInTextsStay()
{
    Event event = withText(EventType::MucInvite, "100 %1 of %2");
    event.senderName = "%3";
    event.invited = {"mei.sato@im.corp.example"};
    QCOMPARE(eventSentence(event), u"%3 invited mei.sato: “100 %1 of %2”"_s);
}

void TestEventText::namesOfTheOtherDirectionStandApart()
{
    Event event = withText(EventType::MucInviteDecline, "later");
    event.senderName = "نورة";
    QCOMPARE(eventSentence(event), u"\u2068نورة\u2069 declined: “later”"_s);
}

void TestEventText::senderIsNeverEmpty()
{
    Event event = roomEvent(EventType::Message);
    QCOMPARE(senderText(event), u"Priya"_s);
    event.senderName.clear();
    QCOMPARE(senderText(event), u"priya.raman"_s);
    event.sender.clear();
    QCOMPARE(senderText(event), u"Unknown sender"_s);
}

void TestEventText::aLineIsCutBetweenCharacters()
{
    const Event event = withText(EventType::Message, "😀😀😀😀");
    QCOMPARE(eventLine(event, 8), u"Priya:…"_s); // half of the first one would have fitted
    QCOMPARE(eventLine(event, 10), u"Priya: 😀…"_s);
    QCOMPARE(eventLine(event, 15), u"Priya: 😀😀😀😀"_s);
    const QString cut = eventLine(withText(EventType::Message, std::string(1'000'000, 'x').c_str()));
    QCOMPARE(cut.size(), 400);
    QVERIFY(cut.endsWith(u'…'));
}

void TestEventText::initialsTellPeopleApart_data()
{
    QTest::addColumn<QByteArray>("jid");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("initials");
    QTest::addRow("two parts of the address") << "mei.sato@x"_ba << "Mei"_ba << u"MS"_s;
    QTest::addRow("the nick does not matter then") << "mei.sato@x"_ba << "Boss Lady"_ba << u"MS"_s;
    QTest::addRow("three parts") << "anna.maria.krug@x"_ba << ""_ba << u"AK"_s;
    QTest::addRow("one part, two names") << "u4711@x"_ba << "Tomas Lind"_ba << u"TL"_s;
    QTest::addRow("last, first") << "u4711@x"_ba << "Lind, Tomas"_ba << u"TL"_s;
    QTest::addRow("one part only") << "nova@x"_ba << "nova"_ba << u"NO"_s;
    QTest::addRow("a number at the end") << "guest12@x"_ba << "guest12"_ba << u"G2"_s;
    QTest::addRow("escaped address") << "o\\27hara@x"_ba << ""_ba << u"OH"_s;
    QTest::addRow("Han") << ""_ba << "合并"_ba << u"合"_s;
    QTest::addRow("Arabic") << ""_ba << "نورة"_ba << u"نو"_s;
    QTest::addRow("emoji") << ""_ba << "👩🏽‍💻"_ba << u"👩🏽‍💻"_s;
    QTest::addRow("nothing") << ""_ba << ""_ba << u"?"_s;
    QTest::addRow("signs only") << "@x"_ba << "-- .."_ba << u"?"_s;
}

void TestEventText::initialsTellPeopleApart()
{
    QFETCH(QByteArray, jid);
    QFETCH(QByteArray, name);
    QTEST(personInitials(jid.toStdString(), name.toStdString()), "initials");
}

QTEST_GUILESS_MAIN(TestEventText)
#include "tst_eventtext.moc"
