// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/reportcontroller.h"

#include <QAbstractScrollArea>

#include <memory>

namespace casebook::ui {

/// A strip of days for each UCB of each tenant, all on one scale, months written above. Long spans scroll.
///
/// Keys: arrows go by day and by UCB, with Ctrl by week, Page keys by month, Home and End to the ends of a strip, N and
/// P to the next and previous missing day, Enter asks for the conversations of the day.
class CalendarView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit CalendarView(QWidget *parent = nullptr);

    /// The day that was chosen stays so where the new report has it.
    void show(std::shared_ptr<const work::ReadingReport> report);

    const work::UcbCalendar *currentCalendar() const;
    const work::CalendarDay *currentDay() const;
    /// As after a click; out of range: none.
    void setCurrent(int row, std::chrono::sys_days day);
    /// Where the day is on the viewport; empty for a day that the strip does not have.
    QRect cellRect(int row, std::chrono::sys_days day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged();
    void activated();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Hit
    {
        int row = -1;
        std::chrono::sys_days day;
    };

    const std::vector<work::UcbCalendar> &calendars() const;
    const work::CalendarDay *dayAt(int row, std::chrono::sys_days day) const;
    Hit hit(QPoint position) const;
    void fit();
    void reveal();
    void moveBy(std::chrono::days days);
    void moveToRow(int row);
    void moveToMissing(int step);
    int columnOf(std::chrono::sys_days day) const;
    int rowHeight() const;
    int headHeight() const;
    int labelWidth() const;
    void paintMonths(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;

    std::shared_ptr<const work::ReadingReport> m_report;
    std::chrono::sys_days m_first; ///< Of all strips.
    std::chrono::sys_days m_last;
    int m_row = -1;
    std::chrono::sys_days m_day;
};

} // namespace casebook::ui
