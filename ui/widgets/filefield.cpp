// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filefield.h"

#include "ui/widgets/controls.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace casebook::ui {

FileField::FileField(const QString &name, const QString &what, const QString &filter, QWidget *parent)
    : QWidget(parent), m_what(what), m_filter(filter), m_field(lineEdit(name, what))
{
    auto *browse = button(tr("Choose…"), name + QStringLiteral("Browse"));
    connect(browse, &QPushButton::clicked, this, &FileField::choose);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    line->addWidget(m_field, 1);
    line->addWidget(browse);
}

QString FileField::file() const
{
    return m_field->text().trimmed();
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, m_what, m_field->text(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_field, &QLineEdit::setText);
    dialog->open();
}

} // namespace casebook::ui
