// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "readarchive.h"

#include <QTest>

using namespace casebook;
using namespace casebook::test;
using Texts = std::vector<std::string>;

/// What the fields of events can look like: sections 3.2 and 3.6 of the format page, U2, U5, U8, U9, U14.
class TestImArchiveContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messageContent_data();
    void messageContent();
    void lastPartOfAMessage_data();
    void lastPartOfAMessage();
    void invitedUsers_data();
    void invitedUsers();
    void unknownRecordsAreKept_data();
    void unknownRecordsAreKept();
    void extraFieldsAreKept();
    void nicksAreDecodedAndAddressesAreNot();
    void onlyWhatIsNoMessageIsMarkedAsDecoded();
    void valuesAreKeptAsWritten();
};

namespace {

/// A conversation with these event lines.
std::string conversation(const std::string &lines)
{
    return "BeginConv,,c1,chat,2017-03-14T14:00:00Z,policy,\n" + lines + "ConvEnd,,c1,2017-03-14T15:00:00Z\n";
}

std::string message(const std::string &content, const std::string &rest = ",u1,client-2,ucb1")
{
    return "IMEvent,Message,2017-03-14T14:02:11Z,a@im.example,client-1," + content + rest + "\n";
}

} // namespace

void TestImArchiveContent::messageContent_data()
{
    QTest::addColumn<std::string>("delimiter");
    QTest::addColumn<std::string>("content");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<Texts>("codes");
    const auto row = [](const char *name, const char *content, const char *text, const Texts &codes = {}) {
        QTest::addRow("%s", name) << std::string(",") << std::string(content) << std::string(text) << codes;
    };
    const char *const typed = "Hi, \"A&B\" <ok>";
    row("3.2 XML, then CSV", R"("Hi, &quot;A&amp;B&quot; &lt;ok&gt;")", typed);
    row("3.2 XML without quotes, then CSV", R"("Hi, ""A&amp;B"" &lt;ok&gt;")", typed);
    row("3.2 delimiter as reference", R"(Hi&#44; &quot;A&amp;B&quot; &lt;ok&gt;)", typed);
    row("3.2 CSV, then XML", R"(&quot;Hi, &quot;&quot;A&amp;B&quot;&quot; &lt;ok&gt;&quot;)", typed,
        {"csv-inside-xml"});
    row("3.2 CSV only", R"("Hi, ""A&B"" <ok>")", typed);
    row("3.2 C style", R"(Hi\, \"A&B\" <ok>)", typed, {"backslash-delimiters"});
    row("3.2 escaped twice", "&amp;lt;ok&amp;gt;", "&lt;ok&gt;");
    QTest::addRow("3.2 XML only, tab") << std::string("\t") << std::string("Hi, &quot;A&amp;B&quot; &lt;ok&gt;")
                                       << std::string(typed) << Texts();
    row("quoted entity of its own", "&quot;Hi&quot; he said", "\"Hi\" he said");
    row("not XML", "&nbsp; &#0; &foo; & &; &#x; &#xD800; &#1114112; &#2;",
        "&nbsp; &#0; &foo; & &; &#x; &#xD800; &#1114112; &#2;");
    row("references", "&#233;&#x1F600;&#9;&apos;", "é😀\t'");
    row("empty", "", "");
    row("empty in quotes", "\"\"", "");
    row("quote alone", "\"\"\"\"", "\"");
    row("U2 quote in the middle", "5\" disk", "5\" disk");
    row("U2 stray quotes", "\"he said \"hi\" to me\"", "he said \"hi\" to me", {"stray-quote"});
    row("U2 backslash quotes", R"("he said \"hi\", then left")", "he said \"hi\", then left", {"backslash-quotes"});
    row("U2 backslash leaves it open", R"("he said \"hi\"")", "he said \"hi\"", {"backslash-quotes"});
    row("U8 literal backslash n", "C:\\new\\table", "C:\\new\\table");
    row("U8 CRLF reference", "a&#13;&#10;b", "a\r\nb");
    row("U9 imitated record in quotes", "\"a\nIMEvent,Message,2017-03-14T14:02:11Z,a@b,c,d,e\nb\"",
        "a\nIMEvent,Message,2017-03-14T14:02:11Z,a@b,c,d,e\nb");
    row("right to left", "\"שלום, &amp; مرحبا\"", "שלום, & مرحبا");
}

void TestImArchiveContent::messageContent()
{
    QFETCH(std::string, delimiter);
    QFETCH(std::string, content);
    QFETCH(std::string, text);
    QFETCH(Texts, codes);
    const std::string mark = "CONTENT";
    const std::string frame = replaced(conversation(message(mark) + message("after")), ",", delimiter);
    const RecordLog log = readBytes(replaced(frame, mark, content));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), codes);
    QCOMPARE(log.events.size(), std::size_t(2));
    QCOMPARE(log.events[0].text, text);
    QCOMPARE(log.events[0].uid, std::string("u1"));
    QCOMPARE(log.events[1].text, std::string("after"));
}

