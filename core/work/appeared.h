// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/casereader.h"

#include <string>
#include <vector>

namespace casebook::work {

/// The archives that lie where the case was imported from and are no source of it, by path: files that appeared since,
/// or that could not be read then. What cannot be reached or opened without a key is left out.
Result<std::vector<std::string>> appearedArchives(const store::CaseReader &reader,
                                                  const std::vector<store::SourceRow> &sources, Progress &progress);

} // namespace casebook::work
