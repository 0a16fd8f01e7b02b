// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/proof/issuedelegate.h"

#include "ui/presentation/prooftables.h"
#include "ui/widgets/style/colours.h"
#include "ui/widgets/style/type.h"

#include <QApplication>
#include <QPainter>

namespace casebook::ui {

namespace {

QColor tagColour(const Colours &from, int tone)
{
    using Tone = IssueListModel::Tone;
    switch (static_cast<Tone>(tone)) {
    case Tone::Note: return from.dim;
    case Tone::Doubt:
    case Tone::Damage: return from.warning;
    case Tone::Difference: return from.bad;
    case Tone::Copy: return from.accent;
    }
    return from.text;
}

} // namespace

void IssueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString sentence = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const Colours from = colours(option.palette);
    const QColor colour = tagColour(from, index.data(IssueListModel::ToneRole).toInt());
    const QString tag = index.data(IssueListModel::TagRole).toString();
    QFont small = sized(option.font, TextSize::Small);
    small.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(small);
    const QRect inside = option.rect.adjusted(space(2), 0, -space(2), 0);
    const int tagWidth = metrics.horizontalAdvance(tag) + space(3);
    const int tagHeight = metrics.height() + 2;
    const auto placed = [&](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect tagRect = placed(QRect(inside.left(), inside.center().y() - tagHeight / 2, tagWidth, tagHeight));
    painter->setBrush(from.pane);
    painter->setPen(QPen(colour, 1));
    painter->drawRoundedRect(QRectF(tagRect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setFont(small);
    painter->setPen(colour);
    painter->drawText(tagRect, Qt::AlignCenter, tag);
    painter->setFont(option.font);
    painter->setPen(from.text);
    const int width = inside.width() - tagWidth - space(2);
    painter->drawText(placed(QRect(inside.left() + tagWidth + space(2), inside.top(), width, inside.height())),
                      Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                      option.fontMetrics.elidedText(sentence, Qt::ElideRight, width));
    painter->restore();
}

} // namespace casebook::ui
