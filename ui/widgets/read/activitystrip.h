// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>
#include <utility>

namespace casebook::ui {

class ActivityController;

/// Messages over time, as bars: what the search finds in another colour, a dot over what is tagged, a dashed frame
/// around days whose file is missing. A click asks for that time, a drag for a filter of that stretch.
///
/// Keys: Left and Right go by bars, with Shift they mark a stretch; Home and End; Enter asks for the time, F filters by
/// the stretch; + and - zoom, 0 shows all; T shows the same as a table. Each bar is spoken.
class ActivityStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityStrip(ActivityController &activity, QWidget *parent = nullptr);

    /// What is in view elsewhere; nanoseconds, UTC.
    void setVisibleTimes(std::optional<std::pair<qint64, qint64>> times);

    /// -1: none.
    int currentBar() const { return m_current; }
    void setCurrentBar(int bar);
    /// Where a bar is; empty for one that is not there.
    QRect barRect(int bar) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void jumpWanted(qint64 time);
    void filterWanted(qint64 from, qint64 until);
    void tableWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QRect chart() const;
    int barAt(int x) const;
    int xOf(qint64 time) const;
    std::pair<int, int> marked() const;
    void moveTo(int bar, bool marks);
    void filterByMarked();
    void showAgain();
    void zoomAround(int bar, bool in);
    void paintBars(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;

    ActivityController &m_activity;
    std::optional<std::pair<qint64, qint64>> m_visible;
    int m_current = -1;
    int m_anchor = -1; ///< The other end of the stretch that is marked; -1: none.
    bool m_pressed = false;
    bool m_dragged = false;
};

} // namespace casebook::ui
