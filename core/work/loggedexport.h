// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/pipeline.h"

#include <optional>
#include <string>

namespace casebook::work {

/// A dry run in place of an export, and who asks for it. The log says so as it does of reading: on the command line of
/// a four-eyes case that takes a key (noteReading()), and the window, which shows the case, notes the account.
enum class Rehearsal : std::uint8_t { CommandLine, Window };

/// What is to leave a case: what a query selects with its context, or what an approved request asks for.
struct ExportScope
{
    std::optional<query::Query> query =
        {}; ///< With a request: must select the same. None: everything, or the request's.
    review::ContextRule context = {};
    std::string request = {};                      ///< Its id; empty = none.
    std::optional<crypto::PrivateKey> signer = {}; ///< Who signs the manifest; of a rehearsal: who asks for it.
    std::optional<Rehearsal> rehearsal = {};       ///< Counts what would be exported, and nothing leaves.
};

/// Clears and exports the scope, and logs that it begins and how it ends. NotPermitted, which is logged too, where the
/// policy of the case does not allow it, or the request does not cover it. An export that cannot be logged does not
/// begin, and one whose end cannot be logged is no success.
///
/// A rehearsal needs no permission, writes nothing, and takes no notice of `out` and `packed`: the report is that of
/// exports::rehearse().
Result<exports::ExportReport> exportLogged(const store::CaseReader &reader, const ExportScope &scope,
                                           exports::Formatter &formatter, const Path &out, Progress &progress,
                                           const exports::PackedExport *packed = nullptr);

/// The same onto paper: nothing is written, and the log names the printer in place of a folder.
Result<exports::ExportReport> printLogged(const store::CaseReader &reader, const ExportScope &scope,
                                          exports::Formatter &formatter, const std::string &printer,
                                          Progress &progress);

/// Shows to the person at the window what would go onto paper, under the same clearance. Nothing leaves, and nothing is
/// logged but a refusal.
Status previewCleared(const store::CaseReader &reader, const ExportScope &scope, exports::Formatter &formatter,
                      Progress &progress);

} // namespace casebook::work
