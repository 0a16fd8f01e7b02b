// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/filedigest.h"

#include <fstream>
#include <string>

namespace casebook::work {

std::optional<crypto::Sha256Value> fileDigest(const Path &file, const Progress &progress)
{
    std::ifstream stream(file, std::ios::binary);
    std::string block(1 << 20, '\0');
    crypto::Sha256 hash;
    while (stream && !progress.stopRequested()) {
        stream.read(block.data(), static_cast<std::streamsize>(block.size()));
        hash.add(std::string_view(block.data(), static_cast<std::size_t>(stream.gcount())));
    }
    return stream.eof() && !stream.bad() ? std::optional(hash.finish()) : std::nullopt;
}

} // namespace casebook::work
