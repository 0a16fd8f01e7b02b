// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/csvlines.h"
#include "ui/presentation/eventtext.h"

#include <QString>

#include <algorithm>
#include <expected>
#include <vector>

namespace casebook::ui {

/// Where cells of a spreadsheet are put: rows of a model, from the current one as the view shows them, and columns
/// likewise.
struct PastePlace
{
    std::vector<int> rows;
    std::vector<int> columns;
};

/// The rows that change when tab-separated lines are put there; what reaches over the place is left out. `rowAt(int)`
/// gives the row as it is, `assign(row, column, text)` puts one cell and answers why it cannot. The error says which
/// cell, and nothing is changed then.
template <typename RowAt, typename Assign>
auto pastedRows(const std::vector<CsvLine> &lines, const PastePlace &place, RowAt rowAt, Assign assign)
    -> std::expected<std::vector<std::decay_t<decltype(rowAt(0))>>, QString>
{
    std::vector<std::decay_t<decltype(rowAt(0))>> changed;
    for (std::size_t i = 0; i < std::min(lines.size(), place.rows.size()); ++i) {
        auto row = rowAt(place.rows[i]);
        const auto &cells = lines[i].cells;
        for (std::size_t j = 0; j < std::min(cells.size(), place.columns.size()); ++j) {
            if (const QString reason = assign(row, place.columns[j], toText(cells[j])); !reason.isEmpty())
                return std::unexpected(reason);
        }
        changed.push_back(std::move(row));
    }
    return changed;
}

} // namespace casebook::ui
