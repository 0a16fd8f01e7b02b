// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "readarchive.h"

#include <QTest>

#include <algorithm>

using namespace casebook;
using namespace casebook::test;
using Texts = std::vector<std::string>;

/// Conversations that are not as they should be, and what files say about themselves (U16 to U30, U36).
class TestImArchiveStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointersFitWhateverTheyCountFrom_data();
    void pointersFitWhateverTheyCountFrom();
    void nextConversationOfTheLastOneMayBeAnything_data();
    void nextConversationOfTheLastOneMayBeAnything();
    void wrongPointersAreOneRemark_data();
    void wrongPointersAreOneRemark();
    void pointersInCharactersAreNamed();
    void pointersAfterAByteOrderMarkFit();
    void removedEventIsFoundByTheCounts();
    void placeholdersOfAnOpenConversationAreNoMismatch();
    void endAloneStandsWhereItIs();
    void sizesAreComparedInEveryReading_data();
    void sizesAreComparedInEveryReading();
    void severalMessageInfosAreOneList();
    void metadataMayStandAnywhere();
    void missingConvEndLeavesTheConversationOpen();
    void missingBeginConvIsMadeUpForByConvEnd();
    void conversationWithoutBothEndsIsKept();
    void convEndAloneIsAConversation();
    void orphanConvEndLeavesTheCurrentOneOpen();
    void interleavedConversationsAreTakenApart();
    void recordsAfterConvEndAreLate();
    void recordsBetweenConversationsWithAnEndOfTheirOwnAreOneOfTheirs();
    void sameConversationTwiceIsTwoPieces();
    void repeatedArchiveUidIsARepetition();
    void timesGoingBackwardsKeepTheirOrder();
};

namespace {

std::string begin(const std::string &id, const std::string &type = "chat")
{
    return "BeginConv,," + id + "," + type + ",2017-03-14T14:00:00Z,policy,\n";
}

std::string end(const std::string &id)
{
    return "ConvEnd,," + id + ",2017-03-14T15:00:00Z\n";
}

std::string joined(const std::string &who)
{
    return "Participant,," + who + "@x,2017-03-14T14:00:00Z,," + who + "\n";
}

std::string says(const std::string &who, const std::string &text, const std::string &uid = "u")
{
    return "IMEvent,Message,2017-03-14T14:02:11Z," + who + "@x,client-" + who + "," + text + "," + uid +
           ",client-2,ucb1\n";
}

/// The events of a piece, by their texts.
Texts textsOf(const RecordLog &log, std::uint32_t piece)
{
    Texts texts;
    for (const LoggedEvent &event : log.events) {
        if (event.piece == piece)
            texts.push_back(event.text);
    }
    return texts;
}

Texts idsOf(const RecordLog &log)
{
    Texts ids;
    for (const LoggedPiece &piece : log.pieces)
        ids.push_back(piece.conversationId);
    return ids;
}

std::string daily(const std::string &pointers)
{
    return dataFile("chat.conv") + replaced(dataFile("room.conv"), "Pointers,,2018,448,1913,2,15", pointers);
}

} // namespace

void TestImArchiveStructure::pointersFitWhateverTheyCountFrom_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("base");
    // The line of the pointers keeps its length, so that the marks stay where they are: messages at 448, metadata at
    // 1913 from BeginConv; Pointers from 72 to 101.
    const std::string room = dataFile("room.conv");
    const auto with = [&](const char *pointers) { return replaced(room, "Pointers,,2018,448,1913,2,15", pointers); };
    QTest::addRow("BeginConv") << with("Pointers,,2018,448,1913,2,15")
                               << std::string("pointers from BeginConv in bytes, sizes of events");
    QTest::addRow("file") << daily("Pointers,,2939,1369,2834,2,15")
                          << std::string("pointers from the start of the file");
    QTest::addRow("start of Pointers") << with("Pointers,,1946,376,1841,2,15")
                                       << std::string("pointers from the start of Pointers");
    QTest::addRow("end of Pointers") << with("Pointers,,1917,347,1812,2,15")
                                     << std::string("pointers from the end of Pointers");
    QTest::addRow("start of Pointers, behind a comment") << "# a line in front\n" + with("Pointers,,1946,376,1841,2,15")
                                                         << std::string("pointers from the start of Pointers");
}

