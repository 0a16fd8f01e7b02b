// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/htmlpages.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <cmath>

namespace casebook::ui {

namespace {

constexpr qreal widthAcross = 1180; ///< Of the layout; A4 across holds it in letters of some 8 points.
constexpr qreal widthUpright = 820;
constexpr qreal lineHeight = 28;  ///< Of head and foot.
constexpr qreal leastSpace = 120; ///< A part that has less than this at the end of a page begins on the next one.

QFont lineFont()
{
    QFont font = QTextDocument().defaultFont();
    font.setPixelSize(11); // of the layout, not of the paper
    return font;
}

} // namespace

HtmlPages::HtmlPages(const QPageLayout &layout, PageLines lines) : m_lines(std::move(lines))
{
    const auto area = layout.paintRect(QPageLayout::Point);
    const qreal width = layout.orientation() == QPageLayout::Landscape ? widthAcross : widthUpright;
    m_paper = QSizeF(width, width * area.height() / area.width());
}

QSizeF HtmlPages::textArea() const
{
    const qreal lines = m_lines.head.isEmpty() ? lineHeight : 2 * lineHeight;
    return {m_paper.width(), m_paper.height() - lines};
}

void HtmlPages::layOut(QTextDocument &document, const QString &html, qreal above) const
{
    document.setHtml(html);
    if (above > 0) {
        QTextCursor start(&document);
        auto format = start.blockFormat();
        format.setTopMargin(above + format.topMargin());
        start.setBlockFormat(format);
    }
    document.setPageSize(textArea());
}

void HtmlPages::add(const QString &html)
{
    const qreal height = textArea().height();
    const bool fits = m_pages > 0 && height - m_used >= leastSpace;
    const Part begins{fits ? m_pages - 1 : m_pages, fits ? m_used : 0, 0};
    QTextDocument document;
    layOut(document, html, begins.above);
    const int pages = document.pageCount();
    const auto last = document.documentLayout()->blockBoundingRect(document.lastBlock());
    m_parts.push_back({begins.page, begins.above, pages});
    m_pages = begins.page + pages;
    m_used = std::clamp(last.bottom() - (pages - 1) * height, 0.0, height);
}

void HtmlPages::paintLines(QPainter &painter, int page) const
{
    painter.save();
    painter.setFont(lineFont());
    const QFontMetricsF metrics(lineFont());
    painter.drawText(QRectF(0, 0, m_paper.width(), lineHeight), Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(m_lines.head, Qt::ElideRight, m_paper.width()));
    painter.drawText(QRectF(0, m_paper.height() - lineHeight, m_paper.width(), lineHeight),
                     Qt::AlignRight | Qt::AlignBottom,
                     QStringLiteral("%1 · page %2 of %3").arg(m_lines.foot).arg(page + 1).arg(m_pages));
    painter.restore();
}

Status HtmlPages::paint(const NextPage &next, const Parts &parts, const Progress &progress, int most) const
{
    const qreal head = m_lines.head.isEmpty() ? 0 : lineHeight;
    const auto area = textArea();
    QPainter *painter = nullptr;
    int painted = 0; // pages begun
    for (int number = 0; number < static_cast<int>(m_parts.size()); ++number) {
        if (progress.stopRequested())
            return failure(Error::Code::Cancelled, "pages", "the work was stopped");
        const auto &part = m_parts[static_cast<std::size_t>(number)];
        const auto html = parts(number);
        if (!html)
            return std::unexpected(html.error());
        QTextDocument document;
        layOut(document, *html, part.above);
        for (int page = 0; page < part.pages; ++page) {
            if (part.page + page >= painted) {
                if (painted == most)
                    return {};
                painter = &next();
                paintLines(*painter, painted++);
            }
            painter->save();
            painter->translate(0, head - page * area.height());
            document.drawContents(painter, QRectF(QPointF(0, page * area.height()), area));
            painter->restore();
        }
    }
    return {};
}

Status HtmlPages::paint(QPagedPaintDevice &device, const Parts &parts, const Progress &progress) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return failure(Error::Code::Io, "printer", "it takes no pages", "Look whether it is switched on and connected");
    painter.scale(device.width() / m_paper.width(), device.width() / m_paper.width());
    bool first = true;
    const auto next = [&]() -> QPainter & {
        if (!std::exchange(first, false))
            device.newPage();
        return painter;
    };
    Status done = paint(next, parts, progress);
    if (!painter.end() && done)
        return failure(Error::Code::Io, "printer", "it did not take all pages");
    return done;
}

} // namespace casebook::ui
