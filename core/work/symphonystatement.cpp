// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/symphonystatement.h"

#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/crypto/signature.h"
#include "core/exports/layout.h"
#include "core/exports/manifest.h"
#include "core/exports/systemfile.h"
#include "core/store/symphony.h"
#include "core/symphony/diagnostics.h"
#include "core/work/symphonyfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace casebook::work {

namespace {

using namespace Qt::StringLiterals;
using store::SymphonyState;

QJsonObject failureJson(const store::SymphonyMessage &message)
{
    return {{"id"_L1, toQString(message.id)},         {"sender"_L1, toQString(message.sender)},
            {"stream"_L1, toQString(message.stream)}, {"state"_L1, toQString(store::symphonyStateName(message.state))},
            {"class"_L1, toQString(message.failure)}, {"diagnostic"_L1, toQString(message.diagnostic)}};
}

/// What became of the entries of the folder.
struct Outcome
{
    SymphonyStatement figures;
    QJsonArray open; ///< What is not imported.
    std::map<std::string, std::int64_t> classes;
};

Result<Outcome> outcomeOf(const SymphonyFolder &folder, const store::CaseReader &reader)
{
    Outcome outcome;
    Status done;
    const Status read = folder.forEach([&](SymphonyEntry &&entry) {
        auto row = store::symphonyMessage(reader, entry.id);
        if (!row) {
            done = std::unexpected(row.error());
            return false;
        }
        store::SymphonyMessage message = row->value_or(store::SymphonyMessage());
        message.id = entry.id;
        ++outcome.figures.messages;
        if (message.state == SymphonyState::Imported) {
            ++outcome.figures.imported;
            return true;
        }
        ++(message.state == SymphonyState::Failed ? outcome.figures.failed : outcome.figures.left);
        ++outcome.classes[message.failure];
        outcome.open.append(failureJson(message));
        return true;
    });
    return read.and_then([&] { return done; }).transform([&] { return std::move(outcome); });
}

QJsonObject statementOf(const exports::Manifest &manifest, const QJsonObject &summary, const Outcome &outcome)
{
    QJsonArray leftOut;
    for (const exports::LeftOut &part : manifest.leftOut)
        leftOut.append(
            QJsonObject{{"reason"_L1, toQString(part.reason)}, {"count"_L1, static_cast<qint64>(part.count)}});
    QJsonArray classes;
    for (const auto &[name, count] : outcome.classes)
        classes.append(QJsonObject{{"class"_L1, toQString(name)},
                                   {"count"_L1, static_cast<qint64>(count)},
                                   {"remedy"_L1, toQString(symphony::Diagnostics::remedyOf(name))}});
    return {{"export"_L1, toQString(manifest.id)},
            {"case"_L1, toQString(manifest.caseId)},
            {"clearance"_L1, toQString(manifest.statement)},
            {"query"_L1, toQString(manifest.query)},
            {"events_selected"_L1, static_cast<qint64>(manifest.selected.events)},
            {"events_exported"_L1, static_cast<qint64>(manifest.exported.events)},
            {"left_out"_L1, leftOut},
            {"changes"_L1, summary.value("changes"_L1)},
            {"not_importable"_L1, summary.value("not_importable"_L1)},
            {"entries"_L1, static_cast<qint64>(outcome.figures.messages)},
            {"imported"_L1, static_cast<qint64>(outcome.figures.imported)},
            {"failed"_L1, static_cast<qint64>(outcome.figures.failed)},
            {"left"_L1, static_cast<qint64>(outcome.figures.left)},
            {"classes"_L1, classes},
            {"not_imported"_L1, outcome.open},
            {"balanced"_L1, outcome.figures.balanced}};
}

} // namespace

Result<SymphonyStatement> writeSymphonyStatement(const Path &caseFile, const Path &folder, const Path &out,
                                                 const std::optional<crypto::PrivateKey> &key, Progress &progress)
{
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    const auto opened = SymphonyFolder::open(folder, *reader, progress);
    const auto manifest = wholeFile(folder / exports::layout::manifest).and_then([&](const std::string &text) {
        return exports::parseManifest(text, pathText(folder));
    });
    const auto summary = wholeFile(folder / "report" / "summary.json");
    if (!opened || !manifest || !summary)
        return std::unexpected(!opened ? opened.error() : !manifest ? manifest.error() : summary.error());
    auto outcome = outcomeOf(*opened, *reader);
    if (!outcome)
        return std::unexpected(outcome.error());
    const QJsonObject counted = QJsonDocument::fromJson(QByteArray::fromStdString(*summary)).object();
    SymphonyStatement &figures = outcome->figures;
    figures.balanced = exports::balances(manifest->selected, manifest->exported, manifest->leftOut) &&
                       figures.messages == counted.value("entries"_L1).toInteger() &&
                       figures.messages == figures.imported + figures.failed + figures.left;
    const std::string text = toJson(statementOf(*manifest, counted, *outcome)) + "\n";
    const auto signature = key ? crypto::sign(text, *key) : Result<std::string>();
    if (!signature)
        return std::unexpected(signature.error());
    Path beside = out;
    beside += ".p7s";
    Status written = exports::writeFile(out, text);
    if (written && key)
        written = exports::writeFile(beside, *signature);
    return written.transform([&] { return figures; });
}

} // namespace casebook::work
