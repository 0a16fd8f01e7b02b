// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/highlights.h"
#include "ui/presentation/settings.h"

#include <QObject>

#include <vector>

namespace casebook::ui {

/// Words that one person wants to see in a colour, whatever is being looked for.
struct HighlightSet
{
    static constexpr int colours = 6;

    QString name;
    QString text;      ///< In the language of the search, a line each.
    int colour = 1;    ///< 1 to `colours`.
    bool shown = true; ///< In colour now.
    bool keep = false; ///< Also the next time the program runs: only then are the words written to the settings.

    bool operator==(const HighlightSet &) const = default;
};

/// The highlight sets of whoever uses the program.
class HighlightSets : public QObject
{
    Q_OBJECT

public:
    explicit HighlightSets(Settings &settings, QObject *parent = nullptr);

    const std::vector<HighlightSet> &sets() const { return m_sets; }
    void setSets(std::vector<HighlightSet> sets);
    /// Of the sets that are shown.
    std::vector<ColouredWords> words() const;
    /// The first line that is no query, with the reason; empty when there is none.
    static QString fault(const HighlightSet &set);

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
    std::vector<HighlightSet> m_sets;
};

} // namespace casebook::ui
