// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/style/theme.h"

#include "ui/widgets/style/casebookstyle.h"

#include <QApplication>
#include <QStyleHints>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace casebook::ui {

namespace {

/// Windows says so. Elsewhere Qt 6.8 does not tell, but the palettes of high contrast themes are known by pure black
/// and white.
bool highContrastWanted([[maybe_unused]] const QPalette &system)
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW state{};
    state.cbSize = sizeof state;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, state.cbSize, &state, 0) && (state.dwFlags & HCF_HIGHCONTRASTON);
#else
    return system.color(QPalette::Window) == system.color(QPalette::Base) &&
           contrast(system.color(QPalette::Window), system.color(QPalette::WindowText)) > 20.9;
#endif
}

/// Where text is selected in an editor the tint of selected rows would be too faint.
void setEditorPalettes(const QPalette &palette, const Colours &from)
{
    QPalette editor = palette;
    editor.setColor(QPalette::Highlight, from.accent);
    editor.setColor(QPalette::HighlightedText, from.onAccent);
    for (const char *name : {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QAbstractSpinBox", "QLabel"})
        QApplication::setPalette(editor, name);
}

} // namespace

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent), m_application(application), m_systemPalette(QApplication::palette())
{
    QApplication::setStyle(new CasebookStyle);
    apply();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
}

void Theme::choose(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    const bool systemPalette =
        m_choice == Choice::SystemPalette || (m_choice == Choice::FollowSystem && highContrastWanted(m_systemPalette));
    if (systemPalette) {
        QApplication::setPalette(m_systemPalette);
        setEditorPalettes(m_systemPalette, colours(m_systemPalette));
    } else {
        const bool dark = m_choice == Choice::FollowSystem
                              ? QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark
                              : m_choice == Choice::Dark;
        const Scheme scheme = dark ? Scheme::Dark : Scheme::Light;
        const QPalette palette = paletteFor(scheme);
        QApplication::setPalette(palette);
        setEditorPalettes(palette, colours(scheme));
    }
    Q_EMIT changed();
}

} // namespace casebook::ui
