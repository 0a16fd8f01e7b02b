// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/gunzip.h"
#include "tests/support/memorystream.h"

#include <QTest>

using namespace casebook;
using namespace casebook::test;
using namespace Qt::StringLiterals;

namespace {

const std::string data = CASEBOOK_TEST_DATA;

Result<std::string> unpack(std::string_view packed, std::uint64_t packedBytes = 1000)
{
    const auto budget = std::make_shared<pack::Budget>("a.gz", packedBytes);
    return readAll(*pack::gunzip(std::make_unique<MemoryStream>(packed, 7), "a.gz", budget));
}

} // namespace

class TestGunzip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersFollowEachOther();
    void everyCutButThatBetweenMembersIsAnError();
    void everyChangedByteIsFoundOrDoesNotMatter();
    void paddingBehindTheEndIsPassedOver();
    void moreThanTheBudgetIsAnError();
};

void TestGunzip::membersFollowEachOther()
{
    const std::string once = contentOfFile(data + "/cms/content.IMArchive");
    QVERIFY(!once.empty());
    QCOMPARE(unpack(contentOfFile(data + "/packs/twice.gz")).value(), once + once);
}

void TestGunzip::everyCutButThatBetweenMembersIsAnError()
{
    const std::string packed = contentOfFile(data + "/packs/twice.gz");
    int whole = 0;
    for (std::size_t length = 1; length < packed.size(); ++length)
        whole += unpack(std::string_view(packed).substr(0, length)).has_value();
    QCOMPARE(whole, 1);
}

void TestGunzip::everyChangedByteIsFoundOrDoesNotMatter()
{
    const std::string packed = contentOfFile(data + "/packs/twice.gz");
    const std::string content = unpack(packed).value();
    for (std::size_t at = 0; at < packed.size(); ++at) {
        std::string changed = packed;
        changed[at] = static_cast<char>(changed[at] ^ 0x10);
        const auto got = unpack(changed);
        QVERIFY2(!got || content.starts_with(*got), qPrintable(u"byte %1"_s.arg(at)));
    }
}

void TestGunzip::paddingBehindTheEndIsPassedOver()
{
    const std::string packed = contentOfFile(data + "/packs/twice.gz");
    QCOMPARE(unpack(packed + std::string(5000, '\0')), unpack(packed));
}

void TestGunzip::moreThanTheBudgetIsAnError()
{
    pack::Budget budget("a.gz", 2'000'000);
    QVERIFY(budget.spend(pack::Budget::free));
    QVERIFY(budget.spend(2'000'000 * pack::Budget::ratio - pack::Budget::free));
    const Status status = budget.spend(pack::Budget::ratio);
    QVERIFY(!status);
    QCOMPARE(status.error().subject, "a.gz");
}

QTEST_GUILESS_MAIN(TestGunzip)
#include "tst_gunzip.moc"
