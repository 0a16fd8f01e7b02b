// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/documenttext.h"
#include "core/work/reportwriter.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <format>

namespace casebook::work {

namespace {

using State = CalendarDay::State;

constexpr std::string_view head = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Reading report</title>
<style>
@page { size: A4 landscape; margin: 14mm; }
body { font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif; font-size: 10pt; color: #1d2330; margin: 24px; }
h1 { font-size: 18pt; margin: 0 0 4px 0; }
h2 { font-size: 12pt; margin: 20px 0 6px 0; }
h3 { font-size: 10pt; margin: 12px 0 4px 0; }
table { border-collapse: collapse; }
th { text-align: left; font-weight: 600; color: #5b6474; }
th, td { padding: 3px 10px 3px 0; vertical-align: top; border-bottom: 1px solid #e3e6ea; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.d, th.d { padding: 1px 3px; text-align: center; border: none; }
td.m, th.m { border: none; white-space: nowrap; }
td.s { border: none; }
.path { word-break: break-all; }
.dim { color: #5b6474; }
.good { color: #15803d; font-weight: 600; }
.bad { color: #b91c1c; font-weight: 600; }
.look { color: #b45309; font-weight: 600; }
tr { break-inside: avoid; page-break-inside: avoid; }
thead { display: table-header-group; }
</style>
</head>
<body>
)";

std::string number(std::int64_t value)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(static_cast<qlonglong>(value)).toStdString();
}

std::string number(std::uint64_t value)
{
    return number(static_cast<std::int64_t>(value));
}

std::string day(std::chrono::sys_days value)
{
    return std::format("{:%F}", value);
}

std::string cell(std::string_view content, std::string_view kind = {})
{
    return kind.empty() ? std::format("<td>{}</td>", content) : std::format("<td class=\"{}\">{}</td>", kind, content);
}

std::string tableHead(std::initializer_list<std::string_view> words, std::initializer_list<std::string_view> numbers)
{
    std::string row = "<table>\n<thead><tr>";
    for (const std::string_view word : words)
        row += std::format("<th>{}</th>", word);
    for (const std::string_view word : numbers)
        row += std::format("<th class=\"n\">{}</th>", word);
    return row + "</tr></thead>\n<tbody>\n";
}

constexpr std::string_view tableEnd = "</tbody></table>\n";

std::uint64_t sum(const std::map<std::string, std::uint64_t> &counts)
{
    std::uint64_t total = 0;
    for (const auto &[name, count] : counts)
        total += count;
    return total;
}

void writeVerdict(const ReadingReport &report, const ReportSink &out)
{
    if (!report.balance.balanced || !std::ranges::all_of(report.books, &BookLine::balanced))
        out("<p class=\"bad\">✕ The books do not balance. Do not rely on this case before the problems below are "
            "understood.</p>\n");
    else if (!report.complete())
        out("<p class=\"look\">! The books balance, but files that should be archives were left out; they are listed "
            "below.</p>\n");
    else
        out("<p class=\"good\">✓ The books balance: every byte of every source is accounted for.</p>\n");
}

void writeFigures(const ReadingReport &report, const ReportSink &out)
{
    const store::Totals &totals = report.overview.totals;
    const auto row = [&out](std::string_view name, const std::string &value) {
        out("<tr>" + cell(name, "dim") + cell(value) + "</tr>\n");
    };
    out("<table><tbody>\n");
    row("Case", htmlText(pathText(report.info.file)));
    row("Case id", htmlText(report.info.id));
    row("Counted from", day(report.today));
    row("Sources", std::format("{}, {} bytes", number(totals.sources), number(totals.bytes)));
    row("Events", std::format("{} in {} conversations", number(sum(totals.events)), number(totals.conversations)));
    if (report.overview.first && report.overview.last)
        row("Time span", toRfc3339(*report.overview.first) + " to " + toRfc3339(*report.overview.last));
    row("Copies", std::format("{} records that repeat an event", number(totals.duplicates)));
    row("Issues", std::format("{} to look at, {} harmless notes", number(totals.issues), number(totals.notes)));
    row("Missing days", number(report.missingDays()));
    out(tableEnd);
}

void writeBooks(const ReadingReport &report, const ReportSink &out)
{
    out("<h2>The books</h2>\n" + tableHead({"Line", ""}, {"Total"}));
    for (const BookLine &line : report.books) {
        std::string parts;
        for (const BookLine::Part &part : line.parts)
            parts += std::format("{}{} {}", parts.empty() ? "= " : " + ", number(part.count), part.name);
        if (!line.balanced())
            parts += std::format("<br><span class=\"bad\">✕ differs by {}</span>", number(line.sum() - line.total));
        out("<tr>" + cell(line.name) + cell(parts) + cell(number(line.total), "n") + "</tr>\n");
    }
    out(tableEnd);
    if (report.balance.problems.empty())
        return;
    out("<ul>\n");
    for (const std::string &problem : report.balance.problems)
        out("<li class=\"bad\">" + htmlText(problem) + "</li>\n");
    out("</ul>\n");
}

void writeLeftOut(const ReadingReport &report, const ReportSink &out)
{
    if (report.leftOut.empty())
        return;
    out("<h2>Files that the import left out</h2>\n" + tableHead({"File", "", "Why"}, {}));
    for (const archive::SkippedFile &file : report.leftOut)
        out("<tr>" + cell(htmlText(file.path), "path") +
            (file.matters ? cell("! should be an archive", "look") : cell("no archive", "dim")) +
            cell(htmlText(file.reason)) + "</tr>\n");
    out(tableEnd);
}

std::string_view sign(State state)
{
    switch (state) {
    case State::Full: return "■";
    case State::Little: return "▪";
    case State::Empty: return "□";
    case State::NotExpected: return "·";
    case State::Missing: return "<span class=\"look\">✕</span>";
    }
    return {};
}

/// One row a month; months in which nothing is known or expected are left out.
void writeMonths(const UcbCalendar &calendar, const ReportSink &out)
{
    out("<table>\n<thead><tr><th class=\"m\"></th>");
    for (int date = 1; date <= 31; ++date)
        out(std::format("<th class=\"d\">{}</th>", date));
    out("</tr></thead>\n<tbody>\n");
    for (auto at = calendar.days.begin(); at != calendar.days.end();) {
        const std::chrono::year_month_day begin(at->day);
        const auto end = std::find_if(at, calendar.days.end(), [&](const CalendarDay &each) {
            const std::chrono::year_month_day date(each.day);
            return date.month() != begin.month() || date.year() != begin.year();
        });
        std::array<std::string_view, 32> signs{};
        for (auto each = at; each != end; ++each)
            signs[static_cast<unsigned>(std::chrono::year_month_day(each->day).day())] = sign(each->state);
        if (std::any_of(at, end, [](const CalendarDay &each) { return each.state != State::NotExpected; })) {
            out(std::format("<tr><td class=\"m\">{:%Y-%m}</td>", begin));
            for (std::size_t date = 1; date < signs.size(); ++date)
                out(cell(signs[date], "d"));
            out("</tr>\n");
        }
        at = end;
    }
    out(tableEnd);
}

void writeMissing(const UcbCalendar &calendar, const ReportSink &out)
{
    if (calendar.missing() == 0)
        return;
    std::string list;
    for (const CalendarDay &each : calendar.days) {
        if (each.state == State::Missing)
            list += (list.empty() ? "" : ", ") + day(each.day);
    }
    out(std::format("<p class=\"look\">{} missing: {}</p>\n", number(calendar.missing()), list));
}

void writeEndingEarly(const UcbCalendar &calendar, const ReportSink &out)
{
    if (calendar.endingEarly() == 0)
        return;
    std::string list;
    for (const CalendarDay &each : calendar.days) {
        if (each.endsEarly)
            list += std::format("{}{} (last event {})", list.empty() ? "" : ", ", day(each.day),
                                toRfc3339(Instant{*each.lastEvent}));
    }
    out(std::format("<p class=\"look\">{} ends early against the other servers of the tenant: {}</p>\n",
                    number(calendar.endingEarly()), list));
}

void writeCalendars(const ReadingReport &report, const ReportSink &out)
{
    out("<h2>Days by tenant and UCB</h2>\n");
    if (report.calendars.empty()) {
        out("<p>The case has no daily files.</p>\n");
        return;
    }
    out("<p class=\"dim\">■ full day &nbsp; ▪ little traffic &nbsp; □ file without traffic &nbsp; · none expected "
        "&nbsp; "
        "✕ missing. A day is missing when it has no daily file although the same weekday has one in at least half of "
        "the weeks around it. Days are those of the files; the messages in a file may be from the day before or "
        "after.</p>\n");
    for (const UcbCalendar &calendar : report.calendars) {
        out(std::format("<h3>{} · {}: {} to {}</h3>\n", htmlText(calendar.tenant), htmlText(calendar.ucb),
                        day(calendar.first()), day(calendar.last())));
        writeMissing(calendar, out);
        writeEndingEarly(calendar, out);
        writeMonths(calendar, out);
    }
}

void writeRetention(const ReadingReport &report, const ReportSink &out)
{
    const Retention &retention = report.retention;
    out("<h2>18 months</h2>\n");
    if (!retention.reachesBackTo)
        return;
    out(std::format("<p>The case reaches back to {}. Counted from {}, the site has the days from {} on; days before "
                    "may be gone there, and the case has {} of them. Another {} days of the case reach that age within "
                    "{} days.</p>\n",
                    day(*retention.reachesBackTo), day(retention.today), day(retention.keptFrom),
                    number(retention.onlyHere), number(retention.fallingOut), noticeDays.count()));
    if (retention.beginsLate())
        out(std::format("<p class=\"look\">! The site should still have days before that: from {} to {}.</p>\n",
                        day(retention.keptFrom), day(*retention.reachesBackTo - std::chrono::days(1))));
    if (!retention.collect.empty())
        out(std::format("<p class=\"look\">! The site should still have {} of the missing days; {} of them fall out "
                        "within 30 days.</p>\n",
                        number(static_cast<std::int64_t>(retention.collect.size())), number(retention.collectSoon)));
}

std::string counts(const store::IssueRow &issue, bool declared)
{
    if (!issue.counts)
        return {};
    const auto &both = *issue.counts;
    const auto messages = declared ? both.declaredMessages : std::optional(both.foundMessages);
    const auto events = declared ? both.declaredEvents : std::optional(both.foundEvents);
    return std::format("{}{}", messages ? number(*messages) + " messages<br>" : "",
                       events ? number(*events) + " events" : "");
}

void writeIssues(const ReadingReport &report, const ReportSink &out)
{
    out("<h2>What needs a look</h2>\n");
    if (report.issues.empty()) {
        out("<p>Nothing: every record could be read.</p>\n");
        return;
    }
    out(tableHead({"Source", "What", ""}, {"Place", "Length", "Declared", "Found"}));
    for (const store::IssueRow &issue : report.issues)
        out("<tr>" + cell(htmlText(issue.path), "path") +
            cell(htmlText(issue.code), issue.severity == Severity::Error ? "bad" : "look") +
            cell(htmlText(issue.message)) + cell(number(issue.span.offset), "n") +
            cell(number(issue.span.length), "n") + cell(counts(issue, true), "n") + cell(counts(issue, false), "n") +
            "</tr>\n");
    out(tableEnd);
    if (report.furtherIssues > 0)
        out(std::format("<p class=\"look\">! {} further issues are not listed here; casebook-cli issues prints all."
                        "</p>\n",
                        number(report.furtherIssues)));
}

void writeGaps(const ReadingReport &report, const ReportSink &out)
{
    if (report.gaps.empty())
        return;
    out("<h2>Known gaps</h2>\n<p class=\"dim\">Harmless bytes that belong to no record.</p>\n" +
        tableHead({"Source", "What"}, {"Place", "Length"}));
    for (const store::IssueRow &gap : report.gaps)
        out("<tr>" + cell(htmlText(gap.path), "path") + cell(htmlText(gap.code)) + cell(number(gap.span.offset), "n") +
            cell(number(gap.span.length), "n") + "</tr>\n");
    out(tableEnd);
    if (report.moreGaps)
        out("<p>Further gaps are not listed here; casebook-cli issues prints all.</p>\n");
}

std::string declaredAgainstFound(std::int64_t declared, std::int64_t found)
{
    return std::format("{} / {}", number(declared), number(found));
}

/// Two rows: what the source is, and its figures below, so that narrow pages hold both.
void writeSource(const SourceReport &source, const ReportSink &out)
{
    const store::SourceFigures &figures = source.figures;
    std::string name = htmlText(source.path) + "<br><span class=\"dim\">" + htmlText(source.dialect);
    if (!source.wrapping.empty())
        name += "; wrapped: " + htmlText(source.wrapping);
    name += "<br>SHA-256 " + htmlText(source.sha256) + "</span>";
    const auto shown = [](std::int64_t value, bool bad) {
        return value == 0 ? std::string() : bad ? "<span class=\"look\">" + number(value) + "</span>" : number(value);
    };
    out("<tr><td class=\"path s\" colspan=\"12\">" + name + "</td></tr>\n<tr>" + cell(number(source.bytes), "n") +
        cell(number(figures.recordBytes), "n") + cell(shown(static_cast<std::int64_t>(figures.gapBytes), false), "n") +
        cell(shown(static_cast<std::int64_t>(figures.unreadableBytes), true), "n") +
        cell(shown(source.unaccounted(), true), "n") +
        cell(declaredAgainstFound(figures.declaredMessages, figures.foundMessages), "n") +
        cell(declaredAgainstFound(figures.declaredEvents, figures.foundEvents), "n") +
        cell(declaredAgainstFound(figures.countedPointers, figures.pointersVerified), "n") +
        cell(declaredAgainstFound(figures.countedSizes, figures.countedSizes - figures.sizeDifferences), "n") +
        cell(shown(figures.duplicates, false), "n") + cell(shown(figures.conflictingCopies, true), "n") +
        cell(shown(source.issues, true), "n") + "</tr>\n");
}

} // namespace

void writeHtml(const ReadingReport &report, const ReportSink &out)
{
    out(head);
    out(std::format("<h1>Reading report{}{}</h1>\n", report.info.title.empty() ? "" : ": ",
                    htmlText(report.info.title)));
    writeVerdict(report, out);
    writeFigures(report, out);
    writeBooks(report, out);
    writeLeftOut(report, out);
    writeCalendars(report, out);
    writeRetention(report, out);
    writeIssues(report, out);
    writeGaps(report, out);
    out("<h2>Sources</h2>\n<p class=\"dim\">Bytes: of the source, in records, in known gaps, unreadable, not accounted "
        "for. Declared numbers stand before found ones; of pointers and sizes all records before those that "
        "fit.</p>\n" +
        tableHead({}, {"Bytes", "Records", "Gaps", "Unreadable", "Lost", "Messages", "Events", "Pointers", "Sizes",
                       "Copies", "Conflicts", "Issues"}));
    for (const SourceReport &source : report.sources)
        writeSource(source, out);
    out(tableEnd);
    out("</body>\n</html>\n");
}

} // namespace casebook::work
