// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "core/base/clock.h"
#include "core/work/reportwriter.h"

#include <CLI/CLI.hpp>

#include <format>
#include <sstream>

namespace casebook::cli {

namespace {

struct ReportOptions
{
    std::string file;
    std::string html;
    std::chrono::sys_days today;
};

void print(const work::BookLine &line, Console &console)
{
    std::string parts;
    for (const work::BookLine::Part &part : line.parts)
        parts += std::format("{}{} {}", parts.empty() ? "" : " + ", part.count, part.name);
    console.text(std::format("{:<24}{:>14} {} {}", line.name, line.total, line.balanced() ? "=" : "IS NOT", parts));
}

void print(const work::UcbCalendar &calendar, Console &console)
{
    std::string missing;
    for (const work::CalendarDay &day : calendar.days) {
        if (day.state == work::CalendarDay::State::Missing)
            missing += std::format(" {:%F}", day.day);
    }
    console.text(std::format("{} · {}: {:%F} to {:%F}, {}", calendar.tenant, calendar.ucb, calendar.first(),
                             calendar.last(), missing.empty() ? "no day missing" : "missing:" + missing));
}

void print(const work::Retention &retention, Console &console)
{
    if (!retention.reachesBackTo)
        return;
    console.text(std::format("reaches back to {:%F}; counted from {:%F}, the site has the days from {:%F} on",
                             *retention.reachesBackTo, retention.today, retention.keptFrom));
    if (retention.beginsLate())
        console.text("the site should still have days before the first one of this case");
    if (!retention.collect.empty())
        console.text(
            std::format("the site should still have {} of the missing days; {} of them fall out within {} days",
                        retention.collect.size(), retention.collectSoon, work::noticeDays.count()));
}

void print(const work::ReadingReport &report, Console &console)
{
    for (const work::BookLine &line : report.books)
        print(line, console);
    for (const work::UcbCalendar &calendar : report.calendars)
        print(calendar, console);
    print(report.retention, console);
    console.text(std::format("{} sources, {} issues to look at, {} days missing", report.sources.size(),
                             report.overview.totals.issues, report.missingDays()));
    console.line(report.complete() ? "balanced" : "DOES NOT BALANCE");
}

ExitCode report(const ReportOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    auto balance = reader->balance();
    if (!balance)
        return console.fail(balance.error());
    const auto made = work::readingReport(*reader, *std::move(balance), options.today);
    if (!made)
        return console.fail(made.error());
    if (!options.html.empty()) {
        const Status saved = work::saveReport(*made, work::ReportFormat::Html, absolutePath(options.html));
        if (!saved)
            return console.fail(saved.error());
    }
    if (console.json)
        work::writeJson(*made, [&console](std::string_view bytes) { console.out(bytes); });
    else
        print(*made, console);
    for (const std::string &problem : made->balance.problems)
        console.say(problem);
    return made->complete() ? ExitCode::Done : ExitCode::Incomplete;
}

std::chrono::sys_days dayOf(const std::string &text)
{
    std::istringstream stream(text);
    std::chrono::sys_days day;
    stream >> std::chrono::parse("%F", day);
    if (stream.fail() || stream.peek() != std::istringstream::traits_type::eof())
        throw CLI::ValidationError("--today", text + " is no date like 2017-03-14");
    return day;
}

} // namespace

void addReporting(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("report", "The reading report: the proof that nothing was missed");
    auto options = std::make_shared<ReportOptions>();
    auto today = std::make_shared<std::string>();
    command->add_option("CASE", options->file, "The case file")->required();
    command->add_option("--html", options->html, "Also write the report as an HTML document")->option_text("FILE");
    command->add_option("--today", *today, "The day that the 18 months are counted from [today, in UTC]")
        ->option_text("YYYY-MM-DD");
    command->callback([&action, options, today] {
        options->today = today->empty() ? std::chrono::floor<std::chrono::days>(SystemClock().now()) : dayOf(*today);
        action = [options](Console &console) { return report(*options, console); };
    });
}

} // namespace casebook::cli
