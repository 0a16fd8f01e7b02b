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
    MailServerTest(MailTargetsController &targets, const mail::SmtpTarget &target, QWidget *parent);
    ~MailServerTest() override;

private:
    void send();
    void showState();

    MailTargetsController &m_targets;
    const mail::SmtpTarget m_target;
    QLineEdit *m_to;
    QLineEdit *m_password;
    ToneLabel *m_answer;
    QPushButton *m_send;
};

} // namespace casebook::ui
