// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/reporttext.h"
#include "ui/widgets/style/colours.h"

class QPainter;
class QRectF;

namespace casebook::ui {

/// One day as a mark, each state with a shape of its own: a full bar, a short one, an outline, a dot, a dashed outline.
void paintDay(QPainter &painter, const QRectF &cell, work::CalendarDay::State state, const Colours &from);

} // namespace casebook::ui
