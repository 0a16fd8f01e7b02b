// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
//
// casebook-bench [MESSAGES] [NAME…]: times Casebook against bare code that moves the same bytes and rows in the same
// run, on made archives of 18 months. Prints a table; decides nothing. Names: parse, import, find, growth,
// small, export, csv, symphony, mail; without any, all of them.

#include "core/archive/discovery.h"
#include "core/archive/imarchive/reader.h"
#include "core/crypto/digest.h"
#include "core/work/export.h"
#include "tests/bench/barefiles.h"
#include "tests/bench/baresqlite.h"
#include "tests/bench/csv.h"
#include "tests/bench/figures.h"
#include "tests/bench/find.h"
#include "tests/bench/mail.h"
#include "tests/bench/measured.h"
#include "tests/bench/symphony.h"
#include "tests/generator/archivegenerator.h"

#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <format>
#include <fstream>
#include <set>

namespace {

using namespace casebook;
using bench::against;
using bench::processorSeconds;
using bench::row;
using bench::seconds;
using bench::writeAndHash;

/// Takes everything and keeps nothing.
class NoSink final : public RecordSink
{
public:
    void beginSource(const SourceHead &) override {}
    void beginPiece(PieceNumber, const PieceBegin &) override {}
    void metadata(PieceNumber, const MetadataRecord &) override {}
    void participant(PieceNumber, const ParticipantRecord &) override {}
    void event(PieceNumber, const EventRecord &) override {}
    void endPiece(PieceNumber, const PieceEnd &) override {}
    void issue(const IssueRecord &) override {}
    void block(std::uint64_t, std::string_view) override {}
    void endSource(const SourceTail &) override {}
    void abandonSource() override {}
    bool failed() const override { return false; }
};

/// An archive on the disk, gone with this value.
class Site
{
public:
    explicit Site(const test::ArchiveRecipe &recipe)
    {
        auto made = test::makeArchive(folder(), recipe);
        if (!made)
            throw std::runtime_error(made.error().text());
        m_made = *std::move(made);
        std::puts(std::format("-- {} messages, {} room events, {} files, {:.0f} MB", m_made.messages, m_made.roomEvents,
                              m_made.files, megabytes())
                      .c_str());
    }

