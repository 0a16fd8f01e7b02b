// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/loggedexport.h"

#include "core/base/hex.h"
#include "core/base/qtext.h"
#include "core/work/actlog.h"
#include "core/work/filedigest.h"

#include <QJsonObject>

namespace casebook::work {

namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const exports::Tally &tally)
{
    return {{"conversations"_L1, static_cast<qint64>(tally.conversations)},
            {"events"_L1, static_cast<qint64>(tally.events)}};
}

/// What is to leave the case, and where to.
QJsonObject attempt(std::string_view format, const query::Query &query, const review::ContextRule &context,
                    const Path &out)
{
    return {{"format"_L1, toQString(format)},
            {"filter"_L1, toQString(query::toAbsoluteText(query))},
            {"context"_L1, toQString(review::toText(context))},
            {"out"_L1, toQString(pathText(out))}};
}

QJsonObject outcome(const Result<exports::ExportReport> &report, const Progress &progress)
{
    if (!report)
        return {{"stopped"_L1, toQString(report.error().text())}};
    QJsonObject details{{"export"_L1, toQString(report->id)},
                        {"exported"_L1, toJson(report->exported)},
                        {"files"_L1, static_cast<qint64>(report->files)},
                        {"bytes"_L1, static_cast<qint64>(report->bytes)},
                        {"balanced"_L1, report->balanced}};
    if (const auto digest = fileDigest(report->manifest, progress))
        details.insert("manifest"_L1, toQString(toHex(*digest)));
    return details;
}

Result<exports::ExportReport> runLogged(const store::CaseReader &reader, const review::Clearance &clearance,
                                        exports::Formatter &formatter, const Path &out, Progress &progress,
                                        const exports::PackedExport *packed)
{
    const Path &caseFile = reader.info().file;
    const review::Selection &selection = clearance.selection();
    QJsonObject details = attempt(formatter.name(), selection.query, selection.context, out);
    details.insert("selected"_L1, toJson({selection.counts.conversations, selection.counts.events}));
    details.insert("clearance"_L1, toQString(clearance.statement()));
    if (const Status logged = logAct(caseFile, audit::Act::Export, details); !logged)
        return std::unexpected(logged.error());
    auto report = exports::runExport(reader, clearance, formatter, out, progress, packed);
    const Status logged = logAct(caseFile, audit::Act::ExportDone, outcome(report, progress));
    if (!logged && report)
        return failure(logged.error().code, pathText(report->folder),
                       "the export is complete, but the log of the case cannot say so: " + logged.error().text(),
                       "Keep a note of it, and run: casebook-cli audit verify CASE");
    return report;
}

} // namespace

Result<exports::ExportReport> exportLogged(const store::CaseReader &reader, const query::Query &query,
                                           const review::ContextRule &context, exports::Formatter &formatter,
                                           const Path &out, Progress &progress,
                                           const exports::PackedExport *packed)
{
    auto selection = review::select(reader, query, context, progress);
    if (!selection)
        return std::unexpected(selection.error());
    const auto clearance = review::clear(reader, std::move(*selection));
    if (!clearance) {
        // The answer is no, whether or not it can be logged.
        QJsonObject details = attempt(formatter.name(), query, context, out);
        details.insert("reason"_L1, toQString(clearance.error().reason));
        static_cast<void>(logAct(reader.info().file, audit::Act::Refused, details));
        return std::unexpected(clearance.error());
    }
    return runLogged(reader, *clearance, formatter, out, progress, packed);
}

} // namespace casebook::work
