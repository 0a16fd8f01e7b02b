// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

#include <QGridLayout>

namespace casebook::ui {

/// Fields of a form under each other, their labels beside them; with the keys that labels name.
class FormGrid : public QGridLayout
{
public:
    FormGrid()
    {
        setHorizontalSpacing(space(4));
        setVerticalSpacing(space(2));
        setColumnMinimumWidth(0, space(36));
        setColumnStretch(1, 1);
    }

    void add(const QString &text, QWidget *field)
    {
        const int row = rowCount();
        auto *label = new ToneLabel(Tone::Dim, text);
        label->setTextFormat(Qt::AutoText);
        label->setBuddy(field);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        label->setContentsMargins(0, space(1), 0, 0);
        addWidget(label, row, 0);
        addWidget(field, row, 1);
    }
};

} // namespace casebook::ui
