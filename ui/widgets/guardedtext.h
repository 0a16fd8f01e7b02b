// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMimeData>
#include <QPlainTextEdit>

namespace casebook::ui {

/// A text to read, and to copy from only where it may leave the case.
class GuardedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

    void setCopyAllowed(bool allowed) { m_allowed = allowed; }

protected:
    /// What copying, cutting and dragging take.
    QMimeData *createMimeDataFromSelection() const override
    {
        return m_allowed ? QPlainTextEdit::createMimeDataFromSelection() : new QMimeData;
    }

private:
    bool m_allowed = true;
};

} // namespace casebook::ui
