// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/deflating.h"

#include <QTest>

#include <zlib.h>

#include <random>
#include <vector>

using namespace casebook;

namespace {

/// zlib's answer: the text, if the bytes are exactly one deflated text.
std::string inflated(const std::string &bytes, std::size_t most)
{
    std::string text(most + 1, '\0');
    z_stream stream{};
    inflateInit2(&stream, -15);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(text.data());
    stream.avail_out = static_cast<uInt>(text.size());
    const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_in == 0;
    text.resize(stream.total_out);
    inflateEnd(&stream);
    return whole ? text : "not one deflated text";
}

std::string words(std::mt19937 &random, std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes)
        text += std::to_string(random() % 5000) + (random() % 7 == 0 ? "\n" : " quay ");
    text.resize(bytes);
    return text;
}

std::string noise(std::mt19937 &random, std::size_t bytes)
{
    std::string text(bytes, '\0');
    for (char &c : text)
        c = static_cast<char>(random());
    return text;
}

} // namespace

/// Runs that were deflated on their own are one deflated text to every reader.
class TestDeflating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRunIsReadBack();
    void runsMakeOneText();
    void runsAreHardlyLargerThanTheWhole();
};

void TestDeflating::oneRunIsReadBack()
{
    std::mt19937 random(1);
    for (const std::size_t bytes : {0, 1, 2, 7, 300, 70'000, 1 << 20}) {
        for (const std::string &text : {words(random, bytes), noise(random, bytes), std::string(bytes, 'x')}) {
            const auto run = pack::deflateRun(text, true);
            QVERIFY(inflated(run.bytes, bytes) == text);
            QCOMPARE(run.crc, crc32(0, reinterpret_cast<const Bytef *>(text.data()), static_cast<uInt>(bytes)));
            QCOMPARE(run.textBytes, bytes);
        }
    }
}

void TestDeflating::runsMakeOneText()
{
    std::mt19937 random(2);
    for (int attempt = 0; attempt < 300; ++attempt) {
        std::string whole;
        std::string bytes;
        std::uint32_t crc = 0;
        const auto runs = 1 + random() % 6;
        for (std::size_t i = 0; i < runs; ++i) {
            const std::size_t size = random() % (i % 2 == 0 ? 40 : 90'000);
            const std::string text = random() % 3 == 0 ? noise(random, size) : words(random, size);
            const auto run = pack::deflateRun(text, i + 1 == runs);
            crc = pack::joinedCrc(crc, run.crc, run.textBytes);
            whole += text;
            bytes += run.bytes;
        }
        QVERIFY2(inflated(bytes, whole.size()) == whole, qPrintable(QString::number(attempt)));
        QCOMPARE(crc, crc32(0, reinterpret_cast<const Bytef *>(whole.data()), static_cast<uInt>(whole.size())));
    }
}

void TestDeflating::runsAreHardlyLargerThanTheWhole()
{
    constexpr std::size_t runBytes = std::size_t{1} << 20;
    std::mt19937 random(3);
    const std::string text = words(random, 4 * runBytes);
    std::size_t joined = 0;
    for (std::size_t at = 0; at < text.size(); at += runBytes)
        joined += pack::deflateRun(std::string_view(text).substr(at, runBytes), false).bytes.size();
    const auto whole = pack::deflateRun(text, true).bytes.size();
    QVERIFY2(static_cast<double>(joined) < 1.005 * static_cast<double>(whole),
             qPrintable(QString::number(static_cast<double>(joined) / static_cast<double>(whole))));
}

QTEST_APPLESS_MAIN(TestDeflating)
#include "tst_deflating.moc"
