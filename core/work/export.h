// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/pipeline.h"

namespace casebook::work {

/// Selects, clears and exports as mail files. NotPermitted where the policy of the case does not allow it.
Result<exports::ExportReport> exportEml(const Path &caseFile, const query::Query &query, const Path &out,
                                        Progress &progress);

} // namespace casebook::work
