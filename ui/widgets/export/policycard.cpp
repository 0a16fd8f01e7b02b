// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/policycard.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/requesttext.h"
#include "ui/presentation/workspace.h"

#include <QVBoxLayout>

namespace casebook::ui {

PolicyCard::PolicyCard(Workspace &workspace, const QString &name, QWidget *parent)
    : Card(parent), m_workspace(workspace), m_title(new ToneLabel(Tone::Text)), m_explanation(new ToneLabel(Tone::Dim))
{
    setObjectName(name + QStringLiteral("PolicyCard"));
    auto bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setObjectName(name + QStringLiteral("PolicyTitle"));
    m_explanation->setObjectName(name + QStringLiteral("Policy"));
    m_explanation->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(3), space(4), space(3));
    column->setSpacing(space(1));
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    connect(&m_workspace.caseFile(), &CaseController::opened, this, &PolicyCard::showPolicy);
    connect(&m_workspace.caseFile(), &CaseController::contentsChanged, this, &PolicyCard::showPolicy);
    connect(&m_workspace.exporting(), &ExportController::scopeChanged, this, &PolicyCard::showPolicy);
    showPolicy();
}

bool PolicyCard::permitted() const
{
    const auto &caseFile = m_workspace.caseFile();
    if (m_workspace.exporting().scope() == ExportController::Scope::Request)
        return m_workspace.exporting().request().has_value();
    return caseFile.isOpen() && caseFile.info().policy == store::Policy::Single;
}

void PolicyCard::showPolicy()
{
    const auto &caseFile = m_workspace.caseFile();
    if (!caseFile.isOpen())
        return;
    const auto &request = m_workspace.exporting().request();
    const auto policy = caseFile.info().policy;
    if (m_workspace.exporting().scope() == ExportController::Scope::Request && request && request->approval)
        show(Tone::Text,
             tr("Request %1, approved by %2").arg(toText(request->id), personText(request->approval->signer)),
             tr("Exactly what was approved leaves, as %1. It is compared again while it is written, and nothing stays "
                "where it differs.")
                 .arg(deliveryFormatText(request->form.delivery.format)));
    else if (policy == store::Policy::Single)
        show(Tone::Text, tr("Single reviewer"), CaseController::policyExplanation(policy));
    else
        show(Tone::Warning, tr("Four eyes: an approved request is needed"), CaseController::policyExplanation(policy));
    Q_EMIT changed();
}

void PolicyCard::show(Tone tone, const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_title->setTone(tone);
    setOutline(tone);
    m_explanation->setText(explanation);
}

} // namespace casebook::ui
