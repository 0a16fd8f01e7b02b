// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/csv.h"

#include "core/base/bytestream.h"
#include "core/base/qtext.h"
#include "core/pack/zipwriter.h"
#include "core/work/csvdelivery.h"
#include "tests/bench/figures.h"
#include "tests/bench/measured.h"

#include <QProcess>

#include <stdexcept>

namespace casebook::bench {

namespace {

QString text(const Path &path)
{
    return toQString(pathText(path));
}

void runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        throw std::runtime_error(program.toStdString() + " failed");
}

/// The same text in an encrypted zip of its own.
double zipSeconds(const Path &csv, const Path &folder)
{
    std::filesystem::create_directory(folder);
    return seconds([&] {
        const auto writer =
            pack::ZipWriter::create(folder / "ours.zip", {pack::ZipProtection::Aes256, crypto::Secret("bench"), folder})
                .value();
        const auto bytes = FileStream::open(csv).value();
        std::string block(std::size_t{1} << 20, '\0');
        Status done;
        for (std::size_t got = bytes->read(block).value(); got > 0 && done; got = bytes->read(block).value())
            done = writer->append("messages.csv", std::string_view(block).substr(0, got));
        if (!done || !writer->finish())
            throw std::runtime_error("the zip failed");
    });
}

double megabytesIn(const Path &folder)
{
    std::uintmax_t bytes = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder))
        bytes += entry.is_regular_file() ? entry.file_size() : 0;
    return static_cast<double>(bytes) / 1e6;
}

} // namespace

int deliverCsvHere(const Path &caseFile, const Path &out)
{
    return measureHere([&]() -> Status {
        work::CsvDelivery delivery;
        delivery.packing.password = crypto::Secret("bench");
        NoProgress progress;
        const auto delivered = work::deliverCsv(caseFile, {}, out, delivery, progress);
        if (!delivered)
            return std::unexpected(delivered.error());
        return delivered->report.balanced
                   ? Status()
                   : failure(Error::Code::Corrupt, pathText(out), "the delivery does not balance");
    });
}

void measureCsv(const char *self, const Path &caseFile, const Path &folder)
{
    const Path out = folder / "csv";
    const auto ours = inProcess(self, csvVerb, caseFile, out);
    if (!ours)
        throw std::runtime_error("the delivery failed");
    const Path unpacked = folder / "unpacked";
    runProgram(QStringLiteral("7z"), {QStringLiteral("x"), QStringLiteral("-pbench"),
                                      QStringLiteral("-o") + text(unpacked), text(out / "delivery.zip")});
    const Path theirs = folder / "theirs.zip";
    const double bare = seconds([&] {
        runProgram(QStringLiteral("7z"), {QStringLiteral("a"), QStringLiteral("-tzip"), QStringLiteral("-mem=AES256"),
                                          QStringLiteral("-pbench"), text(theirs), text(unpacked)});
    });
    const double size = megabytesIn(unpacked);
    row("deliver csv, from the case to the zip", size / ours->seconds, "MB/s",
        against("7z, packing only", size / bare, bare / ours->seconds), ">= 2.5");
    row("  processor time of all its threads", ours->processorSeconds, "s",
        std::format("{:.1f} s in all", ours->seconds), "");
    row("  peak memory", static_cast<double>(ours->peakBytes) / 1e6, "MB", std::format("{:.0f} MB of CSV", size),
        "<= 200");
    const auto kilobytes = [](const Path &file) { return static_cast<double>(std::filesystem::file_size(file)) / 1e3; };
    const double packed = kilobytes(out / "delivery.zip");
    row("  its size", packed, "kB", against("7z", kilobytes(theirs), packed / kilobytes(theirs)), "<= 1.05");
    const double pack = zipSeconds(unpacked / "messages.csv", folder / "zip");
    const double messages = kilobytes(unpacked / "messages.csv") / 1e3;
    row("zip messages.csv alone", messages / pack, "MB/s", against("7z", size / bare, messages / pack / (size / bare)),
        "");
}

} // namespace casebook::bench
