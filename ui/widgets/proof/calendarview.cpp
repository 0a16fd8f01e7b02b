// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/proof/calendarview.h"

#include "ui/presentation/reporttext.h"
#include "ui/widgets/proof/daypaint.h"
#include "ui/widgets/style/type.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace casebook::ui {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr int cellWidth = 7;
constexpr int step = 9;       ///< From one day to the next.
constexpr int mostRows = 8;   ///< More scroll.
constexpr int cellMargin = 3; ///< Above and below a cell.
constexpr int labelShare = 3; ///< Labels take at most one in so many of the width.

} // namespace

CalendarView::CalendarView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("calendarView"));
    setAccessibleName(tr("Days, by tenant and UCB"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
}

void CalendarView::show(std::shared_ptr<const work::ReadingReport> report)
{
    m_report = std::move(report);
    if (!calendars().empty()) {
        m_first = std::ranges::min(calendars(), {}, &work::UcbCalendar::first).first();
        m_last = std::ranges::max(calendars(), {}, &work::UcbCalendar::last).last();
    }
    if (!dayAt(m_row, m_day))
        m_row = -1;
    fit();
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
    updateGeometry();
    viewport()->update();
}

const std::vector<work::UcbCalendar> &CalendarView::calendars() const
{
    static const std::vector<work::UcbCalendar> none;
    return m_report ? m_report->calendars : none;
}

const work::CalendarDay *CalendarView::dayAt(int row, sys_days day) const
{
    if (row < 0 || static_cast<std::size_t>(row) >= calendars().size())
        return nullptr;
    const auto &calendar = calendars()[static_cast<std::size_t>(row)];
    if (day < calendar.first() || day > calendar.last())
        return nullptr;
    return &calendar.days[static_cast<std::size_t>((day - calendar.first()).count())];
}

const work::UcbCalendar *CalendarView::currentCalendar() const
{
    return currentDay() ? &calendars()[static_cast<std::size_t>(m_row)] : nullptr;
}

const work::CalendarDay *CalendarView::currentDay() const
{
    return dayAt(m_row, m_day);
}

void CalendarView::setCurrent(int row, sys_days day)
{
    m_row = dayAt(row, day) ? row : -1;
    m_day = day;
    if (const auto *now = currentDay())
        setAccessibleDescription(dayText(*currentCalendar(), *now));
    else
        setAccessibleDescription({});
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    reveal();
    viewport()->update();
    Q_EMIT currentChanged();
}

int CalendarView::rowHeight() const
{
    return qMax(space(5), fontMetrics().height() + 2);
}

int CalendarView::headHeight() const
{
    return QFontMetrics(sized(font(), TextSize::Small)).height() + space(1);
}

int CalendarView::labelWidth() const
{
    int width = 0;
    for (const auto &calendar : calendars())
        width = qMax(width, fontMetrics().horizontalAdvance(calendarName(calendar)));
    return qMin(width + space(4), viewport()->width() / labelShare);
}

int CalendarView::columnOf(sys_days day) const
{
    return static_cast<int>((day - m_first).count());
}

QSize CalendarView::sizeHint() const
{
    const int rows = qBound(1, static_cast<int>(calendars().size()), mostRows);
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() + space(1) : 0;
    return {space(150), headHeight() + rows * rowHeight() + bar};
}

QSize CalendarView::minimumSizeHint() const
{
    return {space(60), sizeHint().height()};
}

void CalendarView::fit()
{
    const int days = calendars().empty() ? 0 : columnOf(m_last) + 1;
    const int room = viewport()->width() - labelWidth();
    horizontalScrollBar()->setRange(0, qMax(0, days * step - room));
    horizontalScrollBar()->setPageStep(qMax(1, room));
    horizontalScrollBar()->setSingleStep(7 * step);
    const int height = viewport()->height() - headHeight();
    verticalScrollBar()->setRange(0, qMax(0, static_cast<int>(calendars().size()) * rowHeight() - height));
    verticalScrollBar()->setPageStep(qMax(1, height));
    verticalScrollBar()->setSingleStep(rowHeight());
}

QRect CalendarView::cellRect(int row, sys_days day) const
{
    if (!dayAt(row, day))
        return {};
    const QRect logical(labelWidth() + columnOf(day) * step - horizontalScrollBar()->value(),
                        headHeight() + row * rowHeight() - verticalScrollBar()->value(), step, rowHeight());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), logical);
}

