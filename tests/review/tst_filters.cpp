// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/actnow.h"
#include "core/review/filters.h"
#include "core/review/selection.h"
#include "tests/support/casefixture.h"

using namespace casebook;
using namespace casebook::test;

namespace {

const store::Act byAnna{"anna", at(1000)};

Path twoChats(const CaseFolder &cases, const std::string &name)
{
    SourceScript script("/hq/day.IMArchive");
    for (const char *id : {"a", "b"}) {
        script.begin(id, at(0)).participant("anna@x", "Anna", at(0));
        for (int i = 0; i < 4; ++i)
            script.message(i, "anna@x", std::string(id) + std::to_string(i));
        script.end(at(10));
    }
    return cases.make(name, {script});
}

} // namespace

class TestFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeReadIsNotKept();
    void aFilterComesBackAsItWasTyped();
    void utcHasOneSpelling();
    void filtersAreCompared();
    void aSelectionRemembersItsContext();
    void anActNamesTheAccount();

private:
    CaseFolder m_cases;
};

void TestFilters::whatCannotBeReadIsNotKept()
{
    const Path file = twoChats(m_cases, "refused.casebook");
    auto writer = valueOf(store::CaseFile::open(file));
    for (const review::FilterText &text :
         {review::FilterText{"\"open"}, review::FilterText{"quay", {}, "Atlantis"}, review::FilterText{"on:soon"}}) {
        const auto saved = review::saveFilter(writer, "a", text, byAnna);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Code::Invalid);
    }
    QVERIFY(valueOf(review::savedFilters(CaseFolder::read(file))).empty());
}

void TestFilters::aFilterComesBackAsItWasTyped()
{
    const Path file = twoChats(m_cases, "typed.casebook");
    auto writer = valueOf(store::CaseFile::open(file));
    const review::FilterText text{"  after:-7d   OR b*", {review::ContextRule::Kind::Session, 45}, "Europe/Berlin"};
    QCOMPARE(valueOf(review::saveFilter(writer, "lately", text, byAnna)), 1);
    const auto reader = CaseFolder::read(file);
    QCOMPARE(valueOf(review::savedFilter(reader, "Lately")), text);
    const auto filters = valueOf(review::savedFilters(reader));
    QCOMPARE(filters.size(), 1U);
    QCOMPARE(filters.front().owner, std::string("anna"));
    QCOMPARE(filters.front().newest.act, byAnna);
}

void TestFilters::utcHasOneSpelling()
{
    const Path file = twoChats(m_cases, "utc.casebook");
    auto writer = valueOf(store::CaseFile::open(file));
    QCOMPARE(valueOf(review::saveFilter(writer, "a", {"quay", {}, "UTC"}, byAnna)), 1);
    QCOMPARE(valueOf(review::saveFilter(writer, "a", {"quay"}, byAnna)), 1);
}

void TestFilters::filtersAreCompared()
{
    const auto reader = CaseFolder::read(twoChats(m_cases, "compared.casebook"));
    NoProgress progress;
    const review::FilterText first{"conversation:a"};
    const review::FilterText second{"a1 OR b1", {review::ContextRule::Kind::Messages, 1}};
    const auto found = valueOf(review::compareFilters(reader, first, second, 0, progress));
    QCOMPARE(found.onlyFirst.counts.events, 1); // a3
    QCOMPARE(found.onlySecond.counts.events, 3);
    QCOMPARE(found.onlySecond.counts.conversations, 1);
    QCOMPARE(found.both.counts.events, 3);
    QCOMPARE(found.both.events.count(), 3);
}

void TestFilters::aSelectionRemembersItsContext()
{
    const auto reader = CaseFolder::read(twoChats(m_cases, "selection.casebook"));
    NoProgress progress;
    const auto query = valueOf(query::parse("a1"));
    const auto exact = valueOf(review::select(reader, query));
    QCOMPARE(exact.counts.events, 1);
    QVERIFY(!exact.events);
    const auto wide = valueOf(review::select(reader, query, {review::ContextRule::Kind::Messages, 1}, progress));
    QCOMPARE(wide.counts.events, 3);
    QCOMPARE(wide.counts.conversations, 1);
    std::string texts;
    QVERIFY(review::forEachEventByConversation(reader, wide, [&texts](const Event &event) {
        texts += event.text;
        return true;
    }));
    QCOMPARE(texts, std::string("a0a1a2"));
    QCOMPARE(review::scopeText(query, wide.context), std::string("a1 with context messages:1"));
}

void TestFilters::anActNamesTheAccount()
{
    const store::Act act = review::actNow("a scope", FixedClock());
    QVERIFY(!act.author.empty());
    QCOMPARE(act.time, at(0));
    QCOMPARE(act.scope, std::string("a scope"));
}

QTEST_APPLESS_MAIN(TestFilters)
#include "tst_filters.moc"
