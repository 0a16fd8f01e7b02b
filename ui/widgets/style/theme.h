// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/style/colours.h"

#include <QObject>

class QApplication;

namespace casebook::ui {

/// Dresses the program: style, palette, and their change while it runs. Make one before the first widget.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice {
        FollowSystem, ///< Light or dark as the system says; its own palette where it asks for high contrast.
        Light,
        Dark,
        SystemPalette, ///< The system's palette as it is.
    };

    /// Applies FollowSystem.
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    void choose(Choice choice);

Q_SIGNALS:
    /// The palette of the application is another one now. Widgets hear it a moment later, as PaletteChange; this is
    /// for what keeps pixmaps.
    void changed();

private:
    void apply();

    QApplication &m_application;
    QPalette m_systemPalette;
    Choice m_choice = Choice::FollowSystem;
};

} // namespace casebook::ui
