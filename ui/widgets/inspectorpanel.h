// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

class QScrollArea;
class QStackedLayout;
class QToolButton;

namespace casebook::ui {

class GuardedText;
class InspectorController;
class MarksController;
class MarksPanel;
class RedactionsController;

/// All that is known of the chosen event: fields, times, source and the raw record.
class InspectorPanel : public Surface
{
    Q_OBJECT

public:
    /// Borrows all three.
    InspectorPanel(InspectorController &inspector, MarksController &marks, RedactionsController &redactions,
                   QWidget *parent = nullptr);

    /// Tags and notes of what is shown.
    MarksPanel &marks() { return *m_marks; }

    QWidget *firstFocus() const;

private:
    void rebuild();
    void showRaw();
    void addImages();
    void guardCopy();

    InspectorController &m_inspector;
    QStackedLayout *m_stack;
    QScrollArea *m_scroll;
    MarksPanel *m_marks;
    QVBoxLayout *m_sections;
    RedactionsController &m_redactions;
    GuardedText *m_raw;
    QToolButton *m_copy;
    QToolButton *m_asText;
    QToolButton *m_asHex;
};

} // namespace casebook::ui
