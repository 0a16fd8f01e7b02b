// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/style/highlightformat.h"

#include <algorithm>
#include <array>

namespace casebook::ui {

QTextCharFormat highlightFormat(int kind, const Colours &from)
{
    using Line = QTextCharFormat::UnderlineStyle;
    constexpr std::array lines{Line::SingleUnderline, Line::DashUnderline, Line::DotLine,
                               Line::WaveUnderline,   Line::DashDotLine,   Line::DashDotDotLine};
    QTextCharFormat format;
    if (kind == Highlights::queryKind) {
        format.setBackground(from.hit);
        format.setForeground(from.onHit);
        return format;
    }
    const auto place = static_cast<std::size_t>(kind - 1) % from.markers.size();
    format.setBackground(from.markers[place]);
    format.setForeground(from.onMarker);
    format.setUnderlineStyle(lines[place]);
    format.setUnderlineColor(from.onMarker);
    return format;
}

QList<QTextLayout::FormatRange> highlightFormats(const std::vector<HighlightSpan> &spans, qsizetype begin,
                                                 qsizetype length, const Colours &from)
{
    QList<QTextLayout::FormatRange> formats;
    for (const auto &span : spans) {
        const auto first = std::max<qsizetype>(0, span.begin - begin);
        const auto last = std::min(length, span.end - begin);
        if (first < last) {
            formats.append({static_cast<int>(first), static_cast<int>(last - first), highlightFormat(span.kind, from)});
        }
    }
    return formats;
}

} // namespace casebook::ui
