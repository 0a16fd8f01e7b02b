// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/page.h"

class QButtonGroup;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QStackedWidget;

namespace casebook::ui {

class ContextStrip;
class EmptyState;
class FiltersPanel;
class HitView;
class InspectorPanel;
class MarkActions;
class SearchBar;
class TermsPanel;
class Workspace;

/// Finding: the query and every event that it finds, lists of terms, and the filters that were saved.
class FindPage : public Page
{
    Q_OBJECT

public:
    explicit FindPage(Workspace &workspace, QWidget *parent = nullptr);
    ~FindPage() override;

    /// The list where somebody was in it, so that who comes back is at the same place; else the line to type into.
    QWidget *firstFocus() override;
    QList<QWidget *> panes() override;

    void focusSearch();
    void setInspectorShown(bool shown);
    enum Face { Hits, Terms, Filters };
    void showFace(Face face);
    void saveFilter();
    void buildQuery();
    void chooseHighlights();

Q_SIGNALS:
    void exportWanted();
    void inspectorToggleWanted();

private:
    QWidget *makeHits();
    QWidget *makeFaces();
    void makeShortcuts();
    void showState();
    void enterList();
    void showMenu(const QPoint &at);
    void copyHit(int row);

    Workspace &m_workspace;
    SearchBar *m_search;
    QButtonGroup *m_choice; ///< Of the face.
    QPushButton *m_around;
    ContextStrip *m_context;
    QStackedWidget *m_faces;
    TermsPanel *m_terms;
    FiltersPanel *m_filters;
    QSplitter *m_splitter;
    QStackedLayout *m_stack;
    HitView *m_hits;
    EmptyState *m_empty;
    QPushButton *m_clear;
    QPushButton *m_save;
    InspectorPanel *m_inspector;
    MarkActions *m_marks;
    bool m_listWanted = false; ///< Enter was pressed before the first hit was there.
};

} // namespace casebook::ui
