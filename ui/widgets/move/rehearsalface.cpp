// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/move/rehearsalface.h"

#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/move/movetable.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QVBoxLayout>

namespace casebook::ui {

RehearsalFace::RehearsalFace(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_verdict(new ToneLabel(Tone::Dim))
    , m_onlyBlocking(new QCheckBox(tr("Only what is not imported")))
    , m_findings(new MoveTable(QStringLiteral("moveFindings"), tr("What the rehearsal found"),
                               workspace.move().findings(), Qt::DisplayRole))
    , m_calls(new MoveTable(QStringLiteral("moveCalls"), tr("Calls of the import"), workspace.move().calls(),
                            Qt::DisplayRole))
{
    setObjectName(QStringLiteral("moveRehearsal"));
    m_findings->setSortingEnabled(false); // what stands in the way first
    m_calls->setSortingEnabled(false);
    m_findings->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_calls->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_findings->horizontalHeader()->setStretchLastSection(true);
    m_calls->setFixedWidth(space(80));
    auto *tables = new QHBoxLayout;
    tables->setSpacing(0);
    tables->addWidget(m_findings, 1);
    auto *side = new Surface(QPalette::Base, Qt::LeftEdge);
    auto *inside = new QVBoxLayout(side);
    inside->setContentsMargins(1, 0, 0, 0);
    inside->addWidget(m_calls);
    tables->addWidget(side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addLayout(tables, 1);
    connect(&m_workspace.move(), &MoveController::changed, this, &RehearsalFace::showVerdict);
    showVerdict();
}

QWidget *RehearsalFace::makeHead()
{
    m_verdict->setObjectName(QStringLiteral("moveVerdict"));
    m_verdict->setWordWrap(true);
    m_onlyBlocking->setObjectName(QStringLiteral("moveOnlyBlocking"));
    auto *filter = lineEdit(QStringLiteral("moveFindingFilter"), tr("Find among what was found"));
    filter->setPlaceholderText(tr("Find…"));
    filter->setClearButtonEnabled(true);
    filter->setMaximumWidth(space(60));
    connect(filter, &QLineEdit::textChanged, &m_findings->sorted(), &QSortFilterProxyModel::setFilterFixedString);
    connect(m_onlyBlocking, &QCheckBox::toggled, this, [this, filter](bool only) {
        auto &sorted = m_findings->sorted();
        filter->clear();
        filter->setEnabled(!only);
        sorted.setFilterRole(only ? static_cast<int>(FindingListModel::BlocksRole) : static_cast<int>(Qt::DisplayRole));
        sorted.setFilterKeyColumn(only ? 0 : -1);
        sorted.setFilterFixedString(only ? QStringLiteral("true") : QString());
    });
    auto *head = new Surface(QPalette::Base, Qt::BottomEdge);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(space(3) + 2, space(2), space(3) + 2, space(2));
    line->setSpacing(space(4));
    line->addWidget(m_verdict, 1);
    line->addWidget(m_onlyBlocking);
    line->addWidget(filter);
    return head;
}

void RehearsalFace::showVerdict()
{
    auto &move = m_workspace.move();
    if (!move.rehearsal()) {
        m_verdict->setTone(Tone::Dim);
        m_verdict->setText(tr("Nothing was rehearsed yet. Press Rehearse: nothing is written or sent."));
        return;
    }
    const auto &plan = *move.rehearsal();
    const int blocking = move.findings().blocking();
    const auto counts = tr("%1 of %2 messages would go, in %n calls.", nullptr, static_cast<int>(plan.calls.size()))
                            .arg(countText(plan.messagesOut), countText(plan.messagesInScope));
    m_verdict->setTone(blocking > 0 || move.isStale() ? Tone::Warning : Tone::Good);
    m_verdict->setText(counts + u' ' +
                       (move.isStale() ? tr("Something was changed since: rehearse again.")
                        : blocking > 0 ? tr("%n things stand in the way of the rest.", nullptr, blocking)
                                       : tr("Nothing stands in the way.")));
}

} // namespace casebook::ui