CalendarView::Hit CalendarView::hit(QPoint position) const
{
    const QPoint logical = QStyle::visualPos(layoutDirection(), viewport()->rect(), position);
    if (logical.x() < labelWidth() || logical.y() < headHeight() || calendars().empty())
        return {};
    const int row = (logical.y() - headHeight() + verticalScrollBar()->value()) / rowHeight();
    const int column = (logical.x() - labelWidth() + horizontalScrollBar()->value()) / step;
    const sys_days day = m_first + days(column);
    return dayAt(row, day) ? Hit{row, day} : Hit{};
}

void CalendarView::reveal()
{
    if (!currentDay())
        return;
    const int left = columnOf(m_day) * step;
    const int room = horizontalScrollBar()->pageStep();
    const int scrolled = horizontalScrollBar()->value();
    if (left < scrolled || left + step > scrolled + room)
        horizontalScrollBar()->setValue(left - room / 2);
    const int top = m_row * rowHeight();
    const int height = verticalScrollBar()->pageStep();
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(top);
    else if (top + rowHeight() > verticalScrollBar()->value() + height)
        verticalScrollBar()->setValue(top + rowHeight() - height);
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const bool atEnd = horizontalScrollBar()->value() == horizontalScrollBar()->maximum();
    fit();
    if (atEnd)
        horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
    updateGeometry();
}

void CalendarView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        fit();
        updateGeometry();
    }
}

bool CalendarView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Hit at = hit(help->pos());
    if (const auto *day = dayAt(at.row, at.day))
        QToolTip::showText(help->globalPos(), dayText(calendars()[static_cast<std::size_t>(at.row)], *day), viewport(),
                           cellRect(at.row, at.day));
    else
        QToolTip::hideText();
    return true;
}

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    const Hit at = hit(event->position().toPoint());
    if (event->button() == Qt::LeftButton && at.row >= 0)
        setCurrent(at.row, at.day);
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && hit(event->position().toPoint()).row >= 0)
        Q_EMIT activated();
}

void CalendarView::moveBy(days distance)
{
    if (!currentDay())
        return;
    const auto &calendar = *currentCalendar();
    setCurrent(m_row, std::clamp(m_day + distance, calendar.first(), calendar.last()));
}

void CalendarView::moveToRow(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= calendars().size())
        return;
    const auto &calendar = calendars()[static_cast<std::size_t>(row)];
    setCurrent(row, std::clamp(m_day, calendar.first(), calendar.last()));
}

void CalendarView::moveToMissing(int direction)
{
    int row = m_row;
    sys_days day = m_day + days(direction);
    while (row >= 0 && static_cast<std::size_t>(row) < calendars().size()) {
        for (; dayAt(row, day); day += days(direction)) {
            if (dayAt(row, day)->state == work::CalendarDay::State::Missing) {
                setCurrent(row, day);
                return;
            }
        }
        row += direction;
        if (row >= 0 && static_cast<std::size_t>(row) < calendars().size())
            day = direction > 0 ? calendars()[static_cast<std::size_t>(row)].first()
                                : calendars()[static_cast<std::size_t>(row)].last();
    }
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const days by(event->modifiers() & Qt::ControlModifier ? 7 : 1);
    switch (event->key()) {
    case Qt::Key_Left: moveBy(mirrored ? by : -by); return;
    case Qt::Key_Right: moveBy(mirrored ? -by : by); return;
    case Qt::Key_PageUp: moveBy(days(-30)); return;
    case Qt::Key_PageDown: moveBy(days(30)); return;
    case Qt::Key_Home: moveBy(m_first - m_last); return;
    case Qt::Key_End: moveBy(m_last - m_first); return;
    case Qt::Key_Up: moveToRow(m_row - 1); return;
    case Qt::Key_Down: moveToRow(m_row + 1); return;
    case Qt::Key_N: moveToMissing(1); return;
    case Qt::Key_P: moveToMissing(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentDay())
            Q_EMIT activated();
        return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void CalendarView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!currentDay() && !calendars().empty())
        setCurrent(0, calendars().front().last());
    viewport()->update();
}

