// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/style/colours.h"
#include "ui/widgets/style/stylepaint.h"
#include "ui/widgets/style/type.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace casebook::ui::stylepaint {

namespace {

QColor between(const QColor &one, const QColor &other, float share)
{
    return QColor::fromRgbF(one.redF() + (other.redF() - one.redF()) * share,
                            one.greenF() + (other.greenF() - one.greenF()) * share,
                            one.blueF() + (other.blueF() - one.blueF()) * share);
}

bool splitter(const QStyleOption &option, QPainter &painter)
{
    const Colours ours = colours(option.palette);
    painter.fillRect(option.rect, option.state.testFlag(QStyle::State_MouseOver) ? ours.accent : ours.hairline);
    return true;
}

bool headerSection(const QStyleOption &option, QPainter &painter)
{
    const Colours ours = colours(option.palette);
    painter.fillRect(option.rect, option.state.testFlag(QStyle::State_MouseOver) ? ours.hover : ours.pane);
    painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), ours.hairline);
    return true;
}

bool tabShape(const QStyleOption &option, QPainter &painter)
{
    const Colours ours = colours(option.palette);
    const QRect rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(QRect(rect.left() + space(2), rect.bottom() - 1, rect.width() - space(4), 2), ours.accent);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(QRect(rect.left() + space(2), rect.bottom() - 1, rect.width() - space(4), 2), ours.edge);
    return true;
}

bool menuBarItem(const QStyleOption &option, QPainter &painter)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return false;
    const Colours ours = colours(option.palette);
    painter.fillRect(option.rect, ours.pane);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.state.testFlag(QStyle::State_Sunken) ? ours.selection : ours.hover);
        painter.drawRoundedRect(option.rect.adjusted(1, 2, -1, -2), 4, 4);
    }
    painter.setPen(option.state.testFlag(QStyle::State_Enabled) ? ours.text : ours.dim);
    const bool underlines = QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut, &option) != 0;
    painter.drawText(option.rect, Qt::AlignCenter | (underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     item->text);
    return true;
}

QRectF bar(const QRect &whole, bool text)
{
    constexpr int slim = 6;
    const int height = text ? whole.height() : std::min(slim, whole.height());
    return {static_cast<qreal>(whole.left()), whole.top() + (whole.height() - height) / 2.0,
            static_cast<qreal>(whole.width()), static_cast<qreal>(height)};
}

void roundedBar(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const qreal radius = std::min({3.0, rect.width() / 2, rect.height() / 2});
    painter.drawRoundedRect(rect, radius, radius);
}

bool progressGroove(const QStyleOption &option, QPainter &painter)
{
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    roundedBar(painter, bar(option.rect, progress && progress->textVisible), colours(option.palette).hairline);
    return true;
}

bool progressContents(const QStyleOption &option, QPainter &painter)
{
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!progress || !option.state.testFlag(QStyle::State_Horizontal))
        return false;
    const Colours ours = colours(option.palette);
    const QRectF whole = bar(option.rect, progress->textVisible);
    const qint64 range = static_cast<qint64>(progress->maximum) - progress->minimum;
    if (range <= 0) { // how long is not known: a quiet full bar, no motion
        roundedBar(painter, whole, between(ours.hairline, ours.accent, 0.5F));
        return true;
    }
    const qint64 done = std::clamp<qint64>(static_cast<qint64>(progress->progress) - progress->minimum, 0, range);
    QRectF part = whole;
    part.setWidth(whole.width() * static_cast<qreal>(done) / static_cast<qreal>(range));
    const bool fromRight = (option.direction == Qt::RightToLeft) != progress->invertedAppearance;
    if (fromRight)
        part.moveRight(whole.right());
    const QColor fill = progress->textVisible ? between(ours.pane, ours.accent, 0.35F) : ours.accent;
    if (done > 0)
        roundedBar(painter, part, fill);
    return true;
}

bool menuSeparator(const QStyleOption &option, QPainter &painter)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item || item->menuItemType != QStyleOptionMenuItem::Separator || !item->text.isEmpty())
        return false;
    painter.setPen(colours(option.palette).hairline);
    const int y = option.rect.center().y();
    painter.drawLine(option.rect.left() + space(2), y, option.rect.right() - space(2), y);
    return true;
}

bool plain(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, colours(option.palette).pane);
    return true;
}

bool toolBar(const QStyleOption &option, QPainter &painter)
{
    const Colours ours = colours(option.palette);
    painter.fillRect(option.rect, ours.pane);
    painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), ours.hairline);
    return true;
}

