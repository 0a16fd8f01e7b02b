// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/mailtargetscontroller.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace casebook::ui {

class FileField;
class ToneLabel;

/// A mail server with everything that is kept of it: a new one, or the next version of one. Its password is no part of
/// that, and goes into the key store of the system where there is one.
class MailServerDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name` is that of a saved one; empty: a new one.
    MailServerDialog(MailTargetsController &targets, const QString &name, QWidget *parent);

private:
    QWidget *makeServer();
    QWidget *makeAddresses();
    QWidget *makePace();
    void fill(const mail::SmtpTarget &target);
    mail::SmtpTarget target() const;
    void suggestPort();
    QWidget *makePassword();
    void lookForPassword();
    void showPassword();
    void check();

    MailTargetsController &m_targets;
    mail::SmtpTarget m_before; ///< What of it has no field stays as it is.
    QLineEdit *m_name;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QComboBox *m_login;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QPushButton *m_forget;
    ToneLabel *m_aboutPassword;
    std::optional<Status> m_keyStore; ///< Whether there is one; unknown before it was asked.
    bool m_isKept = false;            ///< The password of the saved login.
    FileField *m_authority;
    FileField *m_certificate;
    QLineEdit *m_envelopeFrom;
    QLineEdit *m_envelopeTo;
    QLineEdit *m_headerFrom;
    QLineEdit *m_headerTo;
    QSpinBox *m_connections;
    QSpinBox *m_perMinute;
    QSpinBox *m_tries;
    ToneLabel *m_fault;
    QPushButton *m_save;
};

} // namespace casebook::ui
