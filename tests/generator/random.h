// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace casebook::test {

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine, unlike the standard library's
/// distributions.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    /// 0 to `limit` - 1; `limit` is not 0.
    unsigned below(unsigned limit)
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ mixed >> 30U) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ mixed >> 27U) * 0x94D049BB133111EBU;
        return static_cast<unsigned>((mixed >> 32U) * limit >> 32U);
    }

    bool oneIn(unsigned times) { return times != 0 && below(times) == 0; }

private:
    std::uint64_t m_state;
};

} // namespace casebook::test
