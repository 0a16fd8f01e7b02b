// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <string_view>

namespace casebook::ui {

enum class Scheme { Light, Dark };

/// Every colour the window uses, by what it means. All texts reach a contrast of 4.5 on what they stand on; meaning
/// is never carried by colour alone.
struct Colours
{
    // surfaces
    QColor window;    ///< Behind everything; the ground of the timeline.
    QColor pane;      ///< Lists, bars, the inspector.
    QColor selection; ///< Behind selected rows.
    QColor hover;     ///< Behind the row or button under the mouse.
    QColor hairline;  ///< Lines between panes and rows.
    QColor edge;      ///< Around what can be pressed or typed into.
    QColor rail;      ///< The bar of pages.

    // texts, readable on window, pane and selection
    QColor text;
    QColor dim; ///< Metadata, room events, times.
    QColor accent;
    QColor warning;
    QColor missing;
    QColor good;
    QColor bad;
    QColor coded;

    // pairs: what is written on the colour before it
    QColor onAccent;
    QColor hit; ///< Behind found words.
    QColor onHit;
    std::array<QColor, 6> markers; ///< Behind the words of the person's highlight sets.
    QColor onMarker;
    QColor redacted; ///< The bar over a redacted text.
    QColor onRedacted;
    QColor railText; ///< On rail.
    QColor railDim;
    QColor railChosen; ///< Behind the chosen page on the rail, under railText.
};

const Colours &colours(Scheme scheme);

/// The colours that go with a palette: the table of its scheme for our own palettes, and for any other one (high
/// contrast) nothing but the colours of that palette. Take them from the widget that paints: colours(palette()).
Colours colours(const QPalette &palette);

QPalette paletteFor(Scheme scheme);

/// Behind the initials of a person, always the same for the same bare JID; initials are white in both schemes.
QColor personTint(std::string_view jid);

/// WCAG 2 contrast of two opaque colours, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace casebook::ui