    Path folder() const { return pathFromText(m_folder.path().toStdString()); }
    Path archives() const { return folder() / "IMArchives"; }
    Path caseFile() const { return folder() / "bench.casebook"; }
    double megabytes() const { return static_cast<double>(m_made.bytes) / 1e6; }
    double events() const { return static_cast<double>(m_made.messages + m_made.roomEvents); }
    double files() const { return static_cast<double>(m_made.files); }

private:
    QTemporaryDir m_folder;
    test::MadeArchive m_made;
};

bench::Measured import(const char *self, const Site &site)
{
    const auto measured = bench::importInProcess(self, site.archives(), site.caseFile());
    if (!measured)
        throw std::runtime_error("the import failed");
    return *measured;
}

// ---- the figures

void measureParse(const Site &site)
{
    const Path paths[]{site.archives()};
    const auto found = archive::discover(paths).value();
    NoProgress progress;
    NoSink sink;
    const auto parse = [&](archive::imarchive::ReadOptions::Digests digests) {
        archive::imarchive::ReadOptions options;
        options.digests = digests;
        return site.megabytes() / processorSeconds([&] {
                   for (const archive::FoundSource &source : found.sources)
                       std::ignore = archive::imarchive::read(source.file, source.head, options, sink, progress);
               });
    };
    std::string block(1 << 20, '\0');
    const double bare =
        site.megabytes() / processorSeconds([&] {
            for (const archive::FoundSource &source : found.sources) {
                std::ifstream file(source.file, std::ios::binary);
                while (file.read(block.data(), static_cast<std::streamsize>(block.size())) || file.gcount() > 0)
                    ;
            }
        });
    using enum archive::imarchive::ReadOptions::Digests;
    const double plain = parse(None);
    row("parse: files to events, one core, no digests", plain, "MB/s", against("reading", bare, plain / bare),
        ">= 400");
    const double whole = parse(All);
    row("  with event ids and the SHA-256 of each source", whole, "MB/s", against("reading", bare, whole / bare), "");
}

void measureImport(const char *self, const Site &site)
{
    const bench::Measured measured = import(self, site);
    const double ours = site.events() / measured.seconds;
    const double bare = site.events() / bench::insertSameRows(site.caseFile(), site.folder() / "bare.sqlite");
    row("import to browsable, with the books", ours, "events/s", against("bare SQLite", bare, ours / bare), ">= 0.70");
    row("  processor time of all its threads", measured.processorSeconds, "s",
        std::format("{:.1f} s in all", measured.seconds), "");
    row("  peak memory", static_cast<double>(measured.peakBytes) / 1e6, "MB", "", "<= 300");
}

void measureGrowth(const char *self, std::uint64_t messages)
{
    constexpr unsigned perFile = 4000;
    const auto rate = [&](std::uint64_t count) {
        const Site site({.messages = count, .messagesPerFile = perFile});
        const bench::Measured measured = import(self, site);
        row("  import", site.events() / measured.seconds, "events/s",
            std::format("{:.0f} MB at the peak", static_cast<double>(measured.peakBytes) / 1e6), "<= 300");
        return site.events() / measured.seconds;
    };
    const double small = rate(messages / 10);
    const double large = rate(messages);
    row("growth: import of 10 times as many", large, "events/s", against("a tenth", small, large / small), ">= 0.85");
}

void measureSmallFiles(const char *self, unsigned files)
{
    const Site site({.messages = std::uint64_t{files} * 5, .smallFiles = files});
    const bench::Measured measured = import(self, site);
    row("small files: import of .conv of 5 messages", site.files() / measured.seconds, "files/s",
        std::format("{:.1f} s processor time", measured.processorSeconds), ">= 10000");
}

void measureExport(const char *self, const Site &site)
{
    if (!std::filesystem::exists(site.caseFile()))
        import(self, site);
    NoProgress progress;
    std::optional<Result<exports::ExportReport>> mails;
    const double ours =
        site.events() / seconds([&] { mails = work::exportEml(site.caseFile(), {}, site.folder() / "eml", progress); });
    if (!*mails || !(**mails).balanced)
        throw std::runtime_error("the export failed");
    const double bare = site.events() / seconds([&] { writeAndHash(site.folder() / "eml", site.folder() / "files"); });
    row("export eml", ours, "events/s", against("writing such files", bare, ours / bare), "");
}

void measureFind(const char *self, std::uint64_t messages)
{
    const Site site({.messages = messages, .copies = 0});
    import(self, site);
    bench::measureIndex(site.caseFile(), site.folder());
    bench::measureSearches(site.caseFile());
}

void run(const char *self, std::uint64_t messages, const std::set<std::string_view> &names)
{
    const auto wanted = [&](std::string_view name) { return names.empty() || names.contains(name); };
    if (wanted("parse") || wanted("import") || wanted("export") || wanted("csv") || wanted("symphony") ||
        wanted("mail")) {
        const Site site({.messages = messages, .copies = 0});
        if (wanted("parse"))
            measureParse(site);
        if (wanted("import"))
            measureImport(self, site);
        if (wanted("export"))
            measureExport(self, site);
        if (wanted("csv")) {
            if (!std::filesystem::exists(site.caseFile()))
                import(self, site);
            bench::measureCsv(self, site.caseFile(), site.folder());
        }
        if (wanted("symphony")) {
            if (!std::filesystem::exists(site.caseFile()))
                import(self, site);
            bench::measureSymphony(self, site.caseFile(), site.folder());
        }
        if (wanted("mail")) {
            if (!std::filesystem::exists(site.caseFile()))
                import(self, site);
            bench::measureMail(site.caseFile(), site.folder());
        }
    }
    if (wanted("find"))
        measureFind(self, messages);
    if (wanted("growth"))
        measureGrowth(self, messages);
    if (wanted("small"))
        measureSmallFiles(self, static_cast<unsigned>(std::min<std::uint64_t>(messages / 5, 100'000)));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && std::strcmp(argv[1], bench::importVerb) == 0)
        return bench::importHere(pathFromText(argv[2]), pathFromText(argv[3]));
    if (argc == 4 && std::strcmp(argv[1], bench::csvVerb) == 0)
        return bench::deliverCsvHere(pathFromText(argv[2]), pathFromText(argv[3]));
    if (argc == 4 && std::strcmp(argv[1], bench::symphonyVerb) == 0)
        return bench::exportSymphonyHere(pathFromText(argv[2]), pathFromText(argv[3]));
    std::uint64_t messages = 500'000;
    std::set<std::string_view> names;
    for (int i = 1; i < argc; ++i) {
        if (const std::uint64_t number = std::strtoull(argv[i], nullptr, 10); number > 0)
            messages = number;
        else
            names.insert(argv[i]);
    }
    try {
        run(argv[0], messages, names);
    } catch (const std::exception &error) {
        std::fputs(std::format("casebook-bench: {}\n", error.what()).c_str(), stderr);
        return 1;
    }
    return 0;
}
