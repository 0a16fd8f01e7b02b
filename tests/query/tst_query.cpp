// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/query.h"
#include "tests/query/randomquery.h"

#include <QTest>

#include <format>

using namespace casebook;
using namespace Qt::StringLiterals;
using query::Field;
using query::Node;

namespace {

/// The tree with all its parentheses: `and(text(a) not(from(b)))`.
std::string shapeOf(const Node &node)
{
    const auto inside = [&](std::string_view name) {
        std::string text;
        for (const Node &child : node.children)
            text += (text.empty() ? "" : " ") + shapeOf(child);
        return std::format("{}({})", name, text);
    };
    const std::string text = (node.openStart ? "*" : "") + node.text + (node.openEnd ? "*" : "");
    switch (node.kind) {
    case Node::Kind::All: return "all";
    case Node::Kind::Text: return std::format("[{}]", text);
    case Node::Kind::Near: return inside("near" + std::to_string(node.distance));
    case Node::Kind::Regex: return std::format("/{}/", node.text);
    case Node::Kind::Field: return std::format("{}={}", query::fieldName(node.field), text);
    case Node::Kind::And: return inside("and");
    case Node::Kind::Or: return inside("or");
    case Node::Kind::Not: return inside("not");
    }
    return {};
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsMeanTrees_data();
    void textsMeanTrees();
    void termsKnowWhereTheyStand();
    void queriesOfTheProgramAreWrittenAndReadBack_data();
    void queriesOfTheProgramAreWrittenAndReadBack();
    void anyQueryIsReadBackFromItsText();
    void anyQueryIsReadBackFromItsAbsoluteText();
    void whatIsWrittenStaysAsItIs_data();
    void whatIsWrittenStaysAsItIs();
    void bothJoinsAndKeepsFlat();
};

void TestQuery::textsMeanTrees_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shape");
    const auto row = [](QByteArray text, const char *shape) {
        QTest::addRow("%s", text.toPercentEncoding(" \"*():/").constData()) << text << QByteArray(shape);
    };
    row("", "all");
    row(" \t\u3000", "all");
    row("*", "all");
    row("a", "[a]");
    row("a b", "and([a] [b])");
    row("a\u3000b\u00A0c", "and([a] [b] [c])");
    row("a AND b", "and([a] [b])");
    row("a OR b c", "or([a] and([b] [c]))");
    row("a OR b OR c", "or([a] [b] [c])");
    row("(a OR b) OR c", "or([a] [b] [c])");
    row("(a b) c", "and([a] [b] [c])");
    row("(a OR b) c", "and(or([a] [b]) [c])");
    row("a(b)c", "and([a] [b] [c])");
    row("NOT a b", "and(not([a]) [b])");
    row("a AND NOT b", "and([a] not([b]))");
    row("NOT (a OR b)", "not(or([a] [b]))");
    row("NOT NOT a", "not(not([a]))");
    row("-a -(b c) -\"d e\"", "and(not([a]) not(and([b] [c])) not([d e]))");
    row("-from:ann", "not(from=ann)");
    row("a -b- - -- e-f", "and([a] not([b-]) [-] [--] [e-f])");
    row("and or not Near android ORDER", "and([and] [or] [not] [Near] [android] [ORDER])");
    row("\"AND\" \"a OR b\"", "and([AND] [a OR b])");
    row("\"say \"\"hi\"\" now\"", "[say \"hi\" now]");
    row("a\"b c\"d", "and([a] [b c] [d])");
    row("inv* *voice *oic* **x**", "and([inv*] [*voice] [*oic*] [*x*])");
    row("\"foo ba\"* *\"foo\" \"*\"", "and([foo ba*] [*foo] [*])");
    row("NEAR(a b, 5)", "near5([a] [b])");
    row("NEAR( \"a b\"  c* , 0 ) d", "and(near0([a b] [c*]) [d])");
    row("NEAR(a b)", "near10([a] [b])");
    row("NEAR (a)", "and([NEAR] [a])");
    row("NEAR", "[NEAR]");
    row("/a b|c/", "/a b|c/");
    row("/a\\/b\\\\/ x", "and(/a/b\\\\/ [x])");
    row("and/or 24/7", "and([and/or] [24/7])");
    row("from:ann", "from=ann");
    row("FROM:ann From:\"Ann B\"", "and(from=ann from=Ann B)");
    row("from:ann* to:*@pluvius.example in:*x*", "and(from=ann* to=*@pluvius.example in=*x*)");
    row("tag:*", "tag=**");
    row("tenant:\"\"", "tenant=");
    row("source:C:\\logs\\a.txt source:/srv/x", "and(source=C:\\logs\\a.txt source=/srv/x)");
    row("from:o\\27hara\\40x@y", "from=o\\27hara\\40x@y");
    row("from:(ann OR ben)", "or(from=ann from=ben)");
    row("from:(ann -ben \"c d\"*)", "and(from=ann not(from=ben) from=c d*)");
    row("from:((a OR b) NOT c) d", "and(or(from=a from=b) not(from=c) [d])");
    row("from:(a) b", "and(from=a [b])");
    row("source:(/srv/x OR C:\\y)", "or(source=/srv/x source=C:\\y)");
    row("after:(-7d OR 2017)", "or(after=-7d after=2017)");
    row("type:mucjoin type:\"CALL\" kind:Room is:OPEN has:Issue",
        "and(type=MUCJoin type=Call kind=room is=open has=issue)");
    row("conversation:*x* id:a*", "and(conversation=*x* id=a*)");
    row("http://x.example C:\\files std::vector 12:30 a: Re: note:",
        "and([http://x.example] [C:\\files] [std::vector] [12:30] [a:] [Re:] [note:])");
    row("größe:5", "[größe:5]");
    row("\"sender:x\"", "[sender:x]");
    row("user@pluvius.example #42 $5 100% it's a_b a,b;c!",
        "and([user@pluvius.example] [#42] [$5] [100%] [it's] [a_b] [a,b;c!])");
    row("x'; DROP TABLE event; --", "and([x';] [DROP] [TABLE] [event;] [--])");
    row(QByteArray("a\0b \0", 5), "");
}

