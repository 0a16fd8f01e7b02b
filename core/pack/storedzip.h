// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::pack {

/// A zip in memory whose entries are stored, not deflated, with a fixed time and nothing else in their headers: equal
/// entries give equal bytes with every version of every library (APPNOTE 6.3.9, 4.3). For zips that are attachments.
class StoredZip
{
public:
    /// `name` is relative, ASCII, and not there yet. Invalid where the zip would get larger than 2 GB or 65,535
    /// entries, which takes Zip64 that not every reader knows.
    Status add(std::string_view name, std::string_view content);

    /// The whole zip.
    std::string take();

private:
    struct Entry
    {
        std::string name;
        std::uint32_t crc = 0;
        std::uint32_t size = 0;
        std::uint32_t offset = 0;
    };

    std::string m_bytes;
    std::vector<Entry> m_entries;
};

} // namespace casebook::pack
