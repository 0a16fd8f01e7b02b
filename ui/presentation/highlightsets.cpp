// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/highlightsets.h"

#include "ui/presentation/eventtext.h"

#include <QVariantMap>

#include <algorithm>

namespace casebook::ui {

namespace {

const QString nameKey = QStringLiteral("name");
const QString textKey = QStringLiteral("text");
const QString colourKey = QStringLiteral("colour");
const QString shownKey = QStringLiteral("shown");

QVariant toVariant(const HighlightSet &set)
{
    return QVariantMap{{nameKey, set.name}, {textKey, set.text}, {colourKey, set.colour}, {shownKey, set.shown}};
}

HighlightSet fromVariant(const QVariant &stored)
{
    const auto map = stored.toMap();
    return {map[nameKey].toString(), map[textKey].toString(), qBound(1, map[colourKey].toInt(), HighlightSet::colours),
            map[shownKey].toBool(), true};
}

} // namespace

HighlightSets::HighlightSets(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    for (const auto &stored : m_settings.highlightSets())
        m_sets.push_back(fromVariant(stored));
}

void HighlightSets::setSets(std::vector<HighlightSet> sets)
{
    if (sets == m_sets)
        return;
    m_sets = std::move(sets);
    QVariantList kept;
    for (const auto &set : m_sets) {
        if (set.keep)
            kept += toVariant(set);
    }
    m_settings.setHighlightSets(kept);
    Q_EMIT changed();
}

std::vector<ColouredWords> HighlightSets::words() const
{
    std::vector<ColouredWords> words;
    for (const auto &set : m_sets) {
        if (!set.shown)
            continue;
        for (const auto &line : set.text.split(u'\n', Qt::SkipEmptyParts)) {
            if (auto query = query::parse(line.toStdString()))
                words.push_back({std::move(*query), set.colour});
        }
    }
    return words;
}

QString HighlightSets::fault(const HighlightSet &set)
{
    for (const auto &line : set.text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto query = query::parse(line.toStdString());
        if (!query)
            return tr("%1: %2", "line, reason").arg(line, toText(query.error().reason));
    }
    return {};
}

} // namespace casebook::ui
