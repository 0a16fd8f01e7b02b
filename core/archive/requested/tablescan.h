// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/requested/rowvalues.h"
#include "core/base/progress.h"

#include <functional>
#include <istream>

namespace casebook::archive::requested {

/// Goes through the rows below the headers of a table, without making records of them. Stops when `row` gives false.
void scanTable(std::istream &bytes, const TableSettings &settings, Progress &progress,
               const std::function<bool(const RowValues &)> &row);

} // namespace casebook::archive::requested
