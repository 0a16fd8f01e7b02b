// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/read/redactionsdialog.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace casebook::ui {

using namespace Qt::StringLiterals;

RedactionsDialog::RedactionsDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_counts(new ToneLabel(Tone::Dim))
    , m_table(new QTableView)
    , m_open(button(tr("Show it"), u"redactionOpen"_s))
    , m_takeOff(button(tr("Take off"), u"redactionTakeOff"_s))
{
    setObjectName(u"redactionsDialog"_s);
    setWindowTitle(tr("Redactions"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto &redactions = m_workspace.redactions();
    m_counts->setObjectName(u"redactionCounts"_s);
    m_table->setObjectName(u"redactionList"_s);
    m_table->setAccessibleName(tr("Redactions"));
    m_table->setModel(&redactions.list());
    showAsList(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RedactionListModel::What, QHeaderView::Stretch);
    auto *close = button(tr("Close"), u"redactionsClose"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_takeOff);
    buttons->addStretch(1);
    buttons->addWidget(close);
    for (auto *each : {m_open, m_takeOff, close})
        each->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(m_counts);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_open, &QPushButton::clicked, this, &RedactionsDialog::openChosen);
    connect(m_table, &QTableView::activated, this, &RedactionsDialog::openChosen);
    connect(m_takeOff, &QPushButton::clicked, this, [this] {
        auto &known = m_workspace.redactions();
        known.remove(known.list().redaction(m_table->currentIndex().row()).number);
    });
    connect(&redactions, &RedactionsController::changed, this, &RedactionsDialog::showList);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RedactionsDialog::showList);
    showList();
    resize(820, 420);
    m_table->setFocus();
}

void RedactionsDialog::showList()
{
    const auto &list = m_workspace.redactions().list();
    m_counts->setText(list.rowCount() == 0
                          ? tr("Nothing is redacted. R in the timeline hides a message or words of it.")
                          : tr("%n redactions hold.", nullptr, list.rowCount()));
    const auto row = m_table->currentIndex().row();
    const bool any = row >= 0 && row < list.rowCount();
    m_takeOff->setEnabled(any);
    m_open->setEnabled(any && list.redaction(row).event);
}

void RedactionsDialog::openChosen()
{
    if (!m_open->isEnabled())
        return;
    const auto &one = m_workspace.redactions().list().redaction(m_table->currentIndex().row());
    m_workspace.read().jump(toText(one.event->text()));
    close();
}

} // namespace casebook::ui
