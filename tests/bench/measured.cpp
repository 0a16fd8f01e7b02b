// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/measured.h"

#include "core/base/qtext.h"
#include "core/work/import.h"

#include <QProcess>

#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <format>
#include <fstream>
#include <string>

namespace casebook::bench {

namespace {

/// Of this program alone: what getrusage() tells goes back to the process that started it.
std::uint64_t peakBytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        std::uint64_t kibibytes = 0;
        if (word == "VmHWM:" && status >> kibibytes)
            return kibibytes * 1024;
    }
    return 0;
}

} // namespace

std::optional<Measured> inProcess(const char *self, const char *verb, const Path &one, const Path &other)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QString::fromLocal8Bit(self),
                  {QString::fromLatin1(verb), toQString(pathText(one)), toQString(pathText(other))});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return std::nullopt;
    Measured measured;
    const QByteArrayList figures = process.readAllStandardOutput().split(' ');
    if (figures.size() != 3)
        return std::nullopt;
    measured.seconds = figures[0].toDouble();
    measured.processorSeconds = figures[1].toDouble();
    measured.peakBytes = figures[2].trimmed().toULongLong();
    return measured;
}

int measureHere(const std::function<Status()> &work)
{
    const auto started = std::chrono::steady_clock::now();
    const Status done = work();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    if (!done) {
        std::fputs((done.error().text() + "\n").c_str(), stderr);
        return 1;
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto inSeconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    std::puts(
        std::format("{} {} {}", seconds, inSeconds(usage.ru_utime) + inSeconds(usage.ru_stime), peakBytes()).c_str());
    return 0;
}

std::optional<Measured> importInProcess(const char *self, const Path &archives, const Path &caseFile)
{
    return inProcess(self, importVerb, archives, caseFile);
}

int importHere(const Path &archives, const Path &caseFile)
{
    return measureHere([&]() -> Status {
        NoProgress progress;
        work::ImportRequest request;
        request.caseFile = caseFile;
        request.paths = {archives};
        request.makeIfMissing = store::NewCase{"bench", store::Policy::Single};
        const auto report = work::importArchives(request, progress);
        if (!report)
            return std::unexpected(report.error());
        return report->complete() ? Status()
                                  : failure(Error::Code::Corrupt, pathText(archives), "the import does not balance");
    });
}

} // namespace casebook::bench
