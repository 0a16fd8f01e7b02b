// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/rewindable.h"
#include "tests/support/memorystream.h"

#include <QTest>

#include <random>

using namespace casebook;
using namespace casebook::test;

namespace {

std::string madeBytes(std::size_t count)
{
    std::string bytes(count, '\0');
    for (std::size_t i = 0; i < count; ++i)
        bytes[i] = static_cast<char>(i * 2654435761U >> 24U);
    return bytes;
}

} // namespace

class TestRewindable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceReadsAsInTheBytes();
    void itsSizeIsFoundByReading();
    void aPlaceNearbyIsNotOpenedAgain();
};

/// Far more bytes than it keeps, and places in any order.
void TestRewindable::everyPlaceReadsAsInTheBytes()
{
    const std::string bytes = madeBytes(20'000'000);
    pack::Rewindable rewindable(opener(bytes, 100'000));
    std::mt19937 random(5);
    for (int i = 0; i < 40; ++i) {
        const std::size_t at = random() % (bytes.size() + 1000);
        QVERIFY(rewindable.seek(at));
        const auto got = rewindable.next();
        QVERIFY(got);
        if (at >= bytes.size())
            QVERIFY(got->empty());
        else
            QVERIFY(!got->empty() && std::string_view(bytes).substr(at).starts_with(*got));
    }
}

void TestRewindable::itsSizeIsFoundByReading()
{
    const std::string bytes = madeBytes(1'000'000);
    pack::Rewindable rewindable(opener(bytes, 100'000));
    QCOMPARE(rewindable.size().value(), bytes.size());
    QVERIFY(rewindable.seek(bytes.size()));
    QVERIFY(rewindable.next()->empty());
}

void TestRewindable::aPlaceNearbyIsNotOpenedAgain()
{
    const std::string bytes = madeBytes(3'000'000);
    int opened = 0;
    pack::Rewindable rewindable([&]() -> Result<std::unique_ptr<ByteStream>> {
        ++opened;
        return std::make_unique<MemoryStream>(bytes, 100'000);
    });
    QVERIFY(rewindable.size());
    for (std::size_t at = 0; at < bytes.size(); at += 10'000) {
        QVERIFY(rewindable.seek(at));
        QVERIFY(!rewindable.next()->empty());
    }
    QCOMPARE(opened, 1);
}

QTEST_GUILESS_MAIN(TestRewindable)
#include "tst_rewindable.moc"