void TestImArchiveStructure::pointersFitWhateverTheyCountFrom()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, base);
    const RecordLog log = readBytes(bytes);
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts());
    QVERIFY(std::ranges::all_of(log.pieces, &LoggedPiece::pointersVerified));
    QVERIFY2(log.tail.dialect.contains(base), log.tail.dialect.c_str());
}

void TestImArchiveStructure::nextConversationOfTheLastOneMayBeAnything_data()
{
    QTest::addColumn<std::string>("pointers");
    for (const char *pointers : {"Pointers,,0,284,849,4,4", "Pointers,,-1,284,849,4,4", "Pointers,,,284,849,4,4"})
        QTest::addRow("%s", pointers) << std::string(pointers);
}

void TestImArchiveStructure::nextConversationOfTheLastOneMayBeAnything()
{
    QFETCH(std::string, pointers);
    // The line has another length now; so the two offsets are moved as much.
    const std::string original = "Pointers,,920,284,849,4,4";
    const auto shift = static_cast<int>(pointers.size()) - static_cast<int>(original.size());
    pointers = replaced(pointers, "284,849", std::to_string(284 + shift) + "," + std::to_string(849 + shift));
    const RecordLog log = readBytes(replaced(dataFile("chat.conv"), original, pointers));
    QCOMPARE(log.codes(), Texts());
    QVERIFY(log.pieces.at(0).pointersVerified);
}

void TestImArchiveStructure::wrongPointersAreOneRemark_data()
{
    QTest::addColumn<std::string>("pointers");
    QTest::addRow("first") << std::string("Pointers,,2018,449,1913,2,15");
    QTest::addRow("last") << std::string("Pointers,,2018,448,1914,2,15");
    QTest::addRow("next") << std::string("Pointers,,2017,448,1913,2,15");
    QTest::addRow("huge") << std::string("Pointers,,9223372036854775807,9223372036854775807,9223372036854775807,2,15");
    QTest::addRow("overflow") << std::string("Pointers,,99999999999999999999,448,99999999999999999999,2,15");
    QTest::addRow("negative") << std::string("Pointers,,-5,-448,-1913,2,15");
    QTest::addRow("cycle") << std::string("Pointers,,5,5,5,2,15");
}

void TestImArchiveStructure::wrongPointersAreOneRemark()
{
    QFETCH(std::string, pointers);
    const RecordLog log = readBytes(daily(pointers));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts{"pointers-do-not-match"});
    QVERIFY(log.pieces.at(0).pointersVerified);
    QVERIFY(!log.pieces.at(1).pointersVerified);
    QCOMPARE(log.events.size(), std::size_t(19));
}

void TestImArchiveStructure::pointersInCharactersAreNamed()
{
    // é is 2 bytes and one character, the emoji 4 bytes, one code point, 2 units of UTF-16.
    for (const char *post : {"845", "846"}) {
        const RecordLog log = readBytes(replaced(dataFile("chat.conv"), ",849,", "," + std::string(post) + ","));
        QCOMPARE(log.codes(Severity::Note)[0], std::string("pointers-count-characters"));
    }
    const RecordLog neither = readBytes(replaced(dataFile("chat.conv"), ",849,", ",847,"));
    QCOMPARE(neither.codes(Severity::Note), Texts{"pointers-do-not-match"});
}

