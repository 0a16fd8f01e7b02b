// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/block.h"

#include "core/store/ingest.h"

#include <libdeflate.h>

#include <memory>
#include <new>

namespace casebook::store {

namespace {

struct Free
{
    void operator()(libdeflate_compressor *compressor) const { libdeflate_free_compressor(compressor); }
    void operator()(libdeflate_decompressor *decompressor) const { libdeflate_free_decompressor(decompressor); }
};

} // namespace

std::string deflateBlock(std::string_view bytes)
{
    // The fastest level: raw records are kept as evidence and seldom looked at.
    const std::unique_ptr<libdeflate_compressor, Free> compressor(libdeflate_alloc_compressor(1));
    if (!compressor)
        throw std::bad_alloc();
    std::string deflated;
    deflated.resize_and_overwrite(
        libdeflate_deflate_compress_bound(compressor.get(), bytes.size()), [&](char *buffer, std::size_t size) {
            return libdeflate_deflate_compress(compressor.get(), bytes.data(), bytes.size(), buffer, size);
        });
    return deflated;
}

std::optional<std::string> inflateBlock(std::string_view deflated, std::size_t length)
{
    const std::unique_ptr<libdeflate_decompressor, Free> decompressor(libdeflate_alloc_decompressor());
    if (!decompressor)
        throw std::bad_alloc();
    std::string bytes(length, '\0');
    const libdeflate_result result = libdeflate_deflate_decompress(decompressor.get(), deflated.data(), deflated.size(),
                                                                   bytes.data(), bytes.size(), nullptr);
    return result == LIBDEFLATE_SUCCESS ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace casebook::store
