// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QMenu;

namespace casebook::ui {

class InspectorPanel;
class Workspace;

/// What can be done with the inspected event, by key where a list has the focus, and in that list's menu.
class MarkActions : public QObject
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    MarkActions(Workspace &workspace, InspectorPanel &inspector, QObject *parent);

    void addKeys(QWidget *list);
    void addTo(QMenu &menu, QWidget *list);

Q_SIGNALS:
    /// Tags and notes are typed there.
    void inspectorWanted();

private:
    struct Action
    {
        Qt::Key key;
        QString text;
        std::function<void(QWidget *list)> act;
    };
    void redact(QWidget *list);
    bool isReviewed() const;
    void toggleReviewed();

    Workspace &m_workspace;
    InspectorPanel &m_inspector;
    std::vector<Action> m_actions;
};

} // namespace casebook::ui
