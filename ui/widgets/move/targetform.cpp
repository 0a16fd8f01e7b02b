// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/move/targetform.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/move/pushcontroller.h"
#include "ui/widgets/controls.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace casebook::ui {

TargetForm::TargetForm(PushController &push, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_push(push)
    , m_file(lineEdit(name + QStringLiteral("Target"), tr("File that says where Symphony is")))
    , m_password(lineEdit(name + QStringLiteral("Password"), tr("Passphrase of the key")))
    , m_said(new ToneLabel(Tone::Dim))
{
    m_file->setPlaceholderText(tr("target.json"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Asked each time, kept nowhere; empty where the key has none"));
    m_said->setObjectName(name + QStringLiteral("TargetSaid"));
    m_said->setWordWrap(true);
    auto *browse = button(tr("Choose…"), name + QStringLiteral("TargetBrowse"));
    auto *line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(m_file, 1);
    line->addWidget(browse);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space(4));
    form->setVerticalSpacing(space(2));
    form->addRow(tr("Symphony"), line);
    form->addRow(QString(), m_said);
    form->addRow(tr("Passphrase"), m_password);
    connect(browse, &QPushButton::clicked, this, &TargetForm::choose);
    connect(m_file, &QLineEdit::editingFinished, this,
            [this] { m_push.setTarget(pathFromText(m_file->text().trimmed().toStdString())); });
    connect(&m_push, &PushController::changed, this, &TargetForm::showTarget);
    showTarget();
}

crypto::Secret TargetForm::takePassword()
{
    auto text = m_password->text().toStdString();
    m_password->clear();
    const crypto::Secret secret(text);
    crypto::wipe(text);
    return secret;
}

void TargetForm::choose()
{
    auto *dialog = new QFileDialog(this, tr("File that says where Symphony is"), m_file->text(), tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_file->setText(file);
        m_push.setTarget(pathFromText(file.toStdString()));
    });
    dialog->open();
}

void TargetForm::showTarget()
{
    if (!m_file->hasFocus())
        m_file->setText(toText(pathText(m_push.targetFile())));
    if (const auto &error = m_push.targetError()) {
        m_said->setTone(Tone::Bad);
        m_said->setText(toText(error->text()));
        return;
    }
    m_said->setTone(Tone::Dim);
    const auto &target = m_push.target();
    m_said->setText(target
                        ? tr("Asks %1 and %2, and nobody else. Logs in with %3.")
                              .arg(toText(target->agent), toText(target->pod), toText(pathText(target->key.filename())))
                        : tr("A file with addresses and the name of the key; no secret stands in it. The guide "
                             "(Moving history to Symphony, The target) shows one."));
}

} // namespace casebook::ui
