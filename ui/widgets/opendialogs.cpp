// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/opendialogs.h"

#include "ui/presentation/workspace.h"

#include <QFileDialog>
#include <QMimeData>

namespace casebook::ui {

namespace {

std::vector<Path> pathsOf(const QStringList &files)
{
    std::vector<Path> paths;
    for (const auto &file : files)
        paths.push_back(pathFromText(file.toStdString()));
    return paths;
}

void ask(Workspace &workspace, QWidget *window, const QString &title, QFileDialog::FileMode mode,
         const QString &filter = {})
{
    auto *dialog = new QFileDialog(window, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    QObject::connect(dialog, &QFileDialog::filesSelected, &workspace,
                     [&workspace](const QStringList &files) { workspace.openPaths(pathsOf(files)); });
    dialog->open();
}

} // namespace

OpenDialogs::OpenDialogs(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_window(window)
{
}

void OpenDialogs::askFolder()
{
    ask(m_workspace, m_window, tr("Open archive folder"), QFileDialog::Directory);
}

void OpenDialogs::askFiles()
{
    ask(m_workspace, m_window, tr("Open archive files"), QFileDialog::ExistingFiles,
        tr("Archives (*.IMArchive *.conv *.localONLY);;All files (*)"));
}

void OpenDialogs::askCase()
{
    ask(m_workspace, m_window, tr("Open case"), QFileDialog::ExistingFile, tr("Casebook cases (*.casebook)"));
}

std::vector<Path> OpenDialogs::localPaths(const QMimeData &data)
{
    QStringList files;
    for (const auto &url : data.urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return pathsOf(files);
}

} // namespace casebook::ui
