// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QTableView;

namespace casebook::ui {

class MailboxesController;
class ToneLabel;

/// The people of what is to leave the case with their mailboxes, before it leaves. Closes itself where they cannot be
/// looked up.
class MailboxesDialog : public QDialog
{
    Q_OBJECT

public:
    MailboxesDialog(MailboxesController &mailboxes, QWidget *parent);

private:
    void showFigures();

    MailboxesController &m_mailboxes;
    ToneLabel *m_figures;
    QTableView *m_list;
    ToneLabel *m_unused;
};

} // namespace casebook::ui
