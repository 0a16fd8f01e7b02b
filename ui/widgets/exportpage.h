// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/exportcontroller.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace casebook::ui {

class Card;
class ExportResult;
class ToneLabel;
class Workspace;

/// The way out: what, where to, under which policy; then the run; then a result that balances or does not.
class ExportPage : public Page
{
    Q_OBJECT

public:
    explicit ExportPage(Workspace &workspace, QWidget *parent = nullptr);

    QWidget *firstFocus() override;
    /// Comes up with this scope, at the question.
    void ask(ExportController::Scope scope);

private:
    QWidget *makeQuestion();
    QWidget *makeRun();
    QWidget *makeResult();
    QRadioButton *scopeChoice(ExportController::Scope scope, const QString &name);
    void chooseFolder();
    void suggestFolder();
    void showScopes();
    void showCounts();
    void showPolicy();
    void showJob();
    void showOutcome();
    void start();
    bool permitted() const;

    Workspace &m_workspace;
    QStackedWidget *m_steps;
    QRadioButton *m_whole;
    QRadioButton *m_filter;
    QRadioButton *m_conversation;
    ToneLabel *m_counts;
    QLineEdit *m_folder;
    Card *m_policyCard;
    ToneLabel *m_policyTitle;
    ToneLabel *m_policy;
    QPushButton *m_start;
    QProgressBar *m_bar;
    ToneLabel *m_figures;
    ExportResult *m_result;
    QPushButton *m_openFolder;
};

} // namespace casebook::ui
