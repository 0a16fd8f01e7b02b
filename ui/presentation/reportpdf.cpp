// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/reportpdf.h"

#include "core/base/qtext.h"
#include "core/work/reportwriter.h"

#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace casebook::ui {

Status savePdf(const work::ReadingReport &report, const Path &file)
{
    std::string html;
    work::writeHtml(report, [&html](std::string_view part) { html += part; });

    QSaveFile target(toQString(pathText(file)));
    const auto failed = [&] {
        return failure(Error::Code::Io, pathText(file), "cannot be written: " + target.errorString().toStdString(),
                       "Choose another folder, or make room on the disk");
    };
    if (!target.open(QIODevice::WriteOnly))
        return failed();
    {
        QPdfWriter pages(&target);
        pages.setTitle(QStringLiteral("Reading report"));
        pages.setCreator(QStringLiteral("Casebook"));
        pages.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(14, 14, 14, 14),
                                        QPageLayout::Millimeter));
        QTextDocument document;
        document.setHtml(toQString(html));
        document.print(&pages);
    }
    return target.commit() ? Status{} : failed();
}

} // namespace casebook::ui
