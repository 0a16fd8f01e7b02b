// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

class QStackedLayout;
class QTableView;

namespace casebook::ui {

class Workspace;

/// What left the case in encrypted packs: until when it lives, what holds it, and its end.
class DeliveriesPanel : public Surface
{
    Q_OBJECT

public:
    explicit DeliveriesPanel(Workspace &workspace, QWidget *parent = nullptr);

    QWidget *firstFocus();

private:
    QWidget *makeList();
    void showList();
    void showChoice();
    void hold();
    void askForPassword();
    void showPassword(const QString &file, const QString &password);

    Workspace &m_workspace;
    QStackedLayout *m_stack;
    QTableView *m_view;
    QPushButton *m_purge;
    QLineEdit *m_reason;
    QPushButton *m_hold;
    QPushButton *m_release;
    QPushButton *m_password;
    ToneLabel *m_said; ///< What the last purge did, or that there is no password.
};

} // namespace casebook::ui
