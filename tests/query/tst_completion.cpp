// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/completion.h"
#include "core/query/query.h"

#include <QTest>

using namespace casebook;
using query::Completion;
using query::Field;

class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCursorIsInWhatIsTyped_data();
    void theCursorIsInWhatIsTyped();
    void choicesAreReadBackAsTheyAre();
    void everyCursorInAnyTextHasAnAnswer();
};

void TestCompletion::theCursorIsInWhatIsTyped_data()
{
    QTest::addColumn<QByteArray>("text"); // the bar is the cursor
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("replaced");
    QTest::addColumn<QByteArray>("prefix");
    const auto row = [](const char *text, const char *kind, const char *replaced, const char *prefix) {
        QTest::addRow("%s", text) << QByteArray(text) << QByteArray(kind) << QByteArray(replaced) << QByteArray(prefix);
    };
    row("|", "name", "", "");
    row("fr|", "name", "fr", "fr");
    row("f|r", "name", "fr", "f");
    row("fr|om:ann", "name", "from:", "fr");
    row("a | b", "name", "", "");
    row("a fr|", "name", "fr", "fr");
    row("-fr|", "name", "fr", "fr");
    row("(fr|)", "name", "fr", "fr");
    row("(|", "name", "", "");
    row("é|", "none", "", "");
    row("don't|", "none", "", "");
    row("from:|", "from", "", "");
    row("from:an|", "from", "an", "an");
    row("from:an|n b", "from", "ann", "an");
    row("from:ann |", "name", "", "");
    row("from:ann to:b|", "to", "b", "b");
    row("from:\"ann b|", "from", "\"ann b", "ann b");
    row("from:\"ann| b\" c", "from", "\"ann b\"", "ann");
    row("from:\"an| after:2017", "from", "\"an", "an");
    row("from:*an|", "from", "*an", "an");
    row("from:(ann OR be|", "from", "be", "be");
    row("from:(ann OR be|n) c", "from", "ben", "be");
    row("from:(|", "from", "", "");
    row("from:(a) b|", "name", "b", "b");
    row("from:((a) b|", "from", "b", "b");
    row("tag:|", "tag", "", "");
    row("nosuch:a|", "none", "", "");
    row("\"from:a|", "none", "", "");
    row("/from:a|/", "none", "", "");
    row("/a/ fr|", "name", "fr", "fr");
    row("http://fr|", "none", "", "");
    row("after:(-7|", "after", "-7", "-7");
    row("a*b fr|", "name", "fr", "fr");
}

void TestCompletion::theCursorIsInWhatIsTyped()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, replaced);
    QFETCH(QByteArray, prefix);
    const qsizetype cursor = text.indexOf('|');
    text.remove(cursor, 1);
    const Completion completion = query::completionAt(text.toStdString(), static_cast<std::size_t>(cursor));
    const QByteArray found = completion.kind == Completion::Kind::None ? "none"
                             : completion.kind == Completion::Kind::FieldName
                                 ? "name"
                                 : query::fieldName(completion.field).data();
    QCOMPARE(found, kind);
    QCOMPARE(
        text.mid(static_cast<qsizetype>(completion.begin), static_cast<qsizetype>(completion.end - completion.begin)),
        replaced);
    QCOMPARE(QByteArray::fromStdString(completion.prefix), prefix);
}

void TestCompletion::choicesAreReadBackAsTheyAre()
{
    for (const std::string value :
         {"ann@pluvius.example", "Ann B", "say \"x\"", "*star*", "(a)", "-a", "/a/", "a:b", "AND"}) {
        const auto query = query::parse(query::nameText(Field::From) + query::valueText(value));
        QVERIFY2(query, value.c_str());
        QCOMPARE(*query, query::of(Field::From, value));
    }
    QCOMPARE(query::valueText("ann"), "ann");
}

void TestCompletion::everyCursorInAnyTextHasAnAnswer()
{
    const std::string_view texts[]{"from:(a -\"b c\" OR (NOT to:x)) /re\\/x/ NEAR(a b, 5) *x* \"u",
                                   "((((",
                                   "))))",
                                   "from:(((\"",
                                   "-----",
                                   "from:*\"a\"*b/c/",
                                   "\xE3\x80\x80 \xFF from:\xFF"};
    for (const std::string_view text : texts) {
        for (std::size_t cursor = 0; cursor <= text.size(); ++cursor) {
            const Completion completion = query::completionAt(text, cursor);
            QVERIFY(completion.begin <= cursor && completion.begin <= completion.end && completion.end <= text.size());
        }
    }
}

QTEST_APPLESS_MAIN(TestCompletion)
#include "tst_completion.moc"
