// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/loggedexport.h"

#include "core/base/hex.h"
#include "core/base/qtext.h"
#include "core/work/actlog.h"
#include "core/work/filedigest.h"
#include "core/work/reading.h"

#include <QJsonObject>

#include <functional>

namespace casebook::work {

namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const exports::Tally &tally)
{
    return {{"conversations"_L1, static_cast<qint64>(tally.conversations)},
            {"events"_L1, static_cast<qint64>(tally.events)}};
}

/// What is to leave the case, and where to.
QJsonObject attempt(std::string_view format, const ExportScope &scope, const Path &out)
{
    QJsonObject details{{"format"_L1, toQString(format)}, {"out"_L1, toQString(pathText(out))}};
    if (!scope.request.empty())
        details.insert("request"_L1, toQString(scope.request));
    if (scope.query || scope.request.empty()) {
        details.insert("filter"_L1, toQString(query::toAbsoluteText(scope.query.value_or(query::all()))));
        details.insert("context"_L1, toQString(review::toText(scope.context)));
    }
    return details;
}

QJsonObject outcome(const Result<exports::ExportReport> &report, const std::string &request, const Progress &progress)
{
    QJsonObject details;
    if (!request.empty())
        details.insert("request"_L1, toQString(request));
    if (!report) {
        details.insert("stopped"_L1, toQString(report.error().text()));
        return details;
    }
    details.insert("export"_L1, toQString(report->id));
    details.insert("exported"_L1, toJson(report->exported));
    details.insert("files"_L1, static_cast<qint64>(report->files));
    details.insert("bytes"_L1, static_cast<qint64>(report->bytes));
    details.insert("balanced"_L1, report->balanced);
    if (report->manifest.empty())
        return details;
    if (const auto digest = fileDigest(report->manifest, progress))
        details.insert("manifest"_L1, toQString(toHex(*digest)));
    return details;
}

using Run = std::function<Result<exports::ExportReport>()>;

Result<exports::ExportReport> runLogged(const store::CaseReader &reader, const review::Clearance &clearance,
                                        const exports::Formatter &formatter, const Path &out, const Progress &progress,
                                        const crypto::PrivateKey *signer, const Run &run)
{
    const Path &caseFile = reader.info().file;
    const review::Selection &selection = clearance.selection();
    const std::string request = clearance.approval() ? clearance.approval()->request : std::string();
    QJsonObject details = attempt(formatter.name(), {selection.query, selection.context, request}, out);
    details.insert("selected"_L1, toJson({selection.counts.conversations, selection.counts.events}));
    details.insert("clearance"_L1, toQString(clearance.statement()));
    if (signer != nullptr)
        details.insert("signed_by"_L1, toQString(signer->subject()));
    if (const Status logged = logAct(caseFile, audit::Act::Export, details); !logged)
        return std::unexpected(logged.error());
    auto report = run();
    const Status logged = logAct(caseFile, audit::Act::ExportDone, outcome(report, request, progress));
    if (!logged && report)
        return failure(logged.error().code, pathText(out),
                       "the export is complete, but the log of the case cannot say so: " + logged.error().text(),
                       "Keep a note of it, and run: casebook-cli audit verify CASE");
    return report;
}

/// A filter beside a request is a check of the person's own: it must select the same.
Status checkSame(const store::CaseReader &reader, const ExportScope &scope, const review::Selection &approved,
                 Progress &progress)
{
    if (!scope.query)
        return {};
    const auto asked = review::selectEvents(reader, *scope.query, scope.context, progress);
    if (!asked)
        return std::unexpected(asked.error());
    const auto covered = review::selectEvents(reader, approved.query, approved.context, progress);
    if (!covered)
        return std::unexpected(covered.error());
    if (asked->events == covered->events)
        return {};
    return failure(Error::Code::NotPermitted, "request " + scope.request,
                   "the filter selects something else than what was approved",
                   "Leave the filter out: the request has its own");
}

