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

namespace casebook::app {

/// The object graph of the window program: what is made first dies last.
class Composition
{
public:
    /// With a file of its own for settings, nothing of the person's is read or written.
    Composition(QApplication &application, std::unique_ptr<QSettings> settings);

    ui::Workspace &workspace() { return m_workspace; }
    ui::MainWindow &window() { return m_window; }

private:
    std::unique_ptr<QSettings> m_settings;
    ui::Theme m_theme;
    ui::Workspace m_workspace;
    ui::MainWindow m_window;
};

/// The folder of the sample archive: installed beside the program, else in the source tree; empty when neither is.
Path sampleFolder();

/// Catalogues for the language of the system, and the English one for its plurals.
void installTranslations(QApplication &application);

} // namespace casebook::app
