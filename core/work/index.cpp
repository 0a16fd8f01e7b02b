// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/index.h"

#include "core/store/searchindex.h"

namespace casebook::work {

Result<store::SearchState> buildIndex(const Path &caseFile, Progress &progress, bool anew)
{
    auto file = store::CaseFile::open(caseFile);
    if (!file)
        return std::unexpected(file.error());
    if (const Status dropped = anew ? store::dropSearchIndex(*file) : Status(); !dropped)
        return std::unexpected(dropped.error());
    if (const Status built = store::buildSearchIndex(*file, progress); !built)
        return std::unexpected(built.error());
    return store::CaseReader::open(caseFile).and_then(&store::CaseReader::searchState);
}

} // namespace casebook::work
