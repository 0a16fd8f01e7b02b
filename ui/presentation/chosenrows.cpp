// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/chosenrows.h"

#include <algorithm>
#include <bit>

namespace casebook::ui {

namespace {

bool isUnfolded(const ConversationOutline &outline, std::size_t ordinal)
{
    return ordinal < outline.unfolded.size() && outline.unfolded[ordinal];
}

bool isHidden(const ConversationOutline &outline, const RowRule &rule, std::size_t ordinal)
{
    if (isUnfolded(outline, ordinal))
        return false;
    if (rule.hiddenTypes.test(static_cast<std::size_t>(outline.types[ordinal])))
        return true;
    return rule.others == RowRule::Others::Hidden && ordinal < outline.hits.size() && !outline.hits[ordinal];
}

/// May stand in a fold. A hit never does.
bool isFolding(const ConversationOutline &outline, const RowRule &rule, std::size_t ordinal)
{
    return rule.foldRuns && isFoldable(outline.types[ordinal]) && !isUnfolded(outline, ordinal) &&
           (ordinal >= outline.hits.size() || !outline.hits[ordinal]);
}

struct Run
{
    std::size_t end = 0;    ///< Behind the last event that belongs to it, hidden ones included.
    std::int64_t shown = 0; ///< Without hidden ones.
};

Run runFrom(const ConversationOutline &outline, const RowRule &rule, std::size_t begin)
{
    Run run{begin, 0};
    for (std::size_t i = begin; i < outline.types.size(); ++i) {
        if (isHidden(outline, rule, i))
            continue;
        if (!isFolding(outline, rule, i))
            break;
        ++run.shown;
        run.end = i + 1;
    }
    return run;
}

} // namespace

void ChosenRows::close()
{
    m_rows = 0;
    m_before.clear();
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        if (word % blockWords == 0)
            m_before.push_back(m_rows);
        m_rows += std::popcount(m_words[word]);
    }
}

std::int64_t ChosenRows::ordinal(std::int64_t row) const
{
    const auto block = std::ranges::upper_bound(m_before, row) - m_before.begin() - 1;
    std::int64_t left = row - m_before[static_cast<std::size_t>(block)];
    std::size_t word = static_cast<std::size_t>(block) * blockWords;
    while (left >= std::popcount(m_words[word]))
        left -= std::popcount(m_words[word++]);
    std::uint64_t bits = m_words[word];
    while (left-- > 0)
        bits &= bits - 1;
    return static_cast<std::int64_t>(word * 64) + std::countr_zero(bits);
}

std::int64_t ChosenRows::row(std::int64_t ordinal) const
{
    const auto word = static_cast<std::size_t>(std::max<std::int64_t>(ordinal, 0) / 64);
    if (word >= m_words.size())
        return std::max<std::int64_t>(m_rows - 1, 0);
    std::int64_t rows = m_before[word / blockWords];
    for (std::size_t before = word / blockWords * blockWords; before < word; ++before)
        rows += std::popcount(m_words[before]);
    const int bit = static_cast<int>(ordinal % 64);
    const std::uint64_t upTo = bit == 63 ? ~0ULL : (1ULL << (bit + 1)) - 1; // the event itself included
    return std::max<std::int64_t>(rows + std::popcount(m_words[word] & upTo) - 1, 0);
}

bool ChosenRows::has(std::int64_t ordinal) const
{
    const auto word = static_cast<std::size_t>(ordinal / 64);
    return word < m_words.size() && (m_words[word] >> (ordinal % 64) & 1U) != 0;
}

void ConversationOutline::unfold(std::int64_t from, std::int64_t to)
{
    unfolded.resize(types.size());
    for (std::int64_t i = from; i < to && i < static_cast<std::int64_t>(types.size()); ++i)
        unfolded[static_cast<std::size_t>(i)] = true;
}

ChosenRows chooseRows(const ConversationOutline &outline, const RowRule &rule)
{
    ChosenRows rows(static_cast<std::int64_t>(outline.types.size()));
    for (std::size_t i = 0; i < outline.types.size(); ++i) {
        if (isHidden(outline, rule, i))
            continue;
        rows.add(static_cast<std::int64_t>(i));
        if (!isFolding(outline, rule, i))
            continue;
        const Run run = runFrom(outline, rule, i);
        if (run.shown >= shortestFold) {
            i = run.end - 1;
            continue;
        }
        for (; i + 1 < run.end; ++i) { // too short to fold
            if (!isHidden(outline, rule, i + 1))
                rows.add(static_cast<std::int64_t>(i + 1));
        }
    }
    rows.close();
    return rows;
}

std::int64_t foldEnd(const ConversationOutline &outline, const RowRule &rule, std::int64_t ordinal)
{
    const auto place = static_cast<std::size_t>(ordinal);
    if (place >= outline.types.size() || !isFolding(outline, rule, place))
        return ordinal + 1;
    const Run run = runFrom(outline, rule, place);
    return run.shown >= shortestFold ? static_cast<std::int64_t>(run.end) : ordinal + 1;
}

} // namespace casebook::ui
