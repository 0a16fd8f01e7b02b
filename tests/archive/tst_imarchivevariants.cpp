// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "readarchive.h"

#include <QTest>

#include <algorithm>

using namespace casebook;
using namespace casebook::test;
using Texts = std::vector<std::string>;

/// Section 3 of the format page: what sites may have instead of the likeliest reading. Rows are named after it.
class TestImArchiveVariants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameChatInOtherClothes_data();
    void sameChatInOtherClothes();
    void onlyTheFailingRecordIsWindows1252();
    void linesOfAnUnquotedMessageAreJoined();
    void lineThatImitatesARecordIsFlagged();
    void sizesTellTextFromARecord_data();
    void sizesTellTextFromARecord();
    void sizesTellARecordFromText();
    void markedDelimitersAreFoundInTheMiddleOfAFile();
    void openQuoteEndsBeforeTheNextRecord();
    void recordWithTheOtherDelimiterIsReadAndReported();
    void gapsAreNotedAndJoined();
    void nulPaddingEndsACutRecord();
    void utf16SpansCountBytesOfTheSource();
};

namespace {

std::string chat()
{
    return dataFile("chat.conv");
}

std::string inUtf16(const std::string &text, bool bigEndian, bool mark)
{
    const QString wide = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    std::string bytes = !mark ? "" : bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const QChar c : wide) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

/// Quotes round every field.
std::string alwaysQuoted(const std::string &text)
{
    std::string result;
    bool quoted = false;
    bool fieldStart = true;
    for (const char c : text) {
        if (c == '"') {
            quoted = !quoted;
            if (fieldStart)
                result += '"';
            fieldStart = false;
            continue;
        }
        if (fieldStart)
            result += '"';
        fieldStart = !quoted && (c == ',' || c == '\n');
        if (fieldStart)
            result += '"';
        result += c;
    }
    return result;
}

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

void TestImArchiveVariants::sameChatInOtherClothes_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<Texts>("codes");
    QTest::addColumn<std::string>("dialect");
    const std::string iso = ", ISO 8601 UTC, ";
    const std::string from = "pointers from BeginConv in bytes, sizes of events";
    const std::string onlyMismatch = "pointers that do not match";
    const std::string mismatch = onlyMismatch + ", sizes of events";
    const auto row = [](const char *name, const std::string &bytes, const Texts &codes, const std::string &dialect) {
        QTest::addRow("%s", name) << bytes << codes << dialect;
    };
    row("U1 tab", withDelimiter(chat(), '\t'), {}, "tab, quotes when needed, UTF-8, LF" + iso + from);
    row("U1 semicolon", withDelimiter(chat(), ';'), {}, "semicolon, quotes when needed, UTF-8, LF" + iso + from);
    row("U1 vertical bar", withDelimiter(chat(), '|'), {}, "vertical bar, quotes when needed, UTF-8, LF" + iso + from);
    row("U2 always quoted", alwaysQuoted(chat()), {"sizes-do-not-match", "pointers-do-not-match"},
        "comma, always quotes, UTF-8, LF" + iso + onlyMismatch);
    row("U2 spaces before quotes", replaced(chat(), ",\"", ", \""), {"sizes-do-not-match", "pointers-do-not-match"},
        "comma, quotes when needed, UTF-8, LF" + iso + onlyMismatch);
    row("U3 quoted sub-type", replaced(chat(), "Pointers,,", "Pointers,\"\","), {"pointers-do-not-match"},
        "comma, quotes when needed, UTF-8, LF" + iso + mismatch);
    row("U3 <Blank>", replaced(replaced(chat(), "BeginConv,,", "BeginConv,<Blank>,"), "ConvEnd,,", "ConvEnd,Blank,"),
        {"pointers-do-not-match"}, "comma, quotes when needed, UTF-8, LF" + iso + mismatch);
    row("U3 column missing",
        replaced(replaced(replaced(replaced(replaced(chat(), "BeginConv,,", "BeginConv,"), "ConvEnd,,", "ConvEnd,"),
                                   "Pointers,,", "Pointers,"),
                          "Participant,,", "Participant,"),
                 "MessageInfo,,", "MessageInfo,"),
        {"sub-type-column-missing", "pointers-do-not-match"}, "comma, quotes when needed, UTF-8, LF" + iso + mismatch);
    row("U4 padded", replaced(chat(), "Pointers,,920,284,849,4,4", "Pointers,,920,284,849,4,4,,,"),
        {"pointers-do-not-match"}, "comma, quotes when needed, UTF-8, LF" + iso + mismatch);
    row("U6 CRLF", replaced(chat(), "\n", "\r\n"), {"pointers-do-not-match", "line-ends-converted"},
        "comma, quotes when needed, UTF-8, CRLF" + iso + mismatch + ", with other line ends");
    row("U6 CR", replaced(chat(), "\n", "\r"), {}, "comma, quotes when needed, UTF-8, CR" + iso + from);
    row("U6 mixed", replaced(chat(), "ucb1\n", "ucb1\r"), {},
        "comma, quotes when needed, UTF-8, mixed line ends" + iso + from);
    row("U6 no last line end", chat().substr(0, 919), {}, "comma, quotes when needed, UTF-8, LF" + iso + from);
    row("U7 byte order mark", "\xEF\xBB\xBF" + chat(), {},
        "comma, quotes when needed, UTF-8 with byte order mark, LF" + iso + from);
    row("U7 UTF-16 LE with mark", inUtf16(chat(), false, true), {},
        "comma, quotes when needed, UTF-16 LE with byte order mark, LF" + iso + "pointers not checkable");
    row("U7 UTF-16 BE with mark", inUtf16(chat(), true, true), {},
        "comma, quotes when needed, UTF-16 BE with byte order mark, LF" + iso + "pointers not checkable");
    row("U7 UTF-16 LE", inUtf16(chat(), false, false), {},
        "comma, quotes when needed, UTF-16 LE, LF" + iso + "pointers not checkable");
    row("U7 UTF-16 BE", inUtf16(chat(), true, false), {},
        "comma, quotes when needed, UTF-16 BE, LF" + iso + "pointers not checkable");
    row("U8 hexadecimal line break", replaced(chat(), "&#10;", "&#xA;"), {},
        "comma, quotes when needed, UTF-8, LF" + iso + from);
    row("U8 raw break in quotes",
        replaced(replaced(replaced(chat(), "Two points", "\"Two points"), "late 😀", "late 😀\""), "&#10;", "\n"),
        {"sizes-do-not-match", "pointers-do-not-match"}, "comma, quotes when needed, UTF-8, LF" + iso + onlyMismatch);
    row("U11 header, comment, blank lines", "RecordType,SubType,Field3\n# exported\n\n" + chat() + "\n\n", {},
        "comma, quotes when needed, UTF-8, LF" + iso + from);
    row("U11 NUL padding", chat() + std::string(500, '\0'), {}, "comma, quotes when needed, UTF-8, LF" + iso + from);
    row("U13 other words",
        replaced(replaced(replaced(replaced(chat(), "BeginConv", "BEGIN_CONV"), "ConvEnd", "EndConv"), "MessageInfo",
                          "MsgInfo"),
                 "IMEvent", "im-event"),
        {"record-word-variant", "pointers-do-not-match"},
        "comma, quotes when needed, UTF-8, LF" + iso + mismatch + ", without line ends");
    row("U13 sub-type in other case", replaced(chat(), "IMEvent,Message", "IMEvent,message"), {},
        "comma, quotes when needed, UTF-8, LF" + iso + from);
}