void TestQuery::textsMeanTrees()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shape);
    const auto query = query::parse({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY2(query, query ? "" : query.error().text().c_str());
    if (shape.isEmpty()) // a row of QTest cannot show NUL
        QCOMPARE(shapeOf(query->root), std::string("and([a\0b] [\0])", 14));
    else
        QCOMPARE(QByteArray::fromStdString(shapeOf(query->root)), shape);
}

void TestQuery::termsKnowWhereTheyStand()
{
    const auto query = query::parse(" é (from:x OR NOT \"b\"*) NEAR(p q, 2)");
    QVERIFY(query);
    const auto placeOf = [](const Node &node) { return std::pair(node.begin, node.end); };
    const Node &group = query->root.children.at(1);
    QCOMPARE(placeOf(query->root.children.at(0)), std::pair(1UZ, 3UZ));
    QCOMPARE(placeOf(group), std::pair(4UZ, 24UZ));
    QCOMPARE(placeOf(group.children.at(0)), std::pair(5UZ, 11UZ));
    QCOMPARE(placeOf(group.children.at(1)), std::pair(15UZ, 23UZ));
    QCOMPARE(placeOf(group.children.at(1).children.at(0)), std::pair(19UZ, 23UZ));
    QCOMPARE(placeOf(query->root.children.at(2)), std::pair(25UZ, 37UZ));
}

void TestQuery::queriesOfTheProgramAreWrittenAndReadBack_data()
{
    QTest::addColumn<query::Query>("query");
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("all") << query::all() << ""_ba;
    QTest::addRow("value") << query::of(Field::Tenant, "Tenant 1") << "tenant:\"Tenant 1\""_ba;
    QTest::addRow("quote") << query::of(Field::From, "a\"b*") << "from:\"a\"\"b*\""_ba;
    QTest::addRow("empty") << query::of(Field::Tenant, "") << "tenant:\"\""_ba;
    QTest::addRow("from") << query::between(0, {}) << "after:1970-01-01T00:00:00Z"_ba;
    QTest::addRow("until") << query::between({}, 1'500'000'000) << "before:1970-01-01T00:00:01.5Z"_ba;
    QTest::addRow("both") << query::both(query::of(Field::In, "x"), query::between(0, 1))
                          << "in:x after:1970-01-01T00:00:00Z before:1970-01-01T00:00:00.000000001Z"_ba;
}

void TestQuery::queriesOfTheProgramAreWrittenAndReadBack()
{
    QFETCH(query::Query, query);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(query::toText(query)), text);
    QCOMPARE(query::parse(text.toStdString()), query);
}

void TestQuery::anyQueryIsReadBackFromItsText()
{
    test::RandomQueries queries(4);
    for (int i = 0; i < 20'000; ++i) {
        const query::Query query = queries.next();
        const std::string text = query::toText(query);
        const auto read = query::parse(text, queries.context);
        QVERIFY2(read, read ? "" : (text + '\n' + read.error().text()).c_str());
        QVERIFY2(*read == query, (text + '\n' + shapeOf(query.root) + '\n' + shapeOf(read->root)).c_str());
        QCOMPARE(query::toText(*read), text);
    }
}

void TestQuery::anyQueryIsReadBackFromItsAbsoluteText()
{
    test::RandomQueries queries(5);
    const query::Context otherwise{.now = 0, .zone = "Asia/Tokyo"};
    for (int i = 0; i < 5000; ++i) {
        const std::string text = query::toAbsoluteText(queries.next());
        const auto read = query::parse(text, otherwise);
        QVERIFY2(read, text.c_str());
        QCOMPARE(query::toAbsoluteText(*read), text);
    }
    const auto week = query::parse("during:-7d..now on:2017", queries.context);
    QVERIFY(week);
    const auto again = query::parse(query::toAbsoluteText(*week), otherwise);
    QVERIFY(again);
    for (const std::size_t i : {0U, 1U}) {
        QCOMPARE(again->root.children[i].from, week->root.children[i].from);
        QCOMPARE(again->root.children[i].until, week->root.children[i].until);
    }
}

void TestQuery::whatIsWrittenStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"after:yesterday before:\"2017-03-14 Europe/Berlin\"", "\"quoted\" plain",
                             "(a OR b) NOT c", "NEAR(a \"b c\"*, 3)"})
        QTest::addRow("%s", text) << QByteArray(text);
}

void TestQuery::whatIsWrittenStaysAsItIs()
{
    QFETCH(QByteArray, text);
    const auto query = query::parse(text.toStdString());
    QVERIFY(query);
    QCOMPARE(QByteArray::fromStdString(query::toText(*query)), text);
}

void TestQuery::bothJoinsAndKeepsFlat()
{
    const auto read = [](std::string_view text) { return query::parse(text).value(); };
    QCOMPARE(query::both(read("a b"), read("c")), read("a b c"));
    QCOMPARE(query::both(read("a OR b"), read("c d")), read("(a OR b) c d"));
    QCOMPARE(query::both(query::all(), read("a")), read("a"));
    QCOMPARE(query::both(read("a"), query::all()), read("a"));
}

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
