// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/style/type.h"

#include <algorithm>

namespace casebook::ui {

namespace {

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(6.0, font.pointSizeF() * factor));
    else
        font.setPixelSize(std::max(8, qRound(font.pixelSize() * factor)));
    return font;
}

} // namespace

QFont sized(QFont base, TextSize size)
{
    switch (size) {
    case TextSize::Small: return scaled(std::move(base), 0.9);
    case TextSize::Title: {
        QFont font = scaled(std::move(base), 1.3);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case TextSize::Text: break;
    }
    return base;
}

QFont sectionFont(const QFont &base)
{
    QFont font = scaled(base, 0.82);
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    return font;
}

QFont tabular(QFont font)
{
    font.setFeature("tnum", 1);
    return font;
}

} // namespace casebook::ui
