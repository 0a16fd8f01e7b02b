// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/utf8.h"
#include "core/query/words.h"

#include <QTest>

#include <random>

using namespace casebook;
using query::Word;
using query::WordReader;

namespace {

/// The words with bars between them; a plus where nothing stands between.
QByteArray wordsOf(std::string_view text)
{
    QByteArray all;
    WordReader reader(text);
    for (Word word; reader.next(word);) {
        if (!all.isEmpty())
            all += word.joined ? '+' : '|';
        all += QByteArrayView(word.text);
    }
    return all;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsThatReadAlikeFoldAlike_data();
    void textsThatReadAlikeFoldAlike();
    void textsThatReadDifferentlyStayApart_data();
    void textsThatReadDifferentlyStayApart();
    void wordsAreCutInEveryScript_data();
    void wordsAreCutInEveryScript();
    void wordsKnowTheirBytes_data();
    void wordsKnowTheirBytes();
    void charactersThatAreWordsAreKnown();
    void foldingAgainChangesNothing();
    void anyBytesCanBeRead();
};

void TestWords::textsThatReadAlikeFoldAlike_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("folded");
    const auto row = [](const char *name, const char *text, const char *folded) {
        QTest::addRow("%s", name) << QByteArray(text) << QByteArray(folded);
    };
    row("case", "Hello WORLD 42", "hello world 42");
    row("accents", "Ærøskøbing Überraschung naïve Ångström Crème", "aeroskobing uberraschung naive angstrom creme");
    row("accents apart", "e\u0301 a\u030A o\u0308\u0304", "e a o");
    row("strokes", "Łódź Øl Đorđe ĦŦƀ", "lodz ol dorde htb");
    row("ligatures", "Straße STRAẞE œuvre Þór ðe ﬁnal ĳs", "strasse strasse oeuvre thor de final ijs");
    row("Turkish", "İstanbul ısı IŞIK", "istanbul isi isik");
    row("Vietnamese", "Nguyễn Thị Đặng", "nguyen thi dang");
    row("Greek", "Ὀδυσσεύς ΟΔΥΣΣΕΥΣ οδυσσευσ", "οδυσσευσ οδυσσευσ οδυσσευσ");
    row("Cyrillic", "Ёлка Йод ПРИВЕТ", "елка иод привет");
    row("Hebrew points", "שָׁלוֹם שלום", "שלום שלום");
    row("Hebrew presentation forms", "שּׁ", "ש");
    row("Arabic marks", "مُحَمَّد محمد محـــمد", "محمد محمد محمد");
    row("Arabic hamza", "أحمد إسلام آمن", "احمد اسلام امن");
    row("Arabic presentation forms", "ﻣﺤﻤﺪ", "محمد");
    row("width", "Ｉｎｖｏｉｃｅ　４２ ｶﾞｷﾞ", "invoice 42 ガギ");
    row("kana apart", "か\u3099き\u3099 ハ\u309A", "がぎ パ");
    row("jamo", "\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글");
    row("jamo on a syllable", "하\u11AB", "한");
    row("digits of other scripts", "٢٠١٧ २०१७ ๒๐๑๗ ²", "2017 2017 2017 2");
    row("mathematical letters", "𝐇𝐞𝐥𝐥𝐨 𝒲", "hello w");
    row("joiners", "👨\u200D👩\u200D👧 co\u00ADop \u202Eabc\u202C", "👨👩👧 coop abc");
    row("skin and style", "👍🏽 ❤\uFE0F 1\uFE0F\u20E3", "👍 ❤ 1");
    row("Bengali vowel apart", "ক\u09C7\u09BE", "কো");
    row("order of Thai marks", "ก\u0E48\u0E38", "ก\u0E38\u0E48");
    row("Cherokee", "ꮳꮃꭹ", "ᏣᎳᎩ");
}

void TestWords::textsThatReadAlikeFoldAlike()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, folded);
    QCOMPARE(QByteArray::fromStdString(query::fold(text.toStdString())), folded);
}

void TestWords::textsThatReadDifferentlyStayApart_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    const auto row = [](const char *name, const char *a, const char *b) {
        QTest::addRow("%s", name) << QByteArray(a) << QByteArray(b);
    };
    row("kana voicing", "か", "が");
    row("Thai vowels", "กา", "กี");
    row("Hindi vowels", "की", "का");
    row("jamo that people type", "ㅋㅠ", "큐");
    row("scripts", "a", "а");
    row("pictures", "🙂", "🙁");
    row("trade mark", "™", "tm");
}

void TestWords::textsThatReadDifferentlyStayApart()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QVERIFY(query::fold(a.toStdString()) != query::fold(b.toStdString()));
}

