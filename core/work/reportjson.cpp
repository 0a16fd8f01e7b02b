// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"
#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/work/reportwriter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <format>
#include <ranges>

namespace casebook::work {

namespace {

using namespace Qt::StringLiterals;

QString dayText(std::chrono::sys_days day)
{
    return toQString(std::format("{:%F}", day));
}

QJsonValue number(std::int64_t value)
{
    return static_cast<qint64>(value);
}

QJsonValue number(std::uint64_t value)
{
    return static_cast<qint64>(value);
}

QJsonObject toJson(const std::map<std::string, std::uint64_t> &counts)
{
    QJsonObject object;
    for (const auto &[name, count] : counts)
        object.insert(toQString(name), number(count));
    return object;
}

QJsonObject toJson(const store::Totals &totals)
{
    return {{"sources"_L1, number(totals.sources)}, {"bytes"_L1, number(totals.bytes)},
            {"records"_L1, toJson(totals.records)}, {"conversations"_L1, number(totals.conversations)},
            {"events"_L1, toJson(totals.events)},   {"duplicates"_L1, number(totals.duplicates)},
            {"issues"_L1, number(totals.issues)},   {"notes"_L1, number(totals.notes)}};
}

QJsonObject toJson(const BookLine &line)
{
    QJsonArray parts;
    for (const BookLine::Part &part : line.parts)
        parts.append(QJsonObject{{"name"_L1, toQString(part.name)}, {"count"_L1, number(part.count)}});
    return {{"name"_L1, toQString(line.name)},
            {"total"_L1, number(line.total)},
            {"parts"_L1, parts},
            {"balanced"_L1, line.balanced()}};
}

QJsonObject toJson(const UcbCalendar &calendar)
{
    QJsonArray days;
    QJsonArray missing;
    QJsonArray empty;
    QJsonArray early;
    for (const CalendarDay &day : calendar.days) {
        QJsonObject object{{"day"_L1, dayText(day.day)}, {"state"_L1, toQString(dayStateName(day.state))}};
        if (!day.sources.empty()) {
            object.insert("conversations"_L1, number(day.conversations));
            object.insert("events"_L1, number(day.events));
            object.insert("files"_L1, static_cast<qint64>(day.sources.size()));
            if (day.lastEvent)
                object.insert("last_event"_L1, toQString(toRfc3339(Instant{*day.lastEvent})));
        }
        days.append(object);
        if (day.state == CalendarDay::State::Missing)
            missing.append(dayText(day.day));
        if (day.state == CalendarDay::State::Empty)
            empty.append(dayText(day.day));
        if (day.endsEarly)
            early.append(dayText(day.day));
    }
    return {{"tenant"_L1, toQString(calendar.tenant)},
            {"ucb"_L1, toQString(calendar.ucb)},
            {"first"_L1, dayText(calendar.first())},
            {"last"_L1, dayText(calendar.last())},
            {"missing"_L1, missing},
            {"without_traffic"_L1, empty},
            {"ends_early"_L1, early},
            {"days"_L1, days}};
}

QJsonObject toJson(const Retention &retention)
{
    QJsonArray collect;
    for (const Retention::Day &day : retention.collect)
        collect.append(QJsonObject{{"tenant"_L1, toQString(day.tenant)},
                                   {"ucb"_L1, toQString(day.ucb)},
                                   {"day"_L1, dayText(day.day)},
                                   {"soon"_L1, day.day < retention.fallsOutBefore}});
    QJsonObject object{{"months"_L1, static_cast<qint64>(keptMonths.count())},
                       {"kept_from"_L1, dayText(retention.keptFrom)},
                       {"falls_out_before"_L1, dayText(retention.fallsOutBefore)},
                       {"begins_late"_L1, retention.beginsLate()},
                       {"days_only_here"_L1, number(retention.onlyHere)},
                       {"days_falling_out"_L1, number(retention.fallingOut)},
                       {"collect"_L1, collect}};
    if (retention.reachesBackTo)
        object.insert("reaches_back_to"_L1, dayText(*retention.reachesBackTo));
    return object;
}

QJsonObject toJson(const store::IssueRow &issue)
{
    QJsonObject object{
        {"source"_L1, toQString(issue.path)},     {"offset"_L1, number(issue.span.offset)},
        {"length"_L1, number(issue.span.length)}, {"severity"_L1, toQString(severityName(issue.severity))},
        {"code"_L1, toQString(issue.code)},       {"message"_L1, toQString(issue.message)}};
    if (!issue.counts)
        return object;
    QJsonObject declared;
    if (issue.counts->declaredMessages)
        declared.insert("messages"_L1, number(*issue.counts->declaredMessages));
    if (issue.counts->declaredEvents)
        declared.insert("events"_L1, number(*issue.counts->declaredEvents));
    object.insert("declared"_L1, declared);
    object.insert("found"_L1, QJsonObject{{"messages"_L1, number(issue.counts->foundMessages)},
                                          {"events"_L1, number(issue.counts->foundEvents)}});
    return object;
}

QJsonObject toJson(const SourceReport &source)
{
    const store::SourceFigures &figures = source.figures;
    QJsonObject object{{"path"_L1, toQString(source.path)},
                       {"tenant"_L1, toQString(source.tenant)},
                       {"kind"_L1, toQString(sourceKindName(source.kind))},
                       {"bytes"_L1, number(source.bytes)},
                       {"sha256"_L1, toQString(source.sha256)},
                       {"dialect"_L1, toQString(source.dialect)},
                       {"conversations"_L1, number(figures.conversations)},
                       {"coverage"_L1, QJsonObject{{"records"_L1, number(figures.recordBytes)},
                                                   {"gaps"_L1, number(figures.gapBytes)},
                                                   {"unreadable"_L1, number(figures.unreadableBytes)},
                                                   {"unaccounted"_L1, number(source.unaccounted())}}},
                       {"records"_L1, QJsonObject{{"counted"_L1, number(figures.countedRecords)},
                                                  {"events"_L1, number(figures.events)},
                                                  {"duplicates"_L1, number(figures.duplicates)},
                                                  {"participants"_L1, number(figures.participants)},
                                                  {"metadata"_L1, number(figures.metadata)}}},
                       {"declared"_L1, QJsonObject{{"messages"_L1, number(figures.declaredMessages)},
                                                   {"events"_L1, number(figures.declaredEvents)}}},
                       {"found"_L1, QJsonObject{{"messages"_L1, number(figures.foundMessages)},
                                                {"events"_L1, number(figures.foundEvents)}}},
                       {"count_differences"_L1, number(figures.countDifferences)},
                       {"pointers"_L1, QJsonObject{{"records"_L1, number(figures.countedPointers)},
                                                   {"verified"_L1, number(figures.pointersVerified)}}},
                       {"sizes"_L1, QJsonObject{{"records"_L1, number(figures.countedSizes)},
                                                {"differ"_L1, number(figures.sizeDifferences)}}},
                       {"conflicting_copies"_L1, number(figures.conflictingCopies)},
                       {"issues"_L1, number(source.issues)},
                       {"notes"_L1, number(figures.notes)}};
    if (!source.container.empty()) {
        object.insert("container"_L1, toQString(source.container));
        object.insert("wrapping"_L1, toQString(source.wrapping));
        object.insert("container_sha256"_L1, toQString(toHex(source.containerSha256)));
    }
    return object;
}

QJsonObject headJson(const ReadingReport &report)
{
    QJsonArray problems;
    for (const std::string &problem : report.balance.problems)
        problems.append(toQString(problem));
    QJsonArray books;
    for (const BookLine &line : report.books)
        books.append(toJson(line));
    QJsonArray leftOut;
    for (const archive::SkippedFile &file : report.leftOut)
        leftOut.append(QJsonObject{
            {"path"_L1, toQString(file.path)}, {"reason"_L1, toQString(file.reason)}, {"matters"_L1, file.matters}});
    QJsonObject object{{"case"_L1, toQString(pathText(report.info.file))},
                       {"case_id"_L1, toQString(report.info.id)},
                       {"title"_L1, toQString(report.info.title)},
                       {"today"_L1, dayText(report.today)},
                       {"complete"_L1, report.complete()},
                       {"balanced"_L1, report.balance.balanced},
                       {"problems"_L1, problems},
                       {"books"_L1, books},
                       {"totals"_L1, toJson(report.overview.totals)},
                       {"left_out"_L1, leftOut},
                       {"missing_days"_L1, number(report.missingDays())},
                       {"retention"_L1, toJson(report.retention)},
                       {"further_issues"_L1, number(report.furtherIssues)},
                       {"further_gaps"_L1, report.moreGaps}};
    if (report.overview.first)
        object.insert("first"_L1, toQString(toRfc3339(*report.overview.first)));
    if (report.overview.last)
        object.insert("last"_L1, toQString(toRfc3339(*report.overview.last)));
    return object;
}

template <typename Range> void writeList(std::string_view name, const Range &range, const ReportSink &out)
{
    out(std::format(",\n\"{}\":[", name));
    bool first = true;
    for (const auto &each : range) {
        out(first ? "\n" : ",\n");
        out(casebook::toJson(toJson(each)));
        first = false;
    }
    out("]");
}

} // namespace

void writeJson(const ReadingReport &report, const ReportSink &out)
{
    std::string head = casebook::toJson(headJson(report));
    head.pop_back(); // the lists follow inside of the same braces
    out(head);
    writeList("calendars", report.calendars, out);
    writeList("issues", report.issues, out);
    writeList("gaps", report.gaps, out);
    writeList("sources", report.sources, out);
    out("}\n");
}

} // namespace casebook::work
