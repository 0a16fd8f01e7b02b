// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace casebook::ui {

class ToneLabel;
class Workspace;

/// Asks under which name to keep what is being looked for.
class SaveFilterDialog : public QDialog
{
    Q_OBJECT

public:
    SaveFilterDialog(Workspace &workspace, QWidget *parent);

private:
    void showName();

    Workspace &m_workspace;
    QLineEdit *m_name;
    ToneLabel *m_hint;
    QPushButton *m_save;
};

} // namespace casebook::ui
