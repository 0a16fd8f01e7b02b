// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/readingreport.h"

#include "core/work/dailyfilename.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace casebook::work {

namespace {

using store::SourceFigures;

/// `value` moved into `target`, or the error.
template <typename T> Status take(Result<T> value, T &target)
{
    if (!value)
        return std::unexpected(value.error());
    target = *std::move(value);
    return {};
}

/// A day that has less than so little of the busiest day of its file says nothing about the file: clocks jump.
constexpr int stragglerShare = 20;

/// The days of files whose names tell none, from the conversations in them.
Status addUndated(const store::CaseReader &reader, const std::map<SourceKey, DailyFile> &undated,
                  std::vector<DailyFile> &files)
{
    std::vector<SourceKey> keys;
    for (const auto &[key, file] : undated)
        keys.push_back(key);
    const auto days = keys.empty() ? Result<std::vector<store::StartDay>>{} : reader.startDays(keys);
    if (!days)
        return std::unexpected(days.error());
    std::map<SourceKey, std::int64_t> busiest;
    for (const store::StartDay &day : *days)
        busiest[day.source] = std::max(busiest[day.source], day.conversations);
    for (const store::StartDay &day : *days) {
        if (day.conversations * stragglerShare < busiest[day.source])
            continue;
        DailyFile &file = files.emplace_back(undated.at(day.source));
        file.day = day.day;
        file.lastEvent.reset(); // it may be of another of its days
        file.conversations = day.conversations;
        file.events = day.events;
    }
    return {};
}

Result<std::vector<UcbCalendar>> calendarsOf(const store::CaseReader &reader, const std::vector<SourceReport> &sources)
{
    std::vector<DailyFile> files;
    std::map<SourceKey, DailyFile> undated;
    for (const SourceReport &source : sources) {
        if (source.kind != SourceKind::Daily)
            continue;
        const DailyFileName name = readDailyFileName(source.path);
        const DailyFile file{source.key,
                             source.tenant,
                             name.ucb,
                             name.day.value_or(std::chrono::sys_days()),
                             source.figures.conversations,
                             source.figures.traffic,
                             source.figures.lastEvent};
        if (name.day)
            files.push_back(file);
        else
            undated.emplace(source.key, file);
    }
    if (const Status done = addUndated(reader, undated, files); !done)
        return std::unexpected(done.error());
    return makeCalendars(std::move(files));
}

std::vector<BookLine> booksOf(const ReadingReport &report, const store::ConversationSums &conversations)
{
    SourceFigures sum;
    std::int64_t bytes = 0;
    for (const SourceReport &source : report.sources) {
        const SourceFigures &figures = source.figures;
        bytes += static_cast<std::int64_t>(source.bytes);
        sum.recordBytes += figures.recordBytes;
        sum.gapBytes += figures.gapBytes;
        sum.unreadableBytes += figures.unreadableBytes;
        sum.countedRecords += figures.countedRecords;
        sum.events += figures.events;
        sum.duplicates += figures.duplicates;
        sum.participants += figures.participants;
        sum.metadata += figures.metadata;
    }
    const std::int64_t given = std::accumulate(
        report.overview.totals.events.begin(), report.overview.totals.events.end(), std::int64_t{0},
        [](std::int64_t total, const auto &entry) { return total + static_cast<std::int64_t>(entry.second); });
    return {{"bytes read",
             bytes,
             {{"in records", static_cast<std::int64_t>(sum.recordBytes)},
              {"in known gaps", static_cast<std::int64_t>(sum.gapBytes)},
              {"unreadable", static_cast<std::int64_t>(sum.unreadableBytes)}}},
            {"records counted",
             sum.countedRecords,
             {{"events", sum.events},
              {"copies of an event", sum.duplicates},
              {"participants", sum.participants},
              {"other metadata", sum.metadata}}},
            {"events given by sources", given, {{"in conversations", conversations.events}}}};
}

Status addIssues(const store::CaseReader &reader, ReadingReport &report)
{
    using Issues = store::CaseReader::Issues;
    if (const Status done = take(reader.issues(0, ReadingReport::mostIssues, Issues::NeedLook), report.issues); !done)
        return done;
    if (const Status done = take(reader.issues(0, ReadingReport::mostIssues + 1, Issues::Gaps), report.gaps); !done)
        return done;
    report.moreGaps = report.gaps.size() > ReadingReport::mostIssues;
    report.gaps.resize(std::min(report.gaps.size(), ReadingReport::mostIssues));
    report.furtherIssues = report.overview.totals.issues - static_cast<std::int64_t>(report.issues.size());
    return {};
}

Status addSources(const store::CaseReader &reader, ReadingReport &report)
{
    auto rows = reader.sources();
    if (!rows)
        return std::unexpected(rows.error());
    const auto figures = reader.sourceFigures();
    if (!figures)
        return std::unexpected(figures.error());
    std::map<SourceKey, const SourceFigures *> byKey;
    for (const SourceFigures &each : *figures)
        byKey.emplace(each.source, &each);
    for (store::SourceRow &row : *rows) {
        SourceReport &source = report.sources.emplace_back();
        static_cast<store::SourceRow &>(source) = std::move(row);
        if (const auto found = byKey.find(source.key); found != byKey.end())
            source.figures = *found->second;
    }
    return {};
}

Status fill(const store::CaseReader &reader, ReadingReport &report)
{
    store::ConversationSums conversations;
    if (const Status done = take(reader.overview(), report.overview); !done)
        return done;
    if (const Status done = addSources(reader, report); !done)
        return done;
    if (const Status done = addIssues(reader, report); !done)
        return done;
    if (const Status done = take(reader.conversationSums(), conversations); !done)
        return done;
    if (const Status done = take(calendarsOf(reader, report.sources), report.calendars); !done)
        return done;
    report.books = booksOf(report, conversations);
    return {};
}

} // namespace

std::int64_t BookLine::sum() const
{
    return std::accumulate(parts.begin(), parts.end(), std::int64_t{0},
                           [](std::int64_t before, const Part &part) { return before + part.count; });
}

std::int64_t SourceReport::unaccounted() const
{
    return static_cast<std::int64_t>(bytes) -
           static_cast<std::int64_t>(figures.recordBytes + figures.gapBytes + figures.unreadableBytes);
}

bool ReadingReport::complete() const
{
    return balance.balanced && std::ranges::all_of(books, &BookLine::balanced) &&
           std::ranges::none_of(leftOut, &archive::SkippedFile::matters);
}

std::int64_t ReadingReport::missingDays() const
{
    return std::accumulate(calendars.begin(), calendars.end(), std::int64_t{0},
                           [](std::int64_t total, const UcbCalendar &calendar) { return total + calendar.missing(); });
}

Result<ReadingReport> readingReport(const store::CaseReader &reader, store::Balance balance,
                                    std::chrono::sys_days today)
{
    ReadingReport report;
    report.info = reader.info();
    report.today = today;
    report.balance = std::move(balance);
    const Status done = reader.inOneState([&] { return fill(reader, report); });
    if (!done)
        return std::unexpected(done.error());
    report.retention = judgeRetention(report.calendars, today);
    return report;
}

} // namespace casebook::work
