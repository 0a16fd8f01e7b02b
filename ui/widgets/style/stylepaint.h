// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>

class QPainter;

/// How the parts of widgets look. Each function says whether it painted the part; where not, Fusion does.
namespace casebook::ui::stylepaint {

bool primitive(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget);

/// Parts that are flat fills, lines and bars. Those with texts of their own are left to Fusion, with the option that
/// retinted() makes.
bool control(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter);

bool scrollBar(const QStyleOptionComplex &option, QPainter &painter, const QStyle &style, const QWidget *widget);
bool comboBox(const QStyleOptionComplex &option, QPainter &painter, const QStyle &style, const QWidget *widget);
bool spinBox(const QStyleOptionComplex &option, QPainter &painter, const QStyle &style, const QWidget *widget);

/// The palette in which a label is to be written.
QPalette retinted(QStyle::ControlElement element, const QStyleOption &option);

} // namespace casebook::ui::stylepaint
