// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "readtranscript.h"

#include "core/archive/communicator/examine.h"

#include <QTest>

#include <format>

using namespace casebook;
using namespace casebook::archive::communicator;
using namespace casebook::test;
using namespace Qt::StringLiterals;

namespace {

using Lines = std::vector<std::string>;

/// `2017-03-14T13:02:11Z Tomas Lind: Hi`, one a line; lines of the client with `*`, a line break in a text as `|`.
Lines said(const RecordLog &log)
{
    Lines lines;
    for (const LoggedEvent &event : log.events) {
        std::string text = event.text;
        std::ranges::replace(text, '\n', '|');
        const std::string who = event.type == EventType::System ? "*" : event.sender + ":";
        lines.push_back(std::format("{} {} {}", event.time ? toRfc3339(*event.time) : "-", who, text));
    }
    return lines;
}

bool has(const RecordLog &log, const std::string &code)
{
    return std::ranges::contains(log.codes(Severity::Note), code);
}

void sound(const RecordLog &log)
{
    QCOMPARE(log.fault(), std::string());
    QVERIFY(has(log, "client-export"));
}

Settings ownedBy(const std::string &owner)
{
    Settings settings;
    settings.owner = owner;
    return settings;
}

} // namespace

class TestCommunicator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPlainText();
    void readsRtf();
    void readsHtml();
    void readsMht();
    void readsXml();
    void readsTables();
    void readsUtf16AndLocalClocks();
    void readsNamesAlone();
    void readsHeadersAboveTheText();
    void keepsWhatFitsNoForm_data();
    void keepsWhatFitsNoForm();
    void countsALongerSaveOfASessionOnce();
    void takesTheDateFromWhereItStands();
    void decidesTheDateOrderByTheWholeFile_data();
    void decidesTheDateOrderByTheWholeFile();
    void readsEveryFormOfStamp_data();
    void readsEveryFormOfStamp();
    void readsEveryCodePage();
    void takesHostileMarkup_data();
    void takesHostileMarkup();
    void learnsFromThePath_data();
    void learnsFromThePath();
    void startsASessionAtATitle();
    void asksOnlyWhatIsOpen();
    void keepsSlashesInNames();
};

void TestCommunicator::readsPlainText()
{
    const RecordLog log = readTranscript(transcriptFile("Tomas Lind.txt"), ownedBy("Priya Raman"), "Europe/Berlin");
    sound(log);
    QCOMPARE(said(log), (Lines{"2017-03-14T13:02:11Z Priya Raman: Morning Tomas",
                               "2017-03-14T13:02:58Z Tomas Lind: Hi, the \"Q1\" sheet says A&B < 5%",
                               "2017-03-14T13:04:20Z Priya Raman: Two points:|1) caf\u00E9 invoice||2) it's late "
                               "\U0001F600",
                               "- * Tomas Lind is offline.",
                               "2017-03-14T13:09:40Z Priya Raman: You went offline, reading later is fine",
                               "- * Failure to send message"}));
    QCOMPARE(log.pieces.size(), std::size_t{1});
    QCOMPARE(log.pieces[0].reason, std::string(provenance));
    QCOMPARE(log.participants.size(), std::size_t{1}); // of the title
    QCOMPARE(log.participants[0].jid, std::string("Tomas Lind"));
    // The raw record is the lines of the message, line ends included.
    QVERIFY(log.bytes.substr(log.events[0].span.offset, log.events[0].span.length) ==
            "Priya Raman (14.03.2017 14:02:11): Morning Tomas\r\n");
    QVERIFY(log.tail.dialect.starts_with(provenance));
}

