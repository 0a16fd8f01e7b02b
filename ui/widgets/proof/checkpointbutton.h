// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

#include <functional>

namespace casebook::ui {

class CheckpointController;
class Workspace;

/// The menu of what can be done with the state of the log: sign, keep, compare, have it stamped.
class CheckpointButton : public QPushButton
{
    Q_OBJECT

public:
    CheckpointButton(Workspace &workspace, CheckpointController &checkpoints, QWidget *parent = nullptr);

private:
    using Chosen = std::function<void(const QString &file)>;

    void fill();
    void add(const QString &text, const QString &name, void (CheckpointButton::*act)());
    void sign();
    void save();
    void print();
    void compare();
    void writeQuery();
    void acceptStamp();
    void askNewFile(const QString &title, const QString &name, const QString &suffix, Chosen done);

    Workspace &m_workspace;
    CheckpointController &m_checkpoints;
};

} // namespace casebook::ui