void TestImArchiveVariants::sameChatInOtherClothes()
{
    QFETCH(std::string, bytes);
    QFETCH(Texts, codes);
    QFETCH(std::string, dialect);
    const RecordLog log = readBytes(bytes);
    QCOMPARE(log.fault(), std::string());
    Texts found;
    for (const LoggedIssue &issue : log.issues) {
        if (!issue.ownsBytes)
            found.push_back(issue.code);
    }
    std::ranges::sort(found);
    std::ranges::sort(codes);
    QCOMPARE(found, codes);
    QCOMPARE(log.tail.dialect, dialect);
    QCOMPARE(log.pieces.size(), std::size_t(1));
    QCOMPARE(log.pieces[0].conversationId, std::string("ucb1-000417"));
    QCOMPARE(log.pieces[0].type, std::string("chat"));
    QCOMPARE(log.pieces[0].declaredEvents, std::optional<std::int64_t>(4));
    QVERIFY(log.pieces[0].hasConvEnd && log.pieces[0].end);

    const RecordLog plain = readBytes(chat());
    QCOMPARE(log.participants.size(), plain.participants.size());
    for (std::size_t i = 0; i < plain.participants.size(); ++i) {
        QCOMPARE(log.participants[i].jid, plain.participants[i].jid);
        QCOMPARE(log.participants[i].nick, plain.participants[i].nick);
        QCOMPARE(log.participants[i].left, plain.participants[i].left);
    }
    QCOMPARE(log.events.size(), plain.events.size());
    for (std::size_t i = 0; i < plain.events.size(); ++i) {
        QCOMPARE(log.events[i].text, plain.events[i].text);
        QCOMPARE(log.events[i].id.text(), plain.events[i].id.text());
        QCOMPARE(log.events[i].archivedBy, plain.events[i].archivedBy);
    }
}