void TestCommunicator::readsRtf()
{
    const RecordLog log = readTranscript(transcriptFile("Mei Sato.rtf"), ownedBy("Priya Raman"), "Europe/Berlin");
    sound(log);
    QCOMPARE(said(log), (Lines{"2017-03-14T13:02:11Z Mei Sato: Caf\u00E9 at three?",
                               "2017-03-14T13:02:40Z Priya Raman: Yes \u2603 {first floor}|bring the \U0001F60A "
                               "folder",
                               "2017-03-14T13:03:05Z Mei Sato: ok", "- * Mei Sato has left the conversation."}));
    QVERIFY(!has(log, "date-order-assumed")); // 14 is no month
}

void TestCommunicator::readsHtml()
{
    const RecordLog log = readTranscript(transcriptFile("bram.html"), ownedBy("Priya Raman"), "Europe/Berlin");
    sound(log);
    QCOMPARE(said(log), (Lines{"2017-03-14T08:15:00Z Bram Okafor: Gr\u00FC\u00DFe & so \u2013 wei\u00DFt du",
                               "2017-03-14T08:16:00Z Priya Raman: first line|second line",
                               "2017-03-14T08:17:00Z * Bram Okafor has left the conversation."}));
    QVERIFY(log.tail.dialect.contains("windows-1252"));
}

void TestCommunicator::readsMht()
{
    Settings settings = ownedBy("Priya Raman");
    learnFromPath(settings, "/history/2017-03-15 Odette Marsh.mht", 0, nullptr);
    const RecordLog log = readTranscript(transcriptFile("2017-03-15 Odette Marsh.mht"), settings, "Europe/Berlin");
    sound(log);
    QCOMPARE(said(log), (Lines{"2017-03-15T13:02:11Z Odette Marsh: Rain, finally \u2013 at last",
                               "2017-03-15T13:03:00Z Priya Raman: a = b"}));
    QVERIFY(has(log, "date-from-file-name"));
}

void TestCommunicator::readsXml()
{
    const RecordLog log = readTranscript(transcriptFile("history.xml"), ownedBy("Priya Raman"), "Europe/Berlin");
    sound(log);
    QCOMPARE(said(log), (Lines{"2017-03-14T14:02:11Z tomas.lind@im.pluvius.example: Hi <b> & co",
                               "2017-03-14T14:03:00Z 4711: Two <lines>|here"}));
    QVERIFY(log.bytes.substr(log.events[0].span.offset).starts_with("<message from="));
}

void TestCommunicator::readsTables()
{
    const RecordLog log = readTranscript(transcriptFile("table.csv"), ownedBy("Priya Raman"), "Europe/Berlin");
    sound(log);
    QCOMPARE(said(log), (Lines{"2017-03-14T13:02:00Z Lind, Tomas: Two \"lines\"|in one; cell",
                               "2017-03-14T13:05:00Z Priya Raman: =SUM(B2:B9)"}));
}

void TestCommunicator::readsUtf16AndLocalClocks()
{
    const RecordLog log = readTranscript(transcriptFile("german-utf16.txt"), ownedBy("Priya Raman"), "Europe/Berlin");
    sound(log);
    QCOMPARE(said(log),
             (Lines{"2017-03-14T13:02:00Z J\u00F6rg Wei\u00DF: Guten Tag", "2017-03-14T13:03:00Z Priya Raman: Tag!",
                    "2017-03-14T22:59:00Z J\u00F6rg Wei\u00DF: fast Mitternacht",
                    "2017-03-14T23:01:00Z Priya Raman: vorbei"}));
    QVERIFY(has(log, "midnight-passed"));
    QVERIFY(has(log, "byte-order-mark"));
}

void TestCommunicator::readsNamesAlone()
{
    Settings settings = ownedBy("Priya Raman");
    const RecordLog log = readTranscript(transcriptFile("names only.log"), settings);
    sound(log);
    QCOMPARE(said(log), (Lines{"- Priya Raman: hello",
                               "- Tomas Lind: hello back|Note: this is a line of Tomas, not of somebody called Note",
                               "- Priya Raman: bye"}));
    QVERIFY(has(log, "may-be-a-message"));
    // Without an owner "Me" stays what it is, and that is said.
    settings.owner.clear();
    const RecordLog unknown = readTranscript(transcriptFile("names only.log"), settings);
    QCOMPARE(unknown.events[0].sender, std::string("Me"));
    QVERIFY(std::ranges::contains(unknown.codes(), "owner-unknown"));
}

