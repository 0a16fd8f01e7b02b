// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/page.h"

class QHBoxLayout;
class QSplitter;
class QTreeView;

namespace casebook::ui {

class ConversationPanel;
class ElidedLabel;
class InspectorPanel;
class MarkActions;
class SearchBar;
class Surface;
class TimelineView;
class Workspace;

/// Reading: navigator, conversations, timeline, inspector.
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
    QWidget *makeTimelinePane();
    void makeShortcuts();
    void showFilter();
    void showHeader();
    void showLinks();
    void showEmptyTexts();
    void showEventMenu(const QPoint &at);

    Workspace &m_workspace;
    SearchBar *m_search;
    QSplitter *m_splitter;
    Surface *m_navigatorPane;
    QTreeView *m_navigator;
    ConversationPanel *m_conversations;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QHBoxLayout *m_links; ///< Buttons that lead to the conversations before and after.
    TimelineView *m_timeline;
    InspectorPanel *m_inspector;
    MarkActions *m_marks;
};

} // namespace casebook::ui
