// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/move/movecontroller.h"
#include "ui/widgets/controls.h"

class QCheckBox;

namespace casebook::ui {

class MoveTable;
class Workspace;

/// Who becomes which user, beside their mailbox, and what becomes which stream. Typed, pasted from a spreadsheet, or
/// taken over from CSV.
class MappingFace : public QWidget
{
    Q_OBJECT

public:
    explicit MappingFace(Workspace &workspace, QWidget *parent = nullptr);

private:
    QWidget *makePeople();
    QWidget *makeStreams();
    QWidget *makeFoot();
    void confirm();
    void paste(MoveController::Table table, const QString &text);
    void saveTable(MoveController::Table table);
    void openTables();
    void openMailboxes();
    void showCounts();
    void say(const QString &sentence, Tone tone);

    Workspace &m_workspace;
    MoveTable *m_people;
    MoveTable *m_streams;
    ToneLabel *m_counts;
    ToneLabel *m_streamCounts;
    QCheckBox *m_open;
    QPushButton *m_confirm;
    ToneLabel *m_said;
};

} // namespace casebook::ui
