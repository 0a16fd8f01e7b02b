// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/readcontroller.h"
#include "ui/widgets/style/theme.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace casebook::ui {

class Workspace;

/// The menus. They know what there is to choose, and say what was chosen; the window acts.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    MainMenu(QMenuBar &bar, Workspace &workspace, Theme &theme, QObject *parent);

    QAction *navigator() const { return m_navigator; }
    QAction *inspector() const { return m_inspector; }
    QAction *activity() const { return m_activity; }
    /// One entry in Go for each page.
    void addPage(int number, const QString &title);
    /// What makes sense depends on whether a case is open.
    void setCaseOpen(bool open);

Q_SIGNALS:
    void openFolderWanted();
    void openFilesWanted();
    void openCaseWanted();
    void newCaseWanted();
    void exportWanted();
    void exportConversationWanted();
    void printWanted();
    void filterWanted();
    void copyWanted();
    void copyWithMetadataWanted();
    void textSizeWanted(int steps);
    void pageWanted(int number);
    void backWanted();
    void forwardWanted();
    void jumpWanted();
    void landmarkWanted(casebook::ui::ReadController::Landmark landmark, int step);
    void whoWanted();
    void zoneWanted();
    void windowWanted();
    void nextPaneWanted();
    void nextHitWanted(int steps);
    void nextConversationWanted(int steps);
    /// The window goes on in the language it has; the settings know the other one.
    void languageChosen(const QString &name);
    void collectionWanted();
    void requestFileWanted();
    void redactionsWanted();
    void identitiesWanted();
    void newRequestWanted();
    void keysWanted();
    void aboutWanted();
    void quitWanted();

private:
    QAction *add(QMenu *menu, const QString &text, const QString &name, const QKeySequence &key = {});
    void fillCase(QMenu *menu);
    void fillEdit(QMenu *menu);
    void fillView(QMenu *menu);
    void fillGo(QMenu *menu);
    void fillExport(QMenu *menu);
    void fillTools(QMenu *menu);
    void fillHelp(QMenu *menu);
    void fillRecent();
    void fillZones(QMenu *menu);
    void fillAppearance(QMenu *menu);
    void fillLanguages(QMenu *menu);

    Workspace &m_workspace;
    Theme &m_theme;
    QMenu *m_recent = nullptr;
    QMenu *m_go = nullptr;
    QAction *m_navigator = nullptr;
    QAction *m_inspector = nullptr;
    QAction *m_activity = nullptr;
    QList<QAction *> m_needCase;
};

/// The names under which the settings keep the choices of the theme.
Theme::Choice appearanceFromName(const QString &name);
QString appearanceName(Theme::Choice choice);

} // namespace casebook::ui
