// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/eventid.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace casebook::ui {

class InspectorController;
class MarksController;
class ToneLabel;
struct EventMarks;

/// Tags, notes and the review of the inspected event, to see and to change.
class MarksPanel : public QWidget
{
    Q_OBJECT

public:
    MarksPanel(InspectorController &inspector, MarksController &marks, QWidget *parent = nullptr);

    /// The keyboard goes to the line for a tag or the field for a note, and with Enter or Escape back to `from`.
    void typeTag(QWidget *from);
    void typeNote(QWidget *from);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMarks();
    void showTags(const EventMarks &marks);
    void showNotes(const EventMarks &marks);
    void goBack();
    void takeTag();
    void takeNote();

    InspectorController &m_inspector;
    MarksController &m_marks;
    std::optional<EventId> m_event;
    QVBoxLayout *m_tags;
    QVBoxLayout *m_notes;
    QLineEdit *m_tag;
    QPlainTextEdit *m_note;
    QCheckBox *m_reviewed;
    QPointer<QWidget> m_from;
};

} // namespace casebook::ui
