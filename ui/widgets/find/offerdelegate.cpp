// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/find/offerdelegate.h"

#include "ui/presentation/searchcompletion.h"
#include "ui/widgets/style/colours.h"
#include "ui/widgets/style/type.h"

#include <QApplication>
#include <QPainter>

namespace casebook::ui {

QSize OfferDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {space(60), QFontMetrics(option.font).height() + space(2)};
}

void OfferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto from = colours(QApplication::palette());
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, from.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, from.hover);
    const QRect inner = option.rect.adjusted(space(2), 0, -space(2), 0);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const QFontMetrics text(option.font);
    const auto shown = text.elidedText(index.data().toString(), Qt::ElideMiddle, inner.width());
    const int width = text.horizontalAdvance(shown) + 1;
    painter->setFont(option.font);
    painter->setPen(from.text);
    painter->drawText(placed({inner.left(), inner.top(), width, inner.height()}), start, shown);
    const QRect rest = inner.adjusted(width + space(3), 0, 0, 0);
    if (rest.width() < space(8))
        return;
    painter->setFont(sized(option.font, TextSize::Small));
    painter->setPen(from.dim);
    painter->drawText(placed(rest), start,
                      painter->fontMetrics().elidedText(index.data(SearchCompletion::DetailRole).toString(),
                                                        Qt::ElideRight, rest.width()));
}

} // namespace casebook::ui
