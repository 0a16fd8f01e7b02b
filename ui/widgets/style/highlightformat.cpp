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

namespace {

/// What of [first, last) lies in [begin, begin + length), counted from `begin`.
void addRange(QList<QTextLayout::FormatRange> &formats, qsizetype first, qsizetype last, qsizetype begin,
              qsizetype length, const QTextCharFormat &format)
{
    const auto from = std::max<qsizetype>(0, first - begin);
    const auto to = std::min(length, last - begin);
    if (from < to)
        formats.append({static_cast<int>(from), static_cast<int>(to - from), format});
}

} // namespace

QList<QTextLayout::FormatRange> barFormats(const BarredText &text, qsizetype begin, qsizetype length,
                                           const Colours &from)
{
    QTextCharFormat format;
    if (text.original) {
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(from.warning);
        format.setForeground(from.warning);
    } else {
        format.setBackground(from.redacted);
        format.setForeground(from.onRedacted);
    }
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[first, last] : text.bars)
        addRange(formats, first, last, begin, length, format);
    return formats;
}

QList<QTextLayout::FormatRange> highlightFormats(const std::vector<HighlightSpan> &spans, qsizetype begin,
                                                 qsizetype length, const Colours &from)
{
    QList<QTextLayout::FormatRange> formats;
    for (const auto &span : spans)
        addRange(formats, span.begin, span.end, begin, length, highlightFormat(span.kind, from));
    return formats;
}

} // namespace casebook::ui
