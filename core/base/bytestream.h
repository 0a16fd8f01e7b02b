// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"

#include <cstdint>
#include <fstream>
#include <functional>
#include <istream>
#include <memory>
#include <optional>
#include <span>
#include <streambuf>
#include <string>

namespace casebook {

/// Bytes in order, from a file or out of a wrapping. One thread at a time.
class ByteStream
{
public:
    virtual ~ByteStream() = default;

    /// Fills the front of `room` and tells how much of it; nothing only at the end, which has then been checked as
    /// far as the wrapping allows. After an error nothing more can be read.
    virtual Result<std::size_t> read(std::span<char> room) = 0;

    /// Goes to a place from which the next read() begins; false where this stream can only go forward.
    virtual bool seek(std::uint64_t position);

    /// Of all bytes, where it is known without reading them.
    virtual std::optional<std::uint64_t> size() const;
};

/// Begins the same bytes anew. May be called at any time, and from another thread than before.
using StreamOpener = std::function<Result<std::unique_ptr<ByteStream>>()>;

/// The bytes of a file, opened for reading.
class FileStream final : public ByteStream
{
public:
    static Result<std::unique_ptr<ByteStream>> open(const Path &file);

    Result<std::size_t> read(std::span<char> room) override;
    bool seek(std::uint64_t position) override;
    std::optional<std::uint64_t> size() const override { return m_size; }

private:
    FileStream() = default;

    std::string m_name;
    std::ifstream m_stream;
    std::uint64_t m_size = 0;
};

/// Reads until `room` is full or the stream ends; how much that was.
Result<std::size_t> readFully(ByteStream &stream, std::span<char> room);

/// A ByteStream for readers that want a std::istream. An error of the stream makes the istream bad(), and error()
/// tells it.
class ByteStreamBuffer final : public std::streambuf
{
public:
    explicit ByteStreamBuffer(ByteStream &stream) : m_stream(stream) {}

    const std::optional<Error> &error() const { return m_error; }

protected:
    int_type underflow() override;
    std::streamsize xsgetn(char *room, std::streamsize count) override;

private:
    std::size_t take(std::span<char> room);

    ByteStream &m_stream;
    std::string m_block;
    std::optional<Error> m_error;
};

/// The same as a std::istream that owns the stream.
class ByteIstream final : public std::istream
{
public:
    explicit ByteIstream(std::unique_ptr<ByteStream> stream)
        : std::istream(nullptr), m_stream(std::move(stream)), m_buffer(*m_stream)
    {
        rdbuf(&m_buffer);
    }

private:
    std::unique_ptr<ByteStream> m_stream;
    ByteStreamBuffer m_buffer;
};

} // namespace casebook
