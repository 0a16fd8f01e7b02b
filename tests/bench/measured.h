// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace casebook::bench {

/// A piece of work in a process of its own, so that its memory can be told.
struct Measured
{
    double seconds = 0;
    double processorSeconds = 0; ///< Of all threads.
    std::uint64_t peakBytes = 0; ///< Most memory that the process had.
};

/// Starts `self`, which is this program, with these arguments. Empty when that failed.
std::optional<Measured> inProcess(const char *self, const char *verb, const Path &one, const Path &other);

/// Does the work and prints its figures as inProcess() reads them; the exit code.
int measureHere(const std::function<Status()> &work);

/// Imports `archives` into a new case, from the first look at the folder to the balanced books, by `importVerb`.
std::optional<Measured> importInProcess(const char *self, const Path &archives, const Path &caseFile);
int importHere(const Path &archives, const Path &caseFile);

inline constexpr const char *importVerb = "--import";

} // namespace casebook::bench
