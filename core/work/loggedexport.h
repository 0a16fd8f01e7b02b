// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/pipeline.h"

#include <string_view>

namespace casebook::work {

/// As review::clear(), with an entry in the log where the answer is no; the answer stays no where that cannot be
/// logged.
Result<review::Clearance> clearLogged(const store::CaseReader &reader, review::Selection selection,
                                      std::string_view format, const Path &out);

/// As exports::runExport(), with an entry in the log before and one after. An export that cannot be logged does not
/// begin, and one whose end cannot be logged is no success.
Result<exports::ExportReport> exportLogged(const store::CaseReader &reader, const review::Clearance &clearance,
                                           exports::Formatter &formatter, const Path &out, Progress &progress,
                                           const exports::PackedExport *packed = nullptr);

} // namespace casebook::work
