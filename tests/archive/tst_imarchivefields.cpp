// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/fields.h"
#include "core/archive/imarchive/recordword.h"
#include "core/archive/imarchive/textencoding.h"
#include "core/archive/imarchive/unescape.h"

#include <QTest>

using namespace casebook::archive::imarchive;
using Texts = std::vector<std::string>;

/// The small parts of the reader: fields, references, record words, encodings.
class TestImArchiveFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreSplit_data();
    void recordsAreSplit();
    void backslashStyleIsSplit();
    void semicolonsOfReferencesAreNoDelimiters();
    void referencesAreDecodedOnce();
    void quotedEntityEndsBeforeADelimiter();
    void recordWordsAreRecognized_data();
    void recordWordsAreRecognized();
    void typeWordsAreToldFromText();
    void encodingsAreSniffed();
    void windows1252HasItsOwnCharacters();
    void utf16IsDecodedAcrossPieces();
};

namespace {

Texts split(const std::string &record, char delimiter, QuoteStyle style, SplitResult &result)
{
    std::vector<Field> fields;
    result = splitFields(record, delimiter, style, fields);
    TextArena arena;
    arena.reset(record.size() * 2);
    Texts values;
    for (const Field &field : fields)
        values.emplace_back(fieldValue(field, style, delimiter, arena));
    return values;
}

} // namespace

void TestImArchiveFields::recordsAreSplit_data()
{
    QTest::addColumn<std::string>("record");
    QTest::addColumn<Texts>("values");
    QTest::addColumn<bool>("irregular");
    QTest::addColumn<bool>("open");
    const auto row = [](const char *record, const Texts &values, bool irregular = false, bool open = false) {
        QTest::addRow("%s", record) << std::string(record) << values << irregular << open;
    };
    row("", {""});
    row(",", {"", ""});
    row("a,b", {"a", "b"});
    row("a,,", {"a", "", ""});
    row("\"\"", {""});
    row("\"a,b\",c", {"a,b", "c"});
    row("\"a\"\"b\"", {"a\"b"});
    row("\"\"\"a\"\"\"", {"\"a\""});
    row("\"\"\"\",x", {"\"", "x"});
    row(" \"a\" ,b", {"a", "b"});
    row(" a ,b", {" a ", "b"});
    row("a\"b,c", {"a\"b", "c"});
    row("\"a\"b\",c", {"a\"b", "c"}, true);
    row("\"a\nb\",c", {"a\nb", "c"});
    row("a,\"b,c", {"a", "b,c"}, false, true);
    row("a,\"", {"a", ""}, false, true);
    row("\"a\"\nb,c", {"a\nb", "c"});
}

void TestImArchiveFields::recordsAreSplit()
{
    QFETCH(std::string, record);
    QFETCH(Texts, values);
    QFETCH(bool, irregular);
    QFETCH(bool, open);
    SplitResult result;
    QCOMPARE(split(record, ',', QuoteStyle::Doubled, result), values);
    QCOMPARE(result.irregular, irregular);
    QCOMPARE(result.open, open);

    std::vector<Field> plain;
    std::vector<Field> general;
    SplitResult plainResult;
    if (splitPlainFields(record, ',', plain, plainResult)) {
        splitFields(record, ',', QuoteStyle::Doubled, general);
        QCOMPARE(plain.size(), general.size());
        for (std::size_t i = 0; i < plain.size(); ++i)
            QCOMPARE(plain[i].text, general[i].text);
        QCOMPARE(plainResult.quoted, result.quoted);
        QCOMPARE(plainResult.bare, result.bare);
    } else {
        QVERIFY(irregular || open || record.contains(' '));
    }
}

void TestImArchiveFields::backslashStyleIsSplit()
{
    SplitResult result;
    QCOMPARE(split(R"(Hi\, \"A\",b,"c\",d",e\\)", ',', QuoteStyle::Backslash, result),
             (Texts{"Hi, \"A\"", "b", "c\",d", "e\\"}));
    QVERIFY(!result.irregular && !result.open);
}

void TestImArchiveFields::semicolonsOfReferencesAreNoDelimiters()
{
    SplitResult result;
    QCOMPARE(split("a&amp;b;c&#10;;d&;e & f;g", ';', QuoteStyle::Doubled, result),
             (Texts{"a&amp;b", "c&#10;", "d&", "e & f", "g"}));
}

void TestImArchiveFields::referencesAreDecodedOnce()
{
    TextArena arena;
    arena.reset(1000);
    const std::string_view untouched = "nothing & here &nbsp; &#1; &#xFFFF; &#xD800; &#99999999999;";
    QCOMPARE(decodeXml(untouched, arena).data(), untouched.data());
    QCOMPARE(decodeXml("&lt;&gt;&amp;&quot;&apos;", arena), std::string_view("<>&\"'"));
    QCOMPARE(decodeXml("&amp;amp; &#38;lt;", arena), std::string_view("&amp; &lt;"));
    QCOMPARE(decodeXml("&&amp;&", arena), std::string_view("&&&"));
    QCOMPARE(decodeXml("&#x1f600;&#128512;&#9;&#xD;", arena), std::string_view("😀😀\t\r"));
    QCOMPARE(decodeXml("&#-5; &#+5; &# 5; &#x; &#;", arena), std::string_view("&#-5; &#+5; &# 5; &#x; &#;"));
}