void TestImArchiveContent::lastPartOfAMessage_data()
{
    QTest::addColumn<std::string>("rest");
    QTest::addColumn<std::string>("target");
    QTest::addColumn<std::string>("archivedBy");
    QTest::addColumn<Texts>("extra");
    QTest::addColumn<Texts>("notes");
    const auto row = [](const char *name, const char *rest, const char *target, const char *by, const Texts &extra = {},
                        const Texts &notes = {}) {
        QTest::addRow("%s", name) << std::string(rest) << std::string(target) << std::string(by) << extra << notes;
    };
    row("a", ",u,client-2,ucb1", "client-2", "ucb1");
    row("a, no target", ",u,,ucb1", "", "ucb1");
    row("absent", ",u", "", "");
    row("empty", ",u,,", "", "");
    row("padded", ",u,,,,,", "", "");
    row("b, flag", ",u,true", "", "", {"true"});
    row("b, client seen before", ",u,client-1", "client-1", "");
    row("b, resource", ",u,b@im.example/phone", "b@im.example/phone", "");
    row("b, bare address", ",u,archiver@im.example", "", "archiver@im.example");
    row("b, host", ",u,ucb1.im.example", "", "ucb1.im.example");
    row("b, unclear", ",u,ucb1", "ucb1", "", {}, {"target-unclear"});
    row("c", ",u,client-2,1,ucb1", "client-2", "ucb1", {"1"});
    row("c, more", ",u,client-2,no,ucb1,x", "client-2", "ucb1", {"no", "x"});
}

void TestImArchiveContent::lastPartOfAMessage()
{
    QFETCH(std::string, rest);
    QFETCH(std::string, target);
    QFETCH(std::string, archivedBy);
    QFETCH(Texts, extra);
    QFETCH(Texts, notes);
    const RecordLog log = readBytes(conversation(message("x") + message("y", rest)));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(Severity::Note), notes);
    QCOMPARE(log.events.at(1).targetClient, target);
    QCOMPARE(log.events.at(1).archivedBy, archivedBy);
    QCOMPARE(log.events.at(1).extra, extra);
}

void TestImArchiveContent::invitedUsers_data()
{
    QTest::addColumn<std::string>("field");
    QTest::addColumn<Texts>("invited");
    QTest::addRow("one") << std::string("a@x") << Texts{"a@x"};
    QTest::addRow("semicolon") << std::string("a@x;b@x; c@x") << Texts{"a@x", "b@x", "c@x"};
    QTest::addRow("comma") << std::string("\"a@x,b@x\"") << Texts{"a@x", "b@x"};
    QTest::addRow("space") << std::string("a@x b@x") << Texts{"a@x", "b@x"};
    QTest::addRow("vertical bar") << std::string("a@x|b@x") << Texts{"a@x", "b@x"};
    QTest::addRow("colon between addresses") << std::string("a@x:b@x") << Texts{"a@x", "b@x"};
    QTest::addRow("colon of a port") << std::string("a@x:5222") << Texts{"a@x:5222"};
    QTest::addRow("XEP-0106") << std::string("o\\27hara@x") << Texts{"o\\27hara@x"};
    QTest::addRow("none") << std::string() << Texts();
}

void TestImArchiveContent::invitedUsers()
{
    QFETCH(std::string, field);
    QFETCH(Texts, invited);
    const RecordLog log = readBytes(conversation("IMEvent,MUCInvite,2017-03-14T14:02:11Z,p@x,come," + field + "\n"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts());
    QCOMPARE(log.events.at(0).invited, invited);
    QCOMPARE(log.events.at(0).text, std::string("come"));
}

void TestImArchiveContent::unknownRecordsAreKept_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("tally");
    QTest::addColumn<std::string>("sender");
    QTest::addColumn<Texts>("extra");
    QTest::addRow("sub-type") << std::string("IMEvent,MUCSubject,2017-03-14T14:05:00Z,a@x,New subject\n")
                              << std::string("IMEvent MUCSubject") << std::string("IMEvent") << std::string("a@x")
                              << Texts{"2017-03-14T14:05:00Z", "a@x", "New subject"};
    QTest::addRow("sub-type without time") << std::string("IMEvent,Typing,soon,a@x\n") << std::string("IMEvent Typing")
                                           << std::string("IMEvent") << std::string("a@x") << Texts{"soon", "a@x"};
    QTest::addRow("type") << std::string("FileTransfer,,f-1,report.pdf,12\n") << std::string("FileTransfer")
                          << std::string("FileTransfer") << std::string() << Texts{"f-1", "report.pdf", "12"};
    QTest::addRow("type and sub-type") << std::string("FileTransfer,MUCOffer,2017-03-14T14:05:00Z,a@x,\"a, b\"\n")
                                       << std::string("FileTransfer MUCOffer") << std::string("FileTransfer")
                                       << std::string("a@x") << Texts{"2017-03-14T14:05:00Z", "a@x", "a, b"};
}

