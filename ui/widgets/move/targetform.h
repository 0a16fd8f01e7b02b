// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/move/pushcontroller.h"

#include <QWidget>

class QLineEdit;

namespace casebook::ui {

class ToneLabel;

/// Where Symphony is, as a file says, and the passphrase of the key that logs in: asked each time, kept nowhere.
class TargetForm : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the beginning of the object names.
    TargetForm(PushController &push, const QString &name, QWidget *parent = nullptr);

    /// What was typed; the field is empty then.
    crypto::Secret takePassword();

private:
    void choose();
    void showTarget();

    PushController &m_push;
    QLineEdit *m_file;
    QLineEdit *m_password;
    ToneLabel *m_said;
};

} // namespace casebook::ui
