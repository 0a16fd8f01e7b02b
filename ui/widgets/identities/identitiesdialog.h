// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/identitiescontroller.h"
#include "ui/widgets/controls.h"

#include <QDialog>

class QGridLayout;
class QTableView;

namespace casebook::ui {

class Workspace;

/// Everybody whom the case and this account know, with their roles; who enrolled them; the policy of the case. From
/// here identities are made and taken in, and an approver changes roles and policy. Also without a case.
class IdentitiesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit IdentitiesDialog(Workspace &workspace, QWidget *parent = nullptr);

    IdentitiesController &identities() { return m_identities; }

private:
    void makeTable();
    QWidget *makeSide();
    QWidget *makePolicy();
    void layOut();
    void showAll();
    void showPolicy();
    void showPerson();
    void changeRole();
    void changePolicy();
    void makeIdentity();
    void remember();
    void afterChange();
    const KnownPerson *chosen() const;

    Workspace &m_workspace;
    IdentitiesController m_identities;
    ToneLabel *m_policy;
    QPushButton *m_changePolicy;
    QTableView *m_table;
    QGridLayout *m_fields;
    QPushButton *m_role;
    ToneLabel *m_said;
    std::string m_wanted; ///< The fingerprint of whom to choose when the list comes.
};

} // namespace casebook::ui
