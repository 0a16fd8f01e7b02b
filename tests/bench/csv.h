// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"

namespace casebook::bench {

/// Delivers a case as CSV, and packs the same tables with 7z; prints both. `self` is this program.
void measureCsv(const char *self, const Path &caseFile, const Path &folder);

/// The first of these, in a process of its own, by `csvVerb`.
int deliverCsvHere(const Path &caseFile, const Path &out);

inline constexpr const char *csvVerb = "--csv";

} // namespace casebook::bench