void TestImArchiveContent::unknownRecordsAreKept()
{
    QFETCH(std::string, line);
    QFETCH(std::string, name);
    QFETCH(std::string, tally);
    QFETCH(std::string, sender);
    QFETCH(Texts, extra);
    const RecordLog log = readBytes(conversation(message("x") + line + replaced(message("y"), "14:02", "14:06")));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts{"unknown-record"});
    QCOMPARE(log.events.size(), std::size_t(3));
    const LoggedEvent &other = log.events[1];
    QCOMPARE(other.type, EventType::Other);
    QCOMPARE(other.typeName, name);
    QCOMPARE(other.sender, sender);
    QCOMPARE(other.extra, extra);
    QCOMPARE(other.time.has_value(), extra[0].starts_with("2017"));
    QVERIFY(log.tail.records.contains(tally));
}

void TestImArchiveContent::extraFieldsAreKept()
{
    const RecordLog log = readBytes(
        conversation("IMEvent,MUCKick,2017-03-14T14:02:11Z,p@x,m@x,spam,,3,,\n" + message("x", ",u,c,ucb1,one,two")));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts());
    QCOMPARE(log.events[0].extra, (Texts{"spam", "", "3"}));
    QCOMPARE(log.events[1].extra, (Texts{"one", "two"}));
}

void TestImArchiveContent::nicksAreDecodedAndAddressesAreNot()
{
    const RecordLog log = readBytes(conversation("Participant,,a&amp;b@x,2017-03-14T14:02:11Z,,A &amp; B &co\n"
                                                 "IMEvent,MUCJoin,2017-03-14T14:02:11Z,a&amp;b@x,A &lt;3,c&amp;1\n"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.participants[0].jid, std::string("a&amp;b@x"));
    QCOMPARE(log.participants[0].nick, std::string("A & B &co"));
    QCOMPARE(log.events[0].sender, std::string("a&amp;b@x"));
    QCOMPARE(log.events[0].nick, std::string("A <3"));
    QCOMPARE(log.events[0].client, std::string("c&amp;1"));
    QCOMPARE(log.codes(), Texts());
    QCOMPARE(log.codes(Severity::Note), (Texts{"decoded-references", "decoded-references"}));
    QCOMPARE(log.issues.at(1).span, log.events[0].span);
}

void TestImArchiveContent::onlyWhatIsNoMessageIsMarkedAsDecoded()
{
    const RecordLog log = readBytes(conversation(message("A &amp; B") +
                                                 "IMEvent,MUCLeave,2017-03-14T14:02:11Z,a@x,Al & Co,c1,R&D &copy;\n" +
                                                 "IMEvent,MUCLeave,2017-03-14T14:02:11Z,a@x,Al,c1,it&apos;s late\n"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.events.at(1).text, std::string("R&D &copy;"));
    QCOMPARE(log.events.at(2).text, std::string("it's late"));
    const std::string quoted =
        "IMEvent,MUCLeave,2017-03-14T14:02:11Z,a@x,Al,c1,&quot;yes, &quot;&quot;really&quot;&quot;&quot;\n";
    QCOMPARE(readBytes(conversation(quoted)).events.at(0).text, std::string("yes, \"really\""));
    QCOMPARE(log.codes(Severity::Note), Texts{"decoded-references"});
    QCOMPARE(log.issues.at(0).span, log.events[2].span);
}

void TestImArchiveContent::valuesAreKeptAsWritten()
{
    const RecordLog log = readBytes("BeginConv,, 0042-x ,1,2017-03-14T14:00:00Z,because I say so,  00th1 \n"
                                    "IMEvent,Message,2017-03-14T14:02:11Z, Ann ,a@x/desk 1,hi, 007 ,,\n"
                                    "IMEvent,MUCInviteDecline,2017-03-14T14:02:12Z,b@x,c2,no\n"
                                    "IMEvent,MUCBan,2017-03-14T14:02:13Z,mod@x,b@x,spam\n"
                                    "ConvEnd,,0042-x,2017-03-14T15:00:00Z\n");
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts());
    const LoggedPiece &piece = log.pieces.at(0);
    QCOMPARE(piece.conversationId, std::string("0042-x")); // U41: opaque, without outer spaces
    QCOMPARE(piece.threadId, std::string("00th1"));
    QCOMPARE(piece.type, std::string("1"));                  // U39
    QCOMPARE(piece.reason, std::string("because I say so")); // U40
    QVERIFY(piece.hasConvEnd);
    QCOMPARE(log.events.at(0).uid, std::string("007"));
    QCOMPARE(log.events[0].sender, std::string(" Ann "));      // U42
    QCOMPARE(log.events[0].client, std::string("a@x/desk 1")); // U43
    QCOMPARE(log.events.at(1).sender, std::string("b@x"));     // U46
    QCOMPARE(log.events.at(2).sender, std::string("mod@x"));
    QCOMPARE(log.events[2].target, std::string("b@x"));
    QCOMPARE(log.events[2].extra, Texts{"spam"}); // U47
}

QTEST_APPLESS_MAIN(TestImArchiveContent)

#include "tst_imarchivecontent.moc"
