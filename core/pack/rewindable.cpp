// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/rewindable.h"

#include <algorithm>

namespace casebook::pack {

Result<std::string_view> Rewindable::next()
{
    if (m_size && m_position >= *m_size)
        return std::string_view();
    if (!m_stream || m_position < m_start || m_position > end() + keptBlocks * blockBytes) {
        if (const Status status = restart(m_position); !status)
            return std::unexpected(status.error());
    }
    while (!kept(m_position)) {
        const auto more = readBlock();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return std::string_view();
    }
    const Block &block = *kept(m_position);
    const auto bytes = std::string_view(block.bytes).substr(static_cast<std::size_t>(m_position - block.offset));
    m_position += bytes.size();
    return bytes;
}

Status Rewindable::seek(std::uint64_t position)
{
    m_position = position;
    return {};
}

Result<std::uint64_t> Rewindable::size()
{
    if (!m_stream) {
        if (const Status status = restart(0); !status)
            return std::unexpected(status.error());
        m_size = m_stream->size();
    }
    while (!m_size) {
        if (const auto more = readBlock(); !more)
            return std::unexpected(more.error());
    }
    return *m_size;
}

const Rewindable::Block *Rewindable::kept(std::uint64_t position) const
{
    const auto after = std::ranges::upper_bound(m_blocks, position, {}, &Block::offset);
    if (after == m_blocks.begin())
        return nullptr;
    const Block &block = *std::prev(after);
    return position < block.offset + block.bytes.size() ? &block : nullptr;
}

/// Where the stream cannot jump, everything before the place is read again and dropped.
Status Rewindable::restart(std::uint64_t position)
{
    const bool canJump = m_stream && m_stream->seek(position);
    if (!canJump && (!m_stream || position < end())) {
        auto opened = m_opener();
        if (!opened)
            return std::unexpected(opened.error());
        m_stream = std::move(*opened);
        m_blocks.clear();
        m_start = 0;
    }
    if (canJump || m_stream->seek(position)) {
        m_blocks.clear();
        m_start = position;
    }
    return {};
}

/// False at the end, whose place is known from then on.
Result<bool> Rewindable::readBlock()
{
    const std::size_t wanted = m_blocks.empty() ? firstBlockBytes : blockBytes;
    Block block{end(), std::string(wanted, '\0')};
    const auto got = readFully(*m_stream, block.bytes);
    if (!got)
        return std::unexpected(got.error());
    if (*got < wanted)
        m_size = block.offset + *got;
    if (*got == 0)
        return false;
    block.bytes.resize(*got);
    m_blocks.push_back(std::move(block));
    if (m_blocks.size() > keptBlocks) {
        m_blocks.pop_front();
        m_start = m_blocks.front().offset;
    }
    return true;
}

} // namespace casebook::pack
