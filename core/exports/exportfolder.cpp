// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/exportfolder.h"

#include "core/base/bytestream.h"
#include "core/exports/layout.h"
#include "core/exports/systemfile.h"

#include <format>
#include <fstream>
#include <utility>

namespace casebook::exports {

DiskFolder::DiskFolder(Path folder, std::size_t threads) : m_folder(std::move(folder)), m_threads(threads) {}

Status DiskFolder::keep(Status status)
{
    if (!status && !m_error)
        m_error = status.error();
    return status;
}

bool DiskFolder::holds(const std::string &name) const
{
    return m_book.holds(name);
}

Status DiskFolder::makeFolder(const std::string &name)
{
    const std::size_t slash = name.rfind('/');
    if (slash == std::string::npos || !m_folders.insert(name.substr(0, slash)).second)
        return {};
    const Path folder = m_folder / pathFromText(name.substr(0, slash));
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        return std::unexpected(systemError(folder, "cannot be created", failed));
    return {};
}

Status DiskFolder::begin(const std::string &name)
{
    if (m_error)
        return std::unexpected(*m_error);
    if (Status taken = m_book.take(name); !taken)
        return keep(taken);
    return keep(makeFolder(name));
}

Status DiskFolder::write(const std::string &name, std::string_view content)
{
    if (Status begun = begin(name); !begun)
        return begun;
    if (m_threads > 0 && !m_writers)
        m_writers = std::make_unique<FileWriters>(m_folder, m_threads);
    if (m_writers)
        return keep(m_writers->write(name, content));
    if (Status written = writeFile(m_folder / pathFromText(name), content); !written)
        return keep(written);
    m_hash.add(content);
    m_book.add({name, content.size(), m_hash.finish()});
    return {};
}

Status DiskFolder::append(const std::string &name, std::string_view content)
{
    if (m_error)
        return std::unexpected(*m_error);
    const bool isNew = !m_book.isOpen(name);
    if (Status noted = m_book.append(name, content); !noted)
        return keep(noted);
    if (Status made = isNew ? makeFolder(name) : Status(); !made)
        return keep(made);
    return keep(writeFile(m_folder / pathFromText(name), content, WriteMode::Append));
}

Status DiskFolder::close(const std::string &name)
{
    return keep(m_book.close(name));
}

Status DiskFolder::adopt(const std::string &name)
{
    if (Status begun = begin(name); !begun)
        return begun;
    const auto stream = FileStream::open(m_folder / pathFromText(name));
    if (!stream)
        return keep(std::unexpected(stream.error()));
    ExportedFile file{name, 0, {}};
    std::string block(std::size_t{1} << 20, '\0');
    for (std::size_t got = 1; got > 0; file.bytes += got) {
        const auto read = (*stream)->read(block);
        if (!read)
            return keep(std::unexpected(read.error()));
        got = *read;
        m_hash.add(std::string_view(block).substr(0, got));
    }
    file.sha256 = m_hash.finish();
    m_book.add(std::move(file));
    return {};
}

Path DiskFolder::asidePath(std::uint64_t key) const
{
    return m_folder / layout::aside / std::format("{}", key);
}

Status DiskFolder::putAside(std::uint64_t key, std::string_view bytes)
{
    if (m_error)
        return std::unexpected(*m_error);
    std::error_code failed;
    std::filesystem::create_directory(m_folder / layout::aside, failed);
    if (failed)
        return keep(std::unexpected(systemError(m_folder / layout::aside, "cannot be created", failed)));
    return keep(writeFile(asidePath(key), bytes, WriteMode::Append));
}

Result<std::string> DiskFolder::takeBack(std::uint64_t key)
{
    if (m_error)
        return std::unexpected(*m_error);
    const Path path = asidePath(key);
    std::error_code failed;
    const std::uintmax_t size = std::filesystem::file_size(path, failed);
    std::string bytes(failed ? 0 : static_cast<std::size_t>(size), '\0');
    std::ifstream file(path, std::ios::binary);
    if (failed || !file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))) {
        const auto code = failed ? failed : std::make_error_code(std::errc::io_error);
        return std::unexpected(keep(std::unexpected(systemError(path, "cannot be read back", code))).error());
    }
    file.close();
    std::filesystem::remove(path, failed);
    return bytes;
}

Result<std::vector<ExportedFile>> DiskFolder::finish()
{
    for (const std::string &name : m_book.open())
        close(name);
    if (m_writers && !m_error) {
        auto written = m_writers->settle();
        if (!written)
            return std::unexpected(keep(std::unexpected(written.error())).error());
        for (ExportedFile &file : *written)
            m_book.add(std::move(file));
    }
    if (m_error)
        return std::unexpected(*m_error);
    std::error_code failed;
    std::filesystem::remove_all(m_folder / layout::aside, failed);
    if (failed)
        return std::unexpected(systemError(m_folder / layout::aside, "cannot be removed", failed));
    return m_book.files();
}

} // namespace casebook::exports
