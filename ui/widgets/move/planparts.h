// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

#include <QGridLayout>
#include <QScrollArea>

#include <cstdint>

namespace casebook::ui {

/// One more line: a name, and its figure at the far side.
inline void addCount(QGridLayout *grid, const QString &name, std::int64_t count, Tone tone = Tone::Dim)
{
    const int row = grid->rowCount();
    auto *label = new ToneLabel(tone, name);
    auto *figure = new ToneLabel(Tone::Text, countText(count));
    figure->setFont(tabular(figure->font()));
    figure->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(label, row, 0);
    grid->addWidget(figure, row, 1);
}

inline QWidget *scrolling(QWidget *inside)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    return scroll;
}

} // namespace casebook::ui