Result<review::Clearance> clearScope(const store::CaseReader &reader, const ExportScope &scope, std::string_view format,
                                     const Path &out, Progress &progress)
{
    if (scope.request.empty()) {
        auto selection = review::select(reader, scope.query.value_or(query::all()), scope.context, progress);
        return selection ? review::clear(reader, std::move(*selection)) : std::unexpected(selection.error());
    }
    auto clearance = review::clearRequest(reader, scope.request, format, out, progress);
    if (!clearance)
        return clearance;
    if (const Status same = checkSame(reader, scope, clearance->selection(), progress); !same)
        return std::unexpected(same.error());
    return clearance;
}

/// Logs where there is none.
Result<review::Clearance> clearLogged(const store::CaseReader &reader, const ExportScope &scope,
                                      const exports::Formatter &formatter, const Path &out, Progress &progress)
{
    auto clearance = clearScope(reader, scope, formatter.name(), out, progress);
    if (!clearance) {
        // The answer is no, whether or not it can be logged.
        QJsonObject details = attempt(formatter.name(), scope, out);
        details.insert("reason"_L1, toQString(clearance.error().text()));
        if (clearance.error().code != Error::Code::Cancelled)
            static_cast<void>(logAct(reader.info().file, audit::Act::Refused, details));
    }
    return clearance;
}

/// `rehearsed`, not `request`: who has seen figures has seen no preview.
QJsonObject rehearsalDetails(const review::Selection &selection, const ExportScope &scope, std::string_view format)
{
    QJsonObject details = readingDetails("export --dry-run", selection, 0);
    details.insert("format"_L1, toQString(format));
    if (!scope.request.empty())
        details.insert("rehearsed"_L1, toQString(scope.request));
    return details;
}

Result<exports::ExportReport> rehearseLogged(const store::CaseReader &reader, const ExportScope &scope,
                                             exports::Formatter &formatter, Progress &progress)
{
    const auto clearance = [&] {
        if (!scope.request.empty())
            return review::clearRehearsalOf(reader, scope.request, progress);
        return review::select(reader, scope.query.value_or(query::all()), scope.context, progress)
            .and_then(
                [&](review::Selection selection) { return review::clearRehearsal(reader, std::move(selection)); });
    }();
    if (!clearance)
        return std::unexpected(clearance.error());
    const QJsonObject details = rehearsalDetails(clearance->selection(), scope, formatter.name());
    const Status noted = *scope.rehearsal == Rehearsal::CommandLine
                             ? noteReading(reader, scope.signer, details)
                             : logAct(reader.info().file, audit::Act::Read, details);
    if (!noted)
        return std::unexpected(noted.error());
    return exports::rehearse(reader, *clearance, formatter, progress);
}

} // namespace

Result<exports::ExportReport> exportLogged(const store::CaseReader &reader, const ExportScope &scope,
                                           exports::Formatter &formatter, const Path &out, Progress &progress,
                                           const exports::PackedExport *packed)
{
    if (scope.rehearsal)
        return rehearseLogged(reader, scope, formatter, progress);
    return clearLogged(reader, scope, formatter, out, progress).and_then([&](const review::Clearance &clearance) {
        const crypto::PrivateKey *signer = scope.signer ? &*scope.signer : nullptr;
        return runLogged(reader, clearance, formatter, out, progress, signer, [&] {
            return exports::runExport(reader, clearance, formatter, out, progress, packed, signer);
        });
    });
}

Result<exports::ExportReport> printLogged(const store::CaseReader &reader, const ExportScope &scope,
                                          exports::Formatter &formatter, const std::string &printer, Progress &progress)
{
    const Path out = pathFromText(printer);
    return clearLogged(reader, scope, formatter, out, progress).and_then([&](const review::Clearance &clearance) {
        return runLogged(reader, clearance, formatter, out, progress, nullptr,
                         [&] { return exports::runWithoutFiles(reader, clearance, formatter, progress); });
    });
}

Status previewCleared(const store::CaseReader &reader, const ExportScope &scope, exports::Formatter &formatter,
                      Progress &progress)
{
    return clearLogged(reader, scope, formatter, {}, progress)
        .and_then([&](const review::Clearance &clearance) {
            return exports::runWithoutFiles(reader, clearance, formatter, progress);
        })
        .transform([](const exports::ExportReport &) {});
}

} // namespace casebook::work
