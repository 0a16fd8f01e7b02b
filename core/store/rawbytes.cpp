// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/block.h"
#include "core/store/readerstate.h"

#include <algorithm>

namespace casebook::store {

namespace {

Error damagedBlock(const ReaderState &state, SourceKey source, std::uint64_t offset)
{
    return {Error::Code::Corrupt, pathText(state.info.file),
            "the kept bytes of source " + std::to_string(static_cast<std::int64_t>(source)) + " are damaged or missing",
            "Take the case from a backup, or import the sources into a new case", offset};
}

/// Blocks of a source from the one that holds `:offset`.
constexpr std::string_view selectBlocks =
    "SELECT offset, length, data FROM block WHERE source = :source AND offset >= coalesce((SELECT max(offset) FROM "
    "block WHERE source = :source AND offset <= :offset), 0) ORDER BY offset";

} // namespace

Result<std::string> CaseReader::raw(SourceKey source, Span span) const
{
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(std::min<std::uint64_t>(span.length, 1U << 20U)));
    std::uint64_t at = span.offset;
    const std::uint64_t end = span.offset + span.length;
    const auto take = [&](std::uint64_t offset, std::string_view block) {
        if (at < offset || at >= offset + block.size())
            return;
        const std::string_view part = block.substr(at - offset, end - at);
        bytes += part;
        at += part.size();
    };
    std::optional<ReaderState::Block> &kept = m_state->block;
    if (kept && kept->source == source)
        take(kept->offset, kept->bytes);
    if (at == end)
        return bytes;
    Statement rows(*m_state->database, selectBlocks);
    rows.bind(":source", static_cast<std::int64_t>(source)).bind(":offset", static_cast<std::int64_t>(at));
    while (at < end && rows.next()) {
        const auto offset = static_cast<std::uint64_t>(rows.integer(0));
        auto block = inflateBlock(rows.blob(2), static_cast<std::size_t>(rows.integer(1)));
        if (!block)
            return std::unexpected(damagedBlock(*m_state, source, offset));
        const std::uint64_t before = at;
        take(offset, *block);
        kept = ReaderState::Block{source, offset, *std::move(block)};
        if (at == before)
            break; // a hole
    }
    if (rows.failed())
        return std::unexpected(rows.status().error());
    if (at < end)
        return std::unexpected(damagedBlock(*m_state, source, at));
    return bytes;
}

Status CaseReader::forEachBlock(SourceKey source, const std::function<bool(std::string_view)> &visit) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return snapshot.status();
    Statement rows(*m_state->database, selectBlocks);
    rows.bind(":source", static_cast<std::int64_t>(source)).bind(":offset", std::int64_t{0});
    std::uint64_t at = 0;
    while (rows.next()) {
        const auto offset = static_cast<std::uint64_t>(rows.integer(0));
        const auto block = inflateBlock(rows.blob(2), static_cast<std::size_t>(rows.integer(1)));
        if (!block || offset != at)
            return std::unexpected(damagedBlock(*m_state, source, offset != at ? at : offset));
        at += block->size();
        if (!visit(*block))
            return {};
    }
    return rows.status();
}

} // namespace casebook::store
