// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/style/colours.h"
#include "ui/widgets/style/icons.h"
#include "ui/widgets/style/stylepaint.h"
#include "ui/widgets/style/type.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

namespace casebook::ui::stylepaint {

namespace {

constexpr qreal radius = 5;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// A filled field with a line around; the line is thick and in the accent colour while it has the focus.
void field(QPainter &painter, const QStyleOption &option, const QColor &fill, const QColor &line, bool focused)
{
    const Colours ours = colours(option.palette);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(QPen(focused ? ours.accent : line, focused ? 2 : 1));
    const qreal inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

bool pushButton(const QStyleOption &option, QPainter &painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const Colours ours = colours(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool under = enabled && has(option, QStyle::State_MouseOver);
    const bool focused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
    if (button && button->features.testFlag(QStyleOptionButton::Flat)) {
        if (down || under || focused)
            field(painter, option, down ? ours.selection : ours.hover, Qt::transparent, focused);
        return true;
    }
    if (button && enabled && button->features.testFlag(QStyleOptionButton::DefaultButton)) {
        const QColor fill = down ? ours.accent.darker(115) : under ? ours.accent.lighter(108) : ours.accent;
        field(painter, option, fill, fill, false);
        if (focused) { // a ring inside, since a line in the accent colour would not show on it
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(ours.onAccent, 1));
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5), radius - 2, radius - 2);
        }
        return true;
    }
    field(painter, option,
          down    ? ours.selection
          : under ? ours.hover
                  : ours.pane,
          enabled ? ours.edge : ours.hairline, focused);
    return true;
}

bool toolButton(const QStyleOption &option, QPainter &painter)
{
    const Colours ours = colours(option.palette);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool under = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (!down && !under)
        return true;
    painter.setRenderHint(QPainter::Antialiasing);
    const bool drawn = down && ours.selection == ours.window; // strong contrast: an edge in place of a shade
    painter.setPen(drawn ? QPen(ours.edge) : QPen(Qt::NoPen));
    painter.setBrush(down ? ours.selection : ours.hover);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    return true;
}

bool indicator(const QStyleOption &option, QPainter &painter, bool round)
{
    const Colours ours = colours(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const QColor chosen = enabled ? ours.accent : ours.dim;
    const bool focused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal corner = round ? box.width() / 2 : 4;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(on || partly ? chosen : ours.pane);
    painter.setPen(QPen(on || partly || focused ? chosen : ours.dim, focused ? 2 : 1));
    painter.drawRoundedRect(box, corner, corner);
    painter.setPen(QPen(ours.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(ours.onAccent);
    const QPointF middle = box.center();
    if (partly) {
        painter.drawLine(middle - QPointF(3.5, 0), middle + QPointF(3.5, 0));
    } else if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(middle, 3, 3);
    } else if (on) {
        painter.setBrush(Qt::NoBrush);
        const QPolygonF check{middle + QPointF(-3.8, 0.2), middle + QPointF(-1, 3), middle + QPointF(4, -2.8)};
        painter.drawPolyline(check);
    }
    return true;
}

/// True for the part of a row that touches the side where reading begins.
bool beginsRow(const QStyleOption &option, const QWidget *widget)
{
    if (option.direction == Qt::LeftToRight)
        return option.rect.left() <= 0;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return area && option.rect.right() >= area->viewport()->width() - 1;
}

/// Selected rows are tinted, and have a bar in the accent colour where they begin.
bool itemRow(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (!item)
        return false;
    const Colours ours = colours(option.palette);
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    else if (item->features.testFlag(QStyleOptionViewItem::Alternate))
        painter.fillRect(option.rect, option.palette.alternateBase());
    if (!has(option, QStyle::State_Selected)) {
        if (has(option, QStyle::State_MouseOver))
            painter.fillRect(option.rect, ours.hover);
        return true;
    }
    painter.fillRect(option.rect, ours.selection);
    if (beginsRow(option, widget)) {
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), ours.accent);
    }
    return true;
}

bool arrow(Icon which, const QStyleOption &option, QPainter &painter)
{
    const Colours ours = colours(option.palette);
    const int size = std::min({16, option.rect.width(), option.rect.height()});
    if (size <= 0)
        return true;
    const QColor colour = has(option, QStyle::State_Enabled) ? ours.dim : ours.edge;
    QRect place(0, 0, size, size);
    place.moveCenter(option.rect.center());
    painter.drawPixmap(place.topLeft(), iconPixmap(which, colour, size, painter.device()->devicePixelRatio()));
    return true;
}

/// Fusion puts it to the upper edge; ours stands beside the name.
bool sortArrow(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return true;
    QStyleOptionHeader placed(*header);
    placed.rect = QRect(0, 0, 12, 12);
    placed.rect.moveCenter(option.rect.center());
    if (widget && header->orientation == Qt::Horizontal)
        placed.rect.moveTop((widget->height() - placed.rect.height()) / 2);
    return arrow(header->sortIndicator == QStyleOptionHeader::SortUp ? Icon::ChevronUp : Icon::ChevronDown, placed,
                 painter);
}

bool branch(const QStyleOption &option, QPainter &painter)
{
    if (!has(option, QStyle::State_Children))
        return true;
    const Icon closed = option.direction == Qt::LeftToRight ? Icon::ChevronRight : Icon::ChevronLeft;
    return arrow(has(option, QStyle::State_Open) ? Icon::ChevronDown : closed, option, painter);
}

void hairlineFrame(const QStyleOption &option, QPainter &painter, const QColor &colour)
{
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

bool menuPanel(const QStyleOption &option, QPainter &painter)
{
    const Colours ours = colours(option.palette);
    painter.fillRect(option.rect, ours.pane);
    hairlineFrame(option, painter, ours.edge);
    return true;
}

bool focusFrame(const QStyleOption &option, QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours(option.palette).accent, 2));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    return true;
}

