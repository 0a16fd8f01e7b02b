// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/barredtext.h"
#include "ui/presentation/highlights.h"
#include "ui/widgets/style/colours.h"

#include <QTextLayout>

namespace casebook::ui {

/// How a highlight of that kind looks: a colour behind the words, and for the sets of the person a line under them
/// that differs from set to set, so that nothing hangs on colours alone.
QTextCharFormat highlightFormat(int kind, const Colours &from);

/// The spans that touch [begin, begin + length), counted from `begin`.
QList<QTextLayout::FormatRange> highlightFormats(const std::vector<HighlightSpan> &spans, qsizetype begin,
                                                 qsizetype length, const Colours &from);

/// The bars of a redacted text in the same way: solid, or, where the original is shown, a line under it.
QList<QTextLayout::FormatRange> barFormats(const BarredText &text, qsizetype begin, qsizetype length,
                                           const Colours &from);

} // namespace casebook::ui
