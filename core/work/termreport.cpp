// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/termreport.h"

#include "core/base/qtext.h"
#include "core/work/documenttext.h"
#include "core/work/savefile.h"

#include <format>

namespace casebook::work {

namespace {

constexpr std::string_view htmlHead = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Term report</title>
<style>
@page { size: A4; margin: 14mm; }
body { font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif; font-size: 10pt; color: #1d2330; margin: 24px; }
h1 { font-size: 18pt; margin: 0 0 4px 0; }
table { border-collapse: collapse; }
th { text-align: left; font-weight: 600; color: #5b6474; }
th, td { padding: 3px 10px 3px 0; vertical-align: top; border-bottom: 1px solid #e3e6ea; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.dim { color: #5b6474; }
.look { color: #b45309; font-weight: 600; }
tr { break-inside: avoid; page-break-inside: avoid; }
thead { display: table-header-group; }
</style>
</head>
<body>
<h1>Term report</h1>
)";

constexpr std::string_view tableHead =
    "<table>\n<thead><tr><th class=\"n\">Line</th><th>Term</th><th class=\"n\">Hits</th><th class=\"n\">Unique</th>"
    "<th class=\"n\">Conversations</th><th>Remark</th></tr></thead>\n<tbody>\n";

/// The name, and below it the query where that is another text.
std::string termCell(const review::Term &term)
{
    std::string cell = htmlText(term.name);
    if (term.name != term.text)
        cell += "<br><span class=\"dim\">" + htmlText(term.text) + "</span>";
    return cell;
}

std::string row(const review::TermResult &result)
{
    const std::string note = htmlText(remark(result));
    if (!result.counts)
        return std::format("<tr><td class=\"n\">{}</td><td>{}</td><td class=\"n\">–</td><td class=\"n\">–</td>"
                           "<td class=\"n\">–</td><td class=\"look\">! {}</td></tr>\n",
                           result.term.line, termCell(result.term), note);
    return std::format("<tr><td class=\"n\">{}</td><td>{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td>"
                       "<td class=\"n\">{}</td><td>{}</td></tr>\n",
                       result.term.line, termCell(result.term), result.counts->hits, result.counts->unique,
                       result.counts->conversations, note);
}

std::string summary(const review::TermReport &report, const TermReportHead &head)
{
    std::string text = std::format(
        "<p>Case: {} ({})<br>Terms: {}<br>Looked for in: {} events in {} conversations{}<br>Made: {}</p>\n",
        htmlText(head.caseInfo.title.empty() ? "without a title" : head.caseInfo.title), htmlText(head.caseInfo.id),
        htmlText(head.list), report.searched.events, report.searched.conversations,
        head.filter.empty() ? "" : ": " + htmlText(head.filter), toRfc3339(head.made));
    text += std::format("<p>{} terms: {} with hits, {} without, {} faulty. At least one of them hits {} events in {} "
                        "conversations.</p>\n",
                        report.terms.size(), report.terms.size() - report.withoutHits() - report.faulty(),
                        report.withoutHits(), report.faulty(), report.any.events, report.any.conversations);
    return text;
}

} // namespace

std::string remark(const review::TermResult &result)
{
    if (!result.counts)
        return result.term.query.error().text();
    if (result.term.sameAs)
        return std::format("Selects the same as line {}, so neither has unique hits", *result.term.sameAs);
    return result.counts->hits == 0 ? "No hits" : "";
}

std::string termReportCsv(const review::TermReport &report)
{
    std::string csv = "line,term,query,hits,unique_hits,conversations,remark\n";
    for (const review::TermResult &result : report.terms) {
        csv += std::format("{},{},{},", result.term.line, csvField(result.term.name), csvField(result.term.text));
        csv += result.counts
                   ? std::format("{},{},{},", result.counts->hits, result.counts->unique, result.counts->conversations)
                   : ",,,";
        csv += csvField(remark(result)) + '\n';
    }
    return csv;
}

std::string termReportHtml(const review::TermReport &report, const TermReportHead &head)
{
    std::string html(htmlHead);
    html += summary(report, head);
    html += tableHead;
    for (const review::TermResult &result : report.terms)
        html += row(result);
    html += std::format("</tbody></table>\n<p class=\"dim\">A hit is an event. Unique: hit by no other term of this "
                        "list. Samples are drawn with the seed {}: of each term the hits whose SHA-256 over seed, term "
                        "and event id, with a line feed between them, is least. The same seed draws them again, for "
                        "anybody who has the archives.</p>\n</body>\n</html>\n",
                        htmlText(head.seed));
    return html;
}

Status saveDocument(const std::string &document, const Path &file)
{
    return saveFile(file, [&document](const auto &out) { out(document); });
}

} // namespace casebook::work
