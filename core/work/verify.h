// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/verify.h"

namespace casebook::work {

/// Checks a case or an export, whichever the path is. A case: the structure of the file, every source's bytes
/// against its SHA-256, the books, and every event decoded again from its raw record; then the original sources,
/// where they can be reached, for change.
Result<exports::Verdict> verify(const Path &path, Progress &progress);

} // namespace casebook::work
