// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/fulltext/codec.h"

#include <algorithm>
#include <array>

namespace casebook::store {

namespace {

constexpr std::array<std::int64_t, 4> units{1, 1'000, 1'000'000, 1'000'000'000};

enum class Form : char { Gaps = 0, Bitmap = 1 };

std::size_t varintSize(std::uint64_t value)
{
    return (static_cast<std::size_t>(std::bit_width(value | 1U)) + 6) / 7;
}

std::uint64_t zigzag(std::uint64_t value)
{
    return (value << 1U) ^ (0 - (value >> 63U));
}

std::uint64_t unzigzag(std::uint64_t value)
{
    return (value >> 1U) ^ (0 - (value & 1U));
}

} // namespace

void appendVarint(std::string &bytes, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7U)
        bytes += static_cast<char>(value | 0x80U);
    bytes += static_cast<char>(value);
}

std::uint64_t ByteReader::varint()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(1);
        value |= std::uint64_t{byte & 0x7FU} << shift;
        if (byte < 0x80)
            return value;
    }
    m_ok = false;
    m_rest = {};
    return 0;
}

std::string_view ByteReader::take(std::uint64_t count)
{
    if (count > m_rest.size()) {
        m_ok = false;
        m_rest = {};
        return {};
    }
    const std::string_view taken = m_rest.substr(0, count);
    m_rest.remove_prefix(count);
    return taken;
}

void appendPostings(std::string &bytes, std::span<const Doc> docs, Doc total)
{
    std::size_t size = 0;
    Doc next = 0;
    for (const Doc doc : docs) {
        size += varintSize(doc - next);
        next = doc + 1;
    }
    const std::size_t bitmap = (total + 7) / 8;
    if (size <= bitmap) {
        bytes += static_cast<char>(Form::Gaps);
        next = 0;
        for (const Doc doc : docs) {
            appendVarint(bytes, doc - next);
            next = doc + 1;
        }
        return;
    }
    bytes += static_cast<char>(Form::Bitmap);
    const std::size_t begin = bytes.size();
    bytes.resize(begin + bitmap);
    for (const Doc doc : docs) {
        char &byte = bytes[begin + doc / 8];
        byte = static_cast<char>(static_cast<unsigned char>(byte) | 1U << doc % 8);
    }
}

bool addPostings(std::string_view bytes, Doc total, Bits &bits)
{
    if (bytes.empty())
        return false;
    ByteReader reader(bytes.substr(1));
    if (static_cast<Form>(bytes.front()) == Form::Gaps) {
        for (std::uint64_t next = 0; !reader.atEnd(); ++next) {
            next += reader.varint();
            if (!reader.ok() || next >= total)
                return false;
            bits.set(next);
        }
        return true;
    }
    const std::string_view bitmap = reader.take((total + 7) / 8);
    if (static_cast<Form>(bytes.front()) != Form::Bitmap || !reader.ok() || !reader.atEnd())
        return false;
    for (std::size_t i = 0; i < bitmap.size(); ++i)
        bits.words()[i / 8] |= std::uint64_t{static_cast<unsigned char>(bitmap[i])} << i % 8 * 8;
    return total % 8 == 0 || static_cast<unsigned char>(bitmap.back()) >> total % 8 == 0;
}

std::string encodeColumn(std::span<const std::int64_t> values)
{
    std::size_t unit = units.size() - 1;
    for (const std::int64_t value : values) {
        while (value % units[unit] != 0)
            --unit;
    }
    std::string bytes;
    bytes += static_cast<char>(unit);
    std::uint64_t before = 0;
    for (const std::int64_t value : values) {
        const auto scaled = static_cast<std::uint64_t>(value / units[unit]);
        appendVarint(bytes, zigzag(scaled - before));
        before = scaled;
    }
    return bytes;
}

bool decodeColumn(std::string_view bytes, std::size_t count, std::vector<std::int64_t> &values)
{
    values.clear();
    if (bytes.empty() || static_cast<unsigned char>(bytes.front()) >= units.size())
        return false;
    const auto unit = static_cast<std::uint64_t>(units[static_cast<unsigned char>(bytes.front())]);
    ByteReader reader(bytes.substr(1));
    values.reserve(count);
    std::uint64_t value = 0;
    while (values.size() < count && !reader.atEnd()) {
        value += unzigzag(reader.varint());
        values.push_back(static_cast<std::int64_t>(value * unit));
    }
    return reader.ok() && reader.atEnd() && values.size() == count;
}

} // namespace casebook::store
