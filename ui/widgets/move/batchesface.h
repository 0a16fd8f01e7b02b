// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

class QCheckBox;
class QFormLayout;
class QRadioButton;
class QSpinBox;
class QStackedWidget;

namespace casebook::ui {

class ExportResult;
class PolicyCard;
class Workspace;

/// The export of the plan: staged for a push from here, or as complete batches for a push by hand.
class BatchesFace : public QWidget
{
    Q_OBJECT

public:
    explicit BatchesFace(Workspace &workspace, QWidget *parent = nullptr);

private:
    enum Step { Question, Outcome };

    QWidget *makeQuestion();
    QWidget *makeForm();
    QWidget *makeOutcome();
    void suggestFolder();
    void chooseFolder();
    void choose();
    void start();
    void showChoices();
    void showState();
    void showOutcome();
    bool needsRequest() const;
    QString whatIsMissing() const;

    Workspace &m_workspace;
    QStackedWidget *m_steps;
    QRadioButton *m_staged;
    QRadioButton *m_batches;
    QCheckBox *m_repair;
    QSpinBox *m_size;
    QSpinBox *m_megabytes;
    QLineEdit *m_folder;
    PolicyCard *m_policy;
    QFormLayout *m_permission;
    QLineEdit *m_request;
    ToneLabel *m_missing;
    QPushButton *m_start;
    ExportResult *m_result;
};

} // namespace casebook::ui
