// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/readingreport.h"

#include <QPageLayout>
#include <QString>

#include <string>

class QIODevice;

namespace casebook::ui {

/// What stands on the pages beside the text.
struct PdfPages
{
    QString title;
    QString head; ///< One line at the top of every page; may be empty.
    QString foot; ///< Before "page n of m".
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
};

/// An HTML document on A4 pages.
void writePdf(QIODevice &target, const std::string &html, const PdfPages &form);

/// A document of HTML (as far as Qt's rich text goes) on pages of A4. Needs a QGuiApplication; any thread. Writes a new
/// file or replaces one, all or nothing.
Status savePdf(const std::string &html, const QString &title, const QString &foot, const Path &file);

/// The HTML form of the report, the same way.
Status savePdf(const work::ReadingReport &report, const Path &file);

} // namespace casebook::ui
