// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/page.h"

class QButtonGroup;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace casebook::ui {

class MappingFace;
class PlanFace;
class PushFace;
class RepairFace;
class ToneLabel;
class Workspace;

/// The move to Symphony, a face for each step: plan, mapping, rehearsal, batches, push, repair and finish.
class MovePage : public Page
{
    Q_OBJECT

public:
    enum Face { Plan, Mapping, Rehearsal, Batches, Push, Repair };

    explicit MovePage(Workspace &workspace, QWidget *parent = nullptr);

    QWidget *firstFocus() override;
    void showFace(Face face);

private:
    QWidget *makeHead();
    QWidget *makeFaces();
    void showState();

    Workspace &m_workspace;
    QButtonGroup *m_face;
    QStackedWidget *m_faces;
    ToneLabel *m_scope;
    QPushButton *m_rehearse;
    QPushButton *m_stop;
    QProgressBar *m_bar;
    ToneLabel *m_figures;
};

} // namespace casebook::ui
