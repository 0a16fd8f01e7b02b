// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/pipeline.h"

namespace casebook::work {

/// Selects the hits of the query with their context, clears and exports them as mail files. NotPermitted where the
/// policy of the case does not allow it.
Result<exports::ExportReport> exportEml(const Path &caseFile, const query::Query &query,
                                        const review::ContextRule &context, const Path &out, Progress &progress);

} // namespace casebook::work
