// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/printing.h"

#include "ui/widgets/export/pagesdialog.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace casebook::ui {

Printing::Printing(ExportController &exporting, QWidget *window)
    : QObject(window), m_exporting(exporting), m_window(window)
{
    connect(&m_exporting, &ExportController::previewed, this, &Printing::showPages);
}

bool Printing::possible()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

void Printing::ask(const QTimeZone &zone)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setCreator(QStringLiteral("Casebook"));
    printer->setPageLayout(transcriptLayout());
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What leaves is all of what is cleared; and into files it leaves as PDF.
    dialog->setOptions(QAbstractPrintDialog::PrintCollateCopies);
    connect(dialog, &QDialog::accepted, this,
            [this, printer, zone] { m_exporting.start({}, Paper{printer, printer->printerName(), zone}); });
    dialog->open();
}

void Printing::preview(const QTimeZone &zone)
{
    m_exporting.preview(zone, transcriptLayout());
}

void Printing::showPages(const PagePictures &pictures)
{
    (new PagesDialog(pictures, m_window))->open();
}

} // namespace casebook::ui
