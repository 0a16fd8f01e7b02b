// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/textfile.h"

#include "core/base/bytestream.h"

#include <format>

namespace casebook {

Result<std::string> readTextFile(const Path &path, std::size_t largest)
{
    const auto stream = FileStream::open(path);
    if (!stream)
        return std::unexpected(stream.error());
    std::string text;
    constexpr std::size_t block = std::size_t{1} << 16;
    for (std::size_t got = block; got == block && text.size() <= largest;) {
        const std::size_t size = text.size();
        text.resize(size + block);
        const auto read = readFully(**stream, std::span(text).subspan(size));
        if (!read)
            return std::unexpected(read.error());
        got = *read;
        text.resize(size + got);
    }
    if (text.size() > largest)
        return failure(Error::Code::Invalid, pathText(path), std::format("it is larger than {} bytes", largest),
                       "Name another file");
    return text;
}

} // namespace casebook