void CalendarView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void CalendarView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (calendars().empty())
        return;
    paintMonths(painter);
    painter.setClipRect(viewport()->rect().adjusted(0, headHeight(), 0, 0));
    const int first = verticalScrollBar()->value() / rowHeight();
    const int last = (verticalScrollBar()->value() + viewport()->height()) / rowHeight();
    for (int row = first; row <= last && static_cast<std::size_t>(row) < calendars().size(); ++row)
        paintRow(painter, row);
}

void CalendarView::paintMonths(QPainter &painter) const
{
    const Colours from = colours(palette());
    const QRect whole = viewport()->rect();
    painter.setFont(sized(font(), TextSize::Small));
    painter.setPen(from.dim);
    painter.setClipRect(QStyle::visualRect(layoutDirection(), whole, whole.adjusted(labelWidth(), 0, 0, 0)));
    const QFontMetrics metrics = painter.fontMetrics();
    const auto placeOf = [this](std::chrono::year_month month) {
        const sys_days first = std::max(sys_days(month / 1), m_first);
        return labelWidth() + columnOf(first) * step - horizontalScrollBar()->value();
    };
    const std::chrono::year_month_day first(m_first);
    bool named = false;
    int free = labelWidth();
    for (auto month = first.year() / first.month(); sys_days(month / 1) <= m_last; month += std::chrono::months(1)) {
        const int begin = placeOf(month);
        const int x = std::max(begin, labelWidth());
        const bool withYear = !named || month.month() == std::chrono::January;
        const QString text = QLocale().toString(toDate(sys_days(month / 1)),
                                                withYear ? tr("MMM yyyy", "month and year") : tr("MMM", "month"));
        const int width = metrics.horizontalAdvance(text);
        const bool cut = begin < x && x + width > placeOf(month + std::chrono::months(1));
        if (x < free || x > whole.width() || cut)
            continue;
        painter.drawText(QStyle::visualRect(layoutDirection(), whole, QRect(x, 0, width + 2, headHeight())),
                         Qt::AlignVCenter, text);
        free = x + width + space(3);
        named = true;
    }
    painter.setClipping(false);
}

void CalendarView::paintRow(QPainter &painter, int row) const
{
    const Colours from = colours(palette());
    const auto &calendar = calendars()[static_cast<std::size_t>(row)];
    const QRect whole = viewport()->rect();
    const int top = headHeight() + row * rowHeight() - verticalScrollBar()->value();
    const QRect label(0, top, labelWidth() - space(2), rowHeight());
    painter.setFont(font());
    painter.setPen(from.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), whole, label),
                     Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
                     fontMetrics().elidedText(calendarName(calendar), Qt::ElideMiddle, label.width()));
    painter.save();
    painter.setClipRect(QStyle::visualRect(layoutDirection(), whole, whole.adjusted(labelWidth(), 0, 0, 0)),
                        Qt::IntersectClip);
    const sys_days leftmost = m_first + days(horizontalScrollBar()->value() / step);
    const sys_days rightmost = leftmost + days((whole.width() - labelWidth()) / step + 1);
    for (auto day = std::max(leftmost, calendar.first()); day <= std::min(rightmost, calendar.last()); day += days(1)) {
        const QRect place = cellRect(row, day);
        paintDay(painter,
                 QRectF(place.x() + (step - cellWidth) / 2, top + cellMargin, cellWidth, rowHeight() - 2 * cellMargin),
                 dayAt(row, day)->state, from);
        if (row == m_row && day == m_day) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(hasFocus() ? from.text : from.dim, 1));
            painter.drawRect(QRectF(place).adjusted(-0.5, 0.5, -0.5, -0.5));
        }
    }
    painter.restore();
}

} // namespace casebook::ui
