// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

class QListWidget;

namespace casebook::ui {

class Workspace;

/// What stands in the window while no case is open.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();
    QWidget *firstFocus() const { return m_openFolder; }

Q_SIGNALS:
    void openFolderWanted();
    void openCaseWanted();

private:
    Workspace &m_workspace;
    QPushButton *m_openFolder;
    QLabel *m_recentTitle;
    QListWidget *m_recent;
};

} // namespace casebook::ui
