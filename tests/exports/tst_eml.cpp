// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/eml.h"
#include "tests/exports/mailmaker.h"
#include "tests/mail/mailreader.h"

#include <QScopeGuard>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

class TestEml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aDayIsOneMailThatAnotherReaderUnderstands();
    void headersAreThoseOfTheMapping();
    void eachUtcDayIsAMailOfItsOwn();
    void daysMayComeInAnyOrder();
    void anEventWithoutATimeGoesToTheDayOfTheOneBefore();
    void aRoomWithoutMessagesComesFromTheService();
    void nobodyElseMeansUndisclosedRecipients();
    void whoOnlyDeclinedGetsNoCopyAndIsListed();
    void peopleOfAnotherDayAreNotListed();
    void aPersonIsListedOnceWithEverySpanOfPresence();
    void hostileNamesStayInTheirPlace();
    void titlesOfAnyLengthGiveASubject();
    void aPartOfAConversationSaysSo();
    void theSameEventsGiveTheSameBytes();
    void otherContentGivesAnotherMessageId();
    void collidingNamesAreToldApart();
    void tenantsBecomeSafeFolders_data();
    void tenantsBecomeSafeFolders();
    void whatWasNotWrittenIsNotCounted();
    void htmlSaysTheSameAndIsInert();
    void tenThousandParticipantsAreAllThere();
    void sessionsEndWhereNothingHappens();
    void mailsOfALongConversationDoNotWaitForItsEnd();
    void daysOfAZoneAreItsOwn();
    void copiesGoToMailboxesOnly();

private:
    test::MailMaker m_maker;
};

namespace {

const char *const morning = "2024-01-05T09:03:05Z";

QString body(const QJsonObject &mail)
{
    return mail.value("body"_L1).toString();
}

} // namespace

void TestEml::init()
{
    m_maker.conversation = test::conversation();
}

void TestEml::aDayIsOneMailThatAnotherReaderUnderstands()
{
    m_maker.conversation = test::conversation("Night shift – Röntgen");
    const std::vector<Participant> participants{
        {"zoe@example.com", "Zoë Müller", test::at("2024-01-05T09:02:11Z"), {}},
        {"bob@example.com", "O'Neil, Bob", test::at("2024-01-05T09:02:40Z"), {}},
        {"guest\\2012@partner.example.net", "", test::at("2024-01-05T09:03:00Z"), test::at("2024-01-05T09:04:30Z")}};
    Event leave = test::event(EventType::MucLeave, "2024-01-05T09:04:30Z", "timeout");
    leave.sender = "guest\\2012@partner.example.net";
    leave.senderName = "guest 12";
    const auto written = m_maker.mails(
        {test::event(EventType::MucJoin, "2024-01-05T09:02:40Z"),
         test::messageBy("zoe@example.com", "Zoë Müller", morning, ".start = 5 < 6 & \"ok\"?"),
         test::messageBy("bob@example.com", "O'Neil, Bob", "2024-01-05T09:03:09Z", "了解 👍\nFrom me"), leave},
        participants);
    QCOMPARE(written.size(), std::size_t{1});
    QCOMPARE(m_maker.folder.files.begin()->first, std::string("Tenant 1/2024/20240105_7c1f0e2a9b3d4c55.eml"));
    QCOMPARE(m_maker.exported, (exports::Tally{1, 4}));
    const auto lines = test::linesOf(written[0]);
    QVERIFY(!lines.empty());
    for (const std::string &line : lines)
        QVERIFY2(line.size() <= 78, line.c_str());
    const QJsonObject mail = test::readMail(written[0]);
    QCOMPARE(mail.value("defects"_L1).toArray(), QJsonArray());
    QCOMPARE(mail.value("type"_L1).toString(), u"multipart/alternative"_s);
    QCOMPARE(mail.value("date"_L1).toString(), u"2024-01-05T09:03:05+00:00"_s);
    QCOMPARE(test::header(mail, u"Subject"_s), u"Chat: Night shift – Röntgen, 2024-01-05, 3 people, 2 messages"_s);
    // The digests are those of `printf %s zoe@example.com | sha256sum` and so on.
    QCOMPARE(mail.value("from"_L1).toArray(),
             (QJsonArray{QJsonArray{u"Zoë Müller"_s, u"u-3e693cf7e5b6@unmapped.invalid"_s}}));
    QCOMPARE(mail.value("to"_L1).toArray(),
             (QJsonArray{QJsonArray{u"O'Neil, Bob"_s, u"u-5ff860bf1190@unmapped.invalid"_s},
                         QJsonArray{u"guest 12"_s, u"u-03ae820db3cc@unmapped.invalid"_s}}));
    QCOMPARE(body(mail), u"Conversation: Night shift – Röntgen (room)\n"
                         "Conversation ID: 8812\n"
                         "Casebook ID: 7c1f0e2a9b3d4c55aabbccddeeff0011\n"
                         "Tenant: Tenant 1\n"
                         "Day: 2024-01-05 (UTC), part 1 of 1\n"
                         "Messages: 2, other events: 2\n"
                         "\n"
                         "Participants (3)\n"
                         "- Zoë Müller <zoe@example.com>: joined 2024-01-05T09:02:11Z, no time of leaving\n"
                         "- O'Neil, Bob <bob@example.com>: joined 2024-01-05T09:02:40Z, no time of leaving\n"
                         "- guest 12 <guest\\2012@partner.example.net>: joined 2024-01-05T09:03:00Z, left "
                         "2024-01-05T09:04:30Z\n"
                         "\n"
                         "Transcript (times are UTC)\n"
                         "[2024-01-05T09:02:40Z] * Bob joined\n"
                         "[2024-01-05T09:03:05Z] Zoë Müller: .start = 5 < 6 & \"ok\"?\n"
                         "[2024-01-05T09:03:09Z] O'Neil, Bob: 了解 👍\n"
                         "    From me\n"
                         "[2024-01-05T09:04:30Z] * guest 12 left, noting: timeout\n"_s);
}

