// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

#include <QTimer>

class QLineEdit;

namespace casebook::ui {

class Workspace;

/// The filter, what is wrong with it, and what it selects.
class SearchBar : public Surface
{
    Q_OBJECT

public:
    explicit SearchBar(Workspace &workspace, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    void setCaseOpen(bool open);

Q_SIGNALS:
    void exportWanted();

private:
    void apply();
    void showFilter();
    void showCounts();

    Workspace &m_workspace;
    QTimer m_pause; ///< The filter is read when typing pauses, or at once with Enter.
    QLineEdit *m_field;
    ToneLabel *m_problem;
    ToneLabel *m_counts;
    QPushButton *m_export;
};

} // namespace casebook::ui
