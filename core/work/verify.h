// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/verify.h"

#include <string>
#include <vector>

namespace casebook::work {

/// An original file that is not what it was when it was read. That says nothing against the case: appliance files
/// grow, and folders are moved away.
struct ChangedSource
{
    enum class State { Changed, Vanished };

    std::string path;
    State state = State::Changed;
};

struct Verification
{
    exports::Verdict verdict;
    std::vector<ChangedSource> sources; ///< Of a case; by path.
};

/// Checks a case or an export, whichever the path is. A case: the structure of the file, every source's stored bytes
/// against its SHA-256, the books, and every event against its raw record decoded again; then the original files,
/// where they can be reached, for change. Progress is in bytes of sources, items are events.
Result<Verification> verify(const Path &path, Progress &progress);

} // namespace casebook::work
