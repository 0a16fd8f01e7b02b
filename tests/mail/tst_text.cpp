// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/text.h"

#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodyTextHasNoControlCharactersAndLfAlone_data();
    void bodyTextHasNoControlCharactersAndLfAlone();
    void aNameStaysOnOneLineAndReordersNothing_data();
    void aNameStaysOnOneLineAndReordersNothing();
    void aCutNeverSplitsACharacter_data();
    void aCutNeverSplitsACharacter();
    void everyByteSequenceBecomesValidUtf8();
};

void TestText::bodyTextHasNoControlCharactersAndLfAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::addRow("plain") << "abc"_ba << "abc"_ba;
    QTest::addRow("tab and line feed stay") << "a\tb\nc"_ba << "a\tb\nc"_ba;
    QTest::addRow("CR LF is one break") << "a\r\nb"_ba << "a\nb"_ba;
    QTest::addRow("a lone CR is shown") << "a\rb"_ba << "a\uFFFDb"_ba;
    QTest::addRow("NUL is shown") << QByteArray("a\0b", 3) << "a\uFFFDb"_ba;
    QTest::addRow("escape is shown") << "a\x1B[31mb"_ba << "a\uFFFD[31mb"_ba;
    QTest::addRow("delete is shown") << "a\x7F"_ba << "a\uFFFD"_ba;
    QTest::addRow("C1 is shown") << "a\u0085b"_ba << "a\uFFFDb"_ba;
    QTest::addRow("line separator is a break") << "a\u2028b\u2029c"_ba << "a\nb\nc"_ba;
    QTest::addRow("emoji stay") << "\U0001F469\u200D\U0001F680"_ba << "\U0001F469\u200D\U0001F680"_ba;
    QTest::addRow("a character of our own choice stays") << "\uFFFD"_ba << "\uFFFD"_ba;
    QTest::addRow("cut UTF-8") << "a\xE2\x80"_ba << "a\uFFFD\uFFFD"_ba;
    QTest::addRow("overlong") << "\xC0\xAF"_ba << "\uFFFD\uFFFD"_ba;
    QTest::addRow("overlong in three") << "\xE0\x80\xAF"_ba << "\uFFFD\uFFFD\uFFFD"_ba;
    QTest::addRow("surrogate") << "\xED\xA0\x80"_ba << "\uFFFD\uFFFD\uFFFD"_ba;
    QTest::addRow("beyond Unicode") << "\xF4\x90\x80\x80"_ba << "\uFFFD\uFFFD\uFFFD\uFFFD"_ba;
}

void TestText::bodyTextHasNoControlCharactersAndLfAlone()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(mail::shownText(text.toStdString())), shown);
}

void TestText::aNameStaysOnOneLineAndReordersNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::addRow("plain") << "O'Neil, Bob"_ba << "O'Neil, Bob"_ba;
    QTest::addRow("line breaks") << "a\r\nb\u2028c"_ba << "a\uFFFD\uFFFDb\uFFFDc"_ba;
    QTest::addRow("tab") << "a\tb"_ba << "a\uFFFDb"_ba;
    QTest::addRow("right-to-left override") << "a\u202Eb\u2066c"_ba << "a\uFFFDb\uFFFDc"_ba;
    QTest::addRow("right-to-left text") << "\u05D0\u05D1"_ba << "\u05D0\u05D1"_ba;
}

void TestText::aNameStaysOnOneLineAndReordersNothing()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(mail::shownLine(text.toStdString())), shown);
}

void TestText::aCutNeverSplitsACharacter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("begin");
    QTest::addRow("shorter") << "ab"_ba << 5 << "ab"_ba;
    QTest::addRow("ASCII") << "abcdef"_ba << 3 << "abc"_ba;
    QTest::addRow("exactly") << "\u00E4\u00F6"_ba << 2 << "\u00E4\u00F6"_ba;
    QTest::addRow("combining mark") << "e\u0301x"_ba << 1 << "e\u0301"_ba;
    QTest::addRow("joined emoji") << "\U0001F469\u200D\U0001F680x"_ba << 1 << "\U0001F469\u200D\U0001F680"_ba;
}

void TestText::aCutNeverSplitsACharacter()
{
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    QFETCH(QByteArray, begin);
    QCOMPARE(QByteArray::fromStdString(mail::cutText(text.toStdString(), static_cast<std::size_t>(count))), begin);
}

// All pairs and a third byte of each kind: Qt's own decoder must then find nothing to replace.
void TestText::everyByteSequenceBecomesValidUtf8()
{
    for (int a = 0; a < 256; ++a) {
        for (int b = 0; b < 256; ++b) {
            for (const int c : {0x41, 0x80, 0xBF, 0xC3, 0xE2, 0xF0}) {
                const std::string bytes{static_cast<char>(a), static_cast<char>(b), static_cast<char>(c)};
                const QByteArray shown = QByteArray::fromStdString(mail::shownText(bytes));
                QVERIFY2(shown.isValidUtf8(), QByteArray::fromStdString(bytes).toHex());
                if (QByteArray::fromStdString(bytes).isValidUtf8() && a >= 0xC3 && b >= 0xA0 && c >= 0x80)
                    QCOMPARE(shown, QByteArray::fromStdString(bytes));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
