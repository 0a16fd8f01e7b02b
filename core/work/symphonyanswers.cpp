// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/symphonyfolder.h"
#include "core/work/symphonyledger.h"
#include "core/work/symphonypush.h"

#include <algorithm>

namespace casebook::work {

namespace {

using store::SymphonyMessage;
using store::SymphonyState;

/// The lines of all messages of a batch.
Result<std::vector<SymphonyMessage>> linesOf(const SymphonyFolder &folder, const Path &batch,
                                             const SymphonyLedger &ledger)
{
    std::vector<SymphonyMessage> rows;
    Status done;
    const Status read = folder.forEachOf(batch, [&](SymphonyEntry &&entry) {
        auto row = ledger.row(entry.id);
        if (!row) {
            done = std::unexpected(row.error());
            return false;
        }
        row->stream = std::move(entry.stream);
        row->sender = std::move(entry.sender);
        rows.push_back(std::move(*row));
        return true;
    });
    return read.and_then([&] { return done; }).transform([&] { return std::move(rows); });
}

} // namespace

Result<SymphonyAnswers> readSymphonyAnswers(const Path &caseFile, const Path &folder, const Path &responses,
                                            const symphony::Diagnostics &diagnostics, Progress &progress)
{
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    const auto opened = SymphonyFolder::open(folder, *reader, progress);
    if (!opened)
        return std::unexpected(opened.error());
    const SymphonyLedger ledger(caseFile, *reader, diagnostics);
    SymphonyAnswers figures;
    for (const Path &batch : opened->batches()) {
        auto rows = linesOf(*opened, batch, ledger);
        if (!rows)
            return std::unexpected(rows.error());
        const std::string name = pathText(batch.stem());
        const auto answer = wholeFile(responses / pathFromText(name + ".response.json"));
        const auto status = wholeFile(responses / pathFromText(name + ".status.txt"));
        const bool isSent = answer || status;
        ++(isSent ? figures.batches : figures.waiting);
        std::vector<bool> sentBefore;
        for (SymphonyMessage &row : *rows) {
            sentBefore.push_back(row.state == SymphonyState::Unknown);
            if (isSent && row.state != SymphonyState::Imported)
                row.state = SymphonyState::Unknown;
            row.attempts = std::max<std::int64_t>(row.attempts, isSent ? 1 : 0);
        }
        const bool isGood = answer && (!status || status->starts_with("200"));
        if (const auto answers = isGood ? symphony::parseAnswers(*answer) : std::nullopt)
            ledger.apply(*answers, sentBefore, *rows);
        if (Status kept = ledger.put(*rows); !kept)
            return std::unexpected(kept.error());
        for (const SymphonyMessage &row : *rows) {
            ++figures.messages;
            ++(row.state == SymphonyState::Imported ? figures.imported
               : row.state == SymphonyState::Failed ? figures.failed
                                                    : figures.left);
        }
    }
    return figures;
}

} // namespace casebook::work
