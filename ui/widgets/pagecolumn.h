// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace casebook::ui {

/// A column of comfortable width, at most `width`, in the middle of a page that scrolls. Takes the layout.
QScrollArea *pageColumn(QVBoxLayout *inside, int width = 760);

/// The title over such a column.
QLabel *pageHeading(const QString &text);

} // namespace casebook::ui
