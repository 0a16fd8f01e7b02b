// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/find/termdelegate.h"

#include "ui/presentation/termscontroller.h"
#include "ui/widgets/style/colours.h"
#include "ui/widgets/style/type.h"

namespace casebook::ui {

void TermDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = tabular(option->font);
    if (index.column() != TermTableModel::Remark)
        return;
    const bool faulty = index.data(Qt::UserRole + 1).toBool();
    const auto from = colours(option->palette);
    for (const auto role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, faulty ? from.bad : from.dim);
}

} // namespace casebook::ui