void TestEml::headersAreThoseOfTheMapping()
{
    Event last = test::message("2024-01-05T10:00:00Z", "y");
    last.time->zoneAssumed = true;
    const QJsonObject mail = test::readMail(m_maker.mails({test::message(morning, "x"), last}).front());
    const auto value = [&](const QString &name) { return test::header(mail, name); };
    QCOMPARE(value(u"Auto-Submitted"_s), u"auto-generated"_s);
    QCOMPARE(value(u"X-Auto-Response-Suppress"_s), u"All"_s);
    QCOMPARE(value(u"Sender"_s), u"IM archive <im-archive@casebook.invalid>"_s);
    QCOMPARE(value(u"X-IMArchive-Version"_s), u"1"_s);
    QCOMPARE(value(u"X-IMArchive-Tenant"_s), u"Tenant 1"_s);
    QCOMPARE(value(u"X-IMArchive-ConversationId"_s), u"8812"_s);
    QCOMPARE(value(u"X-IMArchive-ConversationType"_s), u"room"_s);
    QCOMPARE(value(u"X-IMArchive-BeginDate"_s), u"2024-01-05T09:03:05Z"_s);
    QCOMPARE(value(u"X-IMArchive-EndDate"_s), u"2024-01-05T10:00:00Z"_s);
    QCOMPARE(value(u"X-IMArchive-MessageCount"_s), u"2"_s);
    QCOMPARE(value(u"X-IMArchive-EventCount"_s), u"2"_s);
    QCOMPARE(value(u"X-IMArchive-Part"_s), u"1/1"_s);
    QCOMPARE(value(u"X-IMArchive-Unmapped"_s), u"1"_s);
    QCOMPARE(value(u"X-IMArchive-TimeBasis"_s), u"assumed"_s);
    QVERIFY(value(u"In-Reply-To"_s).isNull());
    const QRegularExpression id(u"^<t[0-9a-f]{4}\\.7c1f0e2a9b3d4c55"
                                "\\.20240105\\.1\\.[0-9a-f]{12}@casebook\\.invalid>$"_s);
    QVERIFY2(id.match(value(u"Message-ID"_s)).hasMatch(), qPrintable(value(u"Message-ID"_s)));
    const QRegularExpression thread(u"^<t[0-9a-f]{4}\\.7c1f0e2a9b3d4c55@casebook\\.invalid>$"_s);
    QVERIFY2(thread.match(value(u"References"_s)).hasMatch(), qPrintable(value(u"References"_s)));
    for (const QJsonValue &field : mail.value("headers"_L1).toArray())
        QVERIFY2(value(field.toArray().at(0).toString()) != u"(several)"_s, "a header stands twice");
}

