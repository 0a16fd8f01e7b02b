// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
//
// casebook-bench [MESSAGES]: makes an archive, and times reading, importing and exporting it against bare code that
// moves the same bytes and rows in the same run. Prints a table; decides nothing.

#include "core/archive/discovery.h"
#include "core/archive/imarchive/reader.h"
#include "core/crypto/digest.h"
#include "core/work/export.h"
#include "core/work/import.h"
#include "tests/bench/baresqlite.h"
#include "tests/generator/archivegenerator.h"

#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <format>
#include <fstream>

namespace {

using namespace casebook;

double seconds(const auto &work)
{
    const auto started = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
}

void row(std::string_view what, double ours, double bare, std::string_view unit, double amount)
{
    std::puts(std::format("{:<44}{:>12.0f} {:<9}{:>12.0f} bare  ratio {:>5.2f}", what, amount / ours, unit,
                          amount / bare, bare / ours)
                  .c_str());
}

/// Takes everything and keeps nothing but a count.
class CountingSink final : public RecordSink
{
public:
    std::uint64_t events = 0;

    void beginSource(const SourceHead &) override {}
    void beginPiece(PieceNumber, const PieceBegin &) override {}
    void metadata(PieceNumber, const MetadataRecord &) override {}
    void participant(PieceNumber, const ParticipantRecord &) override {}
    void event(PieceNumber, const EventRecord &) override { ++events; }
    void endPiece(PieceNumber, const PieceEnd &) override {}
    void issue(const IssueRecord &) override {}
    void block(std::uint64_t, std::string_view) override {}
    void endSource(const SourceTail &) override {}
    void abandonSource() override {}
    bool failed() const override { return false; }
};

/// Reads every file and hashes it, which any reader that records digests must do.
void readAndHash(const archive::Discovery &found)
{
    std::string block(1 << 20, '\0');
    for (const archive::FoundSource &source : found.sources) {
        crypto::Sha256 hash;
        std::ifstream file(source.file, std::ios::binary);
        while (file.read(block.data(), static_cast<std::streamsize>(block.size())) || file.gcount() > 0)
            hash.add(std::string_view(block.data(), static_cast<std::size_t>(file.gcount())));
        hash.finish();
    }
}

/// Writes and hashes as many files of the same sizes as an export has.
void writeAndHash(const Path &from, const Path &to)
{
    std::filesystem::create_directories(to);
    std::uint64_t number = 0;
    std::vector<std::string> contents;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(from)) {
        if (!entry.is_regular_file())
            continue;
        const std::string content(entry.file_size(), 'x');
        crypto::sha256(content);
        std::ofstream(to / std::to_string(number++), std::ios::binary) << content;
    }
}

int run(std::uint64_t messages)
{
    const QTemporaryDir temporary;
    const Path folder = pathFromText(temporary.path().toStdString());
    const test::MadeArchive made = test::makeArchive(folder, {.messages = messages}).value();
    std::puts(std::format("{} messages, {} room events, {} conversations, {} files, {:.1f} MB", made.messages,
                          made.roomEvents, made.conversations, made.files, static_cast<double>(made.bytes) / 1e6)
                  .c_str());
    const Path paths[]{folder / "IMArchives"};
    const auto found = archive::discover(paths);
    if (!found)
        return 1;
    NoProgress progress;

    CountingSink sink;
    const double bareRead = seconds([&] { readAndHash(*found); });
    const double parse = seconds([&] {
        for (const archive::FoundSource &source : found->sources)
            std::ignore = archive::imarchive::read(source.file, source.head, {}, sink, progress);
    });
    row("read to events, one core (bare: read, SHA-256)", parse, bareRead, "MB/s",
        static_cast<double>(made.bytes) / 1e6);

    const Path caseFile = folder / "bench.casebook";
    std::optional<Result<work::ImportReport>> report;
    const double import = seconds([&] {
        report = work::importArchives({caseFile, {paths[0]}, store::NewCase{"bench", store::Policy::Single}, nullptr},
                                      progress);
    });
    if (!*report) {
        std::puts((*report).error().text().c_str());
        return 1;
    }
    const double bareInsert = bench::insertSameRows(caseFile, folder / "bare.sqlite");
    row("import, with indexes (bare: SQLite, same rows)", import, bareInsert, "events/s",
        static_cast<double>(sink.events));

    std::optional<Result<exports::ExportReport>> mails;
    const double exporting = seconds([&] { mails = work::exportEml(caseFile, {}, folder / "eml", progress); });
    if (!*mails) {
        std::puts((*mails).error().text().c_str());
        return 1;
    }
    const double bareWrite = seconds([&] { writeAndHash(folder / "eml", folder / "files"); });
    row("export eml (bare: write and hash such files)", exporting, bareWrite, "events/s",
        static_cast<double>(sink.events));
    std::puts(std::format("case file {:.1f} MB, {} mails, balanced {} and {}",
                          static_cast<double>(std::filesystem::file_size(caseFile)) / 1e6, (**mails).files,
                          (**report).balance.balanced, (**mails).balanced)
                  .c_str());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    return run(argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 500'000);
}
