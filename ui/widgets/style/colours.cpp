// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/style/colours.h"

#include "core/model/jid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <utility>

namespace casebook::ui {

namespace {

const Colours lightColours{
    .window = 0xf6f7f9,
    .pane = 0xffffff,
    .selection = 0xe8effc,
    .hover = 0xeef0f4,
    .hairline = 0xe3e6ea,
    .edge = 0xd3d8df,
    .rail = 0x20283a,
    .text = 0x1d2330,
    .dim = 0x626b7a,
    .accent = 0x2459c4,
    .warning = 0xa94c08,
    .missing = 0xa13d12,
    .good = 0x137337,
    .bad = 0xb91c1c,
    .coded = 0x0e6d66,
    .onAccent = 0xffffff,
    .hit = 0xffe58a,
    .onHit = 0x1d2330,
    .markers = {0xc9ecd2, 0xcfe3ff, 0xf6d3e3, 0xe3d8f8, 0xfbdcc4, 0xcdeeee},
    .onMarker = 0x1d2330,
    .redacted = 0x1d2330,
    .onRedacted = 0xf6f7f9,
    .railText = 0xffffff,
    .railDim = 0xaab3c5,
    .railChosen = 0x343d51,
};

const Colours darkColours{
    .window = 0x171a21,
    .pane = 0x1e222b,
    .selection = 0x22304d,
    .hover = 0x262b36,
    .hairline = 0x2c323e,
    .edge = 0x3b4353,
    .rail = 0x11141a,
    .text = 0xe3e7ef,
    .dim = 0x8f99ab,
    .accent = 0x7aa5ff,
    .warning = 0xf0a34a,
    .missing = 0xf3b27a,
    .good = 0x5fc98a,
    .bad = 0xef8585,
    .coded = 0x5cc4b8,
    .onAccent = 0x10192e,
    .hit = 0x6b5a12,
    .onHit = 0xf6f1dc,
    .markers = {0x1f5a35, 0x244a80, 0x742f53, 0x513a86, 0x7a4420, 0x1b5a5c},
    .onMarker = 0xf3f5fa,
    .redacted = 0xe3e7ef,
    .onRedacted = 0x171a21,
    .railText = 0xffffff,
    .railDim = 0x98a2b5,
    .railChosen = 0x262b36,
};

// Dark enough for white initials, and apart from each other under the common kinds of colour blindness by more than
// hue alone; who sees no difference reads the initials.
constexpr std::array<QRgb, 14> personTints{0x7c4dcc, 0x0f766e, 0xb4522a, 0x2563b8, 0xa83279, 0x4d6b1e, 0x8a5a12,
                                           0x4a4fb0, 0xb0344c, 0x1f6f93, 0x6b4a3a, 0x566175, 0x14713f, 0x8e3bb0};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

Colours foreignColours(const QPalette &palette)
{
    const auto role = [&](QPalette::ColorRole wanted) { return palette.color(QPalette::Active, wanted); };
    const QColor text = role(QPalette::WindowText);
    const QColor window = role(QPalette::Window);
    const QColor chosen = role(QPalette::Highlight);
    const QColor onChosen = role(QPalette::HighlightedText);
    return {.window = window,
            .pane = window,
            .selection = window,
            .hover = window,
            .hairline = text,
            .edge = text,
            .rail = window,
            .text = text,
            .dim = text,
            .accent = text,
            .warning = text,
            .missing = text,
            .good = text,
            .bad = text,
            .coded = text,
            .onAccent = window,
            .hit = chosen,
            .onHit = onChosen,
            .markers = {chosen, chosen, chosen, chosen, chosen, chosen},
            .onMarker = onChosen,
            .redacted = text,
            .onRedacted = window,
            .railText = text,
            .railDim = text,
            .railChosen = window};
}

void setDisabled(QPalette &palette, const Colours &from)
{
    QColor faded = from.dim;
    faded.setAlphaF(0.6F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Accent, from.dim);
}

} // namespace

const Colours &colours(Scheme scheme)
{
    return scheme == Scheme::Light ? lightColours : darkColours;
}

Colours colours(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    for (const Colours *ours : {&lightColours, &darkColours}) {
        if (window == ours->window && text == ours->text)
            return *ours;
    }
    return foreignColours(palette);
}

QPalette paletteFor(Scheme scheme)
{
    const Colours &from = colours(scheme);
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, from.window);
    set(QPalette::WindowText, from.text);
    set(QPalette::Base, from.pane);
    set(QPalette::AlternateBase, from.window);
    set(QPalette::Text, from.text);
    set(QPalette::PlaceholderText, from.dim);
    set(QPalette::Button, from.pane);
    set(QPalette::ButtonText, from.text);
    set(QPalette::BrightText, from.bad);
    set(QPalette::ToolTipBase, from.pane);
    set(QPalette::ToolTipText, from.text);
    set(QPalette::Highlight, from.selection);
    set(QPalette::HighlightedText, from.text);
    set(QPalette::Accent, from.accent);
    set(QPalette::Link, from.accent);
    set(QPalette::LinkVisited, from.accent);
    set(QPalette::Light, from.pane);
    set(QPalette::Midlight, from.hover);
    set(QPalette::Mid, from.edge);
    set(QPalette::Dark, from.edge);
    set(QPalette::Shadow, from.hairline);
    setDisabled(palette, from);
    return palette;
}

QColor personTint(std::string_view jid)
{
    std::uint32_t hash = 2166136261U; // FNV-1a: the same on every machine, which std::hash is not
    for (const char c : foldJid(jid)) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 16777619U;
    }
    // MurmurHash3's last steps: names that differ in one letter must not end alike.
    hash ^= hash >> 16U;
    hash *= 0x85ebca6bU;
    hash ^= hash >> 13U;
    hash *= 0xc2b2ae35U;
    hash ^= hash >> 16U;
    // Three depths of each tint, so that two people of one room are seldom alike.
    const auto depth = static_cast<int>(hash / personTints.size() % 3);
    return QColor::fromRgb(personTints[hash % personTints.size()]).darker(100 + 28 * depth);
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace casebook::ui
