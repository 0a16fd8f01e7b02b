// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/identities/approverdialogs.h"

#include "ui/presentation/requesttext.h"
#include "ui/presentation/workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace casebook::ui {

using namespace Qt::StringLiterals;

namespace {

/// The other one of the two.
store::Policy otherPolicy(const IdentitiesController &identities)
{
    return identities.policy() == store::Policy::Single ? store::Policy::FourEyes : store::Policy::Single;
}

} // namespace

ApproverDialog::ApproverDialog(Workspace &workspace, IdentitiesController &identities, const Texts &texts,
                               QWidget *parent)
    : StatementDialog(workspace.requests(), workspace.settings(), texts, parent), m_identities(identities)
{
}

bool ApproverDialog::plan(const crypto::PrivateKey &key, Answer answer)
{
    return m_identities.plan(act(), key, this, std::move(answer));
}

void ApproverDialog::take(const std::string &statement, const crypto::PrivateKey &key)
{
    const bool begun = m_identities.take(act(), statement, key, this, [this](const Status &taken) {
        if (!taken) {
            tell(taken.error());
            return;
        }
        Q_EMIT done();
        accept();
    });
    if (!begun)
        tell(Tone::Warning, tr("Another step is still under way. Try again in a moment."));
}

RoleDialog::RoleDialog(Workspace &workspace, IdentitiesController &identities, const KnownPerson &person,
                       QWidget *parent)
    : ApproverDialog(workspace, identities,
                     {tr("Role of %1").arg(personText(person.certificate)),
                      tr("An approver says who may review and approve. It is signed, and stands in the log of the case "
                         "for good. Compare the fingerprint with the person first: %1")
                          .arg(fingerprintText(person.certificate.fingerprint())),
                      tr("Show what I sign")},
                     parent)
    , m_person(person.certificate)
    , m_role(comboBox(u"roleChoice"_s, tr("Role in this case")))
{
    setObjectName(u"roleDialog"_s);
    m_role->addItem(tr("Reviewer: checks requests"), u"reviewer"_s);
    m_role->addItem(tr("Approver: reviews, approves, and says who else may"), u"approver"_s);
    m_role->addItem(tr("No role any more"), u"none"_s);
    m_role->setCurrentIndex(person.role ? 2 : 0);
    connect(m_role, &QComboBox::currentIndexChanged, this, &RoleDialog::forget);
    addField(tr("From now on"), m_role);
    addStatement();
}

work::ApproverAct RoleDialog::act() const
{
    return work::Enrolment{m_person, review::roleFromName(m_role->currentData().toString().toStdString())};
}

PolicyDialog::PolicyDialog(Workspace &workspace, IdentitiesController &identities, QWidget *parent)
    : ApproverDialog(workspace, identities,
                     {tr("Policy of this case"),
                      tr("From now on: %1. %2 An approver signs the change, and it stands in the log for good.")
                          .arg(CaseController::policyText(otherPolicy(identities)),
                               CaseController::policyExplanation(otherPolicy(identities))),
                      tr("Show what I sign")},
                     parent)
    , m_policy(otherPolicy(identities))
    , m_reason(lineEdit(u"policyReason"_s, tr("Reason")))
{
    setObjectName(u"policyDialog"_s);
    connect(m_reason, &QLineEdit::textChanged, this, &PolicyDialog::forget);
    addField(tr("Reason"), m_reason);
    addStatement();
}

work::ApproverAct PolicyDialog::act() const
{
    return work::PolicyChange{m_policy, m_reason->text().trimmed().toStdString()};
}

QString PolicyDialog::whatIsMissing() const
{
    return m_reason->text().trimmed().isEmpty() ? tr("Give a reason.") : QString();
}

} // namespace casebook::ui
