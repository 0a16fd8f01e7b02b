// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/page.h"

class QSplitter;
class QTreeView;

namespace casebook::ui {

class ActivityStrip;
class ConversationPanel;
class InspectorPanel;
class MarkActions;
class SearchBar;
class Surface;
class TimelinePane;
class TimelineView;
class Workspace;

/// Reading: activity over time, navigator, conversations, timeline, inspector.
class ReadPage : public Page
{
    Q_OBJECT

public:
    explicit ReadPage(Workspace &workspace, QWidget *parent = nullptr);
    ~ReadPage() override;

    QWidget *firstFocus() override;
    QList<QWidget *> panes() override;

    void focusFilter();
    void focusTimeline();
    void setNavigatorShown(bool shown);
    void setInspectorShown(bool shown);
    void stepConversation(int rows);
    void changeTextSize(int steps); ///< 0: back to normal.
    void setActivityShown(bool shown);
    /// Asks for a date, a time or an id.
    void askWhereTo();
    void showWhoSaw();
    TimelinePane *middle() const { return m_pane; }
    enum class Copy { TextOnly, WithMetadata };
    void copyEvent(Copy what);

Q_SIGNALS:
    void addArchivesWanted();
    void exportWanted();
    void exportConversationWanted();
    void inspectorToggleWanted();
    void backWanted();

private:
    void makeNavigator();
    void connectActivity();
    void makeShortcuts();
    void showFilter();
    void showEventMenu(const QPoint &at);

    Workspace &m_workspace;
    SearchBar *m_search;
    QSplitter *m_splitter;
    Surface *m_navigatorPane;
    QTreeView *m_navigator;
    ConversationPanel *m_conversations;
    ActivityStrip *m_activity;
    TimelinePane *m_pane;
    TimelineView *m_timeline; ///< Of the pane.
    InspectorPanel *m_inspector;
    MarkActions *m_marks;
};

} // namespace casebook::ui
