// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/store/casereader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace casebook::store {

/// What the full-text index says that the events it stands for do not say, or keeps silent about.
struct IndexCheck
{
    std::vector<std::string> problems; ///< One sentence each.
    std::int64_t checked = 0;          ///< Events whose part of the index was held against them.
    std::int64_t outdated = 0;         ///< Events of parts that cannot be: the case has changed since they were made.
};

/// Makes each part of the index anew in memory (some 100 MB at most) and compares. Progress is in events.
Result<IndexCheck> checkSearchIndex(const CaseReader &reader, Progress &progress);

} // namespace casebook::store