void frame(const QStyleOption &option, QPainter &painter, bool focused)
{
    const Colours ours = colours(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool under = enabled && option.state.testFlag(QStyle::State_MouseOver);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(!enabled ? ours.window : under ? ours.hover : ours.pane);
    painter.setPen(QPen(focused ? ours.accent : ours.edge, focused ? 2 : 1));
    const qreal inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 5, 5);
}

/// What the content beside a scroll bar stands on.
QColor groundOf(const QStyleOption &option, const QWidget *scrollBar)
{
    for (const QWidget *at = scrollBar; at; at = at->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(at))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return option.palette.color(QPalette::Window);
}

void chevron(QStyle::PrimitiveElement which, const QRect &rect, const QStyleOption &option, bool enabled,
             QPainter &painter)
{
    QStyleOption arrow;
    arrow.rect = rect;
    arrow.palette = option.palette;
    arrow.direction = option.direction;
    arrow.state = enabled ? QStyle::State_Enabled : QStyle::State_None;
    primitive(which, arrow, painter, nullptr);
}

} // namespace

bool control(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter)
{
    switch (element) {
    case QStyle::CE_Splitter: return splitter(option, painter);
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea: return headerSection(option, painter);
    case QStyle::CE_TabBarTabShape: return tabShape(option, painter);
    case QStyle::CE_MenuBarItem: return menuBarItem(option, painter);
    case QStyle::CE_MenuItem: return menuSeparator(option, painter);
    case QStyle::CE_MenuBarEmptyArea: return plain(option, painter);
    case QStyle::CE_ToolBar: return toolBar(option, painter);
    case QStyle::CE_ProgressBarGroove: return progressGroove(option, painter);
    case QStyle::CE_ProgressBarContents: return progressContents(option, painter);
    case QStyle::CE_SizeGrip: return true;
    default: return false;
    }
}

QPalette retinted(QStyle::ControlElement element, const QStyleOption &option)
{
    QPalette palette = option.palette;
    const Colours ours = colours(palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    switch (element) {
    case QStyle::CE_PushButtonLabel:
        if (button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
            !button->features.testFlag(QStyleOptionButton::Flat))
            for (const auto group : {QPalette::Active, QPalette::Inactive}) // disabled ones are not filled
                palette.setColor(group, QPalette::ButtonText, ours.onAccent);
        break;
    case QStyle::CE_HeaderLabel: palette.setColor(QPalette::ButtonText, ours.dim); break;
    case QStyle::CE_TabBarTabLabel:
        palette.setColor(QPalette::WindowText, option.state.testFlag(QStyle::State_Selected) ? ours.text : ours.dim);
        break;
    default: break;
    }
    return palette;
}

bool scrollBar(const QStyleOptionComplex &option, QPainter &painter, const QStyle &style, const QWidget *widget)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar)
        return false;
    const Colours ours = colours(option.palette);
    const QColor ground = groundOf(option, widget);
    painter.fillRect(option.rect, ground);
    if (bar->maximum <= bar->minimum)
        return true;
    const QRectF slider = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool held =
        option.state.testFlag(QStyle::State_Sunken) && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool under = option.state.testFlag(QStyle::State_MouseOver);
    const qreal inset = under || held ? 2 : 3;
    const QRectF thumb = slider.adjusted(inset, inset, -inset, -inset);
    const qreal radius = std::min(thumb.width(), thumb.height()) / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(between(ground, ours.dim, held ? 0.8F : under ? 0.6F : 0.4F));
    painter.drawRoundedRect(thumb, radius, radius);
    return true;
}

bool comboBox(const QStyleOptionComplex &option, QPainter &painter, const QStyle &style, const QWidget *widget)
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (!box)
        return false;
    if (box->frame)
        frame(option, painter, option.state.testFlag(QStyle::State_HasFocus));
    const QRect place = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    chevron(QStyle::PE_IndicatorArrowDown, place, option, option.state.testFlag(QStyle::State_Enabled), painter);
    return true;
}

bool spinBox(const QStyleOptionComplex &option, QPainter &painter, const QStyle &style, const QWidget *widget)
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (!box)
        return false;
    QStyleOptionSpinBox still(*box);
    still.state.setFlag(QStyle::State_MouseOver, false);
    if (box->frame)
        frame(still, painter, option.state.testFlag(QStyle::State_HasFocus));
    if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
        return true;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    chevron(QStyle::PE_IndicatorArrowUp,
            style.subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, widget), option,
            enabled && box->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled), painter);
    chevron(QStyle::PE_IndicatorArrowDown,
            style.subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxDown, widget), option,
            enabled && box->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled), painter);
    return true;
}

} // namespace casebook::ui::stylepaint
