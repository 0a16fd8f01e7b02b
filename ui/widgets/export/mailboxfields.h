// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/mailboxescontroller.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace casebook::ui {

class FileField;
class ToneLabel;
class Workspace;

/// Where people get their mailboxes from, each source switchable, and a look at who has none.
class MailboxFields : public QWidget
{
    Q_OBJECT

public:
    explicit MailboxFields(Workspace &workspace, QWidget *parent = nullptr);

    MailboxSource source() const;
    QString whatIsMissing() const;

Q_SIGNALS:
    void changed();

private:
    void choose();
    void look();

    Workspace &m_workspace;
    QCheckBox *m_byFile;
    FileField *m_file;
    QComboBox *m_property;
};

} // namespace casebook::ui
