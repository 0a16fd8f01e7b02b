// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/exportfolder.h"

#include "core/exports/filenames.h"
#include "core/exports/layout.h"
#include "core/exports/systemfile.h"

#include <algorithm>
#include <format>
#include <fstream>
#include <utility>

namespace casebook::exports {

namespace {

constexpr std::string_view asideFolder = ".casebook-aside";

bool isReserved(std::string_view folded)
{
    return folded == foldedName(layout::manifest) || folded == foldedName(layout::sums) ||
           folded.starts_with(".casebook");
}

} // namespace

DiskFolder::DiskFolder(Path folder) : m_folder(std::move(folder)) {}

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

Status DiskFolder::write(const std::string &name, std::string_view content)
{
    if (m_error)
        return std::unexpected(*m_error);
    std::optional<std::string> fault = faultOfName(name);
    const std::string folded = foldedName(name);
    if (!fault && isReserved(folded))
        fault = "it is reserved for the export itself";
    if (fault)
        return keep(failure(Error::Code::Internal, name, "no file of an export may be called so: " + *fault));
    if (!m_names.insert(folded).second)
        return keep(failure(Error::Code::Internal, name,
                            "a file of this name, or of one that differs in case alone, is in the export already"));
    if (Status made = makeFolder(name); !made)
        return keep(made);
    if (Status written = writeFile(m_folder / pathFromText(name), content); !written)
        return keep(written);
    m_hash.add(content);
    m_files.push_back({name, content.size(), m_hash.finish()});
    return {};
}

Path DiskFolder::asidePath(std::uint64_t key) const
{
    return m_folder / asideFolder / std::format("{}", key);
}

Status DiskFolder::putAside(std::uint64_t key, std::string_view bytes)
{
    if (m_error)
        return std::unexpected(*m_error);
    std::error_code failed;
    std::filesystem::create_directory(m_folder / asideFolder, failed);
    if (failed)
        return keep(std::unexpected(systemError(m_folder / asideFolder, "cannot be created", failed)));
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
    if (m_error)
        return std::unexpected(*m_error);
    std::error_code failed;
    std::filesystem::remove_all(m_folder / asideFolder, failed);
    if (failed)
        return std::unexpected(systemError(m_folder / asideFolder, "cannot be removed", failed));
    std::ranges::sort(m_files, {}, &ExportedFile::name);
    return std::move(m_files);
}

} // namespace casebook::exports
