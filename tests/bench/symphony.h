// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"

namespace casebook::bench {

/// The move to Symphony: batches of a case written, with the memory that takes for all of it and for a fifth; and sent
/// to a sink on loopback that answers at once. `self` is this program, `folder` is for what is written.
void measureSymphony(const char *self, const Path &caseFile, const Path &folder);

/// Writes the batches, in a process that symphonyVerb starts. `out` that ends in `-fifth`: a fifth of the case.
int exportSymphonyHere(const Path &caseFile, const Path &out);

inline constexpr const char *symphonyVerb = "--symphony";

} // namespace casebook::bench