void TestImArchiveFields::quotedEntityEndsBeforeADelimiter()
{
    const auto found = quotedEntity("&quot;a, &quot;&quot;b&quot;&quot;&quot;,rest", ',');
    QVERIFY(found);
    QCOMPARE(found->inside, std::string_view("a, &quot;&quot;b&quot;&quot;"));
    QCOMPARE(found->rest, std::string_view(",rest"));
    TextArena arena;
    arena.reset(100);
    QCOMPARE(decodeQuotedEntity(found->inside, arena), std::string_view("a, \"b\""));
    QVERIFY(!quotedEntity("&quot;a&quot; b, c&quot;", ','));
    QVERIFY(!quotedEntity("a&quot;", ','));
    QVERIFY(!quotedEntity("&quot;a", ','));
}

void TestImArchiveFields::recordWordsAreRecognized_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<int>("type"); // -1: none
    QTest::addColumn<bool>("exact");
    QTest::addColumn<char>("delimiter");
    const auto row = [](const char *line, int type, bool exact = true, char delimiter = ',') {
        QTest::addRow("%s", line) << std::string(line) << type << exact << delimiter;
    };
    const auto number = [](RecordType type) { return static_cast<int>(type); };
    row("BeginConv,,x", number(RecordType::BeginConv));
    row("IMEvent\tMessage", number(RecordType::Event), true, '\t');
    row("\"Pointers\";\"\"", number(RecordType::Pointers), true, ';');
    row("ConvEnd|", number(RecordType::ConvEnd), true, '|');
    row("Begin_Conv,", number(RecordType::BeginConv), false);
    row("message info,", number(RecordType::MessageInfo), false);
    row("END-CONV,", number(RecordType::ConvEnd), false);
    row("Participants,", number(RecordType::Participant), false);
    row("ConvEnd", number(RecordType::ConvEnd), true, '\0');
    row("Pointers are hints", -1);
    row("IMEventual,", -1);
    row("\"IMEvent", -1);
    row(",IMEvent,", -1);
    row("", -1);
    row("   ", -1);
}

void TestImArchiveFields::recordWordsAreRecognized()
{
    QFETCH(std::string, line);
    QFETCH(int, type);
    QFETCH(bool, exact);
    QFETCH(char, delimiter);
    const auto word = recordWordOf(line);
    QCOMPARE(word ? static_cast<int>(word->type) : -1, type);
    if (word) {
        QCOMPARE(word->exact, exact);
        QCOMPARE(word->delimiter, delimiter);
    }
    const auto fast = exactWordAt(line.data(), line.data() + line.size(), delimiter);
    QCOMPARE(fast.has_value(), word && exact && delimiter != 0 && !line.starts_with('"'));
    if (fast)
        QVERIFY(*fast == word->type);
}

void TestImArchiveFields::typeWordsAreToldFromText()
{
    for (const char *word : {"FileTransfer", "MUCSubject", "Call_Info", "Conv2Meta"})
        QVERIFY2(looksLikeTypeWord(word), word);
    for (const char *word : {"Hello", "hello", "OK", "LOL", "iPhone", "Two Words", "", "A"})
        QVERIFY2(!looksLikeTypeWord(word), word);
    QVERIFY(isCutRecordWord("IMEv"));
    QVERIFY(isCutRecordWord("P"));
    QVERIFY(!isCutRecordWord("IMEvent"));
    QVERIFY(!isCutRecordWord("Hello"));
    QVERIFY(!isCutRecordWord(""));
}

void TestImArchiveFields::encodingsAreSniffed()
{
    QVERIFY(sniffEncoding("BeginConv,,c") == TextEncoding::Utf8);
    QVERIFY(sniffEncoding("") == TextEncoding::Utf8);
    QVERIFY(sniffEncoding("\xEF\xBB\xBF"
                          "BeginConv") == TextEncoding::Utf8);
    QVERIFY(sniffEncoding("\xFF\xFEx") == TextEncoding::Utf16LittleEndian);
    QVERIFY(sniffEncoding("\xFE\xFFx") == TextEncoding::Utf16BigEndian);
    QVERIFY(sniffEncoding(std::string_view("B\0e\0g\0i\0n\0C\0o\0n\0v\0", 18)) == TextEncoding::Utf16LittleEndian);
    QVERIFY(sniffEncoding(std::string_view("\0B\0e\0g\0i\0n\0C\0o\0n\0v", 18)) == TextEncoding::Utf16BigEndian);
    QVERIFY(sniffEncoding(std::string(4096, '\0')) == TextEncoding::Utf8);
    QVERIFY(sniffEncoding("BeginConv,,c,chat,2017" + std::string(4000, '\0')) == TextEncoding::Utf8);
}

void TestImArchiveFields::windows1252HasItsOwnCharacters()
{
    std::string text;
    appendWindows1252(text, "\x80\x81\x85\x9F\xA0\xE9\xFF"
                            "A");
    QCOMPARE(text, std::string("€\u0081…Ÿ\u00A0éÿA"));
}

void TestImArchiveFields::utf16IsDecodedAcrossPieces()
{
    const std::string_view bytes("A\0\x3D\xD8\x00\xDE\xE9\0\x3D\xD8"
                                 "B\0\x00\xDE\x3D\xD8"
                                 "C",
                                 17);
    for (std::size_t piece = 1; piece <= bytes.size(); ++piece) {
        Utf16Decoder decoder(TextEncoding::Utf16LittleEndian);
        std::string text;
        for (std::size_t at = 0; at < bytes.size(); at += piece)
            decoder.add(bytes.substr(at, piece), text);
        QVERIFY(decoder.finish(text));
        QCOMPARE(text, std::string("A😀é\uFFFDB\uFFFD\uFFFD"));
        QVERIFY(decoder.foundHalfCharacters());
    }
}

QTEST_APPLESS_MAIN(TestImArchiveFields)

#include "tst_imarchivefields.moc"
