// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/exportcontroller.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace casebook::ui {

class CertificateField;
class ToneLabel;

/// How a selection is delivered as CSV tables: for whom, how it is locked, how long it lives.
class CsvOptions : public QWidget
{
    Q_OBJECT

public:
    explicit CsvOptions(QWidget *parent = nullptr);

    /// Empty where everything is chosen that must be.
    QString whatIsMissing() const;
    /// What was chosen; a password is made now where none is typed. Reads the certificate of a receiver.
    Result<work::CsvDelivery> delivery(const QByteArray &zone) const;
    /// Whether delivery() makes the password, which then has to be shown.
    bool makesPassword() const;
    /// Whether the password is to go into the key store of the system.
    bool keepsPassword() const;
    /// Takes a typed password out of the fields.
    void forgetPassword();

Q_SIGNALS:
    void changed();

private:
    enum class Lock { MadePassword, TypedPassword, Certificate };

    void showLock();
    Lock lock() const;

    QFormLayout *m_form;
    QComboBox *m_copy;
    QComboBox *m_lock;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QCheckBox *m_keep;
    CertificateField *m_certificate;
    QComboBox *m_protection;
    ToneLabel *m_warning;
    QSpinBox *m_days;
    QComboBox *m_columns;
    QComboBox *m_split;
    QCheckBox *m_files;
};

} // namespace casebook::ui
