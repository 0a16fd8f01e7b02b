// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0

// How a timeline looks as a whole; rowpaint.cpp paints the rows.
#include "ui/presentation/timelinemodel.h"
#include "ui/widgets/style/icons.h"
#include "ui/widgets/style/type.h"
#include "ui/widgets/timeline/timelinestate.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace casebook::ui {

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const TimelineLayout &layout = m_state->layout;
    const auto [first, last] = visibleRows();
    if (first < 0)
        return paintEmpty(painter);
    qint64 top = layout.heights().top(first) - m_state->offset;
    for (int row = first; row <= last; ++row) {
        const QRect place(0, static_cast<int>(top), viewport()->width(), layout.heights().height(row));
        top += place.height();
        if (!event->rect().intersects(place))
            continue;
        const bool current = row == currentRow();
        const RowLayout::Mark mark = !current     ? RowLayout::Mark::None
                                     : hasFocus() ? RowLayout::Mark::CurrentWithFocus
                                                  : RowLayout::Mark::Current;
        if (const RowLayout *laidOut = layout.laidOut(row))
            laidOut->paint(painter, place.top(), mark, layout.look());
        else
            paintMissing(painter, place);
    }
    paintStickyDay(painter, first);
}

/// The page of this row is under way: quiet bars where its text will be.
void TimelineView::paintMissing(QPainter &painter, const QRect &row)
{
    const TimelineLook &look = m_state->layout.look();
    const int thickness = space(2);
    const int y = row.top() + space(2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colours.hairline);
    for (const QRect &bar : {QRect(look.timeLeft, y, look.timeWidth, thickness),
                             QRect(look.textLeft, y, std::min(look.textWidth / 2, 320), thickness)})
        painter.drawRoundedRect(look.mirrored(bar), thickness / 2.0, thickness / 2.0);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// The day of what is read, at the top; the next day pushes it away.
void TimelineView::paintStickyDay(QPainter &painter, int firstRow)
{
    const TimelineLayout &layout = m_state->layout;
    const TimelineLook &look = layout.look();
    int row = firstRow; // the first whose card shows under the place of the day
    qint64 bottom = layout.heights().top(row) + layout.heights().height(row) - m_state->offset;
    const Event *event = timelineModel()->peek(row);
    qint64 push = 0;
    while (bottom < look.dayHeight && row + 1 < layout.heights().rows()) {
        ++row;
        const RowLayout *next = layout.laidOut(row);
        if (next && next->startsDay()) {
            push = bottom - look.dayHeight;
            break;
        }
        bottom += layout.heights().height(row);
    }
    if (!event)
        return;
    const QRect place(0, static_cast<int>(push), viewport()->width(), look.dayHeight);
    painter.fillRect(place, look.colours.window);
    RowLayout::paintDay(painter, place, look.dayText(*event), look);
    painter.setPen(look.colours.hairline);
    painter.drawLine(place.bottomLeft(), place.bottomRight());
}

void TimelineView::paintEmpty(QPainter &painter)
{
    if (m_state->emptyText.isEmpty())
        return;
    const Colours ours = colours(palette());
    const qsizetype lineEnd = m_state->emptyText.indexOf(u'\n');
    const QString title = lineEnd < 0 ? QString() : m_state->emptyText.left(lineEnd);
    const QString hint = m_state->emptyText.mid(lineEnd + 1);
    const QFont titleFont = sized(font(), TextSize::Title);
    constexpr int iconSize = 40;
    const int width = std::min(viewport()->width() - space(12), 420);
    const int left = (viewport()->width() - width) / 2;
    const int titleHeight = title.isEmpty() ? 0 : QFontMetrics(titleFont).height() + space(2);
    const QRect around(left, 0, width, viewport()->height());
    const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const int hintHeight = QFontMetrics(font()).boundingRect(around, flags, hint).height();
    int y = std::max(0, (viewport()->height() - iconSize - space(3) - titleHeight - hintHeight) * 2 / 5);
    painter.drawPixmap(left + (width - iconSize) / 2, y,
                       iconPixmap(Icon::Message, ours.edge, iconSize, devicePixelRatioF()));
    y += iconSize + space(3);
    painter.setFont(titleFont);
    painter.setPen(ours.text);
    painter.drawText(QRect(left, y, width, titleHeight), Qt::AlignHCenter | Qt::AlignTop, title);
    y += titleHeight;
    painter.setFont(font());
    painter.setPen(ours.dim);
    painter.drawText(QRect(left, y, width, hintHeight), flags, hint);
}

} // namespace casebook::ui
