// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;

namespace casebook::ui {

class MoveTable;
class ToneLabel;
class Workspace;

/// What the rehearsal found, one row each, and the size of every call.
class RehearsalFace : public QWidget
{
    Q_OBJECT

public:
    explicit RehearsalFace(Workspace &workspace, QWidget *parent = nullptr);

private:
    QWidget *makeHead();
    void showVerdict();

    Workspace &m_workspace;
    ToneLabel *m_verdict;
    QCheckBox *m_onlyBlocking;
    MoveTable *m_findings;
    MoveTable *m_calls;
};

} // namespace casebook::ui
