// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/markactions.h"

#include "ui/presentation/workspace.h"
#include "ui/widgets/inspectorpanel.h"
#include "ui/widgets/markspanel.h"
#include "ui/widgets/read/redactdialog.h"

#include <QMenu>
#include <QShortcut>

namespace casebook::ui {

MarkActions::MarkActions(Workspace &workspace, InspectorPanel &inspector, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_inspector(inspector)
{
    m_actions = {{Qt::Key_T, tr("Tag…"),
                  [this](QWidget *list) {
                      Q_EMIT inspectorWanted();
                      m_inspector.marks().typeTag(list);
                  }},
                 {Qt::Key_M, tr("Note…"),
                  [this](QWidget *list) {
                      Q_EMIT inspectorWanted();
                      m_inspector.marks().typeNote(list);
                  }},
                 {Qt::Key_R, tr("Redact…"), [this](QWidget *list) { redact(list); }},
                 {Qt::Key_V, tr("Reviewed"), [this](QWidget *) { toggleReviewed(); }},
                 {Qt::Key_U, tr("Undo the last mark"), [this](QWidget *) { m_workspace.marks().undo(); }}};
}

void MarkActions::addKeys(QWidget *list)
{
    for (const auto &action : m_actions) {
        auto *shortcut = new QShortcut(action.key, list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [act = action.act, list] { act(list); });
    }
}

void MarkActions::addTo(QMenu &menu, QWidget *list)
{
    for (const auto &action : m_actions) {
        auto *entry = menu.addAction(action.text + u'\t' + QKeySequence(action.key).toString(), this,
                                     [act = action.act, list] { act(list); });
        entry->setEnabled(action.key == Qt::Key_U ? m_workspace.marks().canUndo()
                                                  : m_workspace.read().inspector().inspected().has_value());
        entry->setCheckable(action.key == Qt::Key_V);
        entry->setChecked(entry->isCheckable() && isReviewed());
    }
}

void MarkActions::redact(QWidget *list)
{
    if (const auto &event = m_workspace.read().inspector().inspected())
        (new RedactDialog(m_workspace.redactions(), *event, list->window()))->open();
}

bool MarkActions::isReviewed() const
{
    const auto &event = m_workspace.read().inspector().inspected();
    const auto *marks = event ? m_workspace.marks().of(event->id) : nullptr;
    return marks && marks->reviewed;
}

void MarkActions::toggleReviewed()
{
    if (const auto &event = m_workspace.read().inspector().inspected())
        m_workspace.marks().setReviewed(event->id, !isReviewed());
}

} // namespace casebook::ui
