// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/proof/daypaint.h"

#include <QPainter>

namespace casebook::ui {

namespace {

constexpr qreal corner = 1.5;
constexpr qreal dot = 2.5;

void paintOutline(QPainter &painter, const QRectF &cell, const QColor &colour, Qt::PenStyle style)
{
    QPen pen(colour, 1.2, style);
    if (style == Qt::CustomDashLine)
        pen.setDashPattern({2, 1.6});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cell.adjusted(0.6, 0.6, -0.6, -0.6), corner, corner);
}

} // namespace

void paintDay(QPainter &painter, const QRectF &cell, work::CalendarDay::State state, const Colours &from)
{
    using State = work::CalendarDay::State;
    painter.setPen(Qt::NoPen);
    painter.setBrush(from.accent);
    switch (state) {
    case State::Full: painter.drawRoundedRect(cell, corner, corner); break;
    case State::Little: painter.drawRoundedRect(cell.adjusted(0, cell.height() * 0.55, 0, 0), corner, corner); break;
    case State::Empty: paintOutline(painter, cell, from.accent, Qt::SolidLine); break;
    case State::NotExpected:
        painter.setBrush(from.dim);
        painter.drawEllipse(QRectF(cell.center().x() - dot / 2, cell.bottom() - dot, dot, dot));
        break;
    case State::Missing: paintOutline(painter, cell, from.missing, Qt::CustomDashLine); break;
    }
}

} // namespace casebook::ui
