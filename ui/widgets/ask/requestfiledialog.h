// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/requestfilecontroller.h"
#include "ui/widgets/ask/keydialog.h"

class QListWidget;

namespace casebook::ui {

class FileField;
class RequestSheet;
class Workspace;

/// A request that came as a file, for an approver who has no case: opened with their key, read, answered.
class RequestFileDialog : public KeyDialog
{
    Q_OBJECT

public:
    explicit RequestFileDialog(Workspace &workspace, QWidget *parent = nullptr);

protected:
    QString whatIsMissing() const override;

private:
    void showRequest();
    void decide(review::RequestAct act);

    Workspace &m_workspace;
    RequestFileController m_file;
    FileField *m_path;
    ToneLabel *m_sender;
    RequestSheet *m_sheet;
    QListWidget *m_preview;
    QPushButton *m_approve;
    QPushButton *m_reject;
};

} // namespace casebook::ui
