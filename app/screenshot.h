// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

namespace casebook::ui {
class MainWindow;
class Workspace;
} // namespace casebook::ui

namespace casebook::app {

/// Waits until the window shows a conversation, with a room event in it where there is one, and saves a picture of
/// it. Ends the program: 0 when the picture is written, 1 when anything went wrong.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(ui::Workspace &workspace, ui::MainWindow &window, QString file, bool importExpected);

private:
    enum class Step { Import, Conversation, Message, Inspector, Picture };

    void look();
    void chooseConversation();
    void chooseMessage();
    void save();
    void fail(const QString &why);

    ui::Workspace &m_workspace;
    ui::MainWindow &m_window;
    const QString m_file;
    Step m_step = Step::Import;
    bool m_importExpected;
    bool m_imported = false;
    QTimer m_timer;
    QElapsedTimer m_idleSince;
};

} // namespace casebook::app
