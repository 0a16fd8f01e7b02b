// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/requested/tabletext.h"

#include <string>
#include <vector>

namespace casebook::archive::requested {

/// What the values of a column look like. Shares are of the cells that are not empty, from 0 to 1.
struct Shape
{
    std::size_t filled = 0; ///< Cells that are not empty.
    double times = 0;
    double clocks = 0; ///< `14:02:11` alone.
    double durations = 0;
    double addresses = 0; ///< With an `@`.
    double numbers = 0;
    double yesNo = 0;
    double distinct = 0;
    double length = 0; ///< Mean, in bytes.
    double words = 0;  ///< Have a space inside.

    std::vector<std::string> examples; ///< The first few different values, cut to one short line.
};

/// One for each column of the row `header`, over the rows below it.
std::vector<Shape> shapesOf(const TableStart &table, std::size_t header);

} // namespace casebook::archive::requested
