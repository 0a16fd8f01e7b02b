// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/exportcontroller.h"

#include <QWidget>

class QButtonGroup;

namespace casebook::ui {

class CsvOptions;
class ToneLabel;

/// The form in which something leaves the case, with the options of each.
class FormChoice : public QWidget
{
    Q_OBJECT

public:
    explicit FormChoice(QWidget *parent = nullptr);

    /// `eml`, `csv`, `html`, `pdf`, `print`: part of the name that is suggested for the folder.
    QString shortName() const;
    /// Whether there is a form of this short name.
    static bool has(const QString &shortName);
    void choose(const QString &shortName);
    QString whatIsMissing() const;
    Result<ExportForm> form(const QByteArray &zone) const;
    /// The form goes to a printer, of which form() knows nothing.
    bool onPaper() const { return chosen() == Print; }
    void choosePrint();
    bool onPages() const { return chosen() == Pdf || chosen() == Print; }
    bool makesPassword() const;
    void forgetPassword();

Q_SIGNALS:
    void changed();

private:
    enum Form { Mails, Csv, Html, Pdf, Print };
    void show(Form form);
    static QString leadText(Form form);
    static QString nameOf(Form form);
    Form chosen() const;

    QButtonGroup *m_choice;
    ToneLabel *m_lead;
    CsvOptions *m_csv;
};

} // namespace casebook::ui
