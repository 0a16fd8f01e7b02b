// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/matcher.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString section;
    QList<QStringList> cells; ///< What stands in backticks, cell by cell.
};

QList<Row> rowsOfTheManual()
{
    QFile file(QStringLiteral(CASEBOOK_SOURCE_DIR "/docs/search.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression code(u"`([^`]*)`"_s);
    QList<Row> rows;
    QString section;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"## "))
            section = line.mid(3);
        if (!line.startsWith(u"| `"))
            continue;
        Row &row = rows.emplace_back(section, QList<QStringList>());
        for (const QString &cell : line.split(u'|', Qt::SkipEmptyParts)) {
            QStringList &pieces = row.cells.emplace_back();
            for (const auto &match : code.globalMatch(cell))
                pieces += match.captured(1);
        }
    }
    return rows;
}

} // namespace

class TestSearchManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsExamplesAreQueries();
    void itsEqualWordsAreFound();
};

void TestSearchManual::itsExamplesAreQueries()
{
    int read = 0;
    for (const Row &row : rowsOfTheManual()) {
        const bool areDates = row.section == u"Dates and zones";
        if (!areDates && row.section != u"Words" && row.section != u"Fields")
            continue;
        for (const QString &example : row.cells.front()) {
            if (example.contains(u'…') || example.endsWith(u':'))
                continue;
            const QString text = areDates ? u"after:"_s + example : example;
            const auto query = query::parse(text.toStdString());
            QVERIFY2(query, qPrintable(text));
            ++read;
        }
    }
    QVERIFY(read > 40);
}

void TestSearchManual::itsEqualWordsAreFound()
{
    int found = 0;
    for (const Row &row : rowsOfTheManual()) {
        if (row.section != u"What counts as a word")
            continue;
        const QStringList &written = row.cells.at(0);
        const QStringList &terms = row.cells.at(1);
        for (qsizetype i = 0; i < written.size(); ++i) {
            const QString &term = terms.at(std::min(i, terms.size() - 1));
            const auto matcher = query::Matcher::make(query::parse(term.toStdString()).value().root);
            QVERIFY2(matcher.value().matches(written[i].toStdString()), qPrintable(written[i]));
            ++found;
        }
    }
    QVERIFY(found >= 20);
}

QTEST_APPLESS_MAIN(TestSearchManual)
#include "tst_searchmanual.moc"
