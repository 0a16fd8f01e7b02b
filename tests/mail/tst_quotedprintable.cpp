// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/quotedprintable.h"
#include "tests/mail/mailreader.h"

#include <QTest>

#include <algorithm>

using namespace casebook;
using namespace Qt::StringLiterals;

class TestQuotedPrintable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesByTheRules_data();
    void encodesByTheRules();
    void linesOfEveryLengthComeBackWhole_data();
    void linesOfEveryLengthComeBackWhole();
    void linesAppendedOneByOneAreAsOneText();
};

namespace {

QByteArray encoded(const QByteArray &text)
{
    std::string out;
    mail::appendQuotedPrintable(out, text.toStdString());
    return QByteArray::fromStdString(out);
}

// Undoes what the encoder did in the plainest way: soft line breaks, then escapes.
QByteArray decoded(QByteArray text)
{
    text.replace("=\r\n", "");
    for (qsizetype at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1))
        text.replace(at, 3, QByteArray::fromHex(text.mid(at + 1, 2)));
    return text.replace("\r\n", "\n");
}

} // namespace

void TestQuotedPrintable::encodesByTheRules_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("quoted");
    QTest::addRow("nothing") << ""_ba << ""_ba;
    QTest::addRow("empty line") << "\n"_ba << "\r\n"_ba;
    QTest::addRow("plain") << "Hello, world!\n"_ba << "Hello, world!\r\n"_ba;
    QTest::addRow("equals sign") << "a=b\n"_ba << "a=3Db\r\n"_ba;
    QTest::addRow("8 bits") << "R\u00F6ntgen\n"_ba << "R=C3=B6ntgen\r\n"_ba;
    QTest::addRow("blank at the end of a line") << "a \nb\t\nc "_ba << "a=20\r\nb=09\r\nc=20"_ba;
    QTest::addRow("several blanks at the end") << "a  \n"_ba << "a =20\r\n"_ba;
    QTest::addRow("a line of one blank") << " \n"_ba << "=20\r\n"_ba;
    QTest::addRow("blanks inside") << "a b\tc\n"_ba << "a b\tc\r\n"_ba;
    QTest::addRow("dot alone") << ".\n"_ba << "=2E\r\n"_ba;
    QTest::addRow("dot first") << ".start\na.b\n"_ba << "=2Estart\r\na.b\r\n"_ba;
    QTest::addRow("From first") << "From here\n"_ba << "=46rom here\r\n"_ba;
    QTest::addRow("From: and Fromage") << "From: x\nFromage\n"_ba << "From: x\r\nFromage\r\n"_ba;
    QTest::addRow("CR is data") << "a\rb\n"_ba << "a=0Db\r\n"_ba;
    QTest::addRow("delete") << "a\x7F\n"_ba << "a=7F\r\n"_ba;
    QTest::addRow("dot after a soft break") << QByteArray(75, 'x') + ".yz\n" << QByteArray(75, 'x') + "=\r\n=2Eyz\r\n";
    QTest::addRow("From after a soft break") << QByteArray(75, 'x') + "From y\n"
                                             << QByteArray(75, 'x') + "=\r\n=46rom y\r\n";
    QTest::addRow("76 columns fit") << QByteArray(76, 'x') + "\n" << QByteArray(76, 'x') + "\r\n";
    QTest::addRow("77 do not") << QByteArray(77, 'x') + "\n" << QByteArray(75, 'x') + "=\r\nxx\r\n";
}

void TestQuotedPrintable::encodesByTheRules()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, quoted);
    QCOMPARE(encoded(text), quoted);
}

void TestQuotedPrintable::linesOfEveryLengthComeBackWhole_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addRow("letters") << "x"_ba;
    QTest::addRow("blanks") << " "_ba;
    QTest::addRow("dots") << "."_ba;
    QTest::addRow("equals signs") << "="_ba;
    QTest::addRow("From") << "From "_ba;
    QTest::addRow("two bytes") << "\u00E4"_ba;
    QTest::addRow("three bytes and a letter") << "x\u4E86"_ba;
    QTest::addRow("four bytes") << "\U0001F44D"_ba;
    QTest::addRow("letter, blank") << "y "_ba;
}

void TestQuotedPrintable::linesOfEveryLengthComeBackWhole()
{
    QFETCH(QByteArray, unit);
    for (int count = 0; count < 320; ++count) {
        const QByteArray text = "[" + unit.repeated(count) + "\n" + unit.repeated(count) + "\n";
        const QByteArray quoted = encoded(text);
        QCOMPARE(decoded(quoted), text);
        const auto lines = test::linesOf(quoted.toStdString());
        QVERIFY(!lines.empty());
        for (const std::string &line : lines) {
            QVERIFY2(line.size() <= 76, line.c_str());
            QVERIFY2(!line.ends_with(' ') && !line.ends_with('\t') && !line.starts_with('.') &&
                         !line.starts_with("From "),
                     line.c_str());
            QVERIFY(std::ranges::all_of(line, [](char c) { return c == '\t' || (c >= 0x20 && c < 0x7F); }));
        }
    }
}

void TestQuotedPrintable::linesAppendedOneByOneAreAsOneText()
{
    const QByteArray lines[]{"[a] Bob: \u00E4 \n", "    .\n", QByteArray(200, 'z') + "\n"};
    std::string parts;
    QByteArray whole;
    for (const QByteArray &line : lines) {
        mail::appendQuotedPrintable(parts, line.toStdString());
        whole += line;
    }
    QCOMPARE(QByteArray::fromStdString(parts), encoded(whole));
}

QTEST_GUILESS_MAIN(TestQuotedPrintable)
#include "tst_quotedprintable.moc"