void TestEml::eachUtcDayIsAMailOfItsOwn()
{
    const auto written = m_maker.mails(
        {test::message("2024-01-05T23:59:59Z", "before"), test::message("2024-01-06T00:00:00Z", "after")});
    QCOMPARE(written.size(), std::size_t{2});
    QVERIFY(m_maker.folder.files.contains("Tenant 1/2024/20240105_7c1f0e2a9b3d4c55.eml"));
    QVERIFY(m_maker.folder.files.contains("Tenant 1/2024/20240106_7c1f0e2a9b3d4c55.eml"));
    const QJsonArray read = test::readMails(written);
    QVERIFY(body(read.at(0).toObject()).contains(u"before"));
    QVERIFY(!body(read.at(0).toObject()).contains(u"after"));
    QVERIFY(body(read.at(1).toObject()).contains(u"after"));
    QCOMPARE(test::header(read.at(0).toObject(), u"References"_s),
             test::header(read.at(1).toObject(), u"References"_s));
    QCOMPARE(m_maker.exported, (exports::Tally{1, 2}));
}

void TestEml::daysMayComeInAnyOrder()
{
    const auto written =
        m_maker.mails({test::message("2024-01-06T00:00:00Z", "two"), test::message("2024-01-05T12:00:00Z", "one"),
                       test::message("2024-01-06T01:00:00Z", "three")});
    QCOMPARE(written.size(), std::size_t{2});
    const QString second = body(test::readMail(written[1]));
    QVERIFY(second.contains(u"Bob: two\n[2024-01-06T01:00:00Z] Bob: three\n"));
    QCOMPARE(m_maker.exported, (exports::Tally{1, 3}));
}

void TestEml::anEventWithoutATimeGoesToTheDayOfTheOneBefore()
{
    Event untimed = test::message("2024-01-05T12:00:00Z", "when?");
    untimed.time.reset();
    untimed.rawTime = "noon";
    const auto written = m_maker.mails({test::message("2024-01-05T12:00:00Z", "x"), untimed});
    QCOMPARE(written.size(), std::size_t{1});
    QVERIFY(body(test::readMail(written[0])).contains(u"\n[no time, written as \"noon\"] Bob: when?\n"));

    const auto alone = m_maker.mails({untimed});
    const QJsonObject mail = test::readMail(alone.at(0));
    QCOMPARE(mail.value("date"_L1).toString(), u"2024-01-05T12:00:00+00:00"_s);
    QCOMPARE(test::header(mail, u"X-IMArchive-TimeBasis"_s), u"unknown"_s);
    QVERIFY(test::header(mail, u"X-IMArchive-BeginDate"_s).isNull());
}

void TestEml::aRoomWithoutMessagesComesFromTheService()
{
    const QJsonObject mail = test::readMail(m_maker.mails({test::event(EventType::MucJoin, morning)}).front());
    QCOMPARE(mail.value("from"_L1).toArray(),
             (QJsonArray{QJsonArray{u"IM archive"_s, u"im-archive@casebook.invalid"_s}}));
    QCOMPARE(mail.value("to"_L1).toArray(), (QJsonArray{QJsonArray{u"Bob"_s, u"u-5ff860bf1190@unmapped.invalid"_s}}));
    QCOMPARE(mail.value("date"_L1).toString(), u"2024-01-05T09:03:05+00:00"_s);
}

void TestEml::nobodyElseMeansUndisclosedRecipients()
{
    const QJsonObject mail = test::readMail(m_maker.mails({test::message(morning, "x")}).front());
    QCOMPARE(mail.value("defects"_L1).toArray(), QJsonArray());
    QCOMPARE(test::header(mail, u"To"_s), u"undisclosed-recipients:;"_s);
}

void TestEml::whoOnlyDeclinedGetsNoCopyAndIsListed()
{
    Event decline = test::event(EventType::MucInviteDecline, "2024-01-05T09:04:00Z", "busy");
    decline.sender = "eve@example.com";
    decline.senderName = "Eve";
    const QJsonObject mail = test::readMail(m_maker.mails({test::message(morning, "x"), decline}).front());
    QCOMPARE(test::header(mail, u"To"_s), u"undisclosed-recipients:;"_s);
    QVERIFY(body(mail).contains(u"\n- Eve <eve@example.com>: no record of presence\n"));
}

