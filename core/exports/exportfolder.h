// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/filebook.h"
#include "core/exports/filewriters.h"
#include "core/exports/pipeline.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::exports {

/// Files in a folder on disk, hashed while they are written. Refuses names that faultOfName() finds fault with, names
/// of the pipeline's own files, and those that differ from an earlier one in nothing but case. After the first error
/// nothing is written any more and every call gives that error. With threads for them, whole files are written and
/// hashed in the background, and their errors come with a later call.
class DiskFolder final : public ExportFolder
{
public:
    /// The folder exists and is empty but for files of the pipeline.
    explicit DiskFolder(Path folder, std::size_t threads = 0);

    Status write(const std::string &name, std::string_view content) override;
    Status append(const std::string &name, std::string_view content) override;
    Status close(const std::string &name) override;
    bool holds(const std::string &name) const override;
    Status putAside(std::uint64_t key, std::string_view bytes) override;
    Result<std::string> takeBack(std::uint64_t key) override;

    /// Takes a file in that somebody else has written into the folder.
    Status adopt(const std::string &name);

    /// Closes what is open, and removes what was put aside. The files, in order of their names' bytes.
    Result<std::vector<ExportedFile>> finish();

private:
    Status begin(const std::string &name);
    Status keep(Status status);
    Status makeFolder(const std::string &name);
    Path asidePath(std::uint64_t key) const;

    Path m_folder;
    std::size_t m_threads;
    std::unique_ptr<FileWriters> m_writers; ///< From the first whole file on, where there are threads.
    FileBook m_book;
    std::set<std::string> m_folders; // made already, as written
    std::optional<Error> m_error;
    crypto::Sha256 m_hash;
};

} // namespace casebook::exports
