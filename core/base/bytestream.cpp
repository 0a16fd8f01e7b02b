// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/bytestream.h"

#include <algorithm>
#include <stdexcept>

namespace casebook {

bool ByteStream::seek(std::uint64_t)
{
    return false;
}

std::optional<std::uint64_t> ByteStream::size() const
{
    return std::nullopt;
}

Result<std::unique_ptr<ByteStream>> FileStream::open(const Path &file)
{
    std::unique_ptr<FileStream> made(new FileStream);
    made->m_name = pathText(file);
    made->m_stream.rdbuf()->pubsetbuf(nullptr, 0); // readers take large blocks
    made->m_stream.open(file, std::ios::binary);
    std::error_code error;
    made->m_size = std::filesystem::file_size(file, error);
    if (!made->m_stream || error)
        return failure(Error::Code::Io, made->m_name, "cannot be opened",
                       "Check that the file is there and that this account may read it");
    return std::unique_ptr<ByteStream>(std::move(made));
}

Result<std::size_t> FileStream::read(std::span<char> room)
{
    m_stream.read(room.data(), static_cast<std::streamsize>(room.size()));
    if (m_stream.bad())
        return failure(Error::Code::Io, m_name, "cannot be read to its end",
                       "Check the disk or the share that it lies on, then import it again");
    return static_cast<std::size_t>(m_stream.gcount());
}

bool FileStream::seek(std::uint64_t position)
{
    m_stream.clear();
    m_stream.seekg(static_cast<std::streamoff>(position));
    return !m_stream.fail();
}

Result<std::size_t> readFully(ByteStream &stream, std::span<char> room)
{
    std::size_t filled = 0;
    while (filled < room.size()) {
        const auto got = stream.read(room.subspan(filled));
        if (!got)
            return got;
        if (*got == 0)
            break;
        filled += *got;
    }
    return filled;
}

std::size_t ByteStreamBuffer::take(std::span<char> room)
{
    const auto got = readFully(m_stream, room);
    if (got)
        return *got;
    m_error = got.error();
    throw std::runtime_error(m_error->text()); // std::istream catches it and is bad() from then on
}

ByteStreamBuffer::int_type ByteStreamBuffer::underflow()
{
    constexpr std::size_t blockBytes = 64 * 1024;
    m_block.resize(blockBytes);
    const std::size_t count = take(m_block);
    setg(m_block.data(), m_block.data(), m_block.data() + count);
    return count == 0 ? traits_type::eof() : traits_type::to_int_type(m_block.front());
}

std::streamsize ByteStreamBuffer::xsgetn(char *room, std::streamsize count)
{
    const std::streamsize buffered = std::min<std::streamsize>(count, egptr() - gptr());
    std::copy_n(gptr(), buffered, room);
    gbump(static_cast<int>(buffered));
    if (buffered == count)
        return count;
    const auto rest = static_cast<std::size_t>(count - buffered);
    return buffered + static_cast<std::streamsize>(take({room + buffered, rest}));
}

} // namespace casebook
