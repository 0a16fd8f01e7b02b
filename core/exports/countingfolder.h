// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/exportfolder.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace casebook::exports {

/// A folder for rehearsals: hashes and counts its files like DiskFolder, with the same faults in names, and keeps none
/// of them. What is put aside waits in memory.
class CountingFolder final : public ExportFolder
{
public:
    Status write(const std::string &name, std::string_view content) override;
    Status append(const std::string &name, std::string_view content) override;
    Status close(const std::string &name) override;
    bool holds(const std::string &name) const override;
    Status putAside(std::uint64_t key, std::string_view bytes) override;
    Result<std::string> takeBack(std::uint64_t key) override;

    /// Closes what is open. The files, in order of their names' bytes.
    Result<std::vector<ExportedFile>> finish();

    /// After finish(); `measured`: what the run took.
    RehearsalFigures figures(double measured);

private:
    Status keep(Status status);

    FileBook m_book;
    std::map<std::uint64_t, std::string> m_aside;
    std::optional<Error> m_error;
};

} // namespace casebook::exports
