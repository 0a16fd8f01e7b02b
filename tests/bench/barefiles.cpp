// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/barefiles.h"

#include "core/crypto/digest.h"

#include <fstream>

namespace casebook::bench {

void writeAndHash(const Path &from, const Path &to)
{
    std::filesystem::create_directories(to);
    std::uint64_t number = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(from)) {
        if (!entry.is_regular_file())
            continue;
        const std::string content(entry.file_size(), 'x');
        crypto::sha256(content);
        std::ofstream(to / std::to_string(number++), std::ios::binary) << content;
    }
}

} // namespace casebook::bench
