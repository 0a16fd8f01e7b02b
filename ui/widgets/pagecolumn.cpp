// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pagecolumn.h"

#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace casebook::ui {

QScrollArea *pageColumn(QVBoxLayout *inside, int width)
{
    auto *holder = new QWidget;
    holder->setMaximumWidth(width);
    inside->setContentsMargins(space(6), space(5), space(6), space(5));
    inside->setSpacing(space(3));
    holder->setLayout(inside);
    auto *page = new QWidget;
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    across->addWidget(holder, 100);
    across->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    return scroll;
}

QLabel *pageHeading(const QString &text)
{
    auto *label = new ToneLabel(Tone::Text, text);
    label->setFont(sized(label->font(), TextSize::Title));
    return label;
}

} // namespace casebook::ui
