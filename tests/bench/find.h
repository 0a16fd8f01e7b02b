// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"

namespace casebook::bench {

/// Builds the full-text index of the case, and FTS5's of the same texts in a file of `folder`; prints times and sizes.
void measureIndex(const Path &caseFile, const Path &folder);

/// Prints how long searches of an indexed case take.
void measureSearches(const Path &caseFile);

} // namespace casebook::bench
