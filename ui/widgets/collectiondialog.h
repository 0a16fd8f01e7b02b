// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/collectionmodel.h"
#include "ui/widgets/controls.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QCheckBox;
class QHBoxLayout;
class QTableView;

namespace casebook::ui {

class Workspace;

/// Who has handed in the history of their Communicator client, and who is missing: the list, the letter to users, the
/// sheet to sign.
class CollectionDialog : public QDialog
{
    Q_OBJECT

public:
    /// Borrows the workspace, whose case must be open.
    explicit CollectionDialog(Workspace &workspace, QWidget *parent = nullptr);

    CollectionModel &model() { return m_model; }

private:
    QWidget *makeTop();
    QHBoxLayout *makeButtons();
    void setUpTable();
    void filter(bool onlyMissing);
    void addPerson();
    void excuse();
    void copyLetter();
    void chooseSheet();
    void saveSheet(const QString &file);
    void tell(Tone tone, const QString &sentence);
    const work::CollectionEntry *current() const;

    Workspace &m_workspace;
    CollectionModel m_model;
    QSortFilterProxyModel m_shown;
    QTableView *m_table;
    QCheckBox *m_onlyMissing;
    ToneLabel *m_summary;
    ToneLabel *m_outcome;
    QPushButton *m_excuse;
};

} // namespace casebook::ui
