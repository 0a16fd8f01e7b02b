// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/workspace.h"
#include "ui/widgets/mainwindow.h"
#include "ui/widgets/style/theme.h"

#include <QSettings>
#include <QTemporaryDir>

#include <functional>

namespace casebook::shots {

/// Milliseconds after which nothing more is waited for.
constexpr int patience = 120'000;

/// Ends the program, and says why.
[[noreturn]] void give(const char *why);

/// The window with a case of its own in a temporary folder, shown to a camera.
class Studio
{
public:
    /// Sees the window or one of its dialogs, and the name of the picture.
    using Camera = std::function<void(QWidget &, const QString &name)>;

    Studio(QApplication &application, QString sample, Camera camera);

    void choose(ui::Theme::Choice choice);
    /// All pictures in one look, under this suffix.
    void setSuffix(const QString &suffix);
    /// Light and dark; once where there is one look.
    void themed(const std::function<void()> &picture);

    void save(const QString &name) { save(m_window, name); }
    void save(QWidget &widget, const QString &name);
    /// While something runs.
    void saveNow(QWidget &widget, const QString &name);

    void makeCase(const std::string &name, const QString &archive);
    /// Of the sample, with four eyes.
    void makeMatter(const QString &approver);
    void waitForImport();
    void settle();

    /// Chooses the first conversation of the kind with the most events, and its message so many from the start.
    void read(ConversationKind kind, int message);

    template <typename T> T *child(const QString &name)
    {
        auto *found = m_window.findChild<T *>(name);
        if (!found)
            give(qPrintable(name));
        return found;
    }

    ui::Workspace &workspace() { return m_workspace; }
    ui::MainWindow &window() { return m_window; }
    QString folder() const { return m_folder.path(); }
    const QString &sample() const { return m_sample; }

    static Path pathOf(const QString &text) { return pathFromText(text.toStdString()); }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    QString m_sample;
    Camera m_camera;
    QString m_suffix = QStringLiteral("light");
    bool m_oneLook = false;
    ui::Theme m_theme;
    ui::Workspace m_workspace;
    ui::MainWindow m_window;
};

} // namespace casebook::shots
