// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/exportcontroller.h"

#include <QObject>

class QWidget;

namespace casebook::ui {

/// The way onto paper: which printer, and the pages before they go there. What is printed, and whether that may be, is
/// for the controller.
class Printing : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to `window`.
    Printing(ExportController &exporting, QWidget *window);

    /// There is a printer to choose.
    static bool possible();
    /// Asks for a printer, and prints when one is chosen.
    void ask(const QTimeZone &zone);
    /// Shows the first pages, of A4.
    void preview(const QTimeZone &zone);

private:
    void showPages(const PagePictures &pictures);

    ExportController &m_exporting;
    QWidget *m_window;
};

} // namespace casebook::ui