void TestCommunicator::readsHeadersAboveTheText()
{
    Settings settings = ownedBy("Priya Raman");
    settings.date = "2017-03-14";
    const RecordLog log = readTranscript(transcriptFile("headers.txt"), settings);
    sound(log);
    QCOMPARE(said(log), (Lines{"2017-03-14T14:02:00Z Mei Sato: first text|second line",
                               "2017-03-14T14:05:00Z Priya Raman: answer", "2017-03-14T14:06:00Z Mei Sato: thanks"}));
    QVERIFY(std::ranges::contains(log.codes(), "date-from-modification"));
    QVERIFY(std::ranges::contains(log.codes(), "zone-assumed"));
}

void TestCommunicator::keepsWhatFitsNoForm_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("part");
    QTest::newRow("a letter") << u"letter.txt"_s << u"the minutes are attached"_s;
    QTest::newRow("a list of calls") << u"calls.xml"_s << u"Tomas Lind"_s;
}

void TestCommunicator::keepsWhatFitsNoForm()
{
    QFETCH(const QString, file);
    QFETCH(const QString, part);
    const RecordLog log = readTranscript(transcriptFile(file.toStdString()));
    sound(log);
    QCOMPARE(log.events.size(), std::size_t{1});
    QVERIFY(log.events[0].type == EventType::Other);
    QCOMPARE(log.events[0].typeName, std::string("Transcript"));
    QVERIFY(log.events[0].text.contains(part.toStdString()));
    QVERIFY(std::ranges::contains(log.codes(), "unparsed-transcript"));
    QCOMPARE(std::ranges::contains(log.codes(), "call-log"), file.contains(u"calls"));
}

void TestCommunicator::countsALongerSaveOfASessionOnce()
{
    Settings settings = ownedBy("Priya Raman");
    settings.date = "2017-03-14";
    const RecordLog shorter = readTranscript(transcriptFile("prefix-short.txt"), settings);
    const RecordLog longer = readTranscript(transcriptFile("prefix-long.txt"), settings);
    QCOMPARE(shorter.pieces[0].conversationId, longer.pieces[0].conversationId);
    QCOMPARE(shorter.events.size(), std::size_t{2});
    QCOMPARE(longer.events.size(), std::size_t{4});
    for (std::size_t i = 0; i < shorter.events.size(); ++i)
        QVERIFY(shorter.events[i].id == longer.events[i].id);
    QVERIFY(longer.events[2].id != longer.events[3].id); // people do say things twice
    // With another partner it is another conversation.
    settings.partner = "Tomas Lind";
    QVERIFY(readTranscript(transcriptFile("prefix-long.txt"), settings).pieces[0].conversationId !=
            longer.pieces[0].conversationId);
}

void TestCommunicator::takesTheDateFromWhereItStands()
{
    Settings settings = ownedBy("Priya Raman");
    settings.date = "2017-01-01";
    const std::string text = "*** 14.03.2017 ***\n[14:02] A B: one\n\n15.03.2017\n[09:00] A B: two\n";
    const RecordLog log = readTranscript(text, settings);
    sound(log);
    QCOMPARE(said(log), (Lines{"2017-03-14T14:02:00Z A B: one", "2017-03-15T09:00:00Z A B: two"}));
    QVERIFY(!has(log, "date-from-modification"));
}

