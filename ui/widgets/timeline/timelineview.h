// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/barredtext.h"
#include "ui/presentation/highlights.h"
#include "ui/widgets/timeline/rowstyle.h"

#include <QAbstractItemView>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace casebook {
struct Event;
}

namespace casebook::ui {

class TimelineModel;

/// Events to read, of one conversation or of many: messages and room events, one under the other, with days between
/// them.
///
/// Any number of rows: only what is near the viewport is measured and laid out, the rest has estimated heights. The
/// place of the rows on the screen is kept when data arrives, when heights turn out different, and when the width
/// changes.
class TimelineView : public QAbstractItemView
{
    Q_OBJECT
    Q_PROPERTY(QTimeZone zone READ zone WRITE setZone)
    Q_PROPERTY(QString emptyText READ emptyText WRITE setEmptyText)
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY textPercentChanged)

public:
    static constexpr int leastTextPercent = 70;
    static constexpr int mostTextPercent = 250;

    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    /// Takes a TimelineModel only.
    void setModel(QAbstractItemModel *model) override;
    TimelineModel *timelineModel() const;

    /// The zone in which times and days are shown; UTC at first.
    QTimeZone zone() const;
    void setZone(const QTimeZone &zone);

    /// What is highlighted in the texts of messages.
    void setHighlights(SharedHighlights highlights);

    /// Says what people put on an event, in one line; may be empty.
    void setLabels(std::function<QString(const casebook::Event &)> labels);
    /// The labels are others now.
    void labelsChanged() { renewLook(); }

    /// Says what of an event is not to leave the case: that is shown as bars.
    void setRedaction(std::function<std::optional<BarredText>(const casebook::Event &)> redaction);
    /// The redactions are others now.
    void redactionsChanged() { renewLook(); }
    /// Says what of an event may leave the window by copying; empty = all of it.
    void setLeaving(std::function<casebook::Event(const casebook::Event &)> leaving);
    /// The event with the text that its row shows.
    casebook::Event asShown(const casebook::Event &event) const;

    /// What stands in the middle while there are no rows. A first line, when others follow, is the title.
    QString emptyText() const;
    void setEmptyText(const QString &text);

    /// Size of the message text against the font of the view; kept between leastTextPercent and mostTextPercent.
    int textPercent() const;
    void setTextPercent(int percent);

    RowStyle rowStyle() const;
    void setRowStyle(RowStyle style);

    /// -1: none.
    int currentRow() const;
    /// Makes a row the current one and brings it into view with the least movement.
    void setCurrentRow(int row);

    /// Opens at a row, wherever it is, under the sticking day; does not change the current row.
    void scrollToRow(int row, ScrollHint hint = PositionAtTop);

    /// The time of the first event in view that has one, and of the last one; nanoseconds, UTC.
    std::optional<std::pair<qint64, qint64>> visibleTimes() const;

    /// The rows that are in view, even in part; {-1, -1} when there are none.
    std::pair<int, int> visibleRows() const;

    // QAbstractItemView
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    QSize sizeHint() const override;
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// Through keyboard, mouse or setCurrentRow(); -1 when there is none any more.
    void currentEventChanged(int row);
    void textPercentChanged(int percent);
    /// A row in which others are folded is to show them.
    void unfoldWanted(int row);
    /// Other rows are in view, or their events came.
    void viewChanged();

public Q_SLOTS:
    /// The text of the current message, whole. Does nothing on other rows: copying more than a message's own text
    /// needs a clearance.
    void copyMessageText();
    void reset() override;
    void doItemsLayout() override;

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

protected Q_SLOTS:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct State;

    void keepPlace();
    void restoreCurrent();
    void renewLook();
    void settle();
    void settleOn(int row, ScrollHint hint, std::optional<qint64> at = {});
    int headOver(int row) const;
    void applyOffset(qint64 offset);
    void showTime(const QPoint &place, const QPoint &globalPlace);
    void paintEmpty(QPainter &painter);
    void paintMissing(QPainter &painter, const QRect &row);
    void paintStickyDay(QPainter &painter, int firstRow);

    std::unique_ptr<State> m_state;
};

} // namespace casebook::ui
