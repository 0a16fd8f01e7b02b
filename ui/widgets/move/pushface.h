// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/move/pushcontroller.h"
#include "ui/widgets/controls.h"

class QProgressBar;

namespace casebook::ui {

class TargetForm;
class Workspace;

/// Sends an export to Symphony, with what it takes and how far it is; or reads the answers of a push by hand.
class PushFace : public QWidget
{
    Q_OBJECT

public:
    explicit PushFace(Workspace &workspace, QWidget *parent = nullptr);

    /// What goes out again with the next push.
    void setRetry(const PushController::Retry &retry);

private:
    QWidget *makeFolder();
    QWidget *makeRun();
    QWidget *makeByHand();
    void chooseFolder();
    void chooseResponses();
    void showState();
    void showLedger();

    Workspace &m_workspace;
    QLineEdit *m_folder;
    TargetForm *m_target;
    ToneLabel *m_retrySaid;
    QPushButton *m_noRetry;
    QPushButton *m_start;
    QPushButton *m_pause;
    QProgressBar *m_bar;
    ToneLabel *m_figures;
    FigureCard *m_imported;
    FigureCard *m_failed;
    FigureCard *m_left;
    QPushButton *m_answers;
    ToneLabel *m_said;
    PushController::Retry m_retry;
};

} // namespace casebook::ui