void TestEml::peopleOfAnotherDayAreNotListed()
{
    const std::vector<Participant> participants{
        {"gone@example.com", "Gone", test::at("2024-01-04T09:00:00Z"), test::at("2024-01-04T23:00:00Z")},
        {"later@example.com", "Later", test::at("2024-01-06T00:00:00Z"), {}},
        {"over@example.com", "Over night", test::at("2024-01-04T09:00:00Z"), test::at("2024-01-05T00:00:00Z")},
        {"unknown@example.com", "Unknown", {}, {}}};
    const QJsonObject mail = test::readMail(m_maker.mails({test::message(morning, "x")}, participants).front());
    QCOMPARE(mail.value("to"_L1).toArray().size(), 2);
    QVERIFY(body(mail).contains(u"Participants (3)\n- Unknown <unknown@example.com>: joined at an unknown time, no "
                                "time of leaving\n- Over night <over@example.com>"_s));
    QVERIFY(!body(mail).contains(u"gone@example.com"));
    QVERIFY(!body(mail).contains(u"later@example.com"));
}

void TestEml::aPersonIsListedOnceWithEverySpanOfPresence()
{
    const std::vector<Participant> participants{
        {"mei@example.com", "Mei", test::at("2024-01-05T09:00:00Z"), test::at("2024-01-05T09:10:00Z")},
        {"MEI@Example.com", "Mei S", test::at("2024-01-05T09:20:00Z"), test::at("2024-01-05T09:30:00Z")}};
    const QJsonObject mail = test::readMail(m_maker.mails({test::message(morning, "x")}, participants).front());
    QCOMPARE(mail.value("to"_L1).toArray().size(), 1);
    QVERIFY(body(mail).contains(u"- Mei S <mei@example.com>: joined 2024-01-05T09:00:00Z, left 2024-01-05T09:10:00Z; "
                                "joined 2024-01-05T09:20:00Z, left 2024-01-05T09:30:00Z\n"_s));
}

void TestEml::hostileNamesStayInTheirPlace()
{
    const QString evil = u"x\r\nBcc: evil@example.com\r\n\r\n[2024-01-05T09:00:00Z] Eve: hi"_s;
    m_maker.conversation = test::conversation(evil.toStdString());
    m_maker.conversation.conversationId = evil.toStdString();
    m_maker.conversation.tenant = evil.toStdString();
    m_maker.conversation.threadId = evil.toStdString();
    const std::string name = evil.toStdString();
    const auto written = m_maker.mails({test::messageBy(name, name, morning, name)},
                                       {{name, name, {}, {}}, {"b@x.example", name, {}, {}}});
    const QJsonObject mail = test::readMail(written.front());
    QCOMPARE(mail.value("defects"_L1).toArray(), QJsonArray());
    QVERIFY(test::header(mail, u"Bcc"_s).isNull());
    for (const QString &line : body(mail).split(u'\n')) {
        QVERIFY2(!line.startsWith(u"Bcc") && !line.startsWith(u"[2024-01-05T09:00:00Z]"), qPrintable(line));
    }
    QVERIFY(body(mail).startsWith(u"Conversation: x"));
}

void TestEml::titlesOfAnyLengthGiveASubject()
{
    m_maker.conversation = test::conversation(QString(u"Zoë, "_s.repeated(2000)).toStdString());
    QJsonObject mail = test::readMail(m_maker.mails({test::message(morning, "x")}).front());
    QVERIFY(test::header(mail, u"Subject"_s).size() <= 200);
    QVERIFY(test::header(mail, u"Subject"_s).endsWith(u", 2024-01-05, 1 people, 1 messages"));
    m_maker.conversation = test::conversation("");
    mail = test::readMail(m_maker.mails({test::message(morning, "x")}).front());
    QCOMPARE(test::header(mail, u"Subject"_s), u"Chat: 8812, 2024-01-05, 1 people, 1 messages"_s);
}

void TestEml::aPartOfAConversationSaysSo()
{
    QVERIFY(!body(test::readMail(m_maker.mails({test::message(morning, "x")}).front())).contains(u"Selected:"));
    const auto formatter = m_maker.begin();
    m_maker.conversation.events = 7;
    QVERIFY(test::MailMaker::feed(*formatter, m_maker.conversation, {}, {test::message(morning, "x")}));
    const QJsonObject mail = test::readMail(m_maker.folder.files.begin()->second);
    QVERIFY(body(mail).contains(u"\nSelected: 1 of the 7 events of the conversation\n"));
}

void TestEml::theSameEventsGiveTheSameBytes()
{
    const std::vector<Event> events{test::message(morning, "x"), test::message(morning, "y")};
    const auto once = m_maker.mails(events);
    QCOMPARE(m_maker.mails(events), once);
}

