// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/deflating.h"

#include <libdeflate.h>
#include <zlib.h>

#include <memory>
#include <new>

namespace casebook::pack {

namespace {

constexpr int level = 7; // of libdeflate: smaller than zlib's 9 in a third of the time
constexpr int rawDeflate = -15;
constexpr std::size_t bitsInByte = 8;

using Compressor = std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)>;

Bytef *bytesOf(std::string_view text)
{
    return reinterpret_cast<Bytef *>(const_cast<char *>(text.data())); // zlib reads them only
}

/// Where the last block of a deflated text begins and ends, in bits from the start.
struct LastBlock
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

// Only a reader knows: blocks have no length in front.
LastBlock lastBlockOf(std::string_view deflated, std::size_t textBytes)
{
    constexpr int unusedBits = 7;
    constexpr int inLastBlock = 64;
    constexpr int atEndOfBlock = 128;
    z_stream stream{};
    if (inflateInit2(&stream, rawDeflate) != Z_OK)
        throw std::bad_alloc();
    std::string text(textBytes + 1, '\0');
    stream.next_in = bytesOf(deflated);
    stream.avail_in = static_cast<uInt>(deflated.size());
    stream.next_out = bytesOf(text);
    stream.avail_out = static_cast<uInt>(text.size());
    LastBlock last;
    while (last.end == 0 && inflate(&stream, Z_BLOCK) == Z_OK) {
        const std::size_t at = stream.total_in * bitsInByte - static_cast<std::size_t>(stream.data_type & unusedBits);
        if ((stream.data_type & atEndOfBlock) != 0)
            ((stream.data_type & inLastBlock) != 0 ? last.end : last.begin) = at;
    }
    inflateEnd(&stream);
    return last;
}

// libdeflate always ends its text. So the mark of the last block (RFC 1951, 3.2.3: its first bit) goes, and an empty
// stored block (3.2.4: three bits 0, then from the next byte on its length and the complement) fills the last byte.
void goOn(std::string &deflated, std::size_t textBytes)
{
    constexpr std::size_t bitsOfHeader = 3;
    const LastBlock last = lastBlockOf(deflated, textBytes);
    char &marked = deflated[last.begin / bitsInByte];
    marked = static_cast<char>(static_cast<unsigned char>(marked) & ~(1U << (last.begin % bitsInByte)));
    deflated.resize((last.end + bitsOfHeader + bitsInByte - 1) / bitsInByte, '\0');
    deflated += std::string_view("\x00\x00\xFF\xFF", 4);
}

} // namespace

DeflatedRun deflateRun(std::string_view text, bool last)
{
    const Compressor compressor(libdeflate_alloc_compressor(level), libdeflate_free_compressor);
    if (!compressor)
        throw std::bad_alloc();
    DeflatedRun run;
    run.bytes.resize_and_overwrite(
        libdeflate_deflate_compress_bound(compressor.get(), text.size()), [&](char *room, std::size_t size) {
            return libdeflate_deflate_compress(compressor.get(), text.data(), text.size(), room, size);
        });
    if (!last)
        goOn(run.bytes, text.size());
    run.crc = libdeflate_crc32(0, text.data(), text.size());
    run.textBytes = text.size();
    return run;
}

std::uint32_t joinedCrc(std::uint32_t first, std::uint32_t second, std::size_t secondBytes)
{
    return static_cast<std::uint32_t>(crc32_combine(first, second, static_cast<z_off_t>(secondBytes)));
}

} // namespace casebook::pack
