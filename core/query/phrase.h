// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/query.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::query {

/// Words that stand one after the other.
struct Phrase
{
    struct Part
    {
        std::string word;    ///< Folded, never empty.
        bool joined = false; ///< Nothing stands between it and the part before.
    };
    std::vector<Part> parts;
    bool openStart = false; ///< The first part may be the end of a word,
    bool openEnd = false;   ///< and the last one the beginning of a word.

    /// None where the text of the node has no word.
    static std::optional<Phrase> of(const Node &node);
};

/// The words of one text, all at once. Keeps its memory from text to text.
class TextWords
{
public:
    struct Entry
    {
        std::size_t at = 0; ///< In the folded words.
        std::size_t length = 0;
        std::size_t begin = 0; ///< Bytes of the text.
        std::size_t end = 0;
        bool joined = false;
    };

    void read(std::string_view text);
    std::size_t size() const { return m_entries.size(); }
    const Entry &operator[](std::size_t i) const { return m_entries[i]; }

    bool standsAt(std::size_t first, const Phrase &phrase) const;

private:
    std::string_view folded(const Entry &entry) const
    {
        return std::string_view(m_folded).substr(entry.at, entry.length);
    }
    bool fits(const Entry &entry, const Phrase &phrase, std::size_t part) const;

    std::string m_folded;
    std::vector<Entry> m_entries;
};

/// Where a phrase stands, in numbers of words.
struct PhrasePlace
{
    std::size_t first = 0;
    std::size_t afterLast = 0;
    std::size_t term = 0; ///< Its number; of terms that are equal the first one's.
};

/// All places of the phrases, by `first`. `equal[i]` is the first phrase that is the same as the i-th.
std::vector<PhrasePlace> placesOf(const TextWords &words, std::span<const Phrase> phrases,
                                  std::span<const std::size_t> equal);

/// Those of the places that are in a group with all the terms, each at another place, with at most `distance` words
/// between the end of its first and the beginning of its last one.
std::vector<PhrasePlace> closeTogether(const std::vector<PhrasePlace> &places, std::span<const std::size_t> equal,
                                       std::size_t distance);

} // namespace casebook::query
