// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/policycard.h"

#include "ui/presentation/workspace.h"

#include <QVBoxLayout>

namespace casebook::ui {

PolicyCard::PolicyCard(Workspace &workspace, QWidget *parent)
    : Card(parent), m_workspace(workspace), m_title(new ToneLabel(Tone::Text)), m_explanation(new ToneLabel(Tone::Dim))
{
    setObjectName(QStringLiteral("exportPolicyCard"));
    auto bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("exportPolicyTitle"));
    m_explanation->setObjectName(QStringLiteral("exportPolicy"));
    m_explanation->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(3), space(4), space(3));
    column->setSpacing(space(1));
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    connect(&m_workspace.caseFile(), &CaseController::opened, this, &PolicyCard::showPolicy);
    connect(&m_workspace.caseFile(), &CaseController::contentsChanged, this, &PolicyCard::showPolicy);
    showPolicy();
}

bool PolicyCard::permitted() const
{
    const auto &caseFile = m_workspace.caseFile();
    return caseFile.isOpen() && caseFile.info().policy == store::Policy::Single;
}

void PolicyCard::showPolicy()
{
    const auto &caseFile = m_workspace.caseFile();
    if (!caseFile.isOpen())
        return;
    const auto policy = caseFile.info().policy;
    const bool single = policy == store::Policy::Single;
    m_title->setText(single ? tr("Single reviewer") : tr("Four eyes: an approved request is needed"));
    m_title->setTone(single ? Tone::Text : Tone::Warning);
    setOutline(single ? Tone::Text : Tone::Warning);
    m_explanation->setText(CaseController::policyExplanation(policy));
    Q_EMIT changed();
}

} // namespace casebook::ui
