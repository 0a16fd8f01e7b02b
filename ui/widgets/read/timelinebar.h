// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/readingway.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/timeline/rowstyle.h"

class QAction;
class QActionGroup;
class QButtonGroup;
class QMenu;

namespace casebook::ui {

class Workspace;

/// What the middle of the page shows, and how: of which events, as a timeline or as a picture of its people, and which
/// rows in which form.
class TimelineBar : public Surface
{
    Q_OBJECT

public:
    enum class Face { Timeline, People, Talks };

    explicit TimelineBar(Workspace &workspace, QWidget *parent = nullptr);

    void setFace(Face face);
    Face face() const { return m_face; }
    void setRowStyle(RowStyle style);
    /// Hides all room events, or shows all of them.
    void toggleRoomEvents();
    /// For other menus, which offer the same.
    QMenu *viewMenu() const { return m_view; }

Q_SIGNALS:
    void faceChanged(casebook::ui::TimelineBar::Face face);
    void rowStyleWanted(casebook::ui::RowStyle style);
    void jumpWanted();

private:
    QToolButton *choice(QButtonGroup *group, int id, const QString &text, const QString &name, const QString &toolTip);
    void makeViewMenu();
    void addTitle(const QString &text);
    void addRule(const QString &text, const QString &name, QActionGroup *group, int others);
    void showScope();
    void showRule();
    void changeTypes(const QAction *changed);

    Workspace &m_workspace;
    QButtonGroup *m_scopes;
    QButtonGroup *m_faces;
    QMenu *m_view;
    QActionGroup *m_styles;
    QActionGroup *m_others;
    QAction *m_fold = nullptr;
    QAction *m_roomEvents = nullptr;
    QList<QAction *> m_types;
    Face m_face = Face::Timeline;
};

} // namespace casebook::ui
