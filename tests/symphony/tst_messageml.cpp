// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/base/utf8.h"
#include "core/symphony/jsonstring.h"
#include "core/symphony/messageml.h"

#include <QJsonValue>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <array>
#include <random>

using namespace casebook;
using namespace casebook::symphony;
using namespace Qt::StringLiterals;

namespace {

/// What the agent makes of a message: XML by a parser that is not ours. Nothing, and the reason in `fault`, where it
/// would refuse the message or see more in it than text.
std::optional<QString> decoded(const std::string &message, QString &fault)
{
    for (const char *template_ : {"${", "#{", "<#", "<@"}) {
        if (message.contains(template_)) {
            fault = u"FreeMarker would see %1"_s.arg(QLatin1StringView(template_));
            return std::nullopt;
        }
    }
    QXmlStreamReader xml(toQString(message));
    QString text;
    int depth = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const QString wanted = depth++ == 0 ? u"messageML"_s : u"br"_s;
            if (xml.name() != wanted || !xml.attributes().isEmpty())
                fault = u"element %1"_s.arg(xml.name());
            if (depth == 2)
                text += u'\n';
        } else if (xml.isEndElement()) {
            --depth;
        } else if (xml.isCharacters()) {
            if (xml.isCDATA() || xml.text().contains(u'\n') || xml.text().contains(u'\r'))
                fault = u"raw line end or CDATA"_s;
            text += xml.text();
        } else if (xml.isComment() || xml.isProcessingInstruction()) {
            fault = u"comment or instruction"_s;
        }
    }
    if (xml.hasError())
        fault = xml.errorString();
    return fault.isEmpty() ? std::optional(text) : std::nullopt;
}

/// The same from the rules of the reference, character by character.
QString expected(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'\r') {
            result += u'\n';
            i += i + 1 < text.size() && text[i + 1] == u'\n' ? 1 : 0;
        } else if (c == 0xFFFE || c == 0xFFFF) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (c >= 0x20 || c == u'\t' || c == u'\n') {
            result += text[i];
        }
    }
    return result;
}

/// A surrogate alone, as broken programs write it into UTF-8.
std::string loneSurrogate(unsigned value)
{
    return {static_cast<char>(0xE0U | value >> 12), static_cast<char>(0x80U | (value >> 6 & 0x3FU)),
            static_cast<char>(0x80U | (value & 0x3FU))};
}

} // namespace

class TestMessageMl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHundredThousandTextsComeBackExactly();
    void textsBecome_data();
    void textsBecome();
    void whatWasAlteredIsCounted();
    void jsonStringsAreThoseOfTheOtherWriter();
    void partsKeepTheLimitsAndAreTheWholeText_data();
    void partsKeepTheLimitsAndAreTheWholeText();
    void shortTextsStayWhole();
};

void TestMessageMl::aHundredThousandTextsComeBackExactly()
{
    constexpr std::array<std::string_view, 34> pieces{"${",
                                                      "#{",
                                                      "$",
                                                      "#",
                                                      "{",
                                                      "}",
                                                      "]]>",
                                                      "<![CDATA[",
                                                      "<!--",
                                                      "-->",
                                                      "<?",
                                                      "&",
                                                      "&amp;",
                                                      "&nbsp;",
                                                      "&#36;",
                                                      "<",
                                                      ">",
                                                      "\"",
                                                      "'",
                                                      "<#if x>",
                                                      "<@y/>",
                                                      "\r\n",
                                                      "\r",
                                                      "\n",
                                                      "\t",
                                                      "  ",
                                                      "</messageML>",
                                                      "<br/>",
                                                      "word",
                                                      "\U0001F600",
                                                      "\u05e9\u05dc",
                                                      "\uFEFF",
                                                      "\u2028",
                                                      "\uFFFE"};
    constexpr int texts = 100'000;
    constexpr unsigned mostPieces = 12;
    std::mt19937 random(20261122);
    const auto below = [&random](unsigned limit) { return static_cast<unsigned>(random() % limit); };
    for (int i = 0; i < texts; ++i) {
        std::string text;
        QString meant;
        for (unsigned n = below(mostPieces); n > 0; --n) {
            const unsigned kind = below(10);
            if (kind == 0) {
                const auto c = static_cast<char>(below(0x20));
                text += c;
                meant += QLatin1Char(c);
            } else if (kind == 1) {
                text += loneSurrogate(0xD800 + below(0x800));
                meant += QChar(QChar::ReplacementCharacter);
            } else if (kind == 2) {
                char32_t c = below(0x110000);
                c = c >= 0xD800 && c <= 0xDFFF ? U'x' : c;
                utf8::append(text, c);
                meant += QString::fromUcs4(&c, 1);
            } else {
                const std::string_view piece = pieces[below(pieces.size())];
                text += piece;
                meant += toQString(piece);
            }
        }
        QString fault;
        const std::string message = messageMl(text);
        const auto back = decoded(message, fault);
        QVERIFY2(back, qPrintable(fault + u" in "_s + toQString(message)));
        QCOMPARE(*back, expected(meant));
    }
}

