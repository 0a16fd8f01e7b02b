// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::store {

/// Numbers texts in the order in which they come, from 0. Open addressing over one block of bytes: a text that is known
/// costs one hash and mostly one comparison.
class TermTable
{
public:
    std::uint32_t numberOf(std::string_view term)
    {
        const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>()(term));
        std::size_t at = hash & (m_slots.size() - 1);
        for (; m_slots[at].number != none; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].hash == hash && text(m_slots[at].number) == term)
                return m_slots[at].number;
        }
        const auto number = static_cast<std::uint32_t>(size());
        m_slots[at] = {hash, number};
        m_bytes.append(term);
        m_ends.push_back(m_bytes.size());
        if (size() * 2 > m_slots.size())
            grow();
        return number;
    }

    std::string_view text(std::uint32_t number) const
    {
        const std::size_t begin = number == 0 ? 0 : m_ends[number - 1];
        return std::string_view(m_bytes).substr(begin, m_ends[number] - begin);
    }

    std::size_t size() const { return m_ends.size(); }

private:
    static constexpr std::uint32_t none = UINT32_MAX;

    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t number = none;
    };

    void grow()
    {
        std::vector<Slot> slots(m_slots.size() * 2);
        for (const Slot &slot : m_slots) {
            if (slot.number == none)
                continue;
            std::size_t at = slot.hash & (slots.size() - 1);
            while (slots[at].number != none)
                at = (at + 1) & (slots.size() - 1);
            slots[at] = slot;
        }
        m_slots = std::move(slots);
    }

    std::vector<Slot> m_slots = std::vector<Slot>(1U << 14U); ///< A power of two, at least half of them free.
    std::string m_bytes;
    std::vector<std::size_t> m_ends;
};

} // namespace casebook::store
