// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/rehearsal.h"

#include "core/review/requests.h"
#include "core/work/csvdelivery.h"
#include "core/work/export.h"
#include "core/work/htmltranscript.h"
#include "core/work/smtp.h"
#include "core/work/symphonyexport.h"

#include <algorithm>
#include <array>
#include <format>
#include <utility>

namespace casebook::work {

namespace {

using Kind = RehearsalProblem::Kind;

// 25 MB is the largest mail that the large services take.
constexpr std::uint64_t largestMail = 25'000'000;
// Windows takes 260 with drive and folder, unless somebody has allowed more.
constexpr std::size_t longestName = 180;

Rehearsed plain(exports::ExportReport report)
{
    return {.report = std::move(report)};
}

Rehearsed ofMails(MailExported made)
{
    return {.report = std::move(made.report), .mails = std::move(made.figures)};
}

Result<Rehearsed> rehearse(const Path &file, const review::RequestForm::Delivery &delivery, const ExportScope &scope,
                           Progress &progress)
{
    if (delivery.format == "eml")
        return exportMails(file, scope, {}, {}, progress).transform(ofMails);
    if (delivery.format == "smtp")
        return rehearseSmtp(file, scope, {.target = delivery.target, .password = {}}, progress).transform(ofMails);
    if (delivery.format == "loadfile")
        return exportLoadFile(file, scope, {}, {}, {}, progress).transform(ofMails);
    if (delivery.format == "rsmf")
        return exportRsmf(file, scope, {}, {}, progress).transform(plain);
    if (delivery.format == "symphony")
        return exportSymphony(file, scope, {}, {.options = {}, .withMapping = true}, progress).transform(plain);
    if (delivery.format == "csv")
        return deliverCsv(file, scope, {}, {}, progress).transform([](CsvDelivered made) {
            return plain(std::move(made.report));
        });
    return exportHtml(file, scope, QTimeZone::utc(), {}, progress).transform(plain);
}

} // namespace

std::string_view problemName(Kind kind)
{
    constexpr std::array<std::string_view, 8> names{"nothing-selected", "unbalanced",  "left-out",   "unmapped",
                                                    "files-left-out",   "unused-rows", "large-file", "long-name"};
    return names[static_cast<std::size_t>(kind)];
}

std::string problemText(const RehearsalProblem &problem)
{
    switch (problem.kind) {
    case Kind::NothingSelected: return "Nothing is selected: the export would be empty.";
    case Kind::Unbalanced:
        return "What is selected is not what would be written. Check the case: casebook-cli verify CASE";
    case Kind::LeftOut: return std::format("{} events would be left out: {}.", problem.count, problem.detail);
    case Kind::Unmapped: return std::format("{} people have no mailbox.", problem.count);
    case Kind::FilesLeftOut: return std::format("{} files that were sent would not go along.", problem.count);
    case Kind::UnusedRows: return std::format("{} rows of the mapping stand for nobody here.", problem.count);
    case Kind::LargeFile:
        return std::format("The largest mail has {} bytes, which mail systems may refuse: {}", problem.count,
                           problem.detail);
    case Kind::LongName:
        return std::format("The longest name has {} characters, which Windows may refuse: {}", problem.count,
                           problem.detail);
    }
    std::unreachable();
}

std::vector<RehearsalProblem> problemsOf(const exports::ExportReport &report,
                                         const std::optional<exports::MailFigures> &mails)
{
    std::vector<RehearsalProblem> problems;
    const auto note = [&problems](Kind kind, std::int64_t count, std::string detail = {}) {
        if (count > 0)
            problems.push_back({kind, count, std::move(detail)});
    };
    note(Kind::NothingSelected, report.selected.events == 0 ? 1 : 0);
    note(Kind::Unbalanced, report.balanced ? 0 : 1);
    for (const exports::LeftOut &item : report.leftOut)
        note(Kind::LeftOut, item.count, item.reason);
    if (mails) {
        note(Kind::Unmapped,
             std::ranges::count_if(mails->people, &std::string::empty, &exports::KnownMailbox::mailbox));
        note(Kind::FilesLeftOut, mails->filesLeftOut);
        note(Kind::UnusedRows, std::ssize(mails->unused));
        if (report.rehearsal && report.rehearsal->largestFile > largestMail)
            note(Kind::LargeFile, static_cast<std::int64_t>(report.rehearsal->largestFile),
                 report.rehearsal->largestName);
    }
    if (report.rehearsal && report.rehearsal->longestName.size() > longestName)
        note(Kind::LongName, std::ssize(report.rehearsal->longestName), report.rehearsal->longestName);
    return problems;
}

Result<Rehearsed> rehearseRequest(const Path &caseFile, const std::string &request, Rehearsal how,
                                  const std::optional<crypto::PrivateKey> &key, Progress &progress)
{
    const auto delivery = store::CaseReader::open(caseFile).and_then([&](const store::CaseReader &reader) {
        return review::CaseRecord::read(reader, momentOf()).and_then([&](const review::CaseRecord &record) {
            return record.find(request, caseFile).transform([](const review::Request &found) {
                return found.form.delivery;
            });
        });
    });
    if (!delivery)
        return std::unexpected(delivery.error());
    const ExportScope scope{.request = request, .signer = key, .rehearsal = how};
    auto rehearsed = rehearse(caseFile, *delivery, scope, progress);
    if (rehearsed)
        rehearsed->format = delivery->format == "pdf" || delivery->format == "print" ? "html" : delivery->format;
    return rehearsed;
}

} // namespace casebook::work
