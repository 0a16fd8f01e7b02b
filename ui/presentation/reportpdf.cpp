// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/reportpdf.h"

#include "core/base/qtext.h"
#include "core/work/reportwriter.h"
#include "core/work/savefile.h"
#include "ui/presentation/htmlpages.h"

#include <QPdfWriter>

namespace casebook::ui {

Status savePdf(const std::string &html, const QString &title, const QString &foot, const Path &file)
{
    const QPageLayout across(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(14, 14, 14, 14),
                             QPageLayout::Millimeter);
    HtmlPages pages(across, {{}, foot});
    pages.add(toQString(html));
    Status painted;
    const Status saved = work::saveTo(file, [&](QIODevice &target) {
        QPdfWriter writer(&target);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Casebook"));
        writer.setPageLayout(across);
        painted = pages.paint(writer, [&](int) -> Result<QString> { return toQString(html); }, NoProgress());
    });
    return painted ? saved : painted;
}

Status savePdf(const work::ReadingReport &report, const Path &file)
{
    std::string html;
    work::writeHtml(report, [&html](std::string_view part) { html += part; });
    return savePdf(html, QStringLiteral("Reading report"),
                   toQString(report.info.title.empty() ? report.info.id : report.info.title), file);
}

} // namespace casebook::ui
