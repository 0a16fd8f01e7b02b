// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/loggedexport.h"

namespace casebook::work {

/// Clears and exports the scope as mail files. Errors as exportLogged().
Result<exports::ExportReport> exportEml(const Path &caseFile, const ExportScope &scope, const Path &out,
                                        Progress &progress);

} // namespace casebook::work
