// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/eventtype.h"

#include <bitset>
#include <cstdint>
#include <vector>

namespace casebook::ui {

/// Which events of a conversation are rows of its timeline: one bit for each, and the way between rows and ordinals.
class ChosenRows
{
public:
    explicit ChosenRows(std::int64_t events = 0) : m_words(static_cast<std::size_t>((events + 63) / 64)) {}

    void add(std::int64_t ordinal) { m_words[static_cast<std::size_t>(ordinal / 64)] |= 1ULL << (ordinal % 64); }
    /// After the last add().
    void close();

    std::int64_t rows() const { return m_rows; }
    /// Of a row that is there.
    std::int64_t ordinal(std::int64_t row) const;
    /// The row of this event; of the one before it where it is none itself. Never below 0.
    std::int64_t row(std::int64_t ordinal) const;
    bool has(std::int64_t ordinal) const;

private:
    static constexpr std::size_t blockWords = 8;

    std::vector<std::uint64_t> m_words;
    std::vector<std::int64_t> m_before; ///< Rows before each block.
    std::int64_t m_rows = 0;
};

/// What a reader wants to see of a conversation.
struct RowRule
{
    enum class Others : std::uint8_t {
        Shown, ///< Like all.
        Greyed,
        Hidden,
    };

    std::bitset<eventTypeNames.size()> hiddenTypes; ///< By EventType.
    bool foldRuns = true;                           ///< Long runs of people coming and going become one row.
    Others others = Others::Shown;                  ///< Events that the search does not find.

    bool showsAll() const { return hiddenTypes.none() && !foldRuns && others == Others::Shown; }
    bool operator==(const RowRule &) const = default;
};

/// The events of a conversation as far as a RowRule asks.
struct ConversationOutline
{
    std::vector<EventType> types; ///< By ordinal.
    std::vector<bool> hits;       ///< By ordinal; empty: not asked for.
    std::vector<bool> unfolded;   ///< By ordinal; empty: none. Stand for themselves whatever is folded or hidden.

    void unfold(std::int64_t from, std::int64_t to);
};

/// So many events of one kind of coming and going in a row are folded, and not fewer.
inline constexpr std::int64_t shortestFold = 8;

/// Whether a run of events of this type may be folded: people who come and go, and what they are called.
constexpr bool isFoldable(EventType type)
{
    return type == EventType::MucJoin || type == EventType::MucLeave || type == EventType::MucInvite ||
           type == EventType::MucInviteDecline || type == EventType::MucNickChange;
}

ChosenRows chooseRows(const ConversationOutline &outline, const RowRule &rule);

/// The end of the run that is folded into this row, behind its last event; `ordinal + 1` where nothing is.
std::int64_t foldEnd(const ConversationOutline &outline, const RowRule &rule, std::int64_t ordinal);

} // namespace casebook::ui
