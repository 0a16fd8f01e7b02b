// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QTimeZone>

class QLineEdit;

namespace casebook::ui {

/// Asks for a date, a time or an id to go to.
class JumpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit JumpDialog(const QTimeZone &zone, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &text);

private:
    QLineEdit *m_text;
};

} // namespace casebook::ui
