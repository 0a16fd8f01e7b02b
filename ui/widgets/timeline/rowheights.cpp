// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/timeline/rowheights.h"

#include <algorithm>
#include <bit>

namespace casebook::ui {

void RowHeights::reset(int rows, int estimate)
{
    m_rows = std::max(rows, 0);
    m_estimate = std::max(estimate, 1);
    m_measured.clear();
    sumUp();
}

void RowHeights::grow(int rows)
{
    m_rows = std::max(rows, m_rows);
    sumUp();
}

void RowHeights::sumUp()
{
    const int blocks = (m_rows + blockRows - 1) / blockRows;
    m_sums.assign(static_cast<std::size_t>(blocks) + 1, 0);
    for (int block = 0; block < blocks; ++block)
        m_sums[static_cast<std::size_t>(block) + 1] = static_cast<qint64>(rowsOf(block)) * m_estimate;
    for (const auto &[block, heights] : m_measured) {
        for (const int height : *heights)
            m_sums[static_cast<std::size_t>(block) + 1] += height > 0 ? height - m_estimate : 0;
    }
    for (std::size_t place = 1; place < m_sums.size(); ++place) {
        const std::size_t parent = place + (place & (~place + 1));
        if (parent < m_sums.size())
            m_sums[parent] += m_sums[place];
    }
}

int RowHeights::rowsOf(int block) const
{
    return std::min(blockRows, m_rows - block * blockRows);
}

void RowHeights::add(int block, qint64 change)
{
    for (std::size_t place = static_cast<std::size_t>(block) + 1; place < m_sums.size(); place += place & (~place + 1))
        m_sums[place] += change;
}

int RowHeights::height(int row) const
{
    const auto block = m_measured.find(row / blockRows);
    const int known = block == m_measured.end() ? 0 : (*block->second)[static_cast<std::size_t>(row % blockRows)];
    return known > 0 ? known : m_estimate;
}

bool RowHeights::measured(int row) const
{
    const auto block = m_measured.find(row / blockRows);
    return block != m_measured.end() && (*block->second)[static_cast<std::size_t>(row % blockRows)] > 0;
}

void RowHeights::set(int row, int height)
{
    const int before = this->height(row);
    std::unique_ptr<Block> &block = m_measured[row / blockRows];
    if (!block)
        block = std::make_unique<Block>();
    (*block)[static_cast<std::size_t>(row % blockRows)] = std::max(height, 1);
    add(row / blockRows, std::max(height, 1) - before);
}

qint64 RowHeights::top(int row) const
{
    qint64 sum = 0;
    const int block = row / blockRows;
    for (auto place = static_cast<std::size_t>(block); place > 0; place &= place - 1)
        sum += m_sums[place];
    for (int before = block * blockRows; before < row; ++before)
        sum += height(before);
    return sum;
}

int RowHeights::rowAt(qint64 y) const
{
    if (m_rows == 0)
        return -1;
    if (y < 0)
        return 0;
    std::size_t block = 0;
    for (std::size_t step = std::bit_floor(m_sums.size() - 1); step > 0; step /= 2) {
        if (block + step < m_sums.size() && m_sums[block + step] <= y) {
            block += step;
            y -= m_sums[block];
        }
    }
    int row = static_cast<int>(block) * blockRows;
    while (row < m_rows && y >= height(row))
        y -= height(row++);
    return std::min(row, m_rows - 1);
}

} // namespace casebook::ui
