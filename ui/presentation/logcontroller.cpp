// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/logcontroller.h"

#include "core/audit/log.h"
#include "core/work/verify.h"
#include "ui/presentation/eventtext.h"

namespace casebook::ui {

LogController::LogController(CaseReads &reads, QObject *parent) : QObject(parent), m_reads(reads) {}

void LogController::reload()
{
    if (!m_reads.file())
        return;
    using Rows = std::vector<LogModel::Row>;
    m_reads.read(
        this,
        [](const store::CaseReader &reader) {
            Rows rows;
            return audit::forEachEntry(reader,
                                       [&](const audit::Entry &entry, const std::string &text) {
                                           rows.push_back({entry, text});
                                           return true;
                                       })
                .transform([&] { return std::move(rows); });
        },
        [this](const Result<Rows> &rows) {
            if (!rows) {
                Q_EMIT failed(rows.error());
                return;
            }
            m_entries.show(*rows);
            Q_EMIT changed();
        });
}

void LogController::clear()
{
    m_entries.show({});
    m_found.reset();
    m_checking = false;
    m_proved = -1;
    m_proof.clear();
    Q_EMIT changed();
    Q_EMIT proofChanged();
}

void LogController::check()
{
    if (m_checking || !m_reads.file())
        return;
    m_checking = true;
    Q_EMIT changed();
    m_reads.read(
        this, [](const store::CaseReader &reader) { return work::verifyLog(reader); },
        [this](const Result<audit::LogCheck> &found) {
            m_checking = false;
            m_found = found ? std::optional(*found) : std::nullopt;
            if (!found)
                Q_EMIT failed(found.error());
            Q_EMIT changed();
        });
}

QString LogController::verdictText(std::optional<bool> verdict)
{
    if (!verdict)
        return tr("cannot be told");
    return *verdict ? tr("yes") : tr("no");
}

void LogController::prove(std::int64_t number)
{
    if (!m_reads.file())
        return;
    m_proved = number;
    m_proof.clear();
    Q_EMIT proofChanged();
    m_reads.read(
        this, [number](const store::CaseReader &reader) { return audit::prove(reader, number); },
        [this, number](const Result<audit::EntryProof> &proof) {
            if (number != m_proved)
                return;
            m_proof = toText(proof ? proof->text : proof.error().text());
            Q_EMIT proofChanged();
        });
}

void LogController::saveProof(std::int64_t number, const Path &folder)
{
    m_reads.read(
        this,
        [number, folder](const store::CaseReader &reader) {
            return audit::prove(reader, number).and_then([&](const audit::EntryProof &proof) {
                return audit::writeProof(proof, number, folder);
            });
        },
        [this, folder](const Result<std::vector<std::string>> &files) { tell(files, folder); });
}

void LogController::saveLog(const Path &folder)
{
    m_reads.read(
        this,
        [folder](const store::CaseReader &reader) {
            return audit::exportLog(reader, folder).transform([](const audit::ExportedLog &log) { return log.files; });
        },
        [this, folder](const Result<std::vector<std::string>> &files) { tell(files, folder); });
}

void LogController::tell(const Result<std::vector<std::string>> &files, const Path &folder)
{
    if (files)
        Q_EMIT saved(tr("%n files are in %1.", nullptr, static_cast<int>(files->size())).arg(toText(pathText(folder))));
    else
        Q_EMIT failed(files.error());
}

} // namespace casebook::ui
