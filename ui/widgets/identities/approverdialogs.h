// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/identitiescontroller.h"
#include "ui/widgets/ask/statementdialog.h"

class QComboBox;
class QLineEdit;

namespace casebook::ui {

class Workspace;

/// What only an approver may change about a case: the statement is shown in full, then signed and logged.
class ApproverDialog : public StatementDialog
{
    Q_OBJECT

public:
    ApproverDialog(Workspace &workspace, IdentitiesController &identities, const Texts &texts, QWidget *parent);

Q_SIGNALS:
    void done();

protected:
    virtual work::ApproverAct act() const = 0;
    bool plan(const crypto::PrivateKey &key, Answer answer) override;
    void take(const std::string &statement, const crypto::PrivateKey &key) override;

private:
    IdentitiesController &m_identities;
};

/// Gives somebody a role in the case, another one, or takes it away.
class RoleDialog : public ApproverDialog
{
    Q_OBJECT

public:
    RoleDialog(Workspace &workspace, IdentitiesController &identities, const KnownPerson &person,
               QWidget *parent = nullptr);

protected:
    work::ApproverAct act() const override;

private:
    const crypto::Certificate m_person;
    QComboBox *m_role;
};

/// Changes who must agree before something leaves the case.
class PolicyDialog : public ApproverDialog
{
    Q_OBJECT

public:
    PolicyDialog(Workspace &workspace, IdentitiesController &identities, QWidget *parent = nullptr);

protected:
    work::ApproverAct act() const override;
    QString whatIsMissing() const override;

private:
    const store::Policy m_policy;
    QLineEdit *m_reason;
};

} // namespace casebook::ui
