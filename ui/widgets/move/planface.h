// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QRadioButton;
class QStackedWidget;

namespace casebook::ui {

class Workspace;

/// What would move, how much that is and how long it takes, what cannot, and what follows from it.
class PlanFace : public QWidget
{
    Q_OBJECT

public:
    explicit PlanFace(Workspace &workspace, QWidget *parent = nullptr);

private:
    QWidget *makeMain();
    QWidget *makeChoices();
    QWidget *makeFigures();
    void choose();
    void showChoices();
    void showPlan();

    Workspace &m_workspace;
    QRadioButton *m_whole;
    QRadioButton *m_filter;
    QComboBox *m_rooms;
    QCheckBox *m_shift;
    QCheckBox *m_split;
    QCheckBox *m_redacted;
    QCheckBox *m_attachments;
    ToneLabel *m_filesSaid;
    QStackedWidget *m_figures; ///< An empty state before the first rehearsal.
    FigureCard *m_scope;
    FigureCard *m_ready;
    FigureCard *m_held;
    FigureCard *m_hours;
    QGridLayout *m_people;
    QGridLayout *m_streams;
};

} // namespace casebook::ui
