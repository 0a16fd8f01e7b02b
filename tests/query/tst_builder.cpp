// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/builder.h"
#include "tests/query/randomquery.h"

#include <QTest>

using namespace casebook;
using query::BuilderGroup;
using query::BuilderRow;
using query::Field;
using query::Operator;
using Match = query::BuilderGroup::Match;

class TestBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreWrittenAsTerms_data();
    void rowsAreWrittenAsTerms();
    void groupsAreWrittenAsTheyRead();
    void anyQueryComesBackFromItsGroups();
    void emptyGroupsAskForNothing();
    void aRowStaysOneTerm_data();
    void aRowStaysOneTerm();
    void faultsNameTheRow();
    void everyOperatorOfAFieldCanBeWritten();
};

void TestBuilder::rowsAreWrittenAsTerms_data()
{
    QTest::addColumn<BuilderRow>("row");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *text, BuilderRow value) {
        QTest::addRow("%s", text) << std::move(value) << QByteArray(text);
    };
    row("\"the end\"", {{}, Operator::Is, "the end"});
    row("inv*", {{}, Operator::StartsWith, "inv"});
    row("*voice", {{}, Operator::EndsWith, "voice"});
    row("*\"say \"\"x\"\"\"*", {{}, Operator::Contains, "say \"x\""});
    row("/a\\/b/", {{}, Operator::Regex, "a/b"});
    row("NEAR(a \"b c\", 4)", {{}, Operator::Near, "a \"b c\"", 4});
    row("\"OR\"", {{}, Operator::Is, "OR"});
    row("\"-x\"", {{}, Operator::Is, "-x"});
    row("NOT from:ann", {Field::From, Operator::Is, "ann", 10, true});
    row("from:\"Ann B\"*", {Field::From, Operator::StartsWith, "Ann B"});
    row("source:*\\x*", {Field::Source, Operator::Contains, "\\x"});
    row("tag:*", {Field::Tag, Operator::Any, ""});
    row("after:2017", {Field::After, Operator::Is, "2017"});
}

void TestBuilder::rowsAreWrittenAsTerms()
{
    QFETCH(BuilderRow, row);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(query::toText(row)), text);
    const auto made = query::toQuery({Match::All, {row}}, {});
    QVERIFY(made);
    QCOMPARE(query::toGroup(*made), (BuilderGroup{Match::All, {row}}));
}

void TestBuilder::groupsAreWrittenAsTheyRead()
{
    const BuilderRow a{{}, Operator::Is, "a"};
    const BuilderRow notB{Field::To, Operator::Is, "b", 10, true};
    const BuilderGroup group{Match::All, {a, BuilderGroup{Match::Any, {notB, a}}, BuilderGroup{Match::None, {a, a}}}};
    const auto made = query::toQuery(group, {});
    QVERIFY(made);
    QCOMPARE(query::toText(*made), "a (NOT to:b OR a) NOT (a OR a)");
    QCOMPARE(query::toGroup(*made), group);
}

void TestBuilder::anyQueryComesBackFromItsGroups()
{
    test::RandomQueries queries(6);
    for (int i = 0; i < 5000; ++i) {
        const query::Query query = queries.next();
        const auto made = query::toQuery(query::toGroup(query), queries.context);
        QVERIFY2(made, query::toText(query).c_str());
        QVERIFY2(*made == query, (query::toText(query) + '\n' + query::toText(*made)).c_str());
    }
}

void TestBuilder::emptyGroupsAskForNothing()
{
    const BuilderRow a{{}, Operator::Is, "a"};
    QVERIFY(query::toQuery({}, {})->selectsAll());
    QVERIFY(query::toQuery({Match::Any, {BuilderGroup{Match::None, {}}}}, {})->selectsAll());
    QCOMPARE(query::toText(query::toQuery({Match::Any, {BuilderGroup{}, a}}, {}).value()), "a");
    QCOMPARE(query::toGroup(query::all()), BuilderGroup{});
}

void TestBuilder::aRowStaysOneTerm_data()
{
    QTest::addColumn<BuilderRow>("row");
    QTest::addRow("quotes") << BuilderRow{{}, Operator::Is, "a\" OR \"b"};
    QTest::addRow("value") << BuilderRow{Field::From, Operator::Is, "a OR b"};
    QTest::addRow("name") << BuilderRow{{}, Operator::Is, "from:b"};
    QTest::addRow("star") << BuilderRow{Field::From, Operator::Is, "a*"};
}

void TestBuilder::aRowStaysOneTerm()
{
    QFETCH(BuilderRow, row);
    const auto made = query::toQuery({Match::All, {row}}, {});
    QVERIFY(made);
    QCOMPARE(made->root.text, row.value);
    QVERIFY(made->root.children.empty());
}

void TestBuilder::faultsNameTheRow()
{
    const BuilderRow good{{}, Operator::Is, "a"};
    const auto subjectOf = [&](BuilderRow row) {
        const auto made = query::toQuery({Match::All, {good, BuilderGroup{Match::Any, {good, std::move(row)}}}}, {});
        return made ? std::string("none") : made.error().subject;
    };
    QCOMPARE(subjectOf({Field::After, Operator::Is, "never"}), "row 3");
    QCOMPARE(subjectOf({{}, Operator::Is, ""}), "row 3");
    QCOMPARE(subjectOf({{}, Operator::Regex, "("}), "row 3");
    QCOMPARE(subjectOf({{}, Operator::Near, "a b, 3) OR (c"}), "row 3");
    QCOMPARE(subjectOf({{}, Operator::Near, "a b, 3) c NEAR(d e", 10, true}), "row 3");
    QCOMPARE(subjectOf({Field::Type, Operator::Is, "letter"}), "row 3");
    QCOMPARE(subjectOf(good), "none");
}

void TestBuilder::everyOperatorOfAFieldCanBeWritten()
{
    for (std::size_t i = 0; i <= query::fieldNames.size(); ++i) {
        const auto field = i < query::fieldNames.size() ? std::optional(static_cast<Field>(i)) : std::nullopt;
        const auto words = field ? query::wordsOf(*field) : std::span<const std::string_view>();
        for (const Operator op : query::operatorsOf(field)) {
            BuilderRow row{field, op, words.empty() ? "2017" : std::string(words.front())};
            if (op == Operator::Near)
                row.value = "a b";
            QVERIFY2(query::toQuery({Match::All, {row}}, {}), query::toText(row).c_str());
        }
    }
}

QTEST_APPLESS_MAIN(TestBuilder)
#include "tst_builder.moc"
