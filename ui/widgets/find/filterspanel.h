// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

class QComboBox;
class QStackedLayout;
class QTableView;

namespace casebook::ui {

class Workspace;

/// The saved filters of the case: to go back to, to change, and to tell apart.
class FiltersPanel : public Surface
{
    Q_OBJECT

public:
    explicit FiltersPanel(Workspace &workspace, QWidget *parent = nullptr);

    QTableView *view() const { return m_view; }

Q_SIGNALS:
    /// A filter was taken: its hits are wanted.
    void taken();
    void saveWanted();

private:
    QWidget *makeList();
    QWidget *makeDetails();
    QString chosen() const;
    void take();
    void showChoice();
    void showHistory();
    void showDifference();

    Workspace &m_workspace;
    QStackedLayout *m_stack;
    QTableView *m_view;
    QPushButton *m_take;
    QPushButton *m_save;
    QPushButton *m_remove;
    QComboBox *m_other;
    FigureCard *m_onlyFirst;
    FigureCard *m_both;
    FigureCard *m_onlySecond;
    QVBoxLayout *m_history;
};

} // namespace casebook::ui
