// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/timeline/timelineview.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/timelinemodel.h"
#include "ui/widgets/style/type.h"
#include "ui/widgets/timeline/timelineaccessible.h"
#include "ui/widgets/timeline/timelinestate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

#include <algorithm>
#include <limits>
#include <utility>

namespace casebook::ui {

TimelineView::TimelineView(QWidget *parent) : QAbstractItemView(parent), m_state(std::make_unique<State>())
{
    installTimelineAccessibility();
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setDragDropMode(NoDragDrop);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    renewLook();
}

TimelineView::~TimelineView() = default;

void TimelineView::setModel(QAbstractItemModel *model)
{
    Q_ASSERT(!model || qobject_cast<TimelineModel *>(model));
    if (this->model()) {
        disconnect(this->model(), &QAbstractItemModel::modelAboutToBeReset, this, &TimelineView::keepPlace);
        disconnect(this->model(), &QAbstractItemModel::modelReset, this, &TimelineView::restoreCurrent);
    }
    QAbstractItemView::setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TimelineView::keepPlace);
        connect(model, &QAbstractItemModel::modelReset, this, &TimelineView::restoreCurrent);
    }
}

TimelineModel *TimelineView::timelineModel() const
{
    return qobject_cast<TimelineModel *>(model());
}

QTimeZone TimelineView::zone() const
{
    return m_state->zone;
}

void TimelineView::setZone(const QTimeZone &zone)
{
    if (!zone.isValid() || zone == m_state->zone)
        return;
    m_state->zone = zone;
    renewLook();
}

void TimelineView::setHighlights(SharedHighlights highlights)
{
    m_state->highlights = std::move(highlights);
    renewLook();
}

void TimelineView::setLabels(std::function<QString(const Event &)> labels)
{
    m_state->labels = std::move(labels);
    renewLook();
}

void TimelineView::setRedaction(std::function<std::optional<BarredText>(const Event &)> redaction)
{
    m_state->redaction = std::move(redaction);
    renewLook();
}

void TimelineView::setLeaving(std::function<Event(const Event &)> leaving)
{
    m_state->leaving = std::move(leaving);
}

Event TimelineView::asShown(const Event &event) const
{
    Event shown = event;
    if (const auto barred = m_state->redaction ? m_state->redaction(event) : std::nullopt)
        shown.text = barred->text.toStdString();
    return shown;
}

QString TimelineView::emptyText() const
{
    return m_state->emptyText;
}

void TimelineView::setEmptyText(const QString &text)
{
    m_state->emptyText = text;
    viewport()->update();
}

RowStyle TimelineView::rowStyle() const
{
    return m_state->rowStyle;
}

void TimelineView::setRowStyle(RowStyle style)
{
    if (style == m_state->rowStyle)
        return;
    m_state->rowStyle = style;
    renewLook();
}

int TimelineView::textPercent() const
{
    return m_state->textPercent;
}

void TimelineView::setTextPercent(int percent)
{
    percent = std::clamp(percent, leastTextPercent, mostTextPercent);
    if (percent == m_state->textPercent)
        return;
    m_state->textPercent = percent;
    renewLook();
    Q_EMIT textPercentChanged(percent);
}

int TimelineView::currentRow() const
{
    return currentIndex().row();
}

void TimelineView::setCurrentRow(int row)
{
    if (model())
        setCurrentIndex(model()->index(row, 0));
}

QSize TimelineView::sizeHint() const
{
    return {720, 560};
}

void TimelineView::keyboardSearch(const QString &)
{
    // The base class would read every row of the model to find one that begins with the letter.
}

// ---------------------------------------------------------------------------------------------- place of the rows

/// Fonts, colours, width or zone are other ones; the rows that are read stay where they are.
void TimelineView::renewLook()
{
    const QRect current = visualRect(currentIndex());
    TimelineLayout::Anchor anchor = m_state->layout.anchorAt(m_state->offset, viewport()->height());
    if (current.isValid() && viewport()->rect().intersects(current))
        anchor = {currentRow(), current.top()};
    TimelineLook look(font(), m_state->textPercent, viewport()->width(), m_state->rowStyle);
    look.colours = colours(palette());
    look.direction = layoutDirection();
    look.zone = m_state->zone;
    look.locale = locale();
    look.highlights = m_state->highlights;
    look.labels = m_state->labels;
    look.redaction = m_state->redaction;
    m_state->layout.setLook(look);
    if (m_state->target.row >= 0)
        settleOn(m_state->target.row, m_state->target.hint, m_state->target.y);
    else
        applyOffset(m_state->layout.settle(anchor, viewport()->height()));
}

