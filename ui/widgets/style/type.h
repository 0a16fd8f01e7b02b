// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace casebook::ui {

/// Spacing goes in steps of four pixels: space(2) is 8.
constexpr int space(int steps)
{
    return 4 * steps;
}

/// The three sizes of the window. Text is the system's own.
enum class TextSize { Small, Text, Title };

/// `base` (usually the widget's font) in another size.
QFont sized(QFont base, TextSize size);

/// The small demi-bold capitals over a group of fields: "TIME TRUTH". Give the words in normal writing.
QFont sectionFont(const QFont &base);

/// With figures of equal width, for columns of numbers and times.
QFont tabular(QFont font);

} // namespace casebook::ui
