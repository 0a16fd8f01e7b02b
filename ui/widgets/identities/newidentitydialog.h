// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/keptpassphrase.h"
#include "ui/widgets/controls.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace casebook::crypto {
class Certificate;
}

namespace casebook::ui {

class IdentitiesController;

/// Makes a key and its certificate: who it is for, how strong, where it is kept, under which passphrase.
class NewIdentityDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewIdentityDialog(IdentitiesController &identities, QWidget *parent = nullptr);

    KeptPassphrase &kept() { return m_kept; }

Q_SIGNALS:
    /// It is in its files. `certificateFile`: that of the certificate alone.
    void made(const QString &keyFile, const QString &certificateFile);

private:
    void layOut();
    void chooseFile();
    void check();
    void make();
    void showMade(const crypto::Certificate &certificate, const Path &keyFile);
    QString whatIsMissing() const;

    IdentitiesController &m_identities;
    KeptPassphrase m_kept;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QComboBox *m_kind;
    QSpinBox *m_years;
    QLineEdit *m_file;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QCheckBox *m_keep;
    ToneLabel *m_said;
    QPushButton *m_make;
    QPushButton *m_close;
    bool m_making = false;
};

} // namespace casebook::ui
