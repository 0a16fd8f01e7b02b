// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/exportcontroller.h"

#include <QWidget>

#include <array>

class QButtonGroup;

namespace casebook::ui {

class CsvOptions;
class MailOptions;
class ToneLabel;
class Workspace;

/// The form in which something leaves the case, with the options of each.
class FormChoice : public QWidget
{
    Q_OBJECT

public:
    explicit FormChoice(Workspace &workspace, QWidget *parent = nullptr);

    /// `eml`, `smtp`, `rsmf`, `loadfile`, `csv`, `html`, `pdf`, `print`: part of the name that is suggested for the
    /// folder.
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
    bool keepsPassword() const;
    void forgetPassword();

Q_SIGNALS:
    /// Another form was chosen.
    void formChanged();
    /// Something of it was: the form, or an option.
    void changed();

private:
    // The ways of mails come first, in the order of MailOptions::Way.
    enum Form { Mails, Server, Review, Numbered, Csv, Html, Pdf, Print };
    static constexpr std::array allForms{Mails, Server, Review, Numbered, Csv, Html, Pdf, Print};
    void show(Form form);
    static QString leadText(Form form);
    static QString nameOf(Form form);
    Form chosen() const;
    bool isMail() const { return chosen() <= Numbered; }

    QButtonGroup *m_choice;
    ToneLabel *m_lead;
    MailOptions *m_mail;
    CsvOptions *m_csv;
};

} // namespace casebook::ui
