// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/move/pushcontroller.h"
#include "ui/widgets/controls.h"

class QCheckBox;

namespace casebook::ui {

class MoveTable;
class TargetForm;
class Workspace;

/// What is not imported and what can be done about it; then the end: rooms handed over, users disabled, and the final
/// report.
class RepairFace : public QWidget
{
    Q_OBJECT

public:
    explicit RepairFace(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryWanted(const casebook::ui::PushController::Retry &retry);

private:
    QWidget *makeFailures();
    QWidget *makeFinish();
    QWidget *makeReport();
    void askRetry();
    void chooseReport();
    void showState();

    Workspace &m_workspace;
    MoveTable *m_failures;
    MoveTable *m_messages;
    ToneLabel *m_counts;
    QPushButton *m_retry;
    TargetForm *m_target;
    QCheckBox *m_anyway;
    QPushButton *m_finish;
    QLineEdit *m_out;
    QLineEdit *m_key;
    QLineEdit *m_keyPassword;
    QPushButton *m_report;
    ToneLabel *m_said;
};

} // namespace casebook::ui
