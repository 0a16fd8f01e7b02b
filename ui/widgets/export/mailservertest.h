// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/mailtargetscontroller.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace casebook::ui {

class ToneLabel;

/// Sends one labelled mail to an address, and says what the server answered. Closing it stops the try.
class MailServerTest : public QDialog
{
    Q_OBJECT

public:
    /// `kept` is the password that the key store has; empty: none.
    MailServerTest(MailTargetsController &targets, const mail::SmtpTarget &target, const crypto::Secret &kept,
                   QWidget *parent);
    ~MailServerTest() override;

private:
    void send();
    void showState();

    MailTargetsController &m_targets;
    const mail::SmtpTarget m_target;
    const crypto::Secret m_kept;
    QLineEdit *m_to;
    QLineEdit *m_password;
    ToneLabel *m_answer;
    QPushButton *m_send;
};

} // namespace casebook::ui
