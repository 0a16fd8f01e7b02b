// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/mainwindow.h"
#include "ui/widgets/style/theme.h"

#include <QApplication>
#include <QSettings>

#include <memory>
#include <vector>

namespace casebook::app {

/// The folder of the sample archive: installed beside the program, else in the source tree; empty when neither is.
Path sampleFolder();

/// The object graph of the window program: what is made first dies last.
class Composition
{
public:
    /// With a file of its own for settings, nothing of the person's is read or written.
    Composition(QApplication &application, std::unique_ptr<QSettings> settings);

    ui::Workspace &workspace() { return m_workspace; }
    ui::MainWindow &window() { return m_window; }

private:
    /// A further window with what is behind it.
    struct Desk
    {
        Desk(QSettings &settings, ui::Theme &theme) : workspace(settings, sampleFolder()), window(workspace, theme) {}

        ui::Workspace workspace;
        ui::MainWindow window;
    };
    void openWindow(ui::Workspace &beside);
    void offerWindows(ui::Workspace &workspace, ui::MainWindow &window);

    std::unique_ptr<QSettings> m_settings;
    ui::Theme m_theme;
    ui::Workspace m_workspace;
    ui::MainWindow m_window;
    std::vector<std::unique_ptr<Desk>> m_desks;
};

} // namespace casebook::app