void TestImArchiveVariants::onlyTheFailingRecordIsWindows1252()
{
    const RecordLog log = readBytes(conversation(message("caf\xE9 \x80 \x93ok\x94 &amp;") + message("café 😀")));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts{"windows-1252"});
    QCOMPARE(log.events[0].text, std::string("café € “ok” &"));
    QCOMPARE(log.events[1].text, std::string("café 😀"));
    QVERIFY(log.tail.dialect.contains("UTF-8 and Windows-1252"));
}

void TestImArchiveVariants::linesOfAnUnquotedMessageAreJoined()
{
    const std::string broken = message("Two points:\n1) invoice\n\nPointers\n2) late");
    const RecordLog log = readBytes(conversation(broken + message("next")));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts{"continued-line"});
    QCOMPARE(log.events.size(), std::size_t(2));
    QCOMPARE(log.events[0].text, std::string("Two points:\n1) invoice\n\nPointers\n2) late"));
    QCOMPARE(log.events[0].uid, std::string("u1"));
    QCOMPARE(log.events[0].span.length, std::uint64_t(broken.size()));
    QCOMPARE(log.events[1].text, std::string("next"));
}

void TestImArchiveVariants::lineThatImitatesARecordIsFlagged()
{
    const RecordLog log =
        readBytes(conversation("IMEvent,Message,2017-03-14T14:02:11Z,a@x,client-1,look:\n" + message("y")));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.events.size(), std::size_t(2));
    QCOMPARE(std::ranges::count(log.codes(), "may-be-text"), 2);
}

void TestImArchiveVariants::sizesTellTextFromARecord_data()
{
    QTest::addColumn<std::string>("content");
    QTest::addColumn<std::string>("delimiter");
    const std::string imitation = "IMEvent,Message,2017-03-14T14:02:11Z,a@x,c,fake";
    QTest::addRow("last line") << "look:\n" + imitation << std::string(",");
    QTest::addRow("between lines") << "look:\n" + imitation + "\nisn't it" << std::string(",");
    QTest::addRow("two") << "look:\n" + imitation + "\n" + imitation << std::string(",");
    QTest::addRow("short") << std::string("look:\nIMEvent,MUCDestroy,2017-03-14T14:02:11Z") << std::string(",");
    QTest::addRow("no message") << "look:\n" + imitation + ",u9,t9,ucb9\nend" << std::string(",");
    QTest::addRow("in a tab file") << "look:\n" + imitation << std::string("\t");
}

void TestImArchiveVariants::sizesTellTextFromARecord()
{
    QFETCH(std::string, content);
    QFETCH(std::string, delimiter);
    const auto line = [&](const std::string &text) {
        return replaced(message("TEXT"), ",", delimiter)
            .replace(replaced(message("TEXT"), ",", delimiter).find("TEXT"), 4, text);
    };
    const std::string first = line("first");
    const std::string second = line(content);
    const std::string third = line("third");
    const auto file = [&](std::size_t lineEnd) {
        const std::string head = replaced("BeginConv,,c1,chat,2017-03-14T14:00:00Z,policy,\n", ",", delimiter);
        const std::string sizes = std::to_string(first.size() - lineEnd) + ":" +
                                  std::to_string(second.size() - lineEnd) + ":" +
                                  std::to_string(third.size() - lineEnd);
        const std::string end = "MessageInfo,," + sizes + "\nConvEnd,,c1,2017-03-14T15:00:00Z\n";
        return head + first + second + third + replaced(end, ",", delimiter);
    };
    for (const std::size_t lineEnd : {0, 1}) {
        const RecordLog log = readBytes(file(lineEnd));
        QCOMPARE(log.fault(), std::string());
        QCOMPARE(log.codes(Severity::Note), Texts{"imitated-record"});
        QCOMPARE(log.events.size(), std::size_t(3));
        QCOMPARE(log.events[1].text, content);
        QCOMPARE(log.events[1].uid, std::string("u1"));
        QCOMPARE(log.events[1].archivedBy, std::string("ucb1"));
        QCOMPARE(log.events[1].span.length, std::uint64_t(second.size()));
        QVERIFY(log.events[1].extra.empty());
    }
}

