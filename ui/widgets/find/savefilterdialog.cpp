// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/find/savefilterdialog.h"

#include "ui/presentation/workspace.h"
#include "ui/widgets/controls.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace casebook::ui {

SaveFilterDialog::SaveFilterDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_name(lineEdit(QStringLiteral("filterName"), tr("Name of the filter")))
    , m_hint(new ToneLabel(Tone::Dim))
    , m_save(primaryButton(tr("Save"), QStringLiteral("filterSave")))
{
    setObjectName(QStringLiteral("saveFilterDialog"));
    setWindowTitle(tr("Save filter"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto &filters = m_workspace.filters();
    m_name->setText(filters.lastName());
    m_name->selectAll();
    auto *completer = new QCompleter(&filters.list(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    auto *query = new ValueLabel(m_workspace.search().text());
    auto *rule = new ToneLabel(Tone::Dim, ContextController::text(m_workspace.context().chosen()));
    m_hint->setWordWrap(true);
    m_save->setDefault(true);
    auto *cancel = button(tr("Cancel"), QStringLiteral("filterCancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(6), space(5), space(6), space(5));
    layout->setSpacing(space(2));
    layout->addWidget(sectionLabel(tr("What is looked for")));
    layout->addWidget(query);
    layout->addWidget(rule);
    layout->addSpacing(space(2));
    layout->addWidget(sectionLabel(tr("Name")));
    layout->addWidget(m_name);
    layout->addWidget(m_hint);
    layout->addSpacing(space(2));
    layout->addLayout(buttons);
    setMinimumWidth(space(110));

    connect(m_name, &QLineEdit::textChanged, this, &SaveFilterDialog::showName);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_workspace.filters().save(m_name->text().trimmed());
        accept();
    });
    showName();
}

void SaveFilterDialog::showName()
{
    const auto name = m_name->text().trimmed();
    const auto &list = m_workspace.filters().list();
    const int row = list.rowOf(name);
    m_save->setEnabled(!name.isEmpty());
    m_hint->setText(row < 0 ? tr("A new filter. Everybody who opens the case sees it.")
                            : tr("There is a filter of this name. This becomes its version %1; the versions before "
                                 "stay in its history.")
                                  .arg(list.filter(row).newest.number + 1));
}

} // namespace casebook::ui
