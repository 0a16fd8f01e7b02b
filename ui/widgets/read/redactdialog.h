// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/redactionscontroller.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace casebook::ui {

class GuardedText;
class ToneLabel;

/// Hides something of an event from all that leaves the case: the selected words, all of it, or its conversation. Shows
/// what is hidden of it already, and takes it off.
class RedactDialog : public QDialog
{
    Q_OBJECT

public:
    /// Borrows the controller.
    RedactDialog(RedactionsController &redactions, const Event &event, QWidget *parent = nullptr);

private:
    QWidget *makeChoice();
    QWidget *makeReason();
    QWidget *makeHolding();
    void check();
    void showHolding();
    void redact();
    /// The selected characters, counted as Unicode scalar values.
    store::CharacterSpan selected() const;

    RedactionsController &m_redactions;
    const Event m_event;
    GuardedText *m_text;
    QRadioButton *m_words;
    QRadioButton *m_whole;
    QRadioButton *m_conversation;
    QComboBox *m_reason;
    QLineEdit *m_note;
    QListWidget *m_holding;
    QPushButton *m_takeOff;
    ToneLabel *m_missing;
    QPushButton *m_redact;
};

} // namespace casebook::ui
