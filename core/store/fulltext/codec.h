// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/fulltext/bits.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::store {

/// Numbers as the full-text index writes them: seven bits a byte, the lowest first, bit 7 set on all but the last.
void appendVarint(std::string &bytes, std::uint64_t value);

/// Reads what the functions here write. Damage never throws and never reads beyond the end: it makes ok() false, and
/// all further numbers 0.
class ByteReader
{
public:
    explicit ByteReader(std::string_view bytes) : m_rest(bytes) {}

    std::uint64_t varint();
    std::string_view take(std::uint64_t count);

    bool atEnd() const { return m_rest.empty(); }
    bool ok() const { return m_ok; }
    std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
    bool m_ok = true;
};

/// Ascending documents of a segment that has `total`: a byte 0 and the gaps (less 1) as varints, or, where that is
/// smaller, a byte 1 and one bit for each document of the segment, the lowest first.
void appendPostings(std::string &bytes, std::span<const Doc> docs, Doc total);

/// Sets their bits; false when the bytes are damaged.
bool addPostings(std::string_view bytes, Doc total, Bits &bits);

/// A column of up to columnBlock numbers: the greatest power of 1000 (up to its third) that divides all of them, then
/// the first and the differences from one to the next, in that unit, as varints of their zigzag form.
inline constexpr Doc columnBlock = 4096;
std::string encodeColumn(std::span<const std::int64_t> values);

/// The numbers; none when the bytes are damaged or do not give exactly `count`.
bool decodeColumn(std::string_view bytes, std::size_t count, std::vector<std::int64_t> &values);

} // namespace casebook::store
