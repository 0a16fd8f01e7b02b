// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace casebook::store {

/// The number of an event in its segment, from 0: in order of time, source and offset.
using Doc = std::uint32_t;

/// Documents of a segment, or of a slice of it, as bits of 64-bit words.
class Bits
{
public:
    Bits() = default;
    /// For that many documents, none of which is in.
    explicit Bits(std::size_t docs) : m_words((docs + 63) / 64) {}

    /// With documents [first, last) in.
    void fill(std::size_t first, std::size_t last)
    {
        for (; first < last && first % 64 != 0; ++first)
            set(first);
        for (; first + 64 <= last; first += 64)
            m_words[first / 64] = ~std::uint64_t{0};
        for (; first < last; ++first)
            set(first);
    }

    void set(std::size_t doc) { m_words[doc / 64] |= std::uint64_t{1} << (doc % 64); }
    void clear(std::size_t doc) { m_words[doc / 64] &= ~(std::uint64_t{1} << (doc % 64)); }
    bool test(std::size_t doc) const { return (m_words[doc / 64] >> (doc % 64) & 1U) != 0; }

    bool any() const
    {
        for (const std::uint64_t word : m_words) {
            if (word != 0)
                return true;
        }
        return false;
    }

    std::size_t count() const
    {
        std::size_t number = 0;
        for (const std::uint64_t word : m_words)
            number += static_cast<std::size_t>(std::popcount(word));
        return number;
    }

    /// In ascending order.
    template <typename Visit> void forEach(const Visit &visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                visit(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
        }
    }

    Bits &operator|=(const Bits &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }

    Bits &operator&=(const Bits &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }

    Bits &operator-=(const Bits &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }

    /// Keeps what is also in `whole`, of which these bits are a slice that begins at word `offset`.
    void intersect(const Bits &whole, std::size_t offset)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= whole.m_words[offset + i];
    }

    const std::vector<std::uint64_t> &words() const { return m_words; }
    std::vector<std::uint64_t> &words() { return m_words; }

private:
    std::vector<std::uint64_t> m_words;
};

} // namespace casebook::store
