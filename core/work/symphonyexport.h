// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/exports/symphony.h"
#include "core/work/loggedexport.h"

#include <vector>

namespace casebook::work {

struct SymphonyExport
{
    exports::SymphonyOptions options; ///< Form, mapping and time are set here.
    std::vector<Path> tables = {};    ///< users.csv, streams.csv.
    bool withMapping = false;         ///< Batches, with the mapping that the case keeps under that of the tables.
    bool repair = false;              ///< Only what the ledger of the case has as failed or unknown.
};

/// The options with the mapping, the time, and what a repair takes.
Result<exports::SymphonyOptions> symphonyOptions(const store::CaseReader &reader, const SymphonyExport &what,
                                                 const Clock &clock = SystemClock());

/// Selects, clears and exports: without tables and `withMapping` as `staged.jsonl`, else as batches. NotPermitted where
/// the policy of the case does not allow it.
Result<exports::ExportReport> exportSymphony(const Path &caseFile, const ExportScope &scope, const Path &out,
                                             const SymphonyExport &what, Progress &progress,
                                             const Clock &clock = SystemClock());

} // namespace casebook::work
