// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/proof/checkpointbutton.h"

#include "ui/presentation/checkpointcontroller.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/ask/keydialog.h"
#include "ui/widgets/proof/stampdialog.h"

#include <QFileDialog>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace casebook::ui {

using namespace Qt::StringLiterals;

namespace {

Path pathOf(const QString &text)
{
    return pathFromText(text.toStdString());
}

} // namespace

CheckpointButton::CheckpointButton(Workspace &workspace, CheckpointController &checkpoints, QWidget *parent)
    : QPushButton(tr("Checkpoint"), parent), m_workspace(workspace), m_checkpoints(checkpoints)
{
    setObjectName(u"logCheckpoint"_s);
    setAccessibleName(text());
    setToolTip(tr("The state of the log in five lines: to sign, to keep outside of the case, and to compare later."));
    fill();
}

void CheckpointButton::fill()
{
    setMenu(new QMenu(this));
    menu()->setObjectName(u"logCheckpointMenu"_s);
    menu()->setAccessibleName(text());
    add(tr("&Sign it…"), u"checkpointSign"_s, &CheckpointButton::sign);
    add(tr("S&ave it…"), u"checkpointSave"_s, &CheckpointButton::save);
    add(tr("&Print it…"), u"checkpointPrint"_s, &CheckpointButton::print);
    add(tr("&Compare with one that was kept…"), u"checkpointCompare"_s, &CheckpointButton::compare);
    menu()->addSeparator();
    add(tr("Write a &query for a time stamp…"), u"checkpointQuery"_s, &CheckpointButton::writeQuery);
    add(tr("&Take in a time stamp…"), u"checkpointStamp"_s, &CheckpointButton::acceptStamp);
}

void CheckpointButton::add(const QString &text, const QString &name, void (CheckpointButton::*act)())
{
    auto *action = menu()->addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
}

void CheckpointButton::sign()
{
    auto *dialog =
        new KeyDialog(m_workspace.requests(), m_workspace.settings(),
                      {tr("Sign the log"),
                       tr("You sign all that is in the log up to now, so that nobody can write it anew without "
                          "your key. An approver also says with it that the clock of this computer is right."),
                       tr("Sign")},
                      window());
    connect(dialog, &KeyDialog::unlocked, this, [this, dialog](const crypto::PrivateKey &key) {
        m_checkpoints.sign(key);
        dialog->accept();
    });
    dialog->open();
}

void CheckpointButton::askNewFile(const QString &title, const QString &name, const QString &suffix, Chosen done)
{
    auto *dialog = new QFileDialog(window(), title, name, tr("%1 files (*.%1)", "txt").arg(suffix));
    dialog->setObjectName(u"checkpointFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(done));
    dialog->open();
}

void CheckpointButton::save()
{
    askNewFile(tr("Save the checkpoint"), tr("checkpoint"), u"txt"_s,
               [this](const QString &file) { m_checkpoints.save(pathOf(file)); });
}

void CheckpointButton::print()
{
    m_checkpoints.withSheet(m_workspace.caseFile().title(), this, [this](const QString &html) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setCreator(u"Casebook"_s);
        auto *dialog = new QPrintDialog(printer.get(), window());
        dialog->setObjectName(u"checkpointPrintDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [printer, html] {
            QTextDocument sheet;
            sheet.setHtml(html);
            sheet.print(printer.get());
        });
        dialog->open();
    });
}

void CheckpointButton::compare()
{
    auto *dialog = new QFileDialog(window(), tr("The checkpoint that was kept"), QString(),
                                   tr("Checkpoints (*.txt);;All files (*)"));
    dialog->setObjectName(u"checkpointFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { m_checkpoints.compare(pathOf(file)); });
    dialog->open();
}

void CheckpointButton::writeQuery()
{
    askNewFile(tr("Write the query"), tr("checkpoint"), u"tsq"_s,
               [this](const QString &file) { m_checkpoints.writeQuery(pathOf(file)); });
}

void CheckpointButton::acceptStamp()
{
    auto *dialog = new StampDialog(window());
    connect(dialog, &StampDialog::chosen, this, [this](const QString &answer, const QString &authorities) {
        m_checkpoints.acceptStamp(pathOf(answer), pathOf(authorities));
    });
    dialog->open();
}

} // namespace casebook::ui
