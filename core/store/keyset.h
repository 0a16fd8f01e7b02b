// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace casebook::store {

/// A set of row keys of a case (EventKey, ConversationKey): one bit for each number up to the greatest one. A value.
/// Keys are above 0, as SQLite gives them; others are in no set.
template <typename Key> class KeySet
{
    static_assert(std::is_same_v<std::underlying_type_t<Key>, std::int64_t>);

public:
    void add(Key key)
    {
        if (static_cast<std::int64_t>(key) <= 0)
            return;
        if (wordOf(key) >= m_words.size())
            m_words.resize(std::max(wordOf(key) + 1, m_words.size() * 2));
        m_words[wordOf(key)] |= bitOf(key);
    }

    bool contains(Key key) const
    {
        return static_cast<std::int64_t>(key) > 0 && wordOf(key) < m_words.size() &&
               (m_words[wordOf(key)] & bitOf(key)) != 0;
    }

    std::int64_t count() const
    {
        std::int64_t number = 0;
        for (const std::uint64_t word : m_words)
            number += std::popcount(word);
        return number;
    }

    bool empty() const
    {
        return std::ranges::all_of(m_words, [](std::uint64_t word) { return word == 0; });
    }

    /// In ascending order.
    template <typename Visit> void forEach(const Visit &visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                visit(Key{static_cast<std::int64_t>(i * 64 + static_cast<std::size_t>(std::countr_zero(word)))});
        }
    }

    KeySet &operator|=(const KeySet &other)
    {
        m_words.resize(std::max(m_words.size(), other.m_words.size()));
        for (std::size_t i = 0; i < other.m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }

    KeySet &operator&=(const KeySet &other)
    {
        m_words.resize(std::min(m_words.size(), other.m_words.size()));
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }

    KeySet &operator-=(const KeySet &other)
    {
        for (std::size_t i = 0; i < std::min(m_words.size(), other.m_words.size()); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }

    bool operator==(const KeySet &other) const
    {
        const std::size_t both = std::min(m_words.size(), other.m_words.size());
        const auto nothingFrom = [both](const std::vector<std::uint64_t> &words) {
            return std::all_of(words.begin() + static_cast<std::ptrdiff_t>(both), words.end(),
                               [](std::uint64_t word) { return word == 0; });
        };
        return std::equal(m_words.begin(), m_words.begin() + static_cast<std::ptrdiff_t>(both),
                          other.m_words.begin()) &&
               nothingFrom(m_words) && nothingFrom(other.m_words);
    }

private:
    static std::size_t wordOf(Key key) { return static_cast<std::size_t>(key) / 64; }
    static std::uint64_t bitOf(Key key) { return std::uint64_t{1} << (static_cast<std::uint64_t>(key) % 64); }

    std::vector<std::uint64_t> m_words;
};

} // namespace casebook::store
