// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTypes>

#include <array>
#include <memory>
#include <unordered_map>
#include <vector>

namespace casebook::ui {

/// Heights of any number of rows of which few are measured; the others have an estimate. Both directions between row
/// and place take logarithmic time, and memory goes with the measured rows: one number a block for the rest.
class RowHeights
{
public:
    static constexpr int blockRows = 256;

    /// Forgets all that was measured.
    void reset(int rows, int estimate);

    /// More rows behind those that are there; what was measured stays.
    void grow(int rows);

    int rows() const { return m_rows; }
    qint64 total() const { return top(m_rows); }

    int height(int row) const;
    bool measured(int row) const;
    void set(int row, int height);

    /// The sum of all heights before `row`, which may be rows().
    qint64 top(int row) const;

    /// The row that covers `y`, the nearest one for places outside; -1 without rows.
    int rowAt(qint64 y) const;

private:
    using Block = std::array<int, blockRows>; ///< 0: not measured.

    void sumUp();
    int rowsOf(int block) const;
    void add(int block, qint64 change);

    int m_rows = 0;
    int m_estimate = 1;
    std::vector<qint64> m_sums; ///< Fenwick tree over the heights of the blocks, from 1.
    std::unordered_map<int, std::unique_ptr<Block>> m_measured;
};

} // namespace casebook::ui
