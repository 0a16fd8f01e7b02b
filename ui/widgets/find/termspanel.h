// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/termscontroller.h"
#include "ui/widgets/controls.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QTableView;

namespace casebook::ui {

class HitView;
class Workspace;

/// A list of search terms: typed, pasted or opened, what each of its terms hits, and a sample of the hits.
class TermsPanel : public Surface
{
    Q_OBJECT

public:
    explicit TermsPanel(Workspace &workspace, QWidget *parent = nullptr);

    QWidget *firstFocus() const;
    QList<QWidget *> panes() const;

Q_SIGNALS:
    /// A term is to be looked for by itself.
    void taken();

private:
    QWidget *makeList();
    QWidget *makeFigures();
    QWidget *makeSample();
    void openFile();
    void askName();
    void saveReport();
    void readList();
    void showRun();
    void showSaved();
    void drawSample();
    int chosenRow() const;

    Workspace &m_workspace;
    QPlainTextEdit *m_text;
    QComboBox *m_saved;
    QPushButton *m_open;
    QPushButton *m_save;
    QCheckBox *m_within;
    QPushButton *m_run;
    QPushButton *m_stop;
    ToneLabel *m_summary;
    QPushButton *m_report;
    QTableView *m_table;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_seed;
    ToneLabel *m_sampleTitle;
    HitView *m_sample;
};

} // namespace casebook::ui
