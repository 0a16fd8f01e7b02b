// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0

// What keys, wheel and mouse do in a timeline, beyond what any list does.
#include "ui/presentation/timelinemodel.h"
#include "ui/widgets/style/icons.h"
#include "ui/widgets/timeline/timelinestate.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

namespace casebook::ui {

namespace {

constexpr int percentPerNotch = 10;

/// J and K are next and previous, wherever letters stand for nothing else.
std::optional<Qt::Key> readingKey(const QKeyEvent &event)
{
    if (event.modifiers() != Qt::NoModifier)
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_J: return Qt::Key_Down;
    case Qt::Key_K: return Qt::Key_Up;
    default: return std::nullopt;
    }
}

} // namespace

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyMessageText();
        event->accept();
        return;
    }
    if (const auto key = readingKey(*event)) {
        QKeyEvent moved(event->type(), *key, Qt::NoModifier, QString(), event->isAutoRepeat());
        QAbstractItemView::keyPressEvent(&moved);
        event->accept();
        return;
    }
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && event->modifiers() == Qt::NoModifier && currentRow() >= 0) {
        const TimelineRow *row = timelineModel()->peekRow(currentRow());
        if (row && row->foldEnd > 0) {
            Q_EMIT unfoldWanted(currentRow());
            event->accept();
            return;
        }
    }
    if (!event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore(); // single letters are the window's shortcuts
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = indexAt(event->position().toPoint()).row();
    const TimelineRow *shown = row < 0 ? nullptr : timelineModel()->peekRow(row);
    if (shown && shown->foldEnd > 0)
        Q_EMIT unfoldWanted(row);
    else
        QAbstractItemView::mouseDoubleClickEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_state->wheelRest += event->angleDelta().y();
        const int notches = m_state->wheelRest / QWheelEvent::DefaultDeltasPerStep;
        m_state->wheelRest -= notches * QWheelEvent::DefaultDeltasPerStep;
        setTextPercent(textPercent() + notches * percentPerNotch);
        event->accept();
        return;
    }
    if (event->pixelDelta().y() != 0 && m_state->pixelsPerStep == 1) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - event->pixelDelta().y());
        event->accept();
        return;
    }
    QAbstractItemView::wheelEvent(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QModelIndex under = indexAt(event->pos());
        if (under.isValid())
            setCurrentIndex(under);
    }
    if (currentRow() < 0)
        return;
    const Event *current = timelineModel()->event(currentRow());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(icon(Icon::Copy), tr("Copy message text"), this, &TimelineView::copyMessageText);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(current && current->type == EventType::Message);
    if (!actions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(actions());
    }
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : viewport()->mapToGlobal(visualRect(currentIndex()).center());
    menu->popup(place);
}

void TimelineView::showTime(const QPoint &place, const QPoint &globalPlace)
{
    const QModelIndex index = indexAt(place);
    const RowLayout *row = index.isValid() ? m_state->layout.laidOut(index.row()) : nullptr;
    const Event *event = row ? timelineModel()->event(index.row()) : nullptr;
    const QRect around = row ? row->timeRect().translated(0, visualRect(index).top()).adjusted(-8, -4, 8, 4) : QRect();
    if (event && around.contains(place))
        QToolTip::showText(globalPlace, m_state->layout.look().timeTruth(*event), viewport(), around);
    else
        QToolTip::hideText();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTime(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractItemView::viewportEvent(event);
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange: renewLook(); break;
    default: break;
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    if (m_state->layout.look().width != viewport()->width())
        renewLook();
    QAbstractItemView::resizeEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

} // namespace casebook::ui
