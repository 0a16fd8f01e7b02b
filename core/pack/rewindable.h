// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytestream.h"

#include <deque>
#include <string_view>

namespace casebook::pack {

/// Lets a reader of packs jump about in bytes that can perhaps only be had in order: it keeps the last few MiB, and
/// begins anew where a place before them is wanted. Memory is bounded whatever the size.
class Rewindable
{
public:
    explicit Rewindable(StreamOpener opener) : m_opener(std::move(opener)) {}

    /// A run of bytes from the current place on, which moves behind it; empty at the end. Valid until the next call.
    Result<std::string_view> next();

    Status seek(std::uint64_t position);
    std::uint64_t position() const { return m_position; }

    /// Of all bytes; reads to the end where nobody knows it.
    Result<std::uint64_t> size();

private:
    static constexpr std::size_t blockBytes = 256 * 1024;
    static constexpr std::size_t firstBlockBytes = 16 * 1024; ///< Many packs are small, and directories, too.
    static constexpr std::size_t keptBlocks = 32;

    struct Block
    {
        std::uint64_t offset = 0;
        std::string bytes;
    };

    const Block *kept(std::uint64_t position) const;
    std::uint64_t end() const
    {
        return m_blocks.empty() ? m_start : m_blocks.back().offset + m_blocks.back().bytes.size();
    }
    Status restart(std::uint64_t position);
    Result<bool> readBlock();

    StreamOpener m_opener;
    std::unique_ptr<ByteStream> m_stream;
    std::deque<Block> m_blocks; ///< Without holes.
    std::uint64_t m_start = 0;  ///< Where m_blocks begin, or would.
    std::uint64_t m_position = 0;
    std::optional<std::uint64_t> m_size;
};

} // namespace casebook::pack
