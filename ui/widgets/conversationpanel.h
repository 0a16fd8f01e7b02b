// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

class QListView;
class QStackedLayout;
class QToolButton;

namespace casebook::ui {

class Workspace;

/// The conversations that the filter leaves, and how they are ordered.
class ConversationPanel : public Surface
{
    Q_OBJECT

public:
    explicit ConversationPanel(Workspace &workspace, QWidget *parent = nullptr);

    QListView *view() const { return m_view; }
    /// Chooses the conversation so many rows further on.
    void step(int rows);

Q_SIGNALS:
    void addArchivesWanted();
    void openTimelineWanted();
    void exportConversationWanted();

private:
    void makeOrders();
    void showState();
    void showCount();
    void keepCurrent();
    void showMenu(const QPoint &at);

    Workspace &m_workspace;
    ToneLabel *m_count;
    QToolButton *m_order;
    QStackedLayout *m_stack;
    QListView *m_view;
    EmptyState *m_empty;
    QPushButton *m_next;
};

} // namespace casebook::ui