void TestMessageMl::textsBecome_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("markup") << QByteArray("a < b & c > d \"e\" 'f'")
                            << QByteArray("a &lt; b &amp; c &gt; d &quot;e&quot; 'f'");
    QTest::addRow("archive's own entities stay text") << QByteArray("&nbsp;") << QByteArray("&amp;nbsp;");
    QTest::addRow("end of CDATA") << QByteArray("]]>") << QByteArray("]]&gt;");
    QTest::addRow("templates") << QByteArray("${x} #{y} $z #t $ {") << QByteArray("&#36;{x} &#35;{y} $z #t $ {");
    QTest::addRow("template of two") << QByteArray("$${x}") << QByteArray("$&#36;{x}");
    QTest::addRow("template around a control") << QByteArray("$\x01{x} #\x02\x03{") << QByteArray("&#36;{x} &#35;{");
    QTest::addRow("directives") << QByteArray("<#if a><@b/>") << QByteArray("&lt;#if a&gt;&lt;@b/&gt;");
    QTest::addRow("line ends") << QByteArray("a\r\nb\rc\nd\n\ne") << QByteArray("a<br/>b<br/>c<br/>d<br/><br/>e");
    QTest::addRow("controls") << QByteArray("a\x01\x0b\x1f\tb", 6) << QByteArray("a\tb");
    QTest::addRow("no characters") << QByteArray("a\xEF\xBF\xBE\xEF\xBF\xBF")
                                   << QByteArray("a\xEF\xBF\xBD\xEF\xBF\xBD");
    QTest::addRow("dollar at the end") << QByteArray("5$") << QByteArray("5$");
}

void TestMessageMl::textsBecome()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, content);
    QCOMPARE(QByteArray::fromStdString(messageMl(text.toStdString())), "<messageML>" + content + "</messageML>");
}

void TestMessageMl::whatWasAlteredIsCounted()
{
    std::string out;
    const Altered altered = appendMessageMl(out, "a\x01\x02 \xED\xA0\x80 \xFF \xEF\xBF\xBF");
    QCOMPARE(altered.dropped, 2U);
    QCOMPARE(altered.replaced, 3U);
    QVERIFY(!appendMessageMl(out, "a\tb\r\n\U0001F600").any());
}

void TestMessageMl::jsonStringsAreThoseOfTheOtherWriter()
{
    std::string text;
    for (char32_t c = 0; c < 0x3000; ++c)
        utf8::append(text, c);
    text += "\uFEFF\uFB00\uFFFD\U0001F600";
    std::string json;
    appendJsonString(json, text);
    QCOMPARE(json, toJson(QJsonValue(toQString(text))));
}

void TestMessageMl::partsKeepTheLimitsAndAreTheWholeText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("lines") << QByteArray("one line of words\n").repeated(40);
    QTest::addRow("blanks") << QByteArray("a different w0rd ").repeated(40) + "\xF0\x9F\x98\x80";
    QTest::addRow("one word") << QByteArray("\xF0\x9F\x98\x80").repeated(200);
    QTest::addRow("nothing but blanks") << QByteArray(" ").repeated(300);
    QTest::addRow("markdown") << QByteArray("_*-+`").repeated(60);
    QByteArray words;
    for (int i = 0; i < 100; ++i)
        words += QByteArray::number(i) + "\r\n";
    QTest::addRow("many different words") << words;
}

void TestMessageMl::partsKeepTheLimitsAndAreTheWholeText()
{
    QFETCH(QByteArray, text);
    const TextLimits limits{.characters = 100, .words = 12};
    const std::string whole = text.toStdString();
    const auto parts = partsOf(whole, limits);
    QVERIFY(parts.size() > 1);
    std::string together;
    for (const std::string_view part : parts) {
        together += part;
        QVERIFY(utf8::isValid(part));
        const QString decoded = toQString(part);
        const auto escaped = decoded.count(QRegularExpression(u"[_*+`-]"_s));
        QVERIFY(decoded.toUcs4().size() + escaped <= 102); // the blank at which it was cut may be beyond
        const auto words = decoded.split(QRegularExpression(u"[ \\t\\r\\n]+"_s), Qt::SkipEmptyParts);
        QVERIFY(QSet<QString>(words.begin(), words.end()).size() <= 12);
    }
    QCOMPARE(together, whole);
}

void TestMessageMl::shortTextsStayWhole()
{
    QCOMPARE(partsOf("").size(), 1U);
    QCOMPARE(partsOf(std::string(50'000, 'x')).size(), 1U);
    QCOMPARE(partsOf(std::string(50'001, 'x')).size(), 2U);
}

QTEST_APPLESS_MAIN(TestMessageMl)
#include "tst_messageml.moc"
