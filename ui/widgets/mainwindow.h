// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "ui/widgets/style/theme.h"

#include <QMainWindow>

#include <vector>

class QMenuBar;
class QStackedWidget;

namespace casebook::ui {

class AskPage;
class Chip;
class ElidedLabel;
class ExportPage;
class FindPage;
class MainMenu;
class MovePage;
class NewCasePage;
class NoticeBar;
class OpenDialogs;
class ProofPage;
class ReadPage;
class StartPage;
class Workbench;
class Workspace;

/// The shell: menus, rail, pages, the bar at the bottom. It knows pages, and does nothing itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive the window.
    MainWindow(Workspace &workspace, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    ReadPage &readPage() { return *m_read; }
    FindPage &findPage() { return *m_find; }
    ProofPage &proofPage() { return *m_proof; }
    AskPage &askPage() { return *m_ask; }
    ExportPage &exportPage() { return *m_export; }
    MovePage &movePage() { return *m_move; }
    /// A page by its object name.
    void showPage(const QString &name);

Q_SIGNALS:
    /// Another window on the same case.
    void windowWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeTop(QMenuBar *menus);
    void connectMenu();
    void connectWorkspace();
    void showStart();
    void askNewCase(const std::vector<Path> &paths);
    void askExport(bool conversation);
    void askPrint();
    void refresh();
    void foldPanes();
    void search();
    void stepHit(int steps);
    void goBack();
    void goForward();
    void askZone();

    Workspace &m_workspace;
    Theme &m_theme;
    QMenuBar *m_menus;
    MainMenu *m_menu;
    OpenDialogs *m_open;
    NoticeBar *m_notice;
    QStackedWidget *m_rooms; ///< Start, new case, workbench.
    StartPage *m_start;
    NewCasePage *m_newCase;
    Workbench *m_bench;
    ReadPage *m_read;
    FindPage *m_find;
    AskPage *m_ask;
    ExportPage *m_export;
    MovePage *m_move;
    ProofPage *m_proof;
    QWidget *m_caseState = nullptr; ///< Title, zone and policy of the open case.
    ElidedLabel *m_caseTitle = nullptr;
    Chip *m_zone = nullptr;
    Chip *m_policy = nullptr;
    std::size_t m_readFrom = 0; ///< Steps of the reading way that were there when the page for it came up.
    bool m_closeAnyway = false;
};

} // namespace casebook::ui
