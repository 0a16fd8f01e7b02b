// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"

#include <QObject>

#include <vector>

class QMimeData;
class QWidget;

namespace casebook::ui {

class Workspace;

/// Asks which archives or which case to open, and hands them to the workspace. Nothing waits for an answer.
class OpenDialogs : public QObject
{
    Q_OBJECT

public:
    OpenDialogs(Workspace &workspace, QWidget *window);

    void askFolder();
    void askFiles();
    void askCase();

    /// The files of this computer among what is dragged.
    static std::vector<Path> localPaths(const QMimeData &data);

private:
    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace casebook::ui
