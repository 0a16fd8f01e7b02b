// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"

#include <cstdint>
#include <optional>

namespace casebook::bench {

/// One import, from the first look at the folder to the balanced books.
struct MeasuredImport
{
    double seconds = 0;
    double processorSeconds = 0; ///< Of all threads.
    std::uint64_t peakBytes = 0; ///< Most memory that the process had.
};

/// Imports `archives` into a new case in a process of its own, so that its memory can be told. `self` is this program.
/// Empty when the import failed or did not balance.
std::optional<MeasuredImport> importInProcess(const char *self, const Path &archives, const Path &caseFile);

/// What that process does; the argument that asks for it is importVerb. Prints the figures on stdout.
int importHere(const Path &archives, const Path &caseFile);

inline constexpr const char *importVerb = "--import";

} // namespace casebook::bench
