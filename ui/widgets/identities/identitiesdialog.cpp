// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/identities/identitiesdialog.h"

#include "ui/presentation/errortext.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/requesttext.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/identities/approverdialogs.h"
#include "ui/widgets/identities/newidentitydialog.h"
#include "ui/widgets/identities/rememberdialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int sideWidth = 300;

} // namespace

IdentitiesDialog::IdentitiesDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_identities(workspace.reads(), workspace.workers())
    , m_policy(new ToneLabel(Tone::Text))
    , m_changePolicy(button(tr("Change the policy…"), u"identitiesPolicyChange"_s))
    , m_table(new QTableView)
    , m_fields(new QGridLayout)
    , m_role(button(tr("Change the role…"), u"identitiesRole"_s))
    , m_said(new ToneLabel(Tone::Dim))
{
    setObjectName(u"identitiesDialog"_s);
    setWindowTitle(tr("Identities"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_identities.list().setZone(workspace.zone());
    m_said->setObjectName(u"identitiesSaid"_s);
    m_said->setWordWrap(true);
    makeTable();
    layOut();
    connect(&m_identities, &IdentitiesController::changed, this, &IdentitiesDialog::showAll);
    connect(&m_identities, &IdentitiesController::failed, this, [this](const Error &error) {
        const auto text = errorText(error);
        m_said->setTone(Tone::Bad);
        m_said->setText(text.headline + u' ' + text.detail);
    });
    connect(m_role, &QPushButton::clicked, this, &IdentitiesDialog::changeRole);
    connect(m_changePolicy, &QPushButton::clicked, this, &IdentitiesDialog::changePolicy);
    showAll();
    m_identities.reload();
    resize(1000, 520);
    m_table->setFocus();
}

void IdentitiesDialog::makeTable()
{
    m_table->setObjectName(u"identitiesTable"_s);
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(&m_identities.list());
    showAsList(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(IdentityListModel::Person, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IdentitiesDialog::showPerson);
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_role->isEnabled())
            changeRole();
    });
}

QWidget *IdentitiesDialog::makeSide()
{
    auto *side = new QWidget;
    side->setObjectName(u"identitiesPerson"_s);
    side->setFixedWidth(sideWidth);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setHorizontalSpacing(space(3));
    m_fields->setVerticalSpacing(space(2));
    m_fields->setColumnStretch(1, 1);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space(3));
    rows->addLayout(m_fields);
    rows->addWidget(m_role, 0, Qt::AlignLeading);
    rows->addStretch(1);
    return side;
}

QWidget *IdentitiesDialog::makePolicy()
{
    auto *line = new QWidget;
    m_policy->setObjectName(u"identitiesPolicy"_s);
    m_policy->setWordWrap(true);
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space(3));
    across->addWidget(m_policy, 1);
    across->addWidget(m_changePolicy, 0, Qt::AlignTop);
    return line;
}

void IdentitiesDialog::layOut()
{
    auto *make = button(tr("New identity…"), u"identitiesNew"_s);
    auto *take = button(tr("Take in…"), u"identitiesTake"_s);
    auto *close = button(tr("Close"), u"identitiesClose"_s);
    connect(make, &QPushButton::clicked, this, &IdentitiesDialog::makeIdentity);
    connect(take, &QPushButton::clicked, this, &IdentitiesDialog::remember);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    for (auto *each : {make, take, close, m_role, m_changePolicy})
        each->setAutoDefault(false);
    auto *across = new QHBoxLayout;
    across->setSpacing(space(4));
    across->addWidget(m_table, 1);
    across->addWidget(makeSide());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(make);
    buttons->addWidget(take);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(makePolicy());
    layout->addLayout(across, 1);
    layout->addWidget(m_said);
    layout->addLayout(buttons);
}

const KnownPerson *IdentitiesDialog::chosen() const
{
    const int row = m_table->currentIndex().row();
    const auto &list = m_identities.list();
    return row >= 0 && row < list.rowCount() ? &list.person(row) : nullptr;
}

void IdentitiesDialog::showAll()
{
    const int row = qMax(0, m_identities.list().rowOf(m_wanted));
    if (m_identities.list().rowCount() > 0)
        m_table->setCurrentIndex(m_identities.list().index(row, 0));
    showPolicy();
    showPerson();
}

void IdentitiesDialog::showPolicy()
{
    const auto &policy = m_identities.policy();
    m_changePolicy->setVisible(policy.has_value());
    if (!policy) {
        m_policy->setText(tr("No case is open. These are the people whom this account knows; what they sign counts as "
                             "trusted here."));
        return;
    }
    const bool mayChange = *policy == store::Policy::Single || !m_identities.isSingleForbidden();
    QStringList sentences{tr("Policy of this case: %1.").arg(CaseController::policyText(*policy)),
                          CaseController::policyExplanation(*policy)};
    if (m_identities.isSingleForbidden())
        sentences += *policy == store::Policy::Single
                         ? tr("The settings of this computer forbid this policy: nothing leaves the case here.")
                         : tr("The settings of this computer forbid the other one.");
    if (m_identities.areRequestersRestricted())
        sentences += tr("The settings of this computer say whose people may request.");
    m_policy->setText(sentences.join(u' '));
    m_changePolicy->setEnabled(mayChange);
}

void IdentitiesDialog::showPerson()
{
    clearLayout(m_fields);
    const KnownPerson *person = chosen();
    m_role->setEnabled(person && m_identities.policy());
    if (!person)
        return;
    const auto &list = m_identities.list();
    const auto &certificate = person->certificate;
    m_wanted = certificate.fingerprint();
    addField(m_fields, tr("Person"), toText(certificate.subject()));
    addField(m_fields, tr("Address"), toText(certificate.email()));
    addField(m_fields, tr("Fingerprint"), fingerprintText(certificate.fingerprint()));
    addField(m_fields, tr("Valid"),
             tr("%1 to %2").arg(toText(toRfc3339(certificate.notBefore())), toText(toRfc3339(certificate.notAfter()))));
    addField(m_fields, tr("Known"),
             person->remembered ? tr("to this account: what they sign counts as trusted here")
                                : tr("to the case alone"));
    if (!m_identities.policy())
        return;
    addField(m_fields, tr("Role"), IdentityListModel::roleText(*person));
    if (person->change)
        addField(m_fields, tr("Since"),
                 tr("%1, entry %2 of the log").arg(list.timeText(person->change->time)).arg(person->change->entry));
}

void IdentitiesDialog::changeRole()
{
    auto *dialog = new RoleDialog(m_workspace, m_identities, *chosen(), this);
    connect(dialog, &ApproverDialog::done, this, &IdentitiesDialog::afterChange);
    dialog->open();
}

void IdentitiesDialog::changePolicy()
{
    auto *dialog = new PolicyDialog(m_workspace, m_identities, this);
    connect(dialog, &ApproverDialog::done, this, &IdentitiesDialog::afterChange);
    dialog->open();
}

void IdentitiesDialog::afterChange()
{
    m_said->setTone(Tone::Good);
    m_said->setText(tr("It is signed, and stands in the log of the case."));
    m_workspace.caseFile().refresh();
}

void IdentitiesDialog::makeIdentity()
{
    (new NewIdentityDialog(m_identities, this))->open();
}

void IdentitiesDialog::remember()
{
    auto *dialog = new RememberDialog(m_identities, this);
    connect(dialog, &RememberDialog::remembered, this,
            [this](const QString &fingerprint) { m_wanted = fingerprint.toStdString(); });
    dialog->open();
}

} // namespace casebook::ui
