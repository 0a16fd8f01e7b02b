// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/casereader.h"

namespace casebook::work {

/// Brings the full-text index of a case up to date, or with `anew` makes all of it again. Searches are complete without
/// it, and while it is made. May be stopped (Error::Code::Cancelled, what is done is kept) and repeated. Conflict
/// where somebody else writes to the case. Progress is in events.
Result<store::SearchState> buildIndex(const Path &caseFile, Progress &progress, bool anew = false);

} // namespace casebook::work
