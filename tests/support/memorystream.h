// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytestream.h"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>

namespace casebook::test {

/// Bytes at hand as a stream that can only go forward, in portions as pipes have them. Borrows the bytes.
class MemoryStream final : public ByteStream
{
public:
    explicit MemoryStream(std::string_view bytes, std::size_t portion = 1000) : m_bytes(bytes), m_portion(portion) {}

    Result<std::size_t> read(std::span<char> room) override
    {
        const std::size_t count = std::min({room.size(), m_bytes.size(), m_portion});
        std::copy_n(m_bytes.data(), count, room.data());
        m_bytes.remove_prefix(count);
        return count;
    }

private:
    std::string_view m_bytes;
    std::size_t m_portion;
};

inline StreamOpener opener(std::string_view bytes, std::size_t portion = 1000)
{
    return [bytes, portion]() -> Result<std::unique_ptr<ByteStream>> {
        return std::make_unique<MemoryStream>(bytes, portion);
    };
}

/// All that a stream gives, or its error.
inline Result<std::string> readAll(ByteStream &stream)
{
    std::string all;
    std::string block(5000, '\0');
    for (;;) {
        const auto got = stream.read(block);
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            return all;
        all.append(block, 0, *got);
    }
}

inline std::string contentOfFile(const std::string &path)
{
    const auto stream = FileStream::open(pathFromText(path));
    return stream ? readAll(**stream).value_or(std::string()) : std::string();
}

} // namespace casebook::test
