// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/pipeline.h"

namespace casebook::work {

/// Selects the hits with their context, clears and exports them, and logs that it begins and how it ends. NotPermitted,
/// which is logged too, where the policy of the case does not allow it. An export that cannot be logged does not begin,
/// and one whose end cannot be logged is no success.
Result<exports::ExportReport> exportLogged(const store::CaseReader &reader, const query::Query &query,
                                           const review::ContextRule &context, exports::Formatter &formatter,
                                           const Path &out, Progress &progress,
                                           const exports::PackedExport *packed = nullptr);

} // namespace casebook::work