void TimelineView::settle()
{
    if (m_state->target.row >= 0)
        return settleOn(m_state->target.row, m_state->target.hint, m_state->target.y);
    const TimelineLayout::Anchor anchor = m_state->layout.anchorAt(m_state->offset, viewport()->height());
    applyOffset(m_state->layout.settle(anchor, viewport()->height()));
}

/// Puts a row to its place, and keeps it there until all that is in view has its true height.
void TimelineView::settleOn(int row, ScrollHint hint, std::optional<qint64> at)
{
    TimelineLayout &layout = m_state->layout;
    const int viewHeight = viewport()->height();
    const int height = layout.measure(row);
    const int head = headOver(row);
    qint64 y = head;
    if (hint == PositionAtBottom)
        y = std::max(head, viewHeight - height);
    else if (hint == PositionAtCenter)
        y = std::max(head, (viewHeight - height) / 2);
    applyOffset(layout.settle({row, at.value_or(y)}, viewHeight));
    const auto [first, last] = visibleRows();
    m_state->target = {layout.allLaidOut(first, last) ? -1 : row, hint, at};
}

/// What the sticking day takes from the room for a row that is shown at the top.
int TimelineView::headOver(int row) const
{
    const RowLayout *laidOut = m_state->layout.laidOut(row);
    return laidOut && laidOut->startsDay() ? 0 : m_state->layout.look().dayHeight;
}

/// Shows the content from `offset` on, and lets the scroll bar say so.
void TimelineView::applyOffset(qint64 offset)
{
    m_state->offset = offset;
    const qint64 most = std::max<qint64>(0, m_state->layout.total() - viewport()->height());
    m_state->pixelsPerStep = most / std::numeric_limits<int>::max() + 1;
    m_state->settingBar = true;
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, static_cast<int>(most / m_state->pixelsPerStep));
    bar->setPageStep(std::max(1, viewport()->height() - m_state->layout.look().dayHeight));
    bar->setSingleStep(m_state->layout.look().estimate);
    bar->setValue(static_cast<int>(offset / m_state->pixelsPerStep));
    m_state->settingBar = false;
    viewport()->update();
    Q_EMIT viewChanged();
}

void TimelineView::scrollContentsBy(int, int)
{
    if (m_state->settingBar)
        return;
    m_state->target = {};
    m_state->offset = verticalScrollBar()->value() * m_state->pixelsPerStep;
    settle();
}

void TimelineView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    settle();
}

void TimelineView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
    settle();
}

/// The current row is what the reader looks at, where it is in view; else the first that can be read.
void TimelineView::keepPlace()
{
    const TimelineModel *model = timelineModel();
    TimelineLayout::Anchor anchor = m_state->layout.anchorAt(m_state->offset, viewport()->height());
    const QRect current = visualRect(currentIndex());
    if (current.isValid() && viewport()->rect().intersects(current))
        anchor = {currentRow(), current.top()};
    m_state->kept = {};
    if (model->story() == 0 || anchor.row < 0 || anchor.row >= model->rowCount())
        return;
    m_state->kept = {model->story(), model->placeOf(anchor.row), currentRow() >= 0 ? model->placeOf(currentRow()) : -1,
                     anchor.y};
}

/// Other rows begin at their beginning; the same story shown anew stays where it was read.
void TimelineView::reset()
{
    const bool hadCurrent = m_state->lastCurrent >= 0;
    const State::Kept &kept = m_state->kept;
    const TimelineModel *model = timelineModel();
    const bool same = model && kept.story != 0 && model->story() == kept.story && model->rowCount() > 0;
    QAbstractItemView::reset();
    m_state->layout.setModel(model);
    m_state->lastCurrent = -1;
    m_state->target = {};
    if (same)
        settleOn(model->rowOf(kept.top), PositionAtTop, kept.y);
    else
        applyOffset(m_state->layout.settle({0, 0}, viewport()->height()));
    m_state->kept.current = same ? kept.current : -1;
    if (hadCurrent && m_state->kept.current < 0) // a selection model that is reset says nothing
        Q_EMIT currentEventChanged(-1);
}

/// After the selection model, which forgets it when the model is reset.
void TimelineView::restoreCurrent()
{
    const std::int64_t place = std::exchange(m_state->kept, {}).current;
    if (place < 0)
        return;
    m_state->restoring = true;
    setCurrentRow(timelineModel()->rowOf(place));
    m_state->restoring = false;
}

