// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/symphony.h"

#include "core/model/jid.h"
#include "core/query/query.h"
#include "core/work/symphonyexport.h"
#include "core/work/symphonymapping.h"
#include "core/work/symphonypush.h"
#include "tests/bench/barefiles.h"
#include "tests/bench/figures.h"
#include "tests/bench/measured.h"
#include "tests/bench/symphonysink.h"

#include <QCoreApplication>
#include <QProcess>

#include <format>
#include <fstream>
#include <stdexcept>

namespace casebook::bench {

namespace {

constexpr double secondsPerHour = 3600;

template <typename T> T need(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().text());
    return *std::move(result);
}

/// Everybody and everything has an id.
void completeMapping(const Path &caseFile)
{
    NoProgress progress;
    const auto reader = need(store::CaseReader::open(caseFile));
    const auto census = need(work::symphonyCensus(reader, {}, symphony::RoomChoice::PerRoom, progress));
    symphony::Mapping mapping;
    std::int64_t user = 71'811'853'190'000;
    for (const symphony::PersonSeen &person : census.people()) {
        symphony::PersonMapping row = symphony::mappingOf(person, mapping);
        row.userId = ++user;
        mapping.people.emplace(foldJid(row.jid), std::move(row));
    }
    for (const auto &[key, stream] : census.streams()) {
        symphony::StreamMapping row = symphony::mappingOf(stream, mapping);
        row.streamId = std::format("Z3oQRAZGTCNl5KjiUH2G{:014}", ++user);
        mapping.streams.emplace(key, std::move(row));
    }
    if (const Status kept = work::keepSymphonyMapping(caseFile, mapping); !kept)
        throw std::runtime_error(kept.error().text());
}

std::int64_t messagesIn(const Path &folder)
{
    std::int64_t lines = 0;
    for (const auto &entry : std::filesystem::directory_iterator(folder / "3-messages" / "batches")) {
        if (entry.path().extension() != ".json")
            continue;
        std::ifstream file(entry.path());
        for (std::string line; std::getline(file, line);)
            ++lines;
    }
    return lines;
}

void measureBatches(const char *self, const Path &caseFile, const Path &folder)
{
    const Path out = folder / "symphony";
    const auto whole = inProcess(self, symphonyVerb, caseFile, out);
    const auto fifth = inProcess(self, symphonyVerb, caseFile, folder / "symphony-fifth");
    if (!whole || !fifth)
        throw std::runtime_error("the export failed");
    const auto messages = static_cast<double>(messagesIn(out));
    const double bare = messages / seconds([&] { writeAndHash(out, folder / "symphony-files"); });
    const double ours = messages / whole->seconds;
    row("export symphony, whole", ours, "messages/s", against("writing such files", bare, ours / bare), ">= 300000");
    row("  processor time, both cores", whole->processorSeconds * 1000, "ms", "", "");
    const auto megabytes = [](std::uint64_t bytes) { return static_cast<double>(bytes) / 1e6; };
    row("  most memory", megabytes(whole->peakBytes), "MB",
        against("a fifth of it", megabytes(fifth->peakBytes),
                static_cast<double>(whole->peakBytes) / static_cast<double>(fifth->peakBytes)),
        "1.1");
}

Path writeTarget(const Path &folder, quint16 port)
{
    QProcess openssl;
    const Path key = folder / "sink.pem";
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("RSA"),
                   QStringLiteral("-out"), QString::fromStdString(pathText(key))});
    if (!openssl.waitForFinished(-1) || openssl.exitCode() != 0)
        throw std::runtime_error("openssl failed");
    const Path target = folder / "sink.json";
    const std::string base = std::format("http://127.0.0.1:{}", port);
    std::ofstream(target) << std::format(
        R"({{"login":"rsa","agent":"{0}/agent","pod":"{0}/pod","session":"{0}/login","key_manager":"{0}/relay",)"
        R"("user":"bench","key":"sink.pem"}})",
        base);
    return target;
}

void measurePush(const Path &caseFile, const Path &folder)
{
    const SymphonySink sink;
    work::SymphonyPush push;
    push.folder = folder / "symphony";
    push.target = need(work::readSymphonyTarget(writeTarget(folder, sink.port())));
    NoProgress progress;
    std::optional<Result<work::SymphonyPushed>> pushed;
    const double taken = seconds([&] { pushed = work::pushSymphony(caseFile, push, progress); });
    const auto figures = need(std::move(*pushed));
    if (figures.imported != figures.messages || figures.imported != sink.imported())
        throw std::runtime_error("the push lost messages");
    row("push symphony, with the ledger", static_cast<double>(figures.imported) / taken * secondsPerHour, "messages/h",
        "", ">= 2000000");
}

/// By time.
query::Query firstFifth(const Path &caseFile)
{
    const auto overview = need(need(store::CaseReader::open(caseFile)).overview());
    const std::int64_t first = overview.first.value().nanoseconds;
    const Instant end{first + (overview.last.value().nanoseconds - first) / 5};
    return need(query::parse("before:" + toRfc3339(end)));
}

} // namespace

int exportSymphonyHere(const Path &caseFile, const Path &out)
{
    return measureHere([&]() -> Status {
        NoProgress progress;
        work::SymphonyExport what;
        what.withMapping = true;
        work::ExportScope scope;
        if (pathText(out).ends_with("-fifth"))
            scope.query = firstFifth(caseFile);
        const auto report = work::exportSymphony(caseFile, scope, out, what, progress);
        if (!report)
            return std::unexpected(report.error());
        return report->balanced ? Status()
                                : failure(Error::Code::Corrupt, pathText(out), "the export does not balance");
    });
}

void measureSymphony(const char *self, const Path &caseFile, const Path &folder)
{
    int count = 1;
    char name[] = "casebook-bench";
    char *arguments[] = {name, nullptr};
    const QCoreApplication application(count, arguments); // Qt Network wants one
    completeMapping(caseFile);
    measureBatches(self, caseFile, folder);
    measurePush(caseFile, folder);
}

} // namespace casebook::bench
