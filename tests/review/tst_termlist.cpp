// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/termlist.h"
#include "tests/support/casefixture.h"

#include <format>

using namespace casebook;
using namespace casebook::test;

namespace {

using Lines = std::vector<std::string>;

Lines show(const std::vector<review::Term> &terms)
{
    Lines lines;
    for (const review::Term &term : terms)
        lines.push_back(std::format("{} {}|{}{}{}", term.line, term.name, term.text, term.query ? "" : " faulty",
                                    term.sameAs ? std::format(" as {}", *term.sameAs) : ""));
    return lines;
}

Lines parsed(std::string_view list)
{
    return show(review::parseTerms(list, query::utcNow()));
}

Path fruit(const CaseFolder &cases, const std::string &name)
{
    SourceScript script("/hq/day.IMArchive");
    script.begin("a", at(0)).participant("anna@x", "Anna", at(0));
    script.message(1, "anna@x", "apple").message(2, "anna@x", "apple pear").message(3, "anna@x", "pear plum");
    script.end(at(10));
    script.begin("b", at(0)).participant("anna@x", "Anna", at(0)).message(4, "anna@x", "apple").end(at(10));
    return cases.make(name, {script});
}

} // namespace

class TestTermList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsATermOrIsNone();
    void namesStandBeforeATab();
    void wideTextIsRead_data();
    void wideTextIsRead();
    void faultyLinesStandBesideTheOthers();
    void repeatedTermsAreNoticed();
    void hitsAndUniqueHitsAreCounted();
    void samplesDependOnTheSeedAlone();

private:
    CaseFolder m_cases;
};

void TestTermList::aLineIsATermOrIsNone()
{
    const Lines terms{"2 apple|apple", "4 pear plum|pear plum", "6 no line end|no line end"};
    QCOMPARE(parsed("# fruit\napple\n\n pear plum \r\n  # more\nno line end"), terms);
    QCOMPARE(parsed(""), Lines{});
}

void TestTermList::namesStandBeforeATab()
{
    const Lines terms{"1 Pome fruit|apple OR pear", "2 plum|plum"};
    QCOMPARE(parsed("Pome fruit\t apple OR pear\n\tplum\n"), terms);
}

void TestTermList::wideTextIsRead_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF\xC3\xA4pfel\n");
    QTest::newRow("little endian") << QByteArray("\xFF\xFE\xE4\0p\0f\0e\0l\0\n\0", 14);
    QTest::newRow("big endian") << QByteArray("\xFE\xFF\0\xE4\0p\0f\0e\0l\0\n", 14);
}

void TestTermList::wideTextIsRead()
{
    QFETCH(const QByteArray, list);
    QCOMPARE(parsed(std::string_view(list.data(), static_cast<std::size_t>(list.size()))), Lines{"1 äpfel|äpfel"});
}

void TestTermList::faultyLinesStandBesideTheOthers()
{
    const auto terms = review::parseTerms("apple\n\"pear\ncaf\xe9\nplum", query::utcNow());
    QCOMPARE(terms.size(), 4U);
    QVERIFY(terms[0].query && !terms[1].query && !terms[2].query && terms[3].query);
    QVERIFY(terms[1].query.error().text().contains("character 1"));
    QVERIFY(terms[2].query.error().text().contains("character 4"));
}

void TestTermList::repeatedTermsAreNoticed()
{
    const Lines terms{"1 apple|apple", "2 again|apple as 1", "3 \"x|\"x faulty", "4 \"x|\"x faulty"};
    QCOMPARE(parsed("apple\nagain\tapple\n\"x\n\"x"), terms);
}

void TestTermList::hitsAndUniqueHitsAreCounted()
{
    const auto reader = CaseFolder::read(fruit(m_cases, "counts.casebook"));
    NoProgress progress;
    auto terms = review::parseTerms("apple\npear\n\"plum\nplum\ncherry", query::utcNow());
    const auto report = valueOf(review::runTerms(reader, terms, query::all(), progress));
    Lines lines;
    for (const review::TermResult &result : report.terms)
        lines.push_back(result.counts ? std::format("{} {} {}", result.counts->hits, result.counts->unique,
                                                    result.counts->conversations)
                                      : "faulty");
    const Lines counted{"3 2 2", "2 0 1", "faulty", "1 0 1", "0 0 0"};
    QCOMPARE(lines, counted);
    QCOMPARE(report.faulty(), 1U);
    QCOMPARE(report.withoutHits(), 1U);
    QCOMPARE(report.any.events, 4);
    QCOMPARE(report.any.conversations, 2);
    QCOMPARE(report.searched.events, 4);
    const auto within = valueOf(query::parse("conversation:b"));
    const auto less = valueOf(review::runTerms(reader, std::move(terms), within, progress));
    QCOMPARE(less.terms.front().counts->hits, 1);
    QCOMPARE(less.terms.front().counts->unique, 1);
    QCOMPARE(less.searched.events, 1);
}

void TestTermList::samplesDependOnTheSeedAlone()
{
    const auto reader = CaseFolder::read(fruit(m_cases, "sample.casebook"));
    NoProgress progress;
    const auto draw = [&](std::string_view seed, std::size_t count) {
        return valueOf(review::sampleHits(reader, valueOf(query::parse("apple")), seed, "apple", count, progress));
    };
    const auto all = draw("1", 20);
    QCOMPARE(all.size(), 3U);
    QCOMPARE(draw("1", 2), std::vector(all.begin(), all.begin() + 2));
    bool other = false;
    for (const std::string_view seed : {"2", "3", "4", "5", "6", "7"})
        other = other || draw(seed, 20) != all;
    QVERIFY(other);
}

QTEST_APPLESS_MAIN(TestTermList)
#include "tst_termlist.moc"
