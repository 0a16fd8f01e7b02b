// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QPushButton;

namespace casebook::ui {

class CertificateField;
class FileField;

/// Asks for the answer of a time stamping authority, and for the certificate of whom the person trusts to vouch for it.
class StampDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StampDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &answer, const QString &authorities);

private:
    FileField *m_answer;
    CertificateField *m_authorities;
    QPushButton *m_take;
};

} // namespace casebook::ui
