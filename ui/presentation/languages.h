// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <span>

class QGuiApplication;

namespace casebook::ui {

/// A language that the window speaks.
struct Language
{
    QStringView code; ///< As in the name of its catalogue: `de`.
    QStringView name; ///< What it calls itself.
};

/// English, in which the sources are written, and those with a catalogue in `translations/`.
std::span<const Language> languages();

/// The code is one of languages().
bool hasLanguage(QStringView code);

/// Makes the program speak a language: its texts and those of Qt, how numbers and dates are written, and the
/// direction of the layout. An empty code is for the language of the system; English, where there is no catalogue
/// for that. Once, before the first widget is made; texts that exist already stay as they are.
void useLanguage(QGuiApplication &application, const QString &code);

} // namespace casebook::ui
