// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/reportpdf.h"

#include "core/base/qtext.h"
#include "core/work/reportwriter.h"
#include "core/work/savefile.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace casebook::ui {

namespace {

constexpr qreal widthAcross = 1180; ///< Of the layout; A4 across holds it in letters of some 8 points.
constexpr qreal widthUpright = 820;
constexpr qreal footHeight = 28;

void draw(QTextDocument &document, QPdfWriter &pages, const PdfPages &form)
{
    QPainter painter(&pages);
    const qreal pageWidth = form.orientation == QPageLayout::Landscape ? widthAcross : widthUpright;
    const qreal headHeight = form.head.isEmpty() ? 0 : footHeight;
    const qreal scale = pages.width() / pageWidth;
    const QSizeF page(pageWidth, pages.height() / scale - footHeight - headHeight);
    document.setPageSize(page);
    painter.scale(scale, scale);
    QFont small = document.defaultFont();
    small.setPixelSize(11); // of the layout, not of the paper
    painter.setFont(small);
    const int count = document.pageCount();
    for (int number = 0; number < count; ++number) {
        if (number > 0)
            pages.newPage();
        const QRectF shown(0, number * page.height(), page.width(), page.height());
        painter.save();
        painter.translate(0, headHeight - shown.top());
        document.drawContents(&painter, shown);
        painter.restore();
        const QFontMetricsF metrics(small);
        painter.drawText(QRectF(0, 0, page.width(), headHeight), Qt::AlignLeft | Qt::AlignTop,
                         metrics.elidedText(form.head, Qt::ElideRight, page.width()));
        const QString numbered = QStringLiteral("%1 · page %2 of %3").arg(form.foot).arg(number + 1).arg(count);
        painter.drawText(QRectF(0, headHeight + page.height(), page.width(), footHeight),
                         Qt::AlignRight | Qt::AlignBottom, numbered);
    }
}

} // namespace

void writePdf(QIODevice &target, const std::string &html, const PdfPages &form)
{
    QPdfWriter pages(&target);
    pages.setTitle(form.title);
    pages.setCreator(QStringLiteral("Casebook"));
    pages.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), form.orientation, QMarginsF(14, 14, 14, 14), QPageLayout::Millimeter));
    QTextDocument document;
    document.setHtml(toQString(html));
    draw(document, pages, form);
}

Status savePdf(const std::string &html, const QString &title, const QString &foot, const Path &file)
{
    return work::saveTo(file,
                        [&](QIODevice &target) { writePdf(target, html, {title, {}, foot, QPageLayout::Landscape}); });
}

Status savePdf(const work::ReadingReport &report, const Path &file)
{
    std::string html;
    work::writeHtml(report, [&html](std::string_view part) { html += part; });
    return savePdf(html, QStringLiteral("Reading report"),
                   toQString(report.info.title.empty() ? report.info.id : report.info.title), file);
}

} // namespace casebook::ui
