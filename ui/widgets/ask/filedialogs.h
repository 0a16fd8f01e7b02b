// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/ask/keydialog.h"

namespace casebook::ui {

class CertificateField;
class FileField;

/// Writes a request into a file for an approver at another computer, and shows its fingerprint.
class SendDialog : public KeyDialog
{
    Q_OBJECT

public:
    SendDialog(RequestsController &requests, Settings &settings, const review::Request &request, const QString &out,
               QWidget *parent = nullptr);

protected:
    QString whatIsMissing() const override;

private:
    void send(const crypto::PrivateKey &key);

    CertificateField *m_approver;
    QLineEdit *m_out;
    ToneLabel *m_fingerprint;
};

/// Takes in the answer of an approver: one file of Casebook, or a statement with a signature that OpenSSL made.
class ReceiveDialog : public KeyDialog
{
    Q_OBJECT

public:
    ReceiveDialog(RequestsController &requests, Settings &settings, QWidget *parent = nullptr);

protected:
    QString whatIsMissing() const override;

private:
    void receive(const crypto::PrivateKey &key);

    FileField *m_answer;
    FileField *m_signature;
};

} // namespace casebook::ui
