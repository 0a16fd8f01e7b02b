// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

#include <QTimer>

namespace casebook::ui {

class SearchField;
class Workspace;

/// The query, what is wrong with it, and what it finds. Every page that has one shows the same query.
class SearchBar : public Surface
{
    Q_OBJECT

public:
    /// `name` tells the parts of this bar from those of other pages.
    SearchBar(Workspace &workspace, const QString &name, QWidget *parent = nullptr);

    SearchField *field() const { return m_field; }
    void focusField();
    void setCaseOpen(bool open);
    /// Beside the field, before the button that exports.
    void addButton(QPushButton *button);

Q_SIGNALS:
    void exportWanted();
    /// Enter in the field.
    void entered();

private:
    void apply();
    void showQuery();
    void showProblem();
    void showAnswer();
    QString coverageText() const;

    Workspace &m_workspace;
    QTimer m_pause;    ///< The query is asked a moment after a key, or at once with Enter.
    QTimer m_patience; ///< A fault is explained when typing pauses; it is underlined at once.
    SearchField *m_field;
    ToneLabel *m_problem;
    ToneLabel *m_counts;
    QHBoxLayout *m_line;
    QPushButton *m_export;
};

} // namespace casebook::ui
