// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/highlightsets.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace casebook::ui {

class ToneLabel;

/// The highlight sets: words, their colours, and whether they are remembered. What is changed shows at once.
class HighlightsDialog : public QDialog
{
    Q_OBJECT

public:
    HighlightsDialog(HighlightSets &sets, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeSet();
    void fillList();
    void showSet();
    void keepSet();
    int chosen() const;

    HighlightSets &m_sets;
    QListWidget *m_list;
    QPushButton *m_remove;
    QWidget *m_set;
    QLineEdit *m_name;
    QComboBox *m_colour;
    QPlainTextEdit *m_text;
    ToneLabel *m_fault;
    QCheckBox *m_keep;
    bool m_showing = false; ///< What changes now is not the person's doing.
};

} // namespace casebook::ui
