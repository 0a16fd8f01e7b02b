// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/event.h"
#include "core/query/matcher.h"

#include <QString>

#include <memory>
#include <vector>

namespace casebook::ui {

/// Where something is highlighted in a text, in UTF-16 units.
struct HighlightSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
    int kind = 0; ///< Highlights::queryKind, or the colour of a highlight set.

    bool operator==(const HighlightSpan &) const = default;
};

/// What is highlighted in texts: the words of the query, and the coloured sets of the person. A value that does not
/// change once it is shared.
class Highlights
{
public:
    static constexpr int queryKind = 0;

    /// What was added first wins where two lie over each other.
    void add(query::Matcher matcher, int kind);
    const std::vector<query::Matcher> &matchers() const { return m_matchers; }

    /// In order, none over another.
    std::vector<HighlightSpan> in(const QString &text) const;

private:
    std::vector<query::Matcher> m_matchers;
    std::vector<int> m_kinds; ///< One for each matcher.
};

using SharedHighlights = std::shared_ptr<const Highlights>;

/// What is to be seen in the colour of a highlight set.
struct ColouredWords
{
    query::Query query;
    int kind = 1;
};

/// The words of what is looked for, and those of the sets.
SharedHighlights highlightsFor(const query::Query &query, const std::vector<ColouredWords> &sets = {});

/// What of an event found by a query is shown in one line.
struct Snippet
{
    QString text;
    std::vector<HighlightSpan> spans;
};

/// The text of a message, else what happened in words; of a long one the surroundings of the first place found, with
/// ellipses where it was cut.
Snippet snippetOf(const Event &event, const Highlights &highlights);

} // namespace casebook::ui