void TestImArchiveVariants::sizesTellARecordFromText()
{
    const std::string cut = "IMEvent,Message,2017-03-14T14:02:11Z,a@x,client-1,look:\n";
    const std::string sizes = std::to_string(cut.size()) + ":" + std::to_string(message("y").size());
    const RecordLog log = readBytes(conversation(cut + message("y") + "MessageInfo,," + sizes + "\n"));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.events.size(), std::size_t(2));
    QCOMPARE(log.codes(), Texts{"missing-fields"});
}

void TestImArchiveVariants::markedDelimitersAreFoundInTheMiddleOfAFile()
{
    const std::string slashed = message(R"(Ra\,in)");
    const RecordLog log = readBytes(conversation(message("a") + slashed + message("b") + message("c")));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts{"backslash-delimiters"});
    QCOMPARE(log.events.at(1).text, std::string("Ra,in"));
    QCOMPARE(log.events.at(1).uid, std::string("u1"));
}

void TestImArchiveVariants::openQuoteEndsBeforeTheNextRecord()
{
    for (const std::string &next :
         {message("plain"), message("\"quoted, and regular\""), message("say \"\"hi\"\""), std::string()}) {
        const RecordLog log = readBytes(conversation(message("\"never closed") + next));
        QCOMPARE(log.fault(), std::string());
        QCOMPARE(std::ranges::count(log.codes(), "open-quote"), 1);
        QCOMPARE(log.events.size(), next.empty() ? std::size_t(1) : std::size_t(2));
        QVERIFY(log.events[0].text.starts_with("never closed"));
        QCOMPARE(log.pieces[0].hasConvEnd, true);
    }
}

void TestImArchiveVariants::recordWithTheOtherDelimiterIsReadAndReported()
{
    const RecordLog log = readBytes(conversation(message("x") + withDelimiter(message("y"), '\t') + message("z")));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), Texts{"other-delimiter"});
    QCOMPARE(log.events.size(), std::size_t(3));
    QCOMPARE(log.events[1].text, std::string("y"));
    QCOMPARE(log.events[1].archivedBy, std::string("ucb1"));
}

void TestImArchiveVariants::gapsAreNotedAndJoined()
{
    const RecordLog log = readBytes("# first\n# second\n\n\n" + conversation(message("x") + "\n  \n\n") +
                                    std::string(50, '\0') + "\n\nwhat is this\nand this\n");
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(Severity::Note),
             (Texts{"comment-line", "blank-lines", "blank-lines", "nul-padding", "blank-lines", "unreadable-lines"}));
    QCOMPARE(log.issues[0].span, (Span{0, 17}));
    QCOMPARE(log.issues[1].span, (Span{17, 2}));
    QVERIFY(std::ranges::all_of(log.issues, &LoggedIssue::ownsBytes));
}

void TestImArchiveVariants::nulPaddingEndsACutRecord()
{
    const std::string begin = "BeginConv,,c1,chat,2017-03-14T14:00:00Z,policy,\n";
    const RecordLog log = readBytes(begin + message("x") + "IMEvent,Message,2017-03-14T14:02:12Z,a@x,client-1,half" +
                                    std::string(4096, '\0'));
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(), (Texts{"cut-record", "missing-fields", "no-conv-end"}));
    QCOMPARE(log.events.size(), std::size_t(2));
    QCOMPARE(log.events[1].text, std::string("half"));
}

void TestImArchiveVariants::utf16SpansCountBytesOfTheSource()
{
    const std::string bytes = inUtf16(chat(), false, true);
    const RecordLog log = readBytes(bytes + "\x41");
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(Severity::Error), Texts{"odd-last-byte"});
    for (const LoggedEvent &event : log.events) {
        const std::string raw = bytes.substr(event.span.offset, event.span.length);
        QCOMPARE(raw.substr(0, 14), inUtf16("IMEvent", false, false));
        QCOMPARE(raw.substr(raw.size() - 2), inUtf16("\n", false, false));
    }
}

QTEST_APPLESS_MAIN(TestImArchiveVariants)

#include "tst_imarchivevariants.moc"
