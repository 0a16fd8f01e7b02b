// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/timeline/timelinelayout.h"

#include "ui/presentation/timelinemodel.h"
#include "ui/widgets/style/type.h"

#include <algorithm>

namespace casebook::ui {

namespace {

constexpr int bottomMargin = space(6);
constexpr int keptAround = 200; ///< Laid-out rows before and after those in view.

} // namespace

void TimelineLayout::setModel(const TimelineModel *model)
{
    m_model = model;
    m_rows.clear();
    m_heights.reset(model ? model->rowCount() : 0, m_look.estimate);
}

void TimelineLayout::grow()
{
    m_heights.grow(m_model ? m_model->rowCount() : 0);
}

void TimelineLayout::setLook(const TimelineLook &look)
{
    m_look = look;
    m_rows.clear();
    m_heights.reset(m_heights.rows(), m_look.estimate);
}

qint64 TimelineLayout::total() const
{
    return m_heights.rows() > 0 ? m_heights.total() + bottomMargin : 0;
}

void TimelineLayout::forget(int first, int last)
{
    // one more: the row after them may have stood without knowing the one before it
    std::erase_if(m_rows, [=](const auto &row) { return row.first >= first && row.first <= last + 1; });
}

const RowLayout *TimelineLayout::laidOut(int row) const
{
    const auto found = m_rows.find(row);
    return found == m_rows.end() ? nullptr : found->second.get();
}

int TimelineLayout::measure(int row)
{
    if (const RowLayout *known = laidOut(row))
        return known->height();
    const TimelineRow *shown = m_model ? m_model->row(row) : nullptr;
    std::unique_ptr<RowLayout> made;
    if (shown)
        made = std::make_unique<RowLayout>(*shown, row > 0 ? m_model->peekRow(row - 1) : nullptr, row, m_look);
    else if (m_model && m_model->unreadable(row))
        made = std::make_unique<RowLayout>(m_look);
    if (!made)
        return m_heights.height(row);
    const int height = made->height();
    m_rows[row] = std::move(made);
    if (m_heights.height(row) != height || !m_heights.measured(row))
        m_heights.set(row, height);
    return height;
}

TimelineLayout::Anchor TimelineLayout::anchorAt(qint64 offset, int viewHeight) const
{
    const int rows = m_heights.rows();
    if (rows == 0)
        return {};
    const qint64 most = std::max<qint64>(0, total() - viewHeight);
    if (offset <= 0)
        return {0, 0};
    if (offset >= most)
        return {rows - 1, m_heights.top(rows - 1) - most, true};
    const int head = m_look.dayHeight; // what is under the sticking day nobody reads
    const int atTop = m_heights.rowAt(offset + head);
    const qint64 y = m_heights.top(atTop) - offset;
    const qint64 next = y + m_heights.height(atTop);
    if (y < head && next < viewHeight && atTop + 1 < rows)
        return {atTop + 1, next};
    return {atTop, y};
}

bool TimelineLayout::allLaidOut(int first, int last) const
{
    for (int row = first; row <= last; ++row) {
        if (!m_rows.contains(row))
            return false;
    }
    return true;
}

void TimelineLayout::measureAround(const Anchor &anchor, int viewHeight)
{
    const int margin = viewHeight / 2;
    int last = anchor.row;
    for (qint64 y = anchor.y; y < viewHeight + margin && last < m_heights.rows(); ++last)
        y += measure(last);
    int first = anchor.row;
    for (qint64 y = anchor.y; y > -margin && first > 0;)
        y -= measure(--first);
    keepNear(first, last);
}

void TimelineLayout::keepNear(int first, int last)
{
    if (m_rows.size() < 3 * keptAround)
        return;
    std::erase_if(m_rows,
                  [=](const auto &row) { return row.first < first - keptAround || row.first > last + keptAround; });
}

qint64 TimelineLayout::settle(Anchor anchor, int viewHeight)
{
    if (anchor.row < 0 || anchor.row >= m_heights.rows())
        return 0;
    qint64 offset = 0;
    // At an end the content is moved, which may bring rows into view that nobody has measured yet.
    for (int pass = 0; pass < 4; ++pass) {
        measureAround(anchor, viewHeight);
        const qint64 most = std::max<qint64>(0, total() - viewHeight);
        offset = anchor.atEnd ? most : std::clamp<qint64>(m_heights.top(anchor.row) - anchor.y, 0, most);
        const qint64 y = m_heights.top(anchor.row) - offset;
        if (y == anchor.y)
            break;
        anchor.y = y;
    }
    return offset;
}

} // namespace casebook::ui
