// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

class QGridLayout;
class QVBoxLayout;

namespace casebook::ui {

class Workspace;

/// Beside the plan: what cannot be moved, what follows from the move, what is still to be done, and how far it is.
class PlanSide : public Surface
{
    Q_OBJECT

public:
    explicit PlanSide(Workspace &workspace, QWidget *parent = nullptr);

private:
    QWidget *makeEffects();
    void showPlan();
    void showLosses();
    void showChecks();

    Workspace &m_workspace;
    QGridLayout *m_losses;
    QVBoxLayout *m_checks;
    ToneLabel *m_lastPush;
};

} // namespace casebook::ui
