// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/conversationdelegate.h"

#include "ui/presentation/conversationlistmodel.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QPainter>

namespace casebook::ui {

namespace {

constexpr int side = space(3);
constexpr int above = space(2);

QString cellText(const QModelIndex &index, int column)
{
    return index.siblingAtColumn(column).data().toString();
}

/// The rectangle as it lies in a right-to-left window.
QRect placed(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics text(option.font);
    const QFontMetrics small(sized(option.font, TextSize::Small));
    return {space(40), above + text.height() + 2 + small.height() + above + 1};
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto from = colours(QApplication::palette());
    const auto &rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected)
        painter->fillRect(rect, from.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, from.hover);
    if (selected)
        painter->fillRect(placed(option, QRect(rect.left(), rect.top(), 3, rect.height())), from.accent);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, from.hairline);

    const auto inner = rect.adjusted(side, above, -side, -above);
    const auto start = Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const auto end = Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight);

    auto bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const auto number = cellText(index, ConversationListModel::Messages);
    const auto numberFont = tabular(option.font);
    const int numberWidth = QFontMetrics(numberFont).horizontalAdvance(number) + 2;
    const QFontMetrics boldMetrics(bold);
    const QRect first(inner.left(), inner.top(), inner.width(), boldMetrics.height());
    painter->setFont(numberFont);
    painter->setPen(from.text);
    painter->drawText(placed(option, QRect(first.right() - numberWidth, first.top(), numberWidth + 1, first.height())),
                      end, number);
    painter->setFont(bold);
    const int titleWidth = first.width() - numberWidth - side;
    painter->drawText(
        placed(option, QRect(first.left(), first.top(), titleWidth, first.height())), start,
        boldMetrics.elidedText(cellText(index, ConversationListModel::Title), Qt::ElideRight, titleWidth));

    const auto smallFont = tabular(sized(option.font, TextSize::Small));
    const QFontMetrics small(smallFont);
    const QRect second(inner.left(), first.bottom() + 3, inner.width(), small.height());
    painter->setFont(smallFont);
    const auto marks = cellText(index, ConversationListModel::Marks);
    const int marksWidth = marks.isEmpty() ? 0 : small.horizontalAdvance(marks) + 2;
    if (!marks.isEmpty()) {
        painter->setPen(from.warning);
        painter->drawText(
            placed(option, QRect(second.right() - marksWidth, second.top(), marksWidth + 1, second.height())), end,
            marks);
    }
    const auto line =
        ConversationListModel::tr("%1 · %2 · %3", "kind, tenant, time")
            .arg(cellText(index, ConversationListModel::Kind), cellText(index, ConversationListModel::Tenant),
                 cellText(index, ConversationListModel::Start));
    const int lineWidth = second.width() - marksWidth - (marks.isEmpty() ? 0 : side);
    painter->setPen(from.dim);
    painter->drawText(placed(option, QRect(second.left(), second.top(), lineWidth, second.height())), start,
                      small.elidedText(line, Qt::ElideRight, lineWidth));
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(from.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

} // namespace casebook::ui
