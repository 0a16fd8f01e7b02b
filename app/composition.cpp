// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"

#include "ui/widgets/mainmenu.h"

#include <QDir>
#include <QFileInfo>

namespace casebook::app {

Composition::Composition(QApplication &application, std::unique_ptr<QSettings> settings)
    : m_settings(std::move(settings))
    , m_theme(application)
    , m_workspace(*m_settings, sampleFolder())
    , m_window(m_workspace, m_theme)
{
    m_theme.choose(ui::appearanceFromName(m_workspace.settings().appearance()));
    offerWindows(m_workspace, m_window);
}

void Composition::offerWindows(ui::Workspace &workspace, ui::MainWindow &window)
{
    QObject::connect(&window, &ui::MainWindow::windowWanted, &window, [this, &workspace] { openWindow(workspace); });
}

/// Windows that were closed are gone by the time the next one opens.
void Composition::openWindow(ui::Workspace &beside)
{
    std::erase_if(m_desks, [&beside](const auto &desk) {
        return !desk->window.isVisible() && &desk->workspace != &beside && !desk->workspace.busy();
    });
    const auto file = beside.caseFile().info().file;
    auto &desk = *m_desks.emplace_back(std::make_unique<Desk>(*m_settings, m_theme));
    offerWindows(desk.workspace, desk.window);
    desk.window.show();
    desk.workspace.openCase(file);
}

Path sampleFolder()
{
    const QStringList places{QCoreApplication::applicationDirPath() +
                                 QStringLiteral("/../share/casebook/sample/IMArchives"),
                             QStringLiteral(CASEBOOK_SAMPLE_SOURCE)};
    for (const auto &place : places) {
        if (QFileInfo(place).isDir())
            return pathFromText(QDir::cleanPath(place).toStdString());
    }
    return {};
}

} // namespace casebook::app
