// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QPushButton;

namespace casebook::ui {

class BuilderGroupEdit;
class ToneLabel;
class Workspace;

/// Builds a query from rows and groups. It begins with what is being looked for, and writes the same language.
class BuilderDialog : public QDialog
{
    Q_OBJECT

public:
    BuilderDialog(Workspace &workspace, QWidget *parent);

private:
    void showQuery();
    void take();

    Workspace &m_workspace;
    BuilderGroupEdit *m_group;
    ToneLabel *m_text;
    QPushButton *m_take;
    QString m_query;
};

} // namespace casebook::ui
