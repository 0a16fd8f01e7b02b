// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/timeline/timelineview.h"

#include "ui/presentation/timelinemodel.h"

#include <algorithm>

namespace casebook::ui {

struct TimelineView::State
{
    QTimeZone zone = QTimeZone::utc();
    QString emptyText;
    int textPercent = 100;
};

TimelineView::TimelineView(QWidget *parent) : QAbstractItemView(parent), m_state(std::make_unique<State>()) {}
TimelineView::~TimelineView() = default;
void TimelineView::setModel(QAbstractItemModel *model) { QAbstractItemView::setModel(model); }
TimelineModel *TimelineView::timelineModel() const { return qobject_cast<TimelineModel *>(model()); }
QTimeZone TimelineView::zone() const { return m_state->zone; }
void TimelineView::setZone(const QTimeZone &zone) { m_state->zone = zone; }
QString TimelineView::emptyText() const { return m_state->emptyText; }
void TimelineView::setEmptyText(const QString &text) { m_state->emptyText = text; }
int TimelineView::textPercent() const { return m_state->textPercent; }
void TimelineView::setTextPercent(int percent) { m_state->textPercent = percent; }
int TimelineView::currentRow() const { return currentIndex().row(); }
void TimelineView::setCurrentRow(int row) { setCurrentIndex(model()->index(row, 0)); }
void TimelineView::scrollToRow(int, ScrollHint) {}
std::pair<int, int> TimelineView::visibleRows() const { return {-1, -1}; }
QRect TimelineView::visualRect(const QModelIndex &) const { return {}; }
void TimelineView::scrollTo(const QModelIndex &index, ScrollHint hint) { scrollToRow(index.row(), hint); }
QModelIndex TimelineView::indexAt(const QPoint &) const { return {}; }
void TimelineView::reset() { QAbstractItemView::reset(); }
QSize TimelineView::sizeHint() const { return {720, 560}; }
QModelIndex TimelineView::moveCursor(CursorAction, Qt::KeyboardModifiers) { return {}; }
int TimelineView::horizontalOffset() const { return 0; }
int TimelineView::verticalOffset() const { return 0; }
bool TimelineView::isIndexHidden(const QModelIndex &) const { return false; }
void TimelineView::setSelection(const QRect &, QItemSelectionModel::SelectionFlags) {}
QRegion TimelineView::visualRegionForSelection(const QItemSelection &) const { return {}; }

} // namespace casebook::ui
