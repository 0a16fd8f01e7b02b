// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace casebook::ui {

/// The place of a file with a certificate: to type, or to choose.
class CertificateField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is that of the field; its button is called the same with `Browse` behind. `what` says whose it is. The
    /// dialog offers files of `kinds`; empty = certificates.
    CertificateField(const QString &name, const QString &what, const QString &kinds = {}, QWidget *parent = nullptr);

    QLineEdit &field() { return *m_field; }
    /// Without blanks around it.
    QString file() const;

private:
    void choose();

    const QString m_what;
    const QString m_kinds;
    QLineEdit *m_field;
};

} // namespace casebook::ui
