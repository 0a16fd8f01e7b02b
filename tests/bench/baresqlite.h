// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"

namespace casebook::bench {

/// Reads all rows of a case into memory, then times how long bare SQLite C code takes to insert the same rows into
/// the same tables of a new file and to build the same indexes. Seconds; negative when SQLite refuses.
double insertSameRows(const Path &caseFile, const Path &copy);

} // namespace casebook::bench
