// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/runningjob.h"
#include "ui/widgets/controls.h"

class QProgressBar;

namespace casebook::ui {

class Workspace;

/// The bar at the bottom: what runs, how far it is, and whether the books balance.
class JobBar : public Surface
{
    Q_OBJECT

public:
    explicit JobBar(Workspace &workspace, QWidget *parent = nullptr);

private:
    void watch(RunningJob &job);
    void showJob();
    void showCase();

    Workspace &m_workspace;
    QList<RunningJob *> m_jobs;
    RunningJob *m_shown = nullptr;
    ToneLabel *m_title;
    QProgressBar *m_bar;
    ToneLabel *m_figures;
    ElidedLabel *m_what;
    QPushButton *m_stop;
    ToneLabel *m_sources;
    ToneLabel *m_books;
    ToneLabel *m_zone;
};

} // namespace casebook::ui
