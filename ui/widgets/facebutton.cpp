// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/facebutton.h"

#include "ui/widgets/style/colours.h"
#include "ui/widgets/style/type.h"

#include <QPainter>
#include <QStyleOption>

namespace casebook::ui {

FaceButton::FaceButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize FaceButton::sizeHint() const
{
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    return {QFontMetrics(bold).horizontalAdvance(text()) + space(4), fontMetrics().height() + space(4)};
}

void FaceButton::paintEvent(QPaintEvent *)
{
    const auto from = colours(palette());
    QPainter painter(this);
    auto own = font();
    own.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(own);
    painter.setPen(isChecked() || underMouse() ? from.text : from.dim);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (isChecked())
        painter.fillRect(space(2), height() - 3, width() - space(4), 2, from.accent);
    QStyleOption option;
    option.initFrom(this);
    if (hasFocus() && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(from.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -4.5), 4, 4);
    }
}

} // namespace casebook::ui
