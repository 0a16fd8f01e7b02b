// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/storedzip.h"

#include <zlib.h>

#include <utility>

namespace casebook::pack {

namespace {

constexpr std::uint16_t version = 10;      // 1.0: stored files
constexpr std::uint16_t date = 1 << 5 | 1; // 1980-01-01
constexpr std::size_t mostBytes = 2'000'000'000;
constexpr std::size_t mostEntries = 65'535;

void put(std::string &out, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> (8 * i) & 0xFFU);
}

// What a local header and an entry of the directory share: version needed to lengths of name and extra field.
void putHeader(std::string &out, std::string_view name, std::uint32_t crc, std::uint32_t size)
{
    put(out, version, 2);
    put(out, 0, 4); // flags, method: stored
    put(out, 0, 2); // time
    put(out, date, 2);
    put(out, crc, 4);
    put(out, size, 4);
    put(out, size, 4);
    put(out, static_cast<std::uint32_t>(name.size()), 2);
    put(out, 0, 2);
}

} // namespace

Status StoredZip::add(std::string_view name, std::string_view content)
{
    if (m_entries.size() >= mostEntries || m_bytes.size() + content.size() > mostBytes)
        return failure(Error::Code::Invalid, std::string(name), "the zip would get too large",
                       "Cut the export into smaller parts");
    const auto crc =
        static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const unsigned char *>(content.data()), content.size()));
    const auto size = static_cast<std::uint32_t>(content.size());
    m_entries.push_back({std::string(name), crc, size, static_cast<std::uint32_t>(m_bytes.size())});
    put(m_bytes, 0x04034b50, 4);
    putHeader(m_bytes, name, crc, size);
    m_bytes += name;
    m_bytes += content;
    return {};
}

std::string StoredZip::take()
{
    std::string directory;
    for (const Entry &entry : m_entries) {
        put(directory, 0x02014b50, 4);
        put(directory, version, 2);
        putHeader(directory, entry.name, entry.crc, entry.size);
        put(directory, 0, 4); // comment, disk
        put(directory, 0, 2); // internal attributes
        put(directory, 0, 4); // external attributes
        put(directory, entry.offset, 4);
        directory += entry.name;
    }
    const auto begin = static_cast<std::uint32_t>(m_bytes.size());
    const auto count = static_cast<std::uint32_t>(m_entries.size());
    m_bytes += directory;
    put(m_bytes, 0x06054b50, 4);
    put(m_bytes, 0, 4); // disks
    put(m_bytes, count, 2);
    put(m_bytes, count, 2);
    put(m_bytes, static_cast<std::uint32_t>(directory.size()), 4);
    put(m_bytes, begin, 4);
    put(m_bytes, 0, 2); // comment
    m_entries.clear();
    return std::exchange(m_bytes, {});
}

} // namespace casebook::pack
