// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/owndirection.h"

#include <QGuiApplication>

#include <algorithm>

namespace casebook::ui {

QString apart(const QString &text)
{
    const auto isLatinLike = [](QChar c) { return c.direction() == QChar::DirL; };
    const bool leftToRight = QGuiApplication::layoutDirection() == Qt::LeftToRight;
    const bool foreign = leftToRight ? text.isRightToLeft() : std::ranges::any_of(text, isLatinLike);
    constexpr QChar firstStrongIsolate(u'\u2068');
    constexpr QChar popDirectionalIsolate(u'\u2069');
    return foreign ? firstStrongIsolate + text + popDirectionalIsolate : text;
}

} // namespace casebook::ui
