// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QPushButton;
class QTableView;

namespace casebook::ui {

class ToneLabel;
class Workspace;

/// All redactions that hold: where, why, who and when; to look at in the timeline, and to take off.
class RedactionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RedactionsDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void showList();
    void openChosen();

    Workspace &m_workspace;
    ToneLabel *m_counts;
    QTableView *m_table;
    QPushButton *m_open;
    QPushButton *m_takeOff;
};

} // namespace casebook::ui
