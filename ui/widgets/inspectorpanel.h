// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

class QPlainTextEdit;
class QScrollArea;
class QStackedLayout;
class QToolButton;

namespace casebook::ui {

class InspectorController;
class MarksController;
class MarksPanel;

/// All that is known of the chosen event: fields, times, source and the raw record.
class InspectorPanel : public Surface
{
    Q_OBJECT

public:
    InspectorPanel(InspectorController &inspector, MarksController &marks, QWidget *parent = nullptr);

    /// Tags and notes of what is shown.
    MarksPanel &marks() { return *m_marks; }

    QWidget *firstFocus() const;

private:
    void rebuild();
    void showRaw();
    void addImages();

    InspectorController &m_inspector;
    QStackedLayout *m_stack;
    QScrollArea *m_scroll;
    MarksPanel *m_marks;
    QVBoxLayout *m_sections;
    QPlainTextEdit *m_raw;
    QToolButton *m_asText;
    QToolButton *m_asHex;
};

} // namespace casebook::ui
