// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/mailboxfields.h"

#include "ui/presentation/workspace.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/export/mailboxesdialog.h"
#include "ui/widgets/filefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace casebook::ui {

MailboxFields::MailboxFields(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_byFile(new QCheckBox(tr("By a list, first of all")))
    , m_file(
          new FileField(QStringLiteral("mailMapping"), tr("List of who has which mailbox"), tr("Tables (*.csv *.txt)")))
    , m_property(comboBox(QStringLiteral("mailProperty"), tr("Addresses that are mailboxes by themselves")))
{
    m_byFile->setObjectName(QStringLiteral("mailByFile"));
    m_file->field().setPlaceholderText(tr("CSV with source_id and mailbox"));
    m_property->addItem(tr("Addresses of requested exports are mailboxes"),
                        static_cast<int>(exports::EmailProperty::OfRequests));
    m_property->addItem(tr("Every chat address is a mailbox"), static_cast<int>(exports::EmailProperty::Always));
    m_property->addItem(tr("No address is a mailbox by itself"), static_cast<int>(exports::EmailProperty::Never));
    auto *look = button(tr("Who has which…"), QStringLiteral("mailboxLook"));
    auto *line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(m_property, 1);
    line->addWidget(look);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_byFile);
    column->addWidget(m_file);
    column->addLayout(line);
    connect(m_byFile, &QCheckBox::toggled, this, &MailboxFields::choose);
    connect(&m_file->field(), &QLineEdit::textChanged, this, &MailboxFields::changed);
    connect(look, &QPushButton::clicked, this, &MailboxFields::look);
    choose();
}

void MailboxFields::choose()
{
    m_file->setVisible(m_byFile->isChecked());
    Q_EMIT changed();
}

MailboxSource MailboxFields::source() const
{
    return {m_byFile->isChecked() ? pathFromText(m_file->file().toStdString()) : Path(),
            static_cast<exports::EmailProperty>(m_property->currentData().toInt())};
}

QString MailboxFields::whatIsMissing() const
{
    return m_byFile->isChecked() && m_file->file().isEmpty() ? tr("Choose the list of who has which mailbox.")
                                                             : QString();
}

void MailboxFields::look()
{
    auto &exporting = m_workspace.exporting();
    m_workspace.mailboxes().look(exporting.query(exporting.scope()), source());
    (new MailboxesDialog(m_workspace.mailboxes(), this))->open();
}

} // namespace casebook::ui