void TimelineView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    m_state->layout.grow();
    QAbstractItemView::rowsInserted(parent, start, end);
    settle();
}

void TimelineView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &)
{
    m_state->layout.forget(topLeft.row(), bottomRight.row());
    settle();
}

std::optional<std::pair<qint64, qint64>> TimelineView::visibleTimes() const
{
    const auto [first, last] = visibleRows();
    const Event *from = first < 0 ? nullptr : timelineModel()->peek(first);
    const Event *to = last < 0 ? nullptr : timelineModel()->peek(last);
    if (!from || !to || from->sortTime.nanoseconds == 0)
        return std::nullopt;
    return std::pair{from->sortTime.nanoseconds, to->sortTime.nanoseconds};
}

std::pair<int, int> TimelineView::visibleRows() const
{
    const RowHeights &heights = m_state->layout.heights();
    if (heights.rows() == 0)
        return {-1, -1};
    return {heights.rowAt(m_state->offset), heights.rowAt(m_state->offset + viewport()->height() - 1)};
}

QRect TimelineView::visualRect(const QModelIndex &index) const
{
    const RowHeights &heights = m_state->layout.heights();
    if (!index.isValid() || index.row() >= heights.rows())
        return {};
    const qint64 top = heights.top(index.row()) - m_state->offset;
    constexpr qint64 farAway = std::numeric_limits<int>::max() / 2; // rectangles count in int
    return {0, static_cast<int>(std::clamp(top, -farAway, farAway)), viewport()->width(), heights.height(index.row())};
}

QModelIndex TimelineView::indexAt(const QPoint &point) const
{
    const RowHeights &heights = m_state->layout.heights();
    const qint64 y = point.y() + m_state->offset;
    if (!model() || y < 0 || y >= heights.total())
        return {};
    return model()->index(heights.rowAt(y), 0);
}

void TimelineView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (index.isValid() && !m_state->restoring)
        scrollToRow(index.row(), hint);
}

void TimelineView::scrollToRow(int row, ScrollHint hint)
{
    if (row < 0 || row >= m_state->layout.heights().rows())
        return;
    if (hint != EnsureVisible)
        return settleOn(row, hint);
    const int height = m_state->layout.measure(row);
    const int head = headOver(row);
    const int viewHeight = viewport()->height();
    const qint64 top = m_state->layout.heights().top(row) - m_state->offset;
    if (top < head && top + height < viewHeight)
        settleOn(row, PositionAtTop);
    else if (top > std::max(head, viewHeight - height))
        settleOn(row, PositionAtBottom);
}

// ------------------------------------------------------------------------------------------------- current row

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    m_state->lastCurrent = current.row();
    Q_EMIT currentEventChanged(current.row());
    announceCurrentRow(this);
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const RowHeights &heights = m_state->layout.heights();
    const int rows = heights.rows();
    if (rows == 0)
        return {};
    const int current = currentRow();
    const int page = std::max(1, viewport()->height() - m_state->layout.look().dayHeight);
    int row = current;
    switch (action) {
    case MoveHome: row = 0; break;
    case MoveEnd: row = rows - 1; break;
    case MovePageUp: row = std::min(current - 1, heights.rowAt(heights.top(std::max(current, 0)) - page)); break;
    case MovePageDown: row = std::max(current + 1, heights.rowAt(heights.top(std::max(current, 0)) + page)); break;
    case MoveUp:
    case MovePrevious: --row; break;
    case MoveDown:
    case MoveNext: ++row; break;
    case MoveLeft:
    case MoveRight: break;
    }
    if (current < 0 && action != MoveHome && action != MoveEnd)
        row = visibleRows().first; // begin where the reader looks
    return model()->index(std::clamp(row, 0, rows - 1), 0);
}

int TimelineView::horizontalOffset() const
{
    return 0;
}

int TimelineView::verticalOffset() const
{
    return static_cast<int>(std::min<qint64>(m_state->offset, std::numeric_limits<int>::max()));
}

bool TimelineView::isIndexHidden(const QModelIndex &) const
{
    return false;
}

void TimelineView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(rect.topLeft());
    if (index.isValid())
        selectionModel()->select(index, flags);
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes()) // one at most
        region += visualRect(index);
    return region;
}

void TimelineView::copyMessageText()
{
    const Event *event = timelineModel() ? timelineModel()->event(currentRow()) : nullptr;
    if (event && event->type == EventType::Message)
        QGuiApplication::clipboard()->setText(toText(m_state->leaving ? m_state->leaving(*event).text : event->text));
}

} // namespace casebook::ui