void TestImArchiveStructure::pointersAfterAByteOrderMarkFit()
{
    const std::string mark = "\xEF\xBB\xBF";
    const RecordLog log =
        readBytes(mark + dataFile("chat.conv") +
                  replaced(dataFile("room.conv"), "Pointers,,2018,448,1913,2,15", "Pointers,,2939,1369,2834,2,15"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts());
    QVERIFY(log.pieces.at(1).pointersVerified);
    QVERIFY2(log.tail.dialect.contains("the end of the byte order mark") || log.tail.dialect.contains("from BeginConv"),
             log.tail.dialect.c_str());
}

void TestImArchiveStructure::removedEventIsFoundByTheCounts()
{
    const std::string room = dataFile("room.conv");
    const RecordLog log = readBytes(room.substr(0, 996) + room.substr(1075)); // without the sixth event
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), (Texts{"counts-differ", "sizes-do-not-match", "pointers-do-not-match"}));
    QCOMPARE(log.issues[0].message, std::string("15 events declared, 14 found."));
    QCOMPARE(log.issues[0].span, (Span{72, 29}));
}

void TestImArchiveStructure::placeholdersOfAnOpenConversationAreNoMismatch()
{
    const RecordLog log =
        readBytes(begin("c") + "Pointers,,0,0,0,0,0\n" + joined("a") + says("a", "x"), SourceKind::Conv);
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts());
    QCOMPARE(log.codes(Severity::Note), Texts{"still-open"});
    QVERIFY(!log.pieces.at(0).pointersVerified);
}

