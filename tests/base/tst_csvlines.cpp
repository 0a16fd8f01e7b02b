// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/csvlines.h"

#include <QTest>

using namespace casebook;

namespace {

using Cells = std::vector<std::string>;

std::vector<Cells> cellsOf(std::string_view text, char separator = ',')
{
    std::vector<Cells> all;
    for (const CsvLine &line : csvLines(text, separator).lines)
        all.push_back(line.cells);
    return all;
}

} // namespace

class TestCsvLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineEndCounts();
    void quotedCellsHoldAnything();
    void blankLinesAreLeftOutAndCounted();
    void aQuoteThatStaysOpenIsNamed();
    void theFirstLineShowsTheSeparator();
};

void TestCsvLines::everyLineEndCounts()
{
    const std::vector<Cells> expected{{"a", "b"}, {"c", ""}, {"", "d"}};
    QCOMPARE(cellsOf("a,b\nc,\n,d"), expected);
    QCOMPARE(cellsOf("a,b\r\nc,\r\n,d\r\n"), expected);
    QCOMPARE(cellsOf("a,b\rc,\r,d\r"), expected);
    QVERIFY(cellsOf("").empty());
}

void TestCsvLines::quotedCellsHoldAnything()
{
    QCOMPARE(cellsOf("\"a,\"\"b\"\"\nc\", \"d\" ,e\"f"), (std::vector<Cells>{{"a,\"b\"\nc", "d ", "e\"f"}}));
    QCOMPARE(cellsOf("Lind, Tomas\t 7 ", '\t'), (std::vector<Cells>{{"Lind, Tomas", " 7 "}}));
}

void TestCsvLines::blankLinesAreLeftOutAndCounted()
{
    const auto lines = csvLines("a\n\n , \n\"b\nb\"\nc\n", ',').lines;
    QCOMPARE(lines.size(), std::size_t{3});
    QCOMPARE(lines[1].line, std::size_t{4});
    QCOMPARE(lines[2].line, std::size_t{6});
}

void TestCsvLines::aQuoteThatStaysOpenIsNamed()
{
    QCOMPARE(csvLines("a\n\"b\nc\n", ',').openQuote, std::size_t{2});
    QCOMPARE(csvLines("a\n\"b\"\nc\n", ',').openQuote, std::size_t{0});
}

void TestCsvLines::theFirstLineShowsTheSeparator()
{
    QCOMPARE(csvSeparator("a;b;c\n1,2,3,4"), ';');
    QCOMPARE(csvSeparator("a\tb"), '\t');
    QCOMPARE(csvSeparator("a"), ',');
}

QTEST_APPLESS_MAIN(TestCsvLines)
#include "tst_csvlines.moc"