void TestEml::otherContentGivesAnotherMessageId()
{
    Event event = test::message(morning, "x");
    const auto idOf = [this](const Event &one) {
        return test::header(test::readMail(m_maker.mails({one}).front()), u"Message-ID"_s);
    };
    const QString id = idOf(event);
    QCOMPARE(idOf(event), id);
    event.text = "y";
    QVERIFY(idOf(event) != id);
    event.text = "x";
    event.id = test::eventId(-1);
    QVERIFY(idOf(event) != id);
}

void TestEml::collidingNamesAreToldApart()
{
    const auto formatter = m_maker.begin();
    Conversation one = test::conversation("one");
    Conversation two = test::conversation("two");
    two.id = one.id.substr(0, 16) + std::string(16, 'f');
    two.tenant = "TENANT 1"; // the same folder where case does not count
    two.key = ConversationKey{2};
    QVERIFY(test::MailMaker::feed(*formatter, one, {}, {test::message(morning, "x")}));
    QVERIFY(test::MailMaker::feed(*formatter, two, {}, {test::message(morning, "y")}));
    QCOMPARE(m_maker.folder.files.size(), std::size_t{2});
    QVERIFY(m_maker.folder.files.contains("Tenant 1/2024/20240105_7c1f0e2a9b3d4c55.eml"));
    QVERIFY(m_maker.folder.files.contains("TENANT 1/2024/20240105_7c1f0e2a9b3d4c55ffffffffffffffff.eml"));
    QCOMPARE(formatter->exported(), (exports::Tally{2, 2}));
}

void TestEml::tenantsBecomeSafeFolders_data()
{
    QTest::addColumn<QByteArray>("tenant");
    QTest::addColumn<QByteArray>("folder");
    QTest::addRow("up") << "../.."_ba << "%2E.%2F.%2E"_ba;
    QTest::addRow("none") << ""_ba << "_no-tenant"_ba;
    QTest::addRow("device") << "aux"_ba << "%61ux"_ba;
    QTest::addRow("umlaut") << "Süd"_ba << "S%C3%BCd"_ba;
}

void TestEml::tenantsBecomeSafeFolders()
{
    QFETCH(QByteArray, tenant);
    QFETCH(QByteArray, folder);
    m_maker.conversation.tenant = tenant.toStdString();
    m_maker.mails({test::message(morning, "x")});
    QCOMPARE(QByteArray::fromStdString(m_maker.folder.files.begin()->first),
             folder + "/2024/20240105_7c1f0e2a9b3d4c55.eml");
}

void TestEml::whatWasNotWrittenIsNotCounted()
{
    const auto formatter = m_maker.begin();
    m_maker.conversation.events = 2;
    QVERIFY(test::MailMaker::feed(*formatter, m_maker.conversation, {}, {test::message(morning, "x")}));
    m_maker.folder.room = 1000;
    QVERIFY(formatter->beginConversation(m_maker.conversation, {}));
    QVERIFY(formatter->event(test::message("2024-01-07T00:00:00Z", std::string(5000, 'x'))));
    const Status ended = formatter->endConversation().and_then([&] { return formatter->withheld({}); });
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, Error::Code::DiskFull);
    QCOMPARE(formatter->exported(), (exports::Tally{1, 1}));
}

void TestEml::htmlSaysTheSameAndIsInert()
{
    const std::string text = "<script>alert('x')</script>\r\n  two  blanks \u2028&amp; \"q\" \1 <b>=3D</b>\n.\nFrom me";
    m_maker.conversation = test::conversation("</title><script>x</script>");
    const QJsonObject mail = test::readMail(
        m_maker.mails({test::messageBy("eve@example.com", "<img src=x onerror=y>", morning, text)}).front());
    const QString html = mail.value("html"_L1).toString();
    QVERIFY(!html.contains(u"<script"));
    QVERIFY(!html.contains(u"<img"));
    QVERIFY(
        html.contains(u"<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&#13;\n  two  blanks &#x2028;&amp;amp; "
                      "&quot;q&quot; <span title=\"U+0001\">\uFFFD</span> &lt;b&gt;=3D&lt;/b&gt;\n.\nFrom me</p>"_s));
}

