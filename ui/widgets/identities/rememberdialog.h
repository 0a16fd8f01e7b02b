// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

#include <QDialog>

class QLineEdit;

namespace casebook::crypto {
class Certificate;
}

namespace casebook::ui {

class FileField;
class IdentitiesController;

/// Makes somebody known to this account, by a certificate, or by a key file of the company's CA that has to open.
class RememberDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RememberDialog(IdentitiesController &identities, QWidget *parent = nullptr);

Q_SIGNALS:
    void remembered(const QString &fingerprint);

private:
    bool isKey() const;
    void check();
    void remember();

    IdentitiesController &m_identities;
    FileField *m_file;
    QLineEdit *m_passphrase;
    ToneLabel *m_said;
    QPushButton *m_take;
    QPushButton *m_close;
};

} // namespace casebook::ui
