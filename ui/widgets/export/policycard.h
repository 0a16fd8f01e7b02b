// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

namespace casebook::ui {

class Workspace;

/// Under which policy something may leave the open case, and whether it may now.
class PolicyCard : public Card
{
    Q_OBJECT

public:
    /// `name` is the beginning of the object names.
    explicit PolicyCard(Workspace &workspace, const QString &name = QStringLiteral("export"),
                        QWidget *parent = nullptr);

    bool permitted() const;

Q_SIGNALS:
    void changed();

private:
    void showPolicy();
    void show(Tone tone, const QString &title, const QString &explanation);

    Workspace &m_workspace;
    ToneLabel *m_title;
    ToneLabel *m_explanation;
};

} // namespace casebook::ui
