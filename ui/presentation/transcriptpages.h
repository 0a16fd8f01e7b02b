// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/loggedexport.h"

#include <QPageLayout>
#include <QPicture>
#include <QTimeZone>

#include <vector>

class QPagedPaintDevice;

namespace casebook::ui {

/// Pages to look at before they are printed, and how many there are in all.
struct PagePictures
{
    std::vector<QPicture> pages;
    QSizeF paper; ///< What each shows of its coordinates.
    int total = 0;
};

/// As work::exportHtml(), on pages of A4: `transcript.pdf`. Memory does not grow with it.
Result<exports::ExportReport> exportPdf(const Path &caseFile, const work::ExportScope &scope, const QTimeZone &zone,
                                        const Path &out, Progress &progress);

/// The same pages onto a printer that is set up, from the thread of the caller: cleared and logged as an export in the
/// format `print`, and nothing is written. `name` is what the log calls the printer. The text waits in memory until all
/// pages are counted.
Result<exports::ExportReport> printTranscript(const Path &caseFile, const work::ExportScope &scope,
                                              const QTimeZone &zone, QPagedPaintDevice &printer,
                                              const std::string &name, Progress &progress);

/// The first pages as they would leave in this format (`pdf` or `print`), under the same clearance. Nothing is logged:
/// nothing leaves.
Result<PagePictures> previewTranscript(const Path &caseFile, const work::ExportScope &scope, const QTimeZone &zone,
                                       const QPageLayout &layout, std::string format, int most, Progress &progress);

/// Of a PDF, and of a printer until somebody says otherwise: A4 upright.
QPageLayout transcriptLayout();

} // namespace casebook::ui
