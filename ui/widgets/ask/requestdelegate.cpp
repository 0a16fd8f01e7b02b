// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask/requestdelegate.h"

#include "ui/presentation/requestlistmodel.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QPainter>

namespace casebook::ui {

namespace {

constexpr int side = space(3);
constexpr int above = space(2);

QColor stateColour(const Colours &from, RequestListModel::Kind kind)
{
    switch (kind) {
    case RequestListModel::Kind::Waits: return from.accent;
    case RequestListModel::Kind::Overdue: return from.warning;
    case RequestListModel::Kind::Good: return from.good;
    case RequestListModel::Kind::Bad: return from.bad;
    case RequestListModel::Kind::Open: return from.text;
    case RequestListModel::Kind::Past: break;
    }
    return from.dim;
}

QRect placed(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

/// Two texts in one line: the second at its end, whole; the first before it, cut where it does not fit.
void drawLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line, const QString &first,
              const QString &second, const std::pair<QFont, QFont> &fonts, const std::pair<QColor, QColor> &inks)
{
    const QFontMetrics metrics(fonts.second);
    const int width = second.isEmpty() ? 0 : metrics.horizontalAdvance(second) + 2;
    painter->setFont(fonts.second);
    painter->setPen(inks.second);
    painter->drawText(placed(option, QRect(line.right() - width, line.top(), width + 1, line.height())),
                      Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight), second);
    const int left = line.width() - width - (width > 0 ? side : 0);
    painter->setFont(fonts.first);
    painter->setPen(inks.first);
    painter->drawText(placed(option, QRect(line.left(), line.top(), left, line.height())),
                      Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                      QFontMetrics(fonts.first).elidedText(first, Qt::ElideRight, left));
}

} // namespace

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics small(sized(option.font, TextSize::Small));
    return {space(40), above + QFontMetrics(option.font).height() + 2 + small.height() + above + 1};
}

void RequestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto from = colours(QApplication::palette());
    const auto &rect = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(rect, from.selection);
        painter->fillRect(placed(option, QRect(rect.left(), rect.top(), 3, rect.height())), from.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(rect, from.hover);
    }
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, from.hairline);

    auto bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const auto small = tabular(sized(option.font, TextSize::Small));
    auto smallBold = small;
    smallBold.setWeight(QFont::DemiBold);
    const auto inner = rect.adjusted(side, above, -side, -above);
    const QRect first(inner.left(), inner.top(), inner.width(), QFontMetrics(bold).height());
    const QRect second(inner.left(), first.bottom() + 3, inner.width(), QFontMetrics(small).height());
    const auto kind = static_cast<RequestListModel::Kind>(index.data(RequestListModel::KindRole).toInt());
    drawLine(painter, option, first, index.data().toString(), index.data(RequestListModel::StateText).toString(),
             {bold, smallBold}, {from.text, stateColour(from, kind)});
    const auto asked =
        RequestListModel::tr("%1 · %2", "requester, scope")
            .arg(index.data(RequestListModel::Requester).toString(), index.data(RequestListModel::Scope).toString());
    drawLine(painter, option, second, asked, index.data(RequestListModel::Life).toString(), {small, small},
             {from.dim, kind == RequestListModel::Kind::Overdue ? from.warning : from.dim});
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(from.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

} // namespace casebook::ui
