// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/reportcontroller.h"
#include "ui/widgets/controls.h"

namespace casebook::ui {

class Workspace;

/// The bar over the reading report: of which case it is, and what can be done with it.
class ProofHead : public Surface
{
    Q_OBJECT

public:
    explicit ProofHead(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

private:
    QPushButton *makeVerify();
    QPushButton *makeSave();
    void ask(ReportController::Format format);

    Workspace &m_workspace;
    ElidedLabel *m_subtitle;
    QPushButton *m_save;
};

} // namespace casebook::ui
