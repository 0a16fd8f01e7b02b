// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/style/casebookstyle.h"

#include "ui/presentation/owndirection.h"
#include "ui/widgets/style/colours.h"
#include "ui/widgets/style/stylepaint.h"
#include "ui/widgets/style/type.h"

#include <QHeaderView>
#include <QPainter>
#include <QProgressBar>
#include <QStyleOption>

#include <algorithm>

namespace casebook::ui {

namespace {

constexpr int slimBar = 6;

/// Where Fusion only has to write, it writes in our colours.
template <typename Option>
void writeRetinted(const QProxyStyle &style, QStyle::ControlElement element, const QStyleOption *option,
                   QPainter *painter, const QWidget *widget)
{
    const auto *given = qstyleoption_cast<const Option *>(option);
    if (!given)
        return style.QProxyStyle::drawControl(element, option, painter, widget);
    Option retinted(*given);
    retinted.palette = stylepaint::retinted(element, *option);
    if (element == QStyle::CE_HeaderLabel)
        retinted.state.setFlag(QStyle::State_On, false); // no bold names over the columns of a selected row
    style.QProxyStyle::drawControl(element, &retinted, painter, widget);
}

/// Texts of an archive and of queries may be of the other direction than the window.
void writeItem(const CasebookStyle &style, const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *given = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!given)
        return style.QProxyStyle::drawControl(QStyle::CE_ItemViewItem, option, painter, widget);
    QStyleOptionViewItem item(*given);
    item.text = apart(item.text);
    if (colours(item.palette).selection != item.palette.color(QPalette::Highlight)) // the row is not filled with it
        item.palette.setColor(QPalette::HighlightedText, item.palette.color(QPalette::Text));
    style.QProxyStyle::drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
}

} // namespace

CasebookStyle::CasebookStyle() : QProxyStyle(QStringLiteral("fusion")) {}

int CasebookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return space(3);
    case PM_ScrollBarSliderMin: return space(9);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_SplitterWidth: return 1; // Qt widens the place to grab by itself
    case PM_DefaultFrameWidth: return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_MenuBarPanelWidth:
    case PM_ToolBarFrameWidth: return 0;
    case PM_MenuBarVMargin: return 2;
    case PM_MenuBarHMargin: return space(1);
    case PM_MenuVMargin: return space(1);
    case PM_MenuHMargin: return 0;
    case PM_ToolBarItemSpacing: return space(1);
    case PM_ToolBarItemMargin: return space(1);
    case PM_HeaderMargin: return space(2);
    case PM_FocusFrameHMargin: return space(2) - 1; // texts of items stand under the names of their columns
    case PM_TabBarTabHSpace: return space(6);
    case PM_TabBarTabVSpace: return space(3);
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap: return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_TreeViewIndentation: return space(4);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space(2);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CasebookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_DrawMenuBarSeparator: return 0;
    case SH_ScrollView_FrameOnlyAroundContents: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    case SH_ToolTip_WakeUpDelay: return 400;
    case SH_Table_GridLineColor:
        return option ? static_cast<int>(colours(option->palette).hairline.rgba())
                      : QProxyStyle::styleHint(hint, option, widget, returned);
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize CasebookStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: return wanted.expandedTo({0, option->fontMetrics.height() + space(3)}) + QSize(space(2), 0);
    case CT_LineEdit:
    case CT_SpinBox: return {wanted.width(), option->fontMetrics.height() + space(3)};
    case CT_ComboBox: return {wanted.width() + space(2), option->fontMetrics.height() + space(3)};
    case CT_ItemViewItem: return wanted.expandedTo({0, option->fontMetrics.height() + space(2)});
    case CT_HeaderSection: return wanted.expandedTo({0, option->fontMetrics.height() + space(3)});
    case CT_MenuBarItem: return wanted + QSize(space(1), space(1));
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return separator ? QSize(wanted.width(), space(2) + 1) : wanted + QSize(space(2), space(1));
    }
    case CT_ProgressBar: {
        const auto *bar = qobject_cast<const QProgressBar *>(widget);
        if (bar && !bar->isTextVisible())
            return bar->orientation() == Qt::Horizontal ? QSize(wanted.width(), slimBar)
                                                        : QSize(slimBar, wanted.height());
        return wanted;
    }
    default: return wanted;
    }
}

QRect CasebookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                    const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(space(1), 0, -space(1), 0);
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0) {
        const auto share = static_cast<int>(static_cast<qint64>(length) * bar->pageStep / (range + bar->pageStep));
        slider = std::clamp(share, std::min(pixelMetric(PM_ScrollBarSliderMin, option, widget), length), length);
    }
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect = upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size)
                                   : QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return along(start, slider);
    case SC_ScrollBarSubPage: return along(0, start);
    case SC_ScrollBarAddPage: return along(start + slider, length - start - slider);
    default: return {}; // no arrows
    }
}

void CasebookStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *header = qobject_cast<QHeaderView *>(widget);
    if (header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter); // names stand where their columns begin
}

void CasebookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    painter->save();
    const bool painted = stylepaint::primitive(element, *option, *painter, widget);
    painter->restore();
    if (!painted)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CasebookStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    painter->save();
    const bool painted = stylepaint::control(element, *option, *painter);
    painter->restore();
    if (painted)
        return;
    switch (element) {
    case CE_PushButtonLabel: return writeRetinted<QStyleOptionButton>(*this, element, option, painter, widget);
    case CE_HeaderLabel: return writeRetinted<QStyleOptionHeader>(*this, element, option, painter, widget);
    case CE_TabBarTabLabel: return writeRetinted<QStyleOptionTab>(*this, element, option, painter, widget);
    case CE_ItemViewItem: return writeItem(*this, option, painter, widget);
    case CE_MenuItem: return writeRetinted<QStyleOptionMenuItem>(*this, element, option, painter, widget);
    default: return QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void CasebookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    painter->save();
    bool painted = false;
    switch (control) {
    case CC_ScrollBar: painted = stylepaint::scrollBar(*option, *painter, *this, widget); break;
    case CC_ComboBox: painted = stylepaint::comboBox(*option, *painter, *this, widget); break;
    case CC_SpinBox: painted = stylepaint::spinBox(*option, *painter, *this, widget); break;
    default: break;
    }
    painter->restore();
    if (!painted)
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace casebook::ui