void TestCommunicator::decidesTheDateOrderByTheWholeFile_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<DateOrder>("chosen");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("code");
    QTest::newRow("a day above 12, first") << u"14/3/2017"_s << DateOrder::Unknown << u"2017-04-03"_s << u""_s;
    QTest::newRow("a day above 12, second") << u"3/14/2017"_s << DateOrder::Unknown << u"2017-03-04"_s << u""_s;
    QTest::newRow("open, nothing chosen")
        << u"3/5/2017"_s << DateOrder::Unknown << u"2017-03-04"_s << u"date-order-assumed"_s;
    QTest::newRow("open, day first") << u"3/5/2017"_s << DateOrder::DayFirst << u"2017-04-03"_s << u""_s;
    QTest::newRow("chosen wrongly") << u"3/14/2017"_s << DateOrder::DayFirst << u"2017-03-04"_s
                                    << u"date-order-overruled"_s;
}

void TestCommunicator::decidesTheDateOrderByTheWholeFile()
{
    QFETCH(const QString, second);
    QFETCH(const DateOrder, chosen);
    QFETCH(const QString, first);
    QFETCH(const QString, code);
    Settings settings = ownedBy("Priya Raman");
    settings.dateOrder = chosen;
    const RecordLog log = readTranscript(
        "Tomas Lind (3/4/2017 14:02): a\nTomas Lind (" + second.toStdString() + " 14:02): b\n", settings, "Etc/UTC");
    sound(log);
    QCOMPARE(QString::fromStdString(toRfc3339(*log.events[0].time)), first + u"T14:02:00Z"_s);
    for (const char *each : {"date-order-assumed", "date-order-overruled"})
        QCOMPARE(has(log, each), code.toStdString() == each);
}

void TestCommunicator::readsEveryFormOfStamp_data()
{
    QTest::addColumn<QString>("stamp");
    QTest::addColumn<QString>("time");
    const auto row = [](const char *stamp, const char *time) {
        QTest::newRow(stamp) << QString::fromUtf8(stamp) << QString::fromUtf8(time);
    };
    row("3/14/2017 2:02:11 PM", "2017-03-14T14:02:11Z");
    row("3/14/17 2:02 PM", "2017-03-14T14:02:00Z");
    row("14/3/2017 14:02", "2017-03-14T14:02:00Z");
    row("14.03.2017, 14:02:11", "2017-03-14T14:02:11Z");
    row("14-03-2017 14:02", "2017-03-14T14:02:00Z");
    row("2017-03-14 14:02:11", "2017-03-14T14:02:11Z");
    row("2017/03/14 14:02", "2017-03-14T14:02:00Z");
    row("2017-03-14T14:02:11Z", "2017-03-14T14:02:11Z");
    row("2017-03-14T14:02:11+01:00", "2017-03-14T13:02:11Z");
    row("2017-03-14 14:02:11.250", "2017-03-14T14:02:11.250Z");
    row("12:05 a.m. 14.03.2017", "2017-03-14T00:05:00Z");
    row("2:02:11 p. m. 14.03.2017", "2017-03-14T14:02:11Z");
    row("Tuesday, March 14, 2017 2:02 PM", "2017-03-14T14:02:00Z");
    row("14. M\u00E4rz 2017 um 14:02", "2017-03-14T14:02:00Z");
    row("14-Mar-17 14:02", "2017-03-14T14:02:00Z");
    row("3/14/2017 2:02\u202FPM", "2017-03-14T14:02:00Z");
}

void TestCommunicator::readsEveryFormOfStamp()
{
    QFETCH(const QString, stamp);
    QFETCH(const QString, time);
    const std::string text = stamp.toStdString();
    for (const std::string &form :
         {"A B (" + text + "): x\n", "[" + text + "] A B: x\n", text + " A B: x\n", text + " - A B: x\n",
          "A B (" + text + ")\nx\n", "A B " + text + "\nx\n", "A B says (" + text + "): x\n"}) {
        const RecordLog log = readTranscript(form + form, ownedBy("Priya Raman"));
        sound(log);
        const std::string line = time.toStdString() + " A B: x";
        QCOMPARE(said(log), (Lines{line, line}));
    }
}

