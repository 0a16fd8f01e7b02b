// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/digest.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::exports {

/// A file of an export.
struct ExportedFile
{
    std::string name;
    std::uint64_t bytes = 0;
    crypto::Sha256Value sha256{};
};

/// Why no file of an export may have this name; nothing when it may. The pipeline's own files are reserved.
std::optional<std::string> faultOfFile(const std::string &name);

/// What a folder of an export knows of its files: their names, and size and digest of what came so far. Refuses, as
/// Internal, names that faultOfFile() finds fault with, and those that differ from an earlier one in nothing but case.
class FileBook
{
public:
    bool holds(const std::string &name) const;
    bool isOpen(const std::string &name) const { return m_open.contains(name); }
    std::vector<std::string> open() const;

    /// Takes the name of a file that comes as a whole: add() follows.
    Status take(const std::string &name);
    void add(ExportedFile file) { m_files.push_back(std::move(file)); }

    /// The next bytes of a file, which it opens where it is not open.
    Status append(const std::string &name, std::string_view content);
    Status close(const std::string &name);

    /// In order of their names' bytes.
    const std::vector<ExportedFile> &files();

private:
    struct Open
    {
        crypto::Sha256 hash;
        std::uint64_t bytes = 0;
    };

    std::set<std::string> m_names; // folded
    std::map<std::string, Open> m_open;
    std::vector<ExportedFile> m_files;
};

} // namespace casebook::exports
