// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/exportcontroller.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace casebook::ui {

class DeliveriesPanel;
class ExportResult;
class FormChoice;
class PolicyCard;
class Printing;
class ToneLabel;
class Workspace;

/// The way out: what, in which form, where to, under which policy; then the run; then a result that balances or does
/// not. Beside it the list of what was delivered.
class ExportPage : public Page
{
    Q_OBJECT

public:
    explicit ExportPage(Workspace &workspace, QWidget *parent = nullptr);

    QWidget *firstFocus() override;
    /// Comes up with this scope, at the question.
    void ask(ExportController::Scope scope);
    /// The same, with paper as the form.
    void askPrint(ExportController::Scope scope);
    /// The same with what an approved request asks for.
    void askFor(const QString &request);

private:
    QWidget *makeFaces();
    QWidget *makeQuestion();
    QWidget *makeScopes();
    QWidget *makePlace();
    QWidget *makeRun();
    QWidget *makeResult();
    QRadioButton *scopeChoice(ExportController::Scope scope, const QString &name);
    void chooseFolder();
    void suggestFolder();
    void showForm();
    void showScopes();
    void showCounts();
    void showRun();
    void showJob();
    void showOutcome();
    void showDelivery(const store::Delivery &delivery);
    void start();
    void rehearse();
    QString whatIsMissing() const;

    Workspace &m_workspace;
    QButtonGroup *m_face;
    QStackedWidget *m_faces; ///< A new export, or the deliveries.
    QStackedWidget *m_steps;
    QRadioButton *m_whole;
    QRadioButton *m_filter;
    QRadioButton *m_conversation;
    QRadioButton *m_request;
    ToneLabel *m_counts;
    FormChoice *m_form;
    QWidget *m_place; ///< Where to.
    QLineEdit *m_folder;
    PolicyCard *m_policy;
    ToneLabel *m_missing; ///< What must still be chosen.
    QPushButton *m_preview;
    QPushButton *m_dryRun;
    QPushButton *m_start;
    Printing *m_printing;
    QLabel *m_running; ///< What runs.
    QProgressBar *m_bar;
    ToneLabel *m_figures;
    ToneLabel *m_stopHint; ///< What stopping means.
    ExportResult *m_result;
    QPushButton *m_openFolder;
    QPushButton *m_again;
    DeliveriesPanel *m_deliveries;
    crypto::Secret m_madePassword; ///< Shown with the result, once.
    crypto::Secret m_keptPassword; ///< For the key store, as soon as there is a delivery.
};

} // namespace casebook::ui
