// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/page.h"

class QCheckBox;
class QGridLayout;
class QTableView;
class QVBoxLayout;

namespace casebook::ui {

class Card;
class FigureCard;
class ToneLabel;
class Workspace;

/// The reading report: what was read, whether the books balance, and what needs a look.
class ProofPage : public Page
{
    Q_OBJECT

public:
    explicit ProofPage(Workspace &workspace, QWidget *parent = nullptr);

    QWidget *firstFocus() override;
    QList<QWidget *> panes() override;

private:
    QWidget *makeHead();
    QWidget *makeSide();
    QLayout *makeFigures();
    QTableView *makeTable(QAbstractItemModel &model, const QString &name, const QString &accessibleName);
    void refresh();
    void showFigures();
    void showImport();
    void showProblems();
    void showSource(const QString &heading, int sourceRow);
    void showIssue(int row);
    void chooseFirstIssue();
    void fitIssues();

    Workspace &m_workspace;
    ToneLabel *m_subtitle;
    FigureCard *m_books;
    FigureCard *m_events;
    FigureCard *m_copies;
    FigureCard *m_issueCount;
    Card *m_import;
    ToneLabel *m_importVerdict;
    ToneLabel *m_importFigures;
    ToneLabel *m_problems;
    QCheckBox *m_notes;
    ToneLabel *m_noIssues;
    QTableView *m_issues;
    QTableView *m_sources;
    QVBoxLayout *m_side;
};

} // namespace casebook::ui