void TestImArchiveStructure::endAloneStandsWhereItIs()
{
    const std::string before = "# copied by hand\n\n";
    const RecordLog log = readBytes(before + end("c"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts{"no-begin-conv"});
    const auto issue = std::ranges::find(log.issues, "no-begin-conv", &LoggedIssue::code);
    QCOMPARE(issue->span, (Span{before.size(), end("c").size()}));
    QCOMPARE(log.pieces.at(0).extent, issue->span);
}

void TestImArchiveStructure::sizesAreComparedInEveryReading_data()
{
    QTest::addColumn<std::string>("sizes");
    QTest::addColumn<std::string>("words");
    QTest::addColumn<Texts>("codes");
    const auto row = [](const char *name, const char *sizes, const char *words, const Texts &codes = {}) {
        QTest::addRow("%s", name) << std::string(sizes) << std::string(words) << codes;
    };
    // Two messages of 70 and 71 bytes, a join of 58 bytes between them; texts of 1 and 2 bytes.
    row("events", "70:58:71", "sizes of events");
    row("trailing colon", "70:58:71:", "sizes of events");
    row("spaces", "70 : 58 : 71", "sizes of events");
    row("comma list", "70,58,71", "sizes of events");
    row("without line end", "69:57:70", "sizes of events, without line ends");
    row("converted", "71:59:72", "sizes of events, with other line ends", {"line-ends-converted"});
    row("messages", "70:71", "sizes of messages only");
    row("messages without line end", "69:70", "sizes of messages only, without line ends");
    row("texts", "1:2", "sizes of message texts");
    row("one wrong", "70:58:99", "", {"sizes-do-not-match"});
    row("too few", "70", "", {"sizes-do-not-match"});
    row("no numbers", "many", "", {"sizes-do-not-match"});
    row("overflow", "99999999999999999999", "", {"sizes-do-not-match"});
}

void TestImArchiveStructure::sizesAreComparedInEveryReading()
{
    QFETCH(std::string, sizes);
    QFETCH(std::string, words);
    QFETCH(Texts, codes);
    const std::string first = "IMEvent,Message,2017-03-14T14:02:11Z,a@x,client-a,x,u-1,client-2,ucb1\n";
    const std::string join = "IMEvent,MUCJoin,2017-03-14T14:02:11Z,a@x,Anna,client-a-12\n";
    const std::string second = "IMEvent,Message,2017-03-14T14:02:11Z,a@x,client-a,xy,u-2,client-2,ucb1\n";
    QCOMPARE(first.size(), std::size_t(70));
    QCOMPARE(join.size(), std::size_t(58));
    QCOMPARE(second.size(), std::size_t(71));
    const RecordLog log = readBytes(begin("c") + first + join + second + "MessageInfo,," + sizes + "\n" + end("c"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), codes);
    const std::string common = "comma, no quotes, UTF-8, LF, ISO 8601 UTC";
    QCOMPARE(log.tail.dialect, words.empty() ? common : common + ", " + words);
}

void TestImArchiveStructure::severalMessageInfosAreOneList()
{
    const std::string first = says("a", "1");
    const std::string second = says("b", "22");
    const auto info = [](std::size_t size) { return "MessageInfo,," + std::to_string(size) + "\n"; };
    const RecordLog log = readBytes(begin("c") + first + info(first.size()) + second + info(second.size()) + end("c"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts());
    QVERIFY2(log.tail.dialect.ends_with("sizes of events"), log.tail.dialect.c_str());
}

void TestImArchiveStructure::metadataMayStandAnywhere()
{
    const RecordLog log = readBytes(begin("c") + says("a", "1") + joined("a") + says("a", "2") + end("c") +
                                    joined("b") + "MessageInfo,,68:68\n" + begin("d") + says("a", "3") + end("d"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts());
    QCOMPARE(log.participants.size(), std::size_t(2));
    QCOMPARE(log.participants[1].piece, 0U);
    QVERIFY(std::ranges::none_of(log.events, &LoggedEvent::late));
    QCOMPARE(textsOf(log, 1), Texts{"3"});
}

void TestImArchiveStructure::missingConvEndLeavesTheConversationOpen()
{
    const RecordLog log =
        readBytes(begin("c") + says("a", "1") + begin("d") + says("b", "2") + end("d") + begin("e") + end("e"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts{"no-conv-end"});
    QCOMPARE(idsOf(log), (Texts{"c", "d", "e"}));
    QCOMPARE(textsOf(log, 1), Texts{"2"});
    QVERIFY(!log.pieces[0].hasConvEnd && !log.pieces[0].end);
    QVERIFY(log.pieces[1].hasConvEnd);
    QVERIFY(std::ranges::none_of(log.events, &LoggedEvent::uncertain));
}

void TestImArchiveStructure::missingBeginConvIsMadeUpForByConvEnd()
{
    const RecordLog log = readBytes(joined("a") + says("a", "1") + end("c") + begin("d") + says("b", "2") + end("d"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts{"no-begin-conv"});
    QCOMPARE(idsOf(log), (Texts{"c", "d"}));
    QVERIFY(!log.pieces[0].hasBeginConv && log.pieces[0].hasConvEnd);
    QCOMPARE(log.pieces[0].extent.offset, std::uint64_t(0));
    QCOMPARE(textsOf(log, 0), Texts{"1"});
    QCOMPARE(log.participants.at(0).jid, std::string("a@x"));
    const RecordLog whole = readBytes(begin("c") + says("a", "1") + end("c"));
    QCOMPARE(log.events[0].id.text(), whole.events[0].id.text());
}

void TestImArchiveStructure::conversationWithoutBothEndsIsKept()
{
    const RecordLog log = readBytes(says("a", "1") + says("a", "2"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), (Texts{"no-begin-conv", "no-conv-end"}));
    QCOMPARE(idsOf(log), Texts{""});
    QCOMPARE(textsOf(log, 0), (Texts{"1", "2"}));
}

void TestImArchiveStructure::convEndAloneIsAConversation()
{
    const RecordLog log = readBytes(end("c"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts{"no-begin-conv"});
    QCOMPARE(idsOf(log), Texts{"c"});
    QCOMPARE(log.pieces[0].extent, (Span{0, end("c").size()}));
}

void TestImArchiveStructure::orphanConvEndLeavesTheCurrentOneOpen()
{
    const RecordLog log = readBytes(begin("c") + says("a", "1") + end("other") + says("a", "2") + end("c"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts{"orphan-conv-end"});
    QCOMPARE(textsOf(log, 0), (Texts{"1", "2"}));
    QVERIFY(log.pieces[0].hasConvEnd);
    QVERIFY(std::ranges::none_of(log.events, &LoggedEvent::late));
}

void TestImArchiveStructure::interleavedConversationsAreTakenApart()
{
    const RecordLog log =
        readBytes(begin("c") + joined("a") + joined("b") + says("a", "c1") + begin("d") + joined("p") + joined("b") +
                  says("p", "d1") + says("a", "c2") + says("b", "d2") + end("c") + says("b", "d3") + end("d"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), (Texts{"interleaved", "interleaved"}));
    QCOMPARE(textsOf(log, 0), (Texts{"c1", "c2"}));
    QCOMPARE(textsOf(log, 1), (Texts{"d1", "d2", "d3"})); // b takes part in both: the one begun last
    QVERIFY(log.pieces[0].hasConvEnd && log.pieces[1].hasConvEnd);
    for (const LoggedEvent &event : log.events)
        QCOMPARE(event.uncertain, event.text == "c2" || event.text == "d2");
}

void TestImArchiveStructure::recordsAfterConvEndAreLate()
{
    const RecordLog log = readBytes(begin("c") + says("a", "1") + end("c") + says("a", "2") + says("a", "3") +
                                    begin("d") + end("d") + says("b", "4"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), (Texts{"late-record", "late-record"}));
    QCOMPARE(textsOf(log, 0), (Texts{"1", "2", "3"}));
    QCOMPARE(textsOf(log, 1), Texts{"4"});
    for (const LoggedEvent &event : log.events)
        QCOMPARE(event.late, event.text != "1");
    QVERIFY(log.pieces[0].hasConvEnd);
}

void TestImArchiveStructure::recordsBetweenConversationsWithAnEndOfTheirOwnAreOneOfTheirs()
{
    const RecordLog log = readBytes(begin("c") + says("a", "1") + end("c") + joined("p") + says("p", "2") + end("d") +
                                    begin("e") + end("e"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts{"no-begin-conv"});
    QCOMPARE(idsOf(log), (Texts{"c", "d", "e"}));
    QCOMPARE(textsOf(log, 1), Texts{"2"});
    QVERIFY(std::ranges::none_of(log.events, &LoggedEvent::late));
}

void TestImArchiveStructure::sameConversationTwiceIsTwoPieces()
{
    const std::string chat = dataFile("chat.conv");
    const RecordLog log = readBytes(chat + chat);
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(Severity::Note), Texts());
    QCOMPARE(log.pieces.size(), std::size_t(2));
    QCOMPARE(log.events[0].id.text(), log.events[4].id.text());
    QVERIFY(std::ranges::none_of(log.events, &LoggedEvent::repeated));
}

void TestImArchiveStructure::repeatedArchiveUidIsARepetition()
{
    const RecordLog log =
        readBytes(begin("c") + says("a", "ok", "u1") + replaced(says("a", "ok", "u1"), "client-2", "client-3") +
                  says("a", "ok", "u2") + says("a", "ok", "") + says("a", "ok", "") + end("c"));
    QCOMPARE(log.fault(), std::string());
    std::vector<bool> repeated;
    for (const LoggedEvent &event : log.events)
        repeated.push_back(event.repeated);
    QCOMPARE(repeated, (std::vector<bool>{false, true, false, false, false}));
    QCOMPARE(log.events[0].id.text(), log.events[1].id.text());
    QVERIFY(log.events[3].id != log.events[4].id);
}

void TestImArchiveStructure::timesGoingBackwardsKeepTheirOrder()
{
    const std::string earlier = replaced(says("a", "2"), "14:02:11", "13:02:11");
    const RecordLog log = readBytes(begin("c") + says("a", "1") + earlier + says("a", "3") + earlier + end("c"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts{"times-go-backwards"});
    QCOMPARE(textsOf(log, 0), (Texts{"1", "2", "3", "2"}));
}

QTEST_APPLESS_MAIN(TestImArchiveStructure)

#include "tst_imarchivestructure.moc"
