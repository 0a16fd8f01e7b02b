// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/timeline/showntext.h"

#include <QTest>

using namespace casebook::ui;
using namespace Qt::StringLiterals;

class TestShownText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlCharactersAreSeen();
    void longTextsAreCutBetweenCharactersAndCounted();
    void manyLinesAreCutToo();
    void littleMoreIsNotCut();
};

void TestShownText::controlCharactersAreSeen()
{
    using namespace std::string_view_literals;
    QCOMPARE(shownText("a\r\nb\rc\x01\x7F\0d\te\n\n"sv).text, u"a\nb\nc\u2401\u2421\u2400d\te"_s);
}

void TestShownText::longTextsAreCutBetweenCharactersAndCounted()
{
    const ShownText shown = shownText("é" + std::string(1'000'000, 'x'));
    QCOMPARE(shown.text.size(), 4'000);
    QVERIFY(shown.text.startsWith(u"éx"));
    QCOMPARE(shown.more, 996'001);
    std::string emoji;
    for (int i = 0; i < 5'000; ++i)
        emoji += "😀";
    QCOMPARE(shownText(emoji).text.size(), 8'000); // two units each, none of them alone
    QCOMPARE(shownText(emoji).more, 1'000);
}

void TestShownText::manyLinesAreCutToo()
{
    std::string lines;
    for (int i = 0; i < 100; ++i)
        lines += "line\n";
    QCOMPARE(shownText(lines).text.count(u'\n'), 79);
    QCOMPARE(shownText(lines).more, 101); // line feeds count
}

void TestShownText::littleMoreIsNotCut()
{
    QCOMPARE(shownText(std::string(4'100, 'x')).more, 0);
    QCOMPARE(shownText(std::string(4'100, 'x')).text.size(), 4'100);
    QCOMPARE(shownText({}).text, QString());
}

QTEST_GUILESS_MAIN(TestShownText)
#include "tst_showntext.moc"
