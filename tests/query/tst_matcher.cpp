// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/matcher.h"

#include <QTest>

using namespace casebook;
using query::Matcher;

namespace {

Matcher matcherOf(std::string_view text)
{
    return Matcher::make(query::parse(text).value().root).value();
}

} // namespace

class TestMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatATermFinds_data();
    void whatATermFinds();
    void spansAreBytesOfTheText_data();
    void spansAreBytesOfTheText();
    void injectionsArePlainText_data();
    void injectionsArePlainText();
    void textsThatMatchHaveWhatAnIndexIsTold_data();
    void textsThatMatchHaveWhatAnIndexIsTold();
    void anExpressionThatTakesTooLongGivesUp();
    void highlightsAreOfWhatIsWanted();
};

void TestMatcher::whatATermFinds_data()
{
    QTest::addColumn<QByteArray>("term");
    QTest::addColumn<QByteArrayList>("found");
    QTest::addColumn<QByteArrayList>("notFound");
    const auto row = [](const char *term, QByteArrayList found, QByteArrayList notFound) {
        QTest::addRow("%s", term) << QByteArray(term) << std::move(found) << std::move(notFound);
    };
    row("invoice", {"The INVOICE.", "invoice", "pre-invoice"}, {"invoices", "in voice", ""});
    row("lodz", {"Łódź", "LODZ"}, {"lodzer"});
    row("Łódź", {"lodz"}, {"lod"});
    row("strasse", {"Straße", "STRASSE"}, {"strase"});
    row("\"the end\"", {"The   END", "the-end", "(the) end."}, {"the very end", "end the", "the ends"});
    row("don't", {"Don't!", "don t"}, {"dont", "t don"});
    row("inv*", {"invoice", "INV", "x inv-7"}, {"minv", "in v"});
    row("*voice", {"invoice", "voice"}, {"voices"});
    row("*voi*", {"invoices", "voi"}, {"vo i"});
    row("\"foo ba\"*", {"foo bar", "foo, ba"}, {"foo x ba", "foob ar"});
    row("*\"oo bar\"", {"foo bar", "oo-bar"}, {"foo bars"});
    row("*a.b*", {"xa.by", "a.b"}, {"a b", "ab"});
    row("*.docx", {"report.docx", "docx"}, {"xdocx"});
    row("*a", {"a", "ba"}, {"ab"});
    row("a", {"a", "x a y"}, {"ab"});
    row("会", {"会议", "开会", "会"}, {"議"});
    row("会议", {"明天会议室", "会议"}, {"会 议", "会、议", "议会"});
    row("\"会 议\"", {"会议", "会、议"}, {"会x议"});
    row("会议*", {"会议室", "会议"}, {"会"});
    row("カ\u3099", {"ガ", "ｶﾞ"}, {"カ"});
    row("ไทย", {"คนไทยครับ"}, {"ไ ทย"});
    row("한", {"한글", "대한"}, {"하"});
    row("ㅋㅋ", {"ㅋㅋㅋ"}, {"ㅋ"});
    row("abc会", {"abc会议", "ABC会"}, {"abc 会", "xabc会"});
    row("👍", {"ok 👍🏽", "👍👍"}, {"👎"});
    row("👨\u200D👩", {"👨\u200D👩\u200D👧"}, {"👨 👩"});
    row("❤", {"❤\uFE0F", "x❤y"}, {});
    row("שלום", {"שָׁלוֹם", "\u200Fשלום!"}, {"שלומי"});
    row("محمد", {"مُحَمَّد"}, {"محمود"});
    row("ΟΔΟΣ", {"οδός", "ὁδός"}, {"οδοι"});
    row("istanbul", {"İSTANBUL", "ıstanbul"}, {});
    row("NEAR(a b, 1)", {"a b", "b x a", "a x b"}, {"a x y b", "a", "b"});
    row("NEAR(a b, 0)", {"b a"}, {"a x b"});
    row("NEAR(\"a b\" c*, 2)", {"a b x y cat", "c a b"}, {"a x b c", "a b x y z c"});
    row("NEAR(a b c, 1)", {"c b a", "a b c", "b c a"}, {"a x b c", "a b b c"});
    row("NEAR(a a, 3)", {"a x a", "a a"}, {"a", "a x y z w a"});
    row("/inv\\w+ \\d{2}/", {"INVOICE 42"}, {"inv 4"});
    row("/(?-i)Inv/", {"Inv"}, {"inv"});
    row("/^ünï/", {"ÜNÏcode"}, {"x ünï"});
    row("/\\bcafé\\b/", {"le CAFÉ!"}, {"cafés", "cafe"});
    row("/a\\/b/", {"A/B"}, {"a b"});
    row("/\\x{1F44D}/", {"👍"}, {"👎"});
    row("/^$/", {""}, {"x"});
    row(":-)", {"ha :-)", ":-)"}, {": -)", ":)"});
    row("\"--\"", {"a -- b"}, {"a - b"});
    row("C:\\files", {"see C:\\Files\\x", "c files"}, {"c x files"});
    row("https://pluvius.example/a", {"HTTPS://pluvius.example/a?b"}, {"https pluvius a"});
}

void TestMatcher::whatATermFinds()
{
    QFETCH(QByteArray, term);
    QFETCH(QByteArrayList, found);
    QFETCH(QByteArrayList, notFound);
    const bool needsQuotes = term == ":-)"; // the parenthesis is one of the language's
    const Matcher matcher = matcherOf((needsQuotes ? '"' + term + '"' : term).toStdString());
    for (const QByteArray &text : found) {
        QVERIFY2(matcher.matches(text.toStdString()), text);
        QVERIFY2(!matcher.spans(text.toStdString()).empty(), text);
    }
    for (const QByteArray &text : notFound) {
        QVERIFY2(!matcher.matches(text.toStdString()), text);
        QVERIFY2(matcher.spans(text.toStdString()).empty(), text);
    }
}