void TestCommunicator::readsEveryCodePage()
{
    Settings settings = ownedBy("Priya Raman");
    settings.codePage = "windows-1251";
    const RecordLog log = readTranscript("[14:02] A B: \xC4\xE0\n[14:03] A B: x\n", settings);
    sound(log);
    QCOMPARE(log.events[0].text, std::string("\u0414\u0430"));
    const RecordLog standard = readTranscript("[14:02] A B: \x93\xE9\x94\n[14:03] A B: x\n");
    QCOMPARE(standard.events[0].text, std::string("\u201C\u00E9\u201D"));
}

void TestCommunicator::takesHostileMarkup_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray two("[14:02] A B: x<br>[14:03] A B: y");
    QTest::newRow("RTF, groups without end") << QByteArray("{\\rtf1 ") + QByteArray(500'000, '{') + "x";
    QTest::newRow("RTF, too many ends") << QByteArray("{\\rtf1 a}") + QByteArray(500'000, '}');
    QTest::newRow("RTF, ends in a control") << QByteArray("{\\rtf1 \\'");
    QTest::newRow("RTF, binary longer than the file") << QByteArray("{\\rtf1 \\bin999999999 x");
    QTest::newRow("RTF, numbers beyond all bounds") << QByteArray("{\\rtf1 \\u99999999999 \\uc99999 \\u-1 x");
    QTest::newRow("HTML, elements without end") << QByteArray("<html>") + QByteArray("<div>").repeated(100'000) + two;
    QTest::newRow("HTML, comment without end") << QByteArray("<html>") + two + QByteArray("<!-- ").repeated(100'000);
    QTest::newRow("HTML, quotes without end") << QByteArray("<html>") + QByteArray("<a \">\" ").repeated(100'000) + two;
    QTest::newRow("HTML, script without end") << QByteArray("<html><script>") + two;
    QTest::newRow("XML, elements without end")
        << QByteArray("<?xml version='1.0'?>") + QByteArray("<a>").repeated(100'000);
    QTest::newRow("XML, entities of its own")
        << QByteArray("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b '&c;&c;'>]><a><m from='x' text='&b;'/></a>");
    QTest::newRow("MHTML, nested")
        << QByteArray("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n") +
               QByteArray("--a\nContent-Type: multipart/mixed; boundary=a\n\n").repeated(1000);
    QTest::newRow("half a character of UTF-16") << QByteArray("\xFF\xFE\x00\xD8x", 5);
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("NULs") << QByteArray(1000, '\0');
}

void TestCommunicator::takesHostileMarkup()
{
    QFETCH(const QByteArray, bytes);
    const RecordLog log = readTranscript(bytes.toStdString());
    QCOMPARE(log.fault(), std::string());
}

void TestCommunicator::learnsFromThePath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("partner");
    QTest::addColumn<QString>("date");
    QTest::newRow("name") << u"/h/Tomas Lind.txt"_s << u"Tomas Lind"_s << u"2017-03-14"_s;
    QTest::newRow("counter") << u"/h/Tomas Lind (2).txt"_s << u"Tomas Lind"_s << u"2017-03-14"_s;
    QTest::newRow("copy") << u"C:\\h\\Tomas Lind - Copy.rtf"_s << u"Tomas Lind"_s << u"2017-03-14"_s;
    QTest::newRow("day") << u"/h/Chat with Mei Sato 2016-02-01.txt"_s << u"Mei Sato"_s << u"2016-02-01"_s;
    QTest::newRow("day without dashes") << u"/h/20160201_Mei_Sato.txt"_s << u"Mei Sato"_s << u"2016-02-01"_s;
    QTest::newRow("folder") << u"/h/Mei Sato/transcript (3).txt"_s << u"Mei Sato"_s << u"2017-03-14"_s;
    QTest::newRow("the owner's folder") << u"/h/Priya Raman/chat.txt"_s << u""_s << u"2017-03-14"_s;
    QTest::newRow("extension") << u"/h/4711.txt"_s << u"4711"_s << u"2017-03-14"_s;
}

void TestCommunicator::learnsFromThePath()
{
    QFETCH(const QString, path);
    QFETCH(const QString, partner);
    QFETCH(const QString, date);
    Settings settings = ownedBy("Priya Raman");
    // 2017-03-13T23:30:00Z is the 14th in Berlin.
    learnFromPath(settings, path.toStdString(), 1'489'447'800'000'000'000, std::chrono::locate_zone("Europe/Berlin"));
    QCOMPARE(QString::fromStdString(settings.partner), partner);
    QCOMPARE(QString::fromStdString(settings.date), date);
    QVERIFY(settingsFromText(settingsText(settings)) == settings);
}

void TestCommunicator::startsASessionAtATitle()
{
    const RecordLog log = readTranscript("Conversation with Mei Sato on 3/14/2017 2:00 PM\n"
                                         "[2:02 PM] Mei Sato: one\n"
                                         "[2:03 PM] Me: Conversation with\n"
                                         "Conversation with nobody\n"
                                         "------------------------\n"
                                         "Conversation with Tomas Lind on 3/15/2017 9:00 AM\n"
                                         "[9:01 AM] Tomas Lind: two\n",
                                         ownedBy("Priya Raman"));
    sound(log);
    QCOMPARE(log.pieces.size(), std::size_t{2});
    QCOMPARE(said(log), (Lines{"2017-03-14T14:02:00Z Mei Sato: one",
                               "2017-03-14T14:03:00Z Priya Raman: Conversation with|Conversation with nobody",
                               "2017-03-15T09:01:00Z Tomas Lind: two"}));
    QVERIFY(log.pieces[0].conversationId != log.pieces[1].conversationId);
}

void TestCommunicator::asksOnlyWhatIsOpen()
{
    const auto *berlin = std::chrono::locate_zone("Europe/Berlin");
    const Findings open = examine(transcriptFile("american.txt"), {}, nullptr);
    QVERIFY(open.open.dateOrder && open.open.zone && open.open.owner && !open.open.pattern);
    QCOMPARE(open.preview.size(), std::size_t{2});
    Settings settings = ownedBy("Priya Raman");
    const Findings closed = examine(transcriptFile("Tomas Lind.txt"), settings, berlin);
    QVERIFY(!closed.open.dateOrder && !closed.open.zone && !closed.open.owner && !closed.open.pattern);
    QCOMPARE(closed.senders, (std::vector<std::string>{"Priya Raman", "Tomas Lind"}));
    const Findings tied = examine("[14:02] A B: x\n14:03 A B: y\n[14:02] A B: x\n14:03 A B: y\n", settings, berlin);
    QVERIFY(tied.open.pattern);
    QVERIFY(tied.pattern == Pattern::Bracket);
    settings.pattern = Pattern::StampName;
    const Findings chosen = examine("[14:02] A B: x\n14:03 A B: y\n[14:02] A B: x\n14:03 A B: y\n", settings, berlin);
    QVERIFY(!chosen.open.pattern);
    QVERIFY(chosen.pattern == Pattern::StampName);
}

void TestCommunicator::keepsSlashesInNames()
{
    const RecordLog log = readTranscript("[14:02] +49 30/1234: x\n[14:03] +49 30/9999: y\n[14:04] a.b@c/desk: z\n");
    sound(log);
    // A `/` would begin a resource, and two numbers would become one person.
    QCOMPARE(log.events[0].sender, std::string("+49 30\\2f1234"));
    QCOMPARE(log.events[2].sender, std::string("a.b@c/desk"));
}

QTEST_APPLESS_MAIN(TestCommunicator)
#include "tst_communicator.moc"