void TestEml::tenThousandParticipantsAreAllThere()
{
    std::vector<Participant> participants;
    for (int i = 0; i < 10'000; ++i)
        participants.push_back({std::format("person{}@example.com", i), std::format("P\u00E9rson {}", i), {}, {}});
    const std::string mail = m_maker.mails({test::message(morning, "x")}, participants).front();
    const std::string header = mail.substr(0, mail.find("\r\n\r\n"));
    std::size_t addresses = 0;
    for (std::size_t at = header.find("@unmapped.invalid>"); at != std::string::npos;
         at = header.find("@unmapped.invalid>", at + 1))
        ++addresses;
    QCOMPARE(addresses, std::size_t{10'001}); // with Bob, who wrote
    for (const std::string &line : test::linesOf(mail))
        QVERIFY2(line.size() <= 78, line.c_str());
}

void TestEml::sessionsEndWhereNothingHappens()
{
    exports::MailOptions options;
    options.cut = {.by = exports::MailCut::By::Session, .gap = std::chrono::minutes(30)};
    const auto written =
        m_maker.mails({test::message("2024-01-05T23:50:00Z", "one"), test::message("2024-01-06T00:20:00Z", "two"),
                       test::message("2024-01-06T00:50:01Z", "three"), test::message("2024-01-06T00:49:00Z", "four")},
                      {}, options);
    QCOMPARE(written.size(), std::size_t{2});
    QVERIFY(m_maker.folder.files.contains("Tenant 1/2024/20240105T235000_7c1f0e2a9b3d4c55.eml"));
    QVERIFY(body(test::readMail(written[0])).contains(u"two"));
    QVERIFY(body(test::readMail(written[1])).contains(u"four"));
}

void TestEml::mailsOfALongConversationDoNotWaitForItsEnd()
{
    exports::MailOptions options;
    options.cut = {.by = exports::MailCut::By::Message};
    const auto formatter = m_maker.begin(options);
    constexpr int events = 1000;
    QVERIFY(formatter->beginConversation(m_maker.conversation, {}));
    for (int i = 0; i < events; ++i)
        QVERIFY(formatter->event(test::message(morning, std::format("message {}", i))));
    QCOMPARE(m_maker.folder.files.size(), std::size_t{events}); // although the conversation goes on
    QVERIFY(formatter->endConversation());
    QVERIFY(formatter->end());
    QCOMPARE(formatter->exported(), (exports::Tally{1, events}));
}

void TestEml::daysOfAZoneAreItsOwn()
{
    exports::MailOptions options;
    options.zone = std::chrono::locate_zone("Pacific/Auckland");
    const auto written = m_maker.mails(
        {test::message("2024-01-05T10:59:59Z", "before"), test::message("2024-01-05T11:00:00Z", "after")}, {}, options);
    QCOMPARE(written.size(), std::size_t{2});
    const QString text = body(test::readMail(written[1]));
    QVERIFY(text.contains(u"Day: 2024-01-06 (Pacific/Auckland), part 1 of 1\n"));
    QVERIFY(text.contains(u"[2024-01-06T00:00:00+13:00] Bob: after\n"));
}

void TestEml::copiesGoToMailboxesOnly()
{
    const auto restore = qScopeGuard([this] { m_maker.layout = exports::MailLayout::Folder; });
    m_maker.basis = exports::MailBasis::Participants;
    m_maker.layout = exports::MailLayout::Mailboxes;
    exports::MailOptions options;
    options.mailboxes.mapping =
        mail::MailboxMapping::parse("bob@example.com,bob@pluvius.example\nmei@example.com,bob@pluvius.example\n", "m")
            .value();
    const std::vector<Participant> participants{{"mei@example.com", "Mei", {}, {}}, {"eve@example.com", "Eve", {}, {}}};
    m_maker.mails({test::message(morning, "x")}, participants, options);
    QCOMPARE(m_maker.folder.files.size(), std::size_t{1}); // two people of one mailbox get one copy
    QVERIFY(m_maker.folder.files.contains("bob@pluvius.example/IM Archive/2024/20240105_7c1f0e2a9b3d4c55.eml"));
    QCOMPARE(m_maker.exported, (exports::Tally{1, 1}));

    m_maker.mails({test::messageBy("eve@example.com", "Eve", morning, "x")}, {}, options);
    QVERIFY(m_maker.folder.files.empty());
    QCOMPARE(m_maker.exported, (exports::Tally{0, 0}));
    m_maker.basis = exports::MailBasis::Conversations;
}

QTEST_GUILESS_MAIN(TestEml)
#include "tst_eml.moc"