bool topLine(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), colours(option.palette).hairline);
    return true;
}

bool separator(const QStyleOption &option, QPainter &painter)
{
    painter.setPen(colours(option.palette).hairline);
    const QRect rect = option.rect;
    if (has(option, QStyle::State_Horizontal))
        painter.drawLine(rect.center().x(), rect.top() + space(1), rect.center().x(), rect.bottom() - space(1));
    else
        painter.drawLine(rect.left() + space(1), rect.center().y(), rect.right() - space(1), rect.center().y());
    return true;
}

bool lineEdit(const QStyleOption &option, QPainter &painter)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    const Colours ours = colours(option.palette);
    if (frame && frame->lineWidth == 0) { // inside another field
        painter.fillRect(option.rect, option.palette.base());
        return true;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    field(painter, option, enabled ? ours.pane : ours.window, ours.edge, has(option, QStyle::State_HasFocus));
    return true;
}

} // namespace

bool primitive(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand: return pushButton(option, painter);
    case QStyle::PE_PanelButtonTool: return toolButton(option, painter);
    case QStyle::PE_PanelLineEdit: return lineEdit(option, painter);
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameButtonTool: return true; // painted with the panel, or not at all
    case QStyle::PE_FrameFocusRect: return focusFrame(option, painter);
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck: return indicator(option, painter, false);
    case QStyle::PE_IndicatorRadioButton: return indicator(option, painter, true);
    case QStyle::PE_PanelItemViewItem:
    case QStyle::PE_PanelItemViewRow: return itemRow(option, painter, widget);
    case QStyle::PE_IndicatorArrowDown: return arrow(Icon::ChevronDown, option, painter);
    case QStyle::PE_IndicatorArrowUp: return arrow(Icon::ChevronUp, option, painter);
    case QStyle::PE_IndicatorArrowLeft: return arrow(Icon::ChevronLeft, option, painter);
    case QStyle::PE_IndicatorArrowRight: return arrow(Icon::ChevronRight, option, painter);
    case QStyle::PE_IndicatorHeaderArrow: return sortArrow(option, painter, widget);
    case QStyle::PE_PanelScrollAreaCorner: painter.fillRect(option.rect, option.palette.base()); return true;
    case QStyle::PE_IndicatorBranch: return branch(option, painter);
    case QStyle::PE_IndicatorToolBarSeparator: return separator(option, painter);
    case QStyle::PE_Frame: hairlineFrame(option, painter, colours(option.palette).hairline); return true;
    case QStyle::PE_PanelMenu: return menuPanel(option, painter);
    case QStyle::PE_FrameMenu: return true;
    case QStyle::PE_PanelTipLabel: return menuPanel(option, painter);
    case QStyle::PE_PanelStatusBar:
        painter.fillRect(option.rect, colours(option.palette).pane);
        return topLine(option, painter);
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameTabWidget: return topLine(option, painter);
    case QStyle::PE_FrameTabBarBase: return true;
    default: return false;
    }
}

} // namespace casebook::ui::stylepaint
