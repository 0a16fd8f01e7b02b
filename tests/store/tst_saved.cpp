// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/casefixture.h"

#include "core/store/saved.h"

using namespace casebook;
using namespace casebook::test;
using store::SavedKind;

namespace {

const store::Act byAnna{"anna", at(1000)};
const store::Act byBen{"ben", at(2000)};

std::vector<std::string> history(const store::CaseReader &reader, SavedKind kind, std::string_view name)
{
    std::vector<std::string> lines;
    for (const store::SavedVersion &version : valueOf(reader.savedVersions(kind, name)))
        lines.push_back(std::to_string(version.number) + ' ' + version.act.author + ' ' +
                        (version.content ? version.content->text + '|' + version.content->context : "deleted"));
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

class TestSaved : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsAVersion();
    void theSameTextIsNoNewVersion();
    void whatWasDeletedKeepsItsHistory();
    void kindsDoNotMix();
    void whatIsNotThereIsTold();

private:
    CaseFolder m_cases;
};

void TestSaved::everyChangeIsAVersion()
{
    const Path file = m_cases.make("versions.casebook", {});
    auto writer = valueOf(store::CaseFile::open(file));
    QCOMPARE(valueOf(store::save(writer, SavedKind::Filter, "Harbour", {"quay"}, byAnna)), 1);
    QCOMPARE(valueOf(store::save(writer, SavedKind::Filter, "harbour", {"quay OR dock", "day"}, byBen)), 2);
    const auto reader = CaseFolder::read(file);
    const auto all = valueOf(reader.saved(SavedKind::Filter));
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all.front().name, std::string("Harbour"));
    QCOMPARE(all.front().owner, std::string("anna"));
    QCOMPARE(all.front().newest.number, 2);
    QCOMPARE(all.front().newest.act, byBen);
    const Lines versions{"1 anna quay|", "2 ben quay OR dock|day"};
    QCOMPARE(history(reader, SavedKind::Filter, "HARBOUR"), versions);
}

void TestSaved::theSameTextIsNoNewVersion()
{
    const Path file = m_cases.make("same.casebook", {});
    auto writer = valueOf(store::CaseFile::open(file));
    QCOMPARE(valueOf(store::save(writer, SavedKind::Filter, "a", {"quay"}, byAnna)), 1);
    QCOMPARE(valueOf(store::save(writer, SavedKind::Filter, "a", {"quay"}, byBen)), 1);
    QCOMPARE(valueOf(store::save(writer, SavedKind::Filter, "a", {"quay", "", "UTC"}, byBen)), 2);
}

void TestSaved::whatWasDeletedKeepsItsHistory()
{
    const Path file = m_cases.make("deleted.casebook", {});
    auto writer = valueOf(store::CaseFile::open(file));
    QVERIFY(store::save(writer, SavedKind::TermList, "a", {"quay"}, byAnna));
    QVERIFY(store::removeSaved(writer, SavedKind::TermList, "A", byBen));
    const auto reader = CaseFolder::read(file);
    QVERIFY(valueOf(reader.saved(SavedKind::TermList)).empty());
    QCOMPARE(store::removeSaved(writer, SavedKind::TermList, "a", byBen).error().code, Error::Code::NotFound);
    QCOMPARE(valueOf(store::save(writer, SavedKind::TermList, "a", {"quay"}, byBen)), 3);
    const Lines versions{"1 anna quay|", "2 ben deleted", "3 ben quay|"};
    QCOMPARE(history(reader, SavedKind::TermList, "a"), versions);
}

void TestSaved::kindsDoNotMix()
{
    const Path file = m_cases.make("kinds.casebook", {});
    auto writer = valueOf(store::CaseFile::open(file));
    QVERIFY(store::save(writer, SavedKind::TermList, "a", {"quay"}, byAnna));
    QCOMPARE(store::removeSaved(writer, SavedKind::Filter, "a", byAnna).error().code, Error::Code::NotFound);
    QVERIFY(valueOf(CaseFolder::read(file).saved(SavedKind::Filter)).empty());
}

void TestSaved::whatIsNotThereIsTold()
{
    const Path file = m_cases.make("none.casebook", {});
    const auto versions = CaseFolder::read(file).savedVersions(SavedKind::TermList, "quays");
    QVERIFY(!versions);
    QCOMPARE(versions.error().code, Error::Code::NotFound);
    QCOMPARE(versions.error().reason, std::string("has no term list \"quays\""));
}

QTEST_APPLESS_MAIN(TestSaved)
#include "tst_saved.moc"
