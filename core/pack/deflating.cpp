// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/deflating.h"

#include <zlib.h>

#include <new>

namespace casebook::pack {

namespace {

constexpr int level = 6;
constexpr int rawDeflate = -15;
constexpr int memory = 9;

Bytef *bytesOf(std::string_view text)
{
    return reinterpret_cast<Bytef *>(const_cast<char *>(text.data())); // zlib reads them only
}

} // namespace

DeflatedRun deflateRun(std::string_view before, std::string_view text, bool last)
{
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, rawDeflate, memory, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    if (!before.empty())
        deflateSetDictionary(&stream, bytesOf(before), static_cast<uInt>(before.size()));
    constexpr std::size_t flushBytes = 16; // the empty block behind a run that is not the last
    const std::size_t most = deflateBound(&stream, static_cast<uLong>(text.size())) + flushBytes;
    DeflatedRun run;
    run.bytes.resize_and_overwrite(most, [&](char *room, std::size_t size) {
        stream.next_in = bytesOf(text);
        stream.avail_in = static_cast<uInt>(text.size());
        stream.next_out = reinterpret_cast<Bytef *>(room);
        stream.avail_out = static_cast<uInt>(size);
        deflate(&stream, last ? Z_FINISH : Z_SYNC_FLUSH);
        return size - stream.avail_out;
    });
    deflateEnd(&stream);
    run.crc = static_cast<std::uint32_t>(crc32(0, bytesOf(text), static_cast<uInt>(text.size())));
    run.textBytes = text.size();
    return run;
}

std::uint32_t joinedCrc(std::uint32_t first, std::uint32_t second, std::size_t secondBytes)
{
    return static_cast<std::uint32_t>(crc32_combine(first, second, static_cast<z_off_t>(secondBytes)));
}

} // namespace casebook::pack