void TestWords::wordsAreCutInEveryScript_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, QByteArray text, const char *words) {
        QTest::addRow("%s", name) << std::move(text) << QByteArray(words);
    };
    row("nothing", "", "");
    row("only separators", " -- ;'\"\t", "");
    row("separators", "don't file_name a.b@c/d\\e", "don|t|file|name|a|b|c|d|e");
    row("NUL", QByteArray("a\0b", 3), "a|b");
    row("digits and letters", "A4 3rd 12:30", "a4|3rd|12|30");
    row("non-ASCII within", "Größenwahn über-Ich", "grossenwahn|uber|ich");
    row("Chinese", "会议,明天", "会+议|明+天");
    row("Japanese", "カタカナ語", "カ+タ+カ+ナ+語");
    row("long vowel mark", "コーヒー", "コ+ー+ヒ+ー");
    row("Korean", "한글 메모", "한+글|메+모");
    row("jamo", "ㅋㅋ", "ㅋ+ㅋ");
    row("Thai", "ไทย", "ไ+ท+ย");
    row("Thai with digits", "ปี ๒๐๑๗", "ป+ี|2017");
    row("Khmer with its separator", "ក។ខ", "ក|ខ");
    row("next to Latin", "abc会议42x", "abc+会+议+42x");
    row("Hindi", "नमस्ते दुनिया", "नमस्ते|दुनिया");
    row("emoji", "ok👍👍 🇩🇪", "ok+👍+👍|🇩+🇪");
    row("family", "👨\u200D👩", "👨+👩");
    row("currency and mathematics", "€500 + 3×4 ≥ 2", "500|3|4|2");
    row("trade mark", "Pluvius™ Ltd®", "pluvius|ltd");
    row("frames of tables", "─────┤x│", "x");
    row("one character, several words", "㍿ ½", "株+式+会+社|1|2");
    row("surrogates and bytes", "a\xED\xA0\x80z \xC3 \xFF", "a|z");
    row("soft hyphen and zero width space", "Bei\u00ADspiel a\u200Bb", "beispiel|ab");
    row("right to left", "\u200Fשלום\u200F עולם", "שלום|עולם");
    row("astral letters", "𐐀𐐁 𠮷野家", "𐐨𐐩|𠮷+野+家");
}

void TestWords::wordsAreCutInEveryScript()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, words);
    QCOMPARE(wordsOf({text.constData(), static_cast<std::size_t>(text.size())}), words);
}

void TestWords::wordsKnowTheirBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::addRow("Latin") << QByteArray("  Größe, x!") << QByteArrayList{"Größe", "x"};
    QTest::addRow("accent apart") << QByteArray("(e\u0301te\u0301)") << QByteArrayList{"e\u0301te\u0301"};
    QTest::addRow("kana apart") << QByteArray("か\u3099き") << QByteArrayList{"か\u3099", "き"};
    QTest::addRow("style belongs to it") << QByteArray("❤\uFE0F❤") << QByteArrayList{"❤\uFE0F", "❤"};
    QTest::addRow("joined twice") << QByteArray("½x") << QByteArrayList{"½", "½x"};
    QTest::addRow("skin") << QByteArray("ok 👍🏽.") << QByteArrayList{"ok", "👍🏽"};
}

void TestWords::wordsKnowTheirBytes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, pieces);
    QByteArrayList found;
    WordReader reader(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    for (Word word; reader.next(word);)
        found += text.mid(static_cast<qsizetype>(word.begin), static_cast<qsizetype>(word.end - word.begin));
    QCOMPARE(found, pieces);
}

void TestWords::charactersThatAreWordsAreKnown()
{
    for (const char *word : {"会", "が", "한", "ไ", "👍", "ㅋ", "𠮷"})
        QVERIFY2(query::isCharacterWord(word), word);
    for (const char *word : {"a", "42", "שלום", "नमस्ते", ""})
        QVERIFY2(!query::isCharacterWord(word), word);
}

void TestWords::foldingAgainChangesNothing()
{
    for (char32_t code = 1; code < 0x110000; ++code) {
        if (code >= 0xD800 && code < 0xE000)
            continue;
        std::string text;
        utf8::append(text, code);
        const std::string once = query::fold(text);
        if (query::fold(once) != once)
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(static_cast<uint>(code), 4, 16)));
    }
}

void TestWords::anyBytesCanBeRead()
{
    std::mt19937 random(4);
    const std::string pieces[]{
        "a", "Z",  "9",      " ",      "é",  "e\u0301", "か\u3099",           "会", "👍", "\xE4", "\xFF", "\xF0\x9F",
        "½", "㍿", "\u200D", "\uFE0F", "한", "\u1161",  std::string(1, '\0'), "ß"};
    WordReader reader;
    for (int i = 0; i < 5000; ++i) {
        std::string text;
        for (auto n = random() % 12; n > 0; --n)
            text += pieces[random() % std::size(pieces)];
        const std::string folded = query::fold(text);
        QVERIFY(utf8::isValid(folded));
        reader.read(text);
        std::size_t last = 0;
        for (Word word; reader.next(word);) {
            QVERIFY(!word.text.empty() && folded.contains(word.text));
            QVERIFY(word.begin >= last || word.begin < word.end);
            QVERIFY(word.begin < word.end && word.end <= text.size());
            last = word.begin;
        }
    }
}

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
