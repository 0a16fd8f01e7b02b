// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/rowframer.h"

#include <QTest>

using namespace casebook::archive::requested;
using Step = RowFramer::Step;
using Rows = std::vector<std::vector<std::string>>;

namespace {

/// The rows of a table as the framer cuts them, where at most `portion` further bytes come in at a time. Other steps
/// stand as rows of one word.
Rows rowsOf(std::string_view table, std::size_t portion, std::size_t columns = 0)
{
    Rows rows;
    RowFramer framer(',');
    framer.expectColumns(columns);
    std::size_t taken = 0;
    std::size_t seen = std::min(portion, table.size());
    for (;;) {
        const Step step = framer.next(table.substr(taken, seen - taken), seen == table.size());
        if (step == Step::End)
            return rows;
        if (step == Step::NeedText) {
            seen = std::min(seen + portion, table.size());
            continue;
        }
        auto &row = rows.emplace_back();
        if (step == Step::Row) {
            for (const CsvField &field : framer.row().fields)
                row.push_back(field.text());
        } else {
            row.emplace_back(step == Step::Blank ? "(blank)" : step == Step::Padding ? "(padding)" : "(too long)");
        }
        taken += framer.size();
    }
}

} // namespace

Q_DECLARE_METATYPE(Rows)

class TestCsvRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreCutAsRfc4180Says_data();
    void rowsAreCutAsRfc4180Says();
    void anUnclosedQuoteCostsOnlyItsLine();
    void theColumnsTellAnUnclosedQuoteFromALongField();
    void aRowAboveTheLimitIsHandedOutInParts();
    void manyUnclosedQuotesAreReadInOneGo();
};

void TestCsvRows::rowsAreCutAsRfc4180Says_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<Rows>("rows");
    const auto add = [](const char *name, const QByteArray &table, const Rows &rows) {
        QTest::newRow(name) << table << rows;
    };
    add("bare", "a,b\nc,d\n", {{"a", "b"}, {"c", "d"}});
    add("CRLF and CR", "a\r\nb\rc", {{"a"}, {"b"}, {"c"}});
    add("quoted", "\"a,b\",\"c\"\"d\"\n", {{"a,b", "c\"d"}});
    add("line break in quotes", "\"a\r\nb\",c\n", {{"a\r\nb", "c"}});
    add("empty fields", ",,\n\"\",\n", {{"", "", ""}, {"", ""}});
    add("no final line end", "a,\"b\"", {{"a", "b"}});
    add("final delimiter", "a,", {{"a", ""}});
    add("spaces beside quotes", "  \"a\"  ,b\n", {{"a", "b"}});
    add("quote inside a bare field", "5\" pipe,b\n", {{"5\" pipe", "b"}});
    add("stray quote", "\"a\" b\",c\n", {{"a\" b", "c"}});
    add("blank and padding", "a\n\n \t\n\r\n" + QByteArray(3, '\0') + "\nb\n",
        {{"a"}, {"(blank)"}, {"(blank)"}, {"(blank)"}, {"(padding)"}, {"b"}});
}

void TestCsvRows::rowsAreCutAsRfc4180Says()
{
    QFETCH(const QByteArray, table);
    QFETCH(const Rows, rows);
    for (std::size_t portion = 1; portion <= static_cast<std::size_t>(table.size()); ++portion)
        QCOMPARE(rowsOf(table.toStdString(), portion), rows);
}

void TestCsvRows::anUnclosedQuoteCostsOnlyItsLine()
{
    const std::string table = "a,\"open,b\nc,d,e\nf,g,h\n";
    const Rows rows{{"a", "\"open", "b"}, {"c", "d", "e"}, {"f", "g", "h"}};
    for (std::size_t portion = 1; portion <= table.size(); ++portion)
        QCOMPARE(rowsOf(table, portion), rows);
}

void TestCsvRows::theColumnsTellAnUnclosedQuoteFromALongField()
{
    // The quote that is open in the first row would end at the quoted field of the second.
    const std::string table = "a,\"open,b\nc,\"d\",e\n";
    QCOMPARE(rowsOf(table, table.size(), 3), (Rows{{"a", "\"open", "b"}, {"c", "d", "e"}}));
    // A field of many lines has its columns.
    QCOMPARE(rowsOf("a,\"b\nc\nd\",e\n", 64, 3), (Rows{{"a", "b\nc\nd", "e"}}));
}

void TestCsvRows::aRowAboveTheLimitIsHandedOutInParts()
{
    const std::string table = "a,b\n" + std::string(RowFramer::longestRow + 100, 'x') + "\nc,d\n";
    QCOMPARE(rowsOf(table, table.size()), (Rows{{"a", "b"}, {"(too long)"}, {"(too long)"}, {"c", "d"}}));
}

// Each of these quotes could be closed at the far end. Looking for that from every row would take a hundred thousand
// times the bytes of the table, and the test would never end.
void TestCsvRows::manyUnclosedQuotesAreReadInOneGo()
{
    std::string table;
    for (int i = 0; i < 400'000; ++i)
        table += "a,\"b c\"d\n";
    QCOMPARE(rowsOf(table, table.size()).size(), std::size_t{400'000});
}

QTEST_APPLESS_MAIN(TestCsvRows)
#include "tst_csvrows.moc"