void TestMatcher::spansAreBytesOfTheText_data()
{
    QTest::addColumn<QByteArray>("term");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("spans");
    const auto row = [](const char *term, QByteArray text, QByteArrayList spans) {
        QTest::addRow("%s", term) << QByteArray(term) << std::move(text) << std::move(spans);
    };
    row("strasse", "Die STRAßE, strasse", {"STRAßE", "strasse"});
    row("\"b c\"", "a B; C d", {"B; C"});
    row("*ss*", "Straße", {"ß"});
    row("*tra*", "e\u0301tra\u0301-Tra", {"tra\u0301", "Tra"});
    row("会议", "开会议室会议", {"会议", "会议"});
    row("👍", "x👍🏽y", {"👍🏽"});
    row("NEAR(a b, 1)", "a x x x b a", {"b", "a"});
    row("NEAR(a a, 0)", "a a x x a", {"a", "a"});
    row("/é+./", "👍 ÉÉx \xFF éy", {"ÉÉx", "éy"});
    row("/x*/", "ax", {"", "x", ""});
    row("ガ", "カ\u3099 ｶﾞ", {"カ\u3099", "ｶﾞ"});
    row("社", "㍿", {"㍿"});
}

void TestMatcher::spansAreBytesOfTheText()
{
    QFETCH(QByteArray, term);
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, spans);
    QByteArrayList found;
    for (const auto &[begin, end] : matcherOf(term.toStdString()).spans(text.toStdString()))
        found += text.mid(static_cast<qsizetype>(begin), static_cast<qsizetype>(end - begin));
    QCOMPARE(found, spans);
}

void TestMatcher::injectionsArePlainText_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const QByteArray &text :
         {QByteArray("'"), QByteArray("';--"), QByteArray("' OR '1'='1"), QByteArray("x'; DROP TABLE event; --"),
          QByteArray("{col}: x"), QByteArray("^start"), QByteArray("a + b"), QByteArray("%_%"), QByteArray("\\"),
          QByteArray("a\0b", 3), QByteArray("\0", 1), QByteArray("NEAR/5"), QByteArray("[x]"), QByteArray("\xFF")}) {
        QTest::addRow("%s", text.toPercentEncoding().constData()) << text;
    }
}

void TestMatcher::injectionsArePlainText()
{
    QFETCH(QByteArray, text);
    const Matcher matcher = matcherOf(('"' + text + '"').toStdString());
    QVERIFY(matcher.matches(("before " + text + " after").toStdString()));
    QVERIFY(!matcher.matches("something else"));
}

void TestMatcher::textsThatMatchHaveWhatAnIndexIsTold_data()
{
    QTest::addColumn<QByteArray>("term");
    QTest::addColumn<QByteArray>("required");
    const auto row = [](const char *term, const char *required) {
        QTest::addRow("%s", term) << QByteArray(term) << QByteArray(required);
    };
    row("*Voi*", "voi");
    row("\"the invoice\"", "invoice");
    row("/invoice \\d+/", "invoice ");
    row("/(?-i)Total: [0-9]{3}-ACME/", "total: ");
    row("/ab?cd+efg/", "efg");
    row("/abc*/", "ab");
    row("/abc{0,2}de/", "ab");
    row("/foo|bar/", "");
    row("/a{b|c}/", "");
    row("/(foo|barbar)xyz/", "xyz");
    row("/(?:a\\)b[)]c)?xyz/", "xyz");
    row("/[[:alpha:]]]xy/", "]xy");
    row("/[]abc]d/", "d");
    row("/\\d+\\.pdf/", ".pdf");
    row("/\\x41bc/", "");
    row("/\\Qa|b\\E/", "");
    row("/(?x) a b c/", "");
    row("/(?<axb>.)q/", "q");
    row("/(?#)|()x/", "");
    row("/straße/", "stra");
}

void TestMatcher::textsThatMatchHaveWhatAnIndexIsTold()
{
    QFETCH(QByteArray, term);
    QFETCH(QByteArray, required);
    QCOMPARE(QByteArray::fromStdString(matcherOf(term.toStdString()).required()), required);
}

void TestMatcher::anExpressionThatTakesTooLongGivesUp()
{
    const Matcher matcher = matcherOf("/^(a+)+$/");
    QCOMPARE(matcher.answer(std::string(40, 'a') + '!'), Matcher::Answer::GaveUp);
    QCOMPARE(matcher.answer("aaa"), Matcher::Answer::Yes);
    QCOMPARE(matcher.answer("b"), Matcher::Answer::No);
}

void TestMatcher::highlightsAreOfWhatIsWanted()
{
    const auto query = query::parse("(a OR \"b c\" /d/) NOT e from:f NEAR(g h, 3) -(i j)");
    QVERIFY(query);
    const auto highlights = query::highlightsOf(*query);
    QCOMPARE(highlights.size(), 4U);
    QVERIFY(highlights[0].matches("a"));
    QVERIFY(highlights[1].matches("b c"));
    QVERIFY(highlights[2].matches("d"));
    QVERIFY(highlights[3].matches("g h"));
}

QTEST_APPLESS_MAIN(TestMatcher)
#include "tst_matcher.moc"
