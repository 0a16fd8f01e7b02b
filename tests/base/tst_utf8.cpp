// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/utf8.h"

#include <QTest>

using namespace casebook;

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asciiIsFoundAtEveryLength();
    void validPrefixEndsBeforeTheFirstFault_data();
    void validPrefixEndsBeforeTheFirstFault();
    void cutCharactersAreToldFromBrokenOnes();
    void appendedCharactersAreThoseOfQt();
    void lengthsAreCountedInOtherUnits();
};

void TestUtf8::asciiIsFoundAtEveryLength()
{
    for (std::size_t length = 0; length < 100; ++length) {
        std::string text(length, 'a');
        QVERIFY(utf8::isAscii(text));
        for (std::size_t i = 0; i < length; ++i) {
            text[i] = '\x80';
            QVERIFY(!utf8::isAscii(text));
            text[i] = 'a';
        }
    }
}

void TestUtf8::validPrefixEndsBeforeTheFirstFault_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::size_t>("valid");
    const auto row = [](const char *name, const std::string &bytes, std::size_t valid) {
        QTest::addRow("%s", name) << bytes << valid;
    };
    row("empty", "", 0);
    row("two, three, four bytes", "é€😀", 9);
    row("NUL", std::string("a\0b", 3), 3);
    row("lone continuation", "ab\x80", 2);
    row("overlong two", "a\xC0\x80", 1);
    row("overlong three", "\xE0\x80\x80", 0);
    row("overlong four", "\xF0\x80\x80\x80", 0);
    row("surrogate", "\xED\xA0\x80", 0);
    row("last before surrogates", "\xED\x9F\xBF", 3);
    row("above Unicode", "\xF4\x90\x80\x80", 0);
    row("last of Unicode", "\xF4\x8F\xBF\xBF", 4);
    row("invalid lead", "a\xFF", 1);
    row("cut", "a\xE2\x82", 1);
    row("Latin-1", "caf\xE9 ok", 3);
}

void TestUtf8::validPrefixEndsBeforeTheFirstFault()
{
    QFETCH(std::string, bytes);
    QFETCH(std::size_t, valid);
    QCOMPARE(utf8::validPrefix(bytes), valid);
    QCOMPARE(utf8::isValid(bytes), valid == bytes.size());
}

void TestUtf8::cutCharactersAreToldFromBrokenOnes()
{
    QVERIFY(utf8::isCutCharacter("\xE2"));
    QVERIFY(utf8::isCutCharacter("\xE2\x82"));
    QVERIFY(utf8::isCutCharacter("\xF0\x9F\x98"));
    QVERIFY(!utf8::isCutCharacter(""));
    QVERIFY(!utf8::isCutCharacter("\xE2\x82\xAC"));
    QVERIFY(!utf8::isCutCharacter("\xE2g"));
    QVERIFY(!utf8::isCutCharacter("\xE0\x80"));
    QVERIFY(!utf8::isCutCharacter("a"));
}

void TestUtf8::appendedCharactersAreThoseOfQt()
{
    for (char32_t c = 1; c <= 0x10FFFF; c += c < 0x11000 ? 1 : 97) {
        if (c == U'\uFEFF') // Qt takes it for a byte order mark
            continue;
        const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
        std::string text;
        utf8::append(text, c);
        const char32_t shown = surrogate ? utf8::replacement : c;
        QCOMPARE(text, QString::fromUcs4(&shown, 1).toStdString());
    }
    std::string text;
    utf8::append(text, 0x110000);
    QCOMPARE(text, std::string("\uFFFD"));
}

void TestUtf8::lengthsAreCountedInOtherUnits()
{
    const std::string text = "aé€😀";
    QCOMPARE(utf8::codePoints(text), std::size_t(4));
    QCOMPARE(utf8::utf16Units(text), std::size_t(5));
    QCOMPARE(utf8::utf16Units(""), std::size_t(0));
}

QTEST_APPLESS_MAIN(TestUtf8)

#include "tst_utf8.moc"
