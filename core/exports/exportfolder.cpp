// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/exportfolder.h"

#include "core/base/bytestream.h"
#include "core/exports/filenames.h"
#include "core/exports/layout.h"
#include "core/exports/systemfile.h"

#include <algorithm>
#include <format>
#include <fstream>
#include <iterator>
#include <utility>

namespace casebook::exports {

namespace {

bool isReserved(std::string_view folded)
{
    return folded == foldedName(layout::manifest) || folded == foldedName(layout::sums) ||
           folded.starts_with(".casebook");
}

} // namespace

std::optional<std::string> faultOfFile(const std::string &name)
{
    if (const auto fault = faultOfName(name))
        return "no file of an export may be called so: " + *fault;
    if (isReserved(foldedName(name)))
        return "no file of an export may be called so: it is reserved for the export itself";
    return std::nullopt;
}

DiskFolder::DiskFolder(Path folder, std::size_t threads) : m_folder(std::move(folder)), m_threads(threads) {}

Status DiskFolder::keep(Status status)
{
    if (!status && !m_error)
        m_error = status.error();
    return status;
}

bool DiskFolder::holds(const std::string &name) const
{
    return m_names.contains(foldedName(name));
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
    if (const auto fault = faultOfFile(name))
        return keep(failure(Error::Code::Internal, name, *fault));
    if (!m_names.insert(foldedName(name)).second)
        return keep(failure(Error::Code::Internal, name,
                            "a file of this name, or of one that differs in case alone, is in the export already"));
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
    m_files.push_back({name, content.size(), m_hash.finish()});
    return {};
}

Status DiskFolder::append(const std::string &name, std::string_view content)
{
    auto open = m_open.find(name);
    if (open == m_open.end()) {
        if (Status begun = begin(name); !begun)
            return begun;
        open = m_open.try_emplace(name).first;
    }
    open->second.hash.add(content);
    open->second.bytes += content.size();
    return keep(writeFile(m_folder / pathFromText(name), content, WriteMode::Append));
}

Status DiskFolder::close(const std::string &name)
{
    auto open = m_open.extract(name);
    if (open.empty())
        return keep(failure(Error::Code::Internal, name, "no such file is open"));
    m_files.push_back({name, open.mapped().bytes, open.mapped().hash.finish()});
    return {};
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
    m_files.push_back(std::move(file));
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
    while (!m_open.empty())
        close(std::string(m_open.begin()->first));
    if (m_writers && !m_error) {
        auto written = m_writers->settle();
        if (!written)
            return std::unexpected(keep(std::unexpected(written.error())).error());
        std::ranges::move(*written, std::back_inserter(m_files));
    }
    if (m_error)
        return std::unexpected(*m_error);
    std::error_code failed;
    std::filesystem::remove_all(m_folder / layout::aside, failed);
    if (failed)
        return std::unexpected(systemError(m_folder / layout::aside, "cannot be removed", failed));
    std::ranges::sort(m_files, {}, &ExportedFile::name);
    return std::move(m_files);
}

} // namespace casebook::exports
