// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/query.h"

#include <QTest>

using namespace casebook;

class TestQueryErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsNameThePlaceAndTheReason_data();
    void errorsNameThePlaceAndTheReason();
    void adviceNamesWhatIsKnown();
    void sizeIsBounded();
};

void TestQueryErrors::errorsNameThePlaceAndTheReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("character");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *text, int character, const char *reason) {
        QTest::addRow("%s", text) << QByteArray(text) << character << QByteArray(reason);
    };
    row("say \"hello", 5, "unclosed quote");
    row("tenant:\"a b", 8, "unclosed quote");
    row("é \"", 3, "unclosed quote");
    row("a (b", 3, "unclosed parenthesis");
    row("(a (b)", 1, "unclosed parenthesis");
    row("a) b", 2, "closes nothing");
    row("a ()", 3, "nothing between the parentheses");
    row("AND a", 1, "AND needs a term on both sides");
    row("a AND", 6, "a term is missing here");
    row("a OR", 5, "a term is missing here");
    row("a OR OR b", 6, "OR needs a term on both sides");
    row("a AND OR b", 7, "OR needs a term on both sides");
    row("(a OR)", 6, "a term is missing here");
    row("NOT", 4, "a term is missing here");
    row("a NOT AND b", 7, "AND needs a term on both sides");
    row("foo*bar", 4, "at the beginning or at the end");
    row("from:a*b", 7, "at the beginning or at the end");
    row("\"a\"*b", 5, "a blank is missing after the *");
    row("\"\"", 1, "nothing to look for");
    row("a \"  \"", 3, "nothing to look for");
    row("\"\u200D\"", 1, "nothing to look for");
    row("sender:ann", 1, "\"sender:\" is no known name");
    row("a befor:2017", 3, "\"befor:\" is no known name");
    row("from:", 6, "from: has no value");
    row("from: ann", 6, "from: has no value");
    row("(from:)", 7, "from: has no value");
    row("type:\"\"", 6, "type: has no value");
    row("conversation:\"\"", 14, "conversation: has no value");
    row("from:()", 6, "nothing between the parentheses");
    row("from:(a to:b)", 9, "from:(…) takes values only");
    row("from:(a OR)", 11, "a term is missing here");
    row("type:mesage", 6, "type: does not know \"mesage\"");
    row("is:read", 4, "is: does not know \"read\"");
    row("has:*", 5, "has: does not know \"*\"");
    row("kind:(room OR chats)", 15, "kind: does not know \"chats\"");
    row("on:", 4, "on: has no value");
    row("after:yesterday-ish", 7, "is no date");
    row("after:2017-02-30", 7, "is no date");
    row("after:2017-13", 7, "is no date");
    row("before:9999-12-31", 8, "is no date");
    row("after:1600-01-01", 7, "is no date");
    row("after:2017--3-14", 7, "is no date");
    row("after:2017-3-14", 7, "is no date");
    row("after:2017-03-14T25:00", 7, "is no date");
    row("after:2017-03-14T10", 7, "is no date");
    row("after:2017-03-14T10:00:61", 7, "is no date");
    row("after:2017-03-14T10:00:00.1234567890Z", 7, "is no date");
    row("after:20170314", 7, "is no date");
    row("after:*2017", 7, "is no date");
    row("x on:\"2017-03-14 Mars/Base\"", 7, "\"Mars/Base\" is no time zone");
    row("on:2017-03-14+25:00", 4, "is no time zone");
    row("after:-7", 7, "is no time ago");
    row("after:-7x", 7, "is no time ago");
    row("after:-999999y", 7, "is no time ago");
    row("after:--7d", 7, "is no time ago");
    row("on:-7d", 4, "is a moment and has no length");
    row("on:now", 4, "is a moment and has no length");
    row("during:2017-03..2016", 8, "ends before it begins");
    row("during:2017-03..later", 17, "is no date");
    row("during:\"2017-03..later\"", 18, "is no date");
    row("during:..2017", 8, "is no date");
    row("/a", 1, "the second / is missing");
    row("a /b\\/", 3, "the second / is missing");
    row("/home/user", 7, "a blank is missing after the regular expression");
    row("//", 1, "nothing between the slashes");
    row("/a(b/", 5, "the regular expression is wrong");
    row("/é[/", 4, "the regular expression is wrong");
    row("/\\/é\\/(/", 8, "the regular expression is wrong");
    row("/*a/", 2, "the regular expression is wrong");
    row("NEAR(a, 5)", 1, "two terms or more");
    row("NEAR()", 1, "two terms or more");
    row("NEAR(a b, x)", 11, "how many words may be between");
    row("NEAR(a b, -1)", 11, "how many words may be between");
    row("NEAR(a b, 5000)", 11, "how many words may be between");
    row("NEAR(a b,)", 10, "how many words may be between");
    row("NEAR(a b, 5", 1, "unclosed parenthesis of NEAR");
    row("NEAR(a b, 5 c)", 1, "unclosed parenthesis of NEAR");
    row("NEAR(a (b), 5)", 8, "takes words and \"phrases\" only");
    row("NEAR(a from:b, 5)", 8, "takes words and \"phrases\" only");
    row("NEAR(a /b/, 5)", 8, "takes words and \"phrases\" only");
    row("NEAR(a OR b, 5)", 8, "takes words and \"phrases\" only");
    row("NEAR(a \"--\", 5)", 1, "a letter or digit");
}

void TestQueryErrors::errorsNameThePlaceAndTheReason()
{
    QFETCH(QByteArray, text);
    QFETCH(int, character);
    QFETCH(QByteArray, reason);
    const auto query = query::parse(text.toStdString());
    QVERIFY(!query);
    QCOMPARE(query.error().code, Error::Code::Invalid);
    QCOMPARE(QByteArray::fromStdString(query.error().subject), "filter, at character " + QByteArray::number(character));
    QVERIFY2(query.error().reason.contains(reason.toStdString()), query.error().reason.c_str());
}

void TestQueryErrors::adviceNamesWhatIsKnown()
{
    const auto adviceOf = [](std::string_view text) { return query::parse(text).error().advice; };
    for (const std::string_view name : query::fieldNames)
        QVERIFY(adviceOf("nosuch:x").contains(std::string(name) + ':'));
    QCOMPARE(adviceOf("has:x"), "It takes attachment, call, issue, note");
    QVERIFY(adviceOf("type:x").contains("MUCInviteDecline"));
}

void TestQueryErrors::sizeIsBounded()
{
    const auto repeated = [](std::string_view piece, int times) {
        std::string text;
        for (int i = 0; i < times; ++i)
            text += piece;
        return text;
    };
    QVERIFY(query::parse(repeated("(", 90) + "a" + repeated(")", 90)));
    QVERIFY(query::parse(repeated("word OR ", 10'000) + "a"));
    const auto reasonOf = [](const std::string &text) { return query::parse(text).error().reason; };
    QVERIFY(reasonOf(repeated("(", 100'000)).contains("inside each other"));
    QVERIFY(reasonOf(repeated("NOT ", 100'000)).contains("inside each other"));
    QVERIFY(reasonOf(repeated("-(", 100'000)).contains("inside each other"));
    QVERIFY(reasonOf(repeated("a ", 100'000)).contains("more than 20000 terms"));
    QVERIFY(reasonOf("NEAR(" + repeated("a ", 51) + ")").contains("no more than 50 terms"));
    QVERIFY(reasonOf(std::string((1 << 20) + 1, 'a')).contains("longer than 1 MiB"));
}

QTEST_APPLESS_MAIN(TestQueryErrors)
#include "tst_queryerrors.moc"
