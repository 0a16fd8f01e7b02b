// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/find/hitview.h"

#include "ui/presentation/hitlistmodel.h"
#include "ui/presentation/markscontroller.h"
#include "ui/widgets/find/hitpaint.h"
#include "ui/widgets/style/type.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace casebook::ui {

HitView::HitView(QWidget *parent) : QAbstractItemView(parent)
{
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

void HitView::setModel(QAbstractItemModel *model)
{
    Q_ASSERT(!model || qobject_cast<HitListModel *>(model));
    QAbstractItemView::setModel(model);
}

HitListModel *HitView::hits() const
{
    return qobject_cast<HitListModel *>(model());
}

void HitView::setMarks(MarksController &marks)
{
    m_marks = &marks;
    connect(&marks, &MarksController::changed, viewport(), qOverload<>(&QWidget::update));
}

void HitView::setCurrentRow(int row)
{
    if (model())
        setCurrentIndex(model()->index(row, 0));
}

int HitView::rowHeight() const
{
    return hitRowHeight(font());
}

void HitView::keyboardSearch(const QString &)
{
    // The base class would read every row of the model to find one that begins with the letter.
}

// -------------------------------------------------------------------------------------------------------- places

int HitView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

/// Scroll bars count in int, which is enough for some forty million rows.
void HitView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    const qint64 total = qint64(model() ? model()->rowCount() : 0) * rowHeight();
    const qint64 most = std::max<qint64>(0, total - viewport()->height());
    verticalScrollBar()->setRange(0, static_cast<int>(std::min<qint64>(most, std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rowHeight());
}

QRect HitView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const qint64 top = qint64(index.row()) * rowHeight() - verticalOffset();
    constexpr qint64 farAway = std::numeric_limits<int>::max() / 2;
    return {0, static_cast<int>(std::clamp(top, -farAway, farAway)), viewport()->width(), rowHeight()};
}

QModelIndex HitView::indexAt(const QPoint &point) const
{
    const int row = (point.y() + verticalOffset()) / rowHeight();
    return model() && point.y() >= 0 ? model()->index(row, 0) : QModelIndex();
}

void HitView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRect place = visualRect(index);
    if (!place.isValid())
        return;
    const int room = viewport()->height() - place.height();
    int top = std::clamp(place.top(), 0, std::max(0, room));
    if (hint == PositionAtCenter)
        top = room / 2;
    else if (hint == PositionAtTop)
        top = 0;
    else if (hint == PositionAtBottom)
        top = room;
    verticalScrollBar()->setValue(verticalOffset() + place.top() - top);
}

void HitView::scrollContentsBy(int, int dy)
{
    scrollDirtyRegion(0, dy);
    viewport()->scroll(0, dy);
}

QModelIndex HitView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0)
        return {};
    const int page = std::max(1, viewport()->height() / rowHeight() - 1);
    int row = currentRow();
    switch (action) {
    case MoveHome: row = 0; break;
    case MoveEnd: row = rows - 1; break;
    case MovePageUp: row -= page; break;
    case MovePageDown: row += page; break;
    case MoveUp:
    case MovePrevious: --row; break;
    case MoveDown:
    case MoveNext: ++row; break;
    case MoveLeft:
    case MoveRight: break;
    }
    return model()->index(std::clamp(row, 0, rows - 1), 0);
}

void HitView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    if (const auto index = indexAt(rect.topLeft()); index.isValid())
        selectionModel()->select(index, flags);
}

QRegion HitView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes()) // one at most
        region += visualRect(index);
    return region;
}

// ------------------------------------------------------------------------------------------------------- changes

void HitView::reset()
{
    QAbstractItemView::reset();
    m_under = -1;
    verticalScrollBar()->setValue(0);
    updateGeometries();
    viewport()->update();
}

void HitView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    updateGeometries();
    viewport()->update();
}

void HitView::dataChanged(const QModelIndex &, const QModelIndex &, const QList<int> &)
{
    viewport()->update();
}

void HitView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentRowChanged(current.row());
}

void HitView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void HitView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometries();
}

// --------------------------------------------------------------------------------------------------------- hands

void HitView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentRow() >= 0)
            Q_EMIT opened(currentRow());
        return;
    }
    if (plain && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        QKeyEvent moved(event->type(), event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
        QAbstractItemView::keyPressEvent(&moved);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted(currentRow());
        return;
    }
    if (!event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore(); // single letters are the window's shortcuts
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

bool HitView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::Leave) {
        const bool left = event->type() == QEvent::Leave;
        const int under = left ? -1 : indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()).row();
        if (std::exchange(m_under, under) != under)
            viewport()->update();
    }
    return QAbstractItemView::viewportEvent(event);
}

void HitView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    if (currentRow() < 0 && event->reason() != Qt::MouseFocusReason && model() && model()->rowCount() > 0)
        setCurrentRow(0);
    viewport()->update();
}

void HitView::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

// ------------------------------------------------------------------------------------------------------ painting

void HitView::paintEvent(QPaintEvent *event)
{
    if (!hits())
        return;
    QPainter painter(viewport());
    const int height = rowHeight();
    const int rows = hits()->rowCount();
    const HitLook look(*this);
    for (int row = verticalOffset() / height; row < rows; ++row) {
        const QRect place = visualRect(hits()->index(row, 0));
        if (place.top() > event->rect().bottom())
            break;
        HitState state = HitState::Plain;
        if (row == currentRow())
            state = hasFocus() ? HitState::CurrentWithFocus : HitState::Current;
        else if (row == m_under)
            state = HitState::UnderMouse;
        const auto *hit = hits()->hit(row);
        const auto *marks = hit && m_marks ? m_marks->of(hit->event.id) : nullptr;
        look.paint(painter, place, {hit, marks, state}, *hits());
    }
}

} // namespace casebook::ui
