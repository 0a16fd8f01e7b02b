// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace casebook::ui {

class CheckpointController;
class LogController;
class ToneLabel;
class Workspace;

/// The audit log: its verdicts, its entries through filters, and the chosen entry with its proof of inclusion.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LogPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Somebody looks at it now.
    void come();
    QWidget *firstFocus();
    QList<QWidget *> panes();

private:
    QWidget *makeHead();
    QWidget *makeFilters();
    QWidget *makeEntry();
    void makeTable();
    void wire();
    void filter();
    void showLog();
    void showVerdicts();
    void showStamp();
    void tell(const QString &sentence, bool good);
    void showEntry();
    void askFolder(const QString &title, const QString &name, const std::function<void(const QString &)> &done);
    std::int64_t chosen() const; ///< The number of the entry; -1: none.

    Workspace &m_workspace;
    LogController &m_log;
    CheckpointController *m_checkpoints;
    ToneLabel *m_verdicts;
    ToneLabel *m_problems;
    ToneLabel *m_stamp;
    QPushButton *m_check;
    QComboBox *m_act;
    QLineEdit *m_person;
    QLineEdit *m_text;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QCheckBox *m_failed;
    ToneLabel *m_counts;
    QTableView *m_table;
    QPlainTextEdit *m_entry;
    QPushButton *m_saveProof;
    ToneLabel *m_said;
};

} // namespace casebook::ui
