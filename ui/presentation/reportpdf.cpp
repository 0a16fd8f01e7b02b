// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/reportpdf.h"

#include "core/base/qtext.h"
#include "core/work/reportwriter.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace casebook::ui {

namespace {

constexpr qreal pageWidth = 1180; ///< Of the layout; A4 across holds it in letters of some 8 points.
constexpr qreal footHeight = 28;

void draw(QTextDocument &document, QPdfWriter &pages, const QString &foot)
{
    QPainter painter(&pages);
    const qreal scale = pages.width() / pageWidth;
    const QSizeF page(pageWidth, pages.height() / scale - footHeight);
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
        painter.translate(0, -shown.top());
        document.drawContents(&painter, shown);
        painter.restore();
        painter.drawText(QRectF(0, page.height(), page.width(), footHeight), Qt::AlignRight | Qt::AlignBottom,
                         QStringLiteral("%1 · page %2 of %3").arg(foot).arg(number + 1).arg(count));
    }
}

} // namespace

Status savePdf(const std::string &html, const QString &title, const QString &foot, const Path &file)
{
    QSaveFile target(toQString(pathText(file)));
    const auto failed = [&] {
        return failure(Error::Code::Io, pathText(file), "cannot be written: " + target.errorString().toStdString(),
                       "Choose another folder, or make room on the disk");
    };
    if (!target.open(QIODevice::WriteOnly))
        return failed();
    {
        QPdfWriter pages(&target);
        pages.setTitle(title);
        pages.setCreator(QStringLiteral("Casebook"));
        pages.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(14, 14, 14, 14),
                                        QPageLayout::Millimeter));
        QTextDocument document;
        document.setHtml(toQString(html));
        draw(document, pages, foot);
    }
    return target.commit() ? Status{} : failed();
}

Status savePdf(const work::ReadingReport &report, const Path &file)
{
    std::string html;
    work::writeHtml(report, [&html](std::string_view part) { html += part; });
    return savePdf(html, QStringLiteral("Reading report"),
                   toQString(report.info.title.empty() ? report.info.id : report.info.title), file);
}

} // namespace casebook::ui
